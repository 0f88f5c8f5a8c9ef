"""How long does a function take, the larger its input the longer?"""

import inspect
import time
from collections.abc import Sequence

import numpy as np

from ..typed import Array, Function, Value

SIZES = tuple(round(10 ** (half / 2)) for half in range(2, 15))  # 10, 32, 100, ... to ten million
GROUP = 0.001  # seconds: shorter than this, calls are timed several at once, for a clock has its own steps
BUDGET = 0.15  # seconds of measuring for one number
REPEATS = 20
ONCE = 0.1  # seconds: a call that is longer is made once, where the budget is spent; a shorter one three times
LONGEST = 1.0  # seconds for which a student waits gladly for one more point


def seconds(function: Function, arguments: Sequence[Value], budget: float = BUDGET) -> float:
    """How long a call takes, the shortest of some: whatever else the machine does can only make it longer.

    function: any callable; arguments: what to call it with; budget: seconds to spend, where a call is short enough
    """
    best = _group(function, arguments, 1)
    calls, ends = max(1, int(GROUP / max(best, 1e-8))), time.perf_counter() + budget - best
    for repeat in range(REPEATS):
        if (repeat >= 2 or best > ONCE) and time.perf_counter() + calls * best > ends:
            break
        best = min(best, _group(function, arguments, calls))
    return best


def _group(function: Function, arguments: Sequence[Value], calls: int) -> float:
    """The mean duration of some calls in a row."""
    start = time.perf_counter()
    for _ in range(calls):
        function(*arguments)
    return (time.perf_counter() - start) / calls


def vectors(n: int, many: int, seed: int = 0) -> tuple[Array, ...]:
    """Some random vectors of n numbers each."""
    return tuple(np.random.default_rng(seed).random((many, n)))


def wanted(function: Function) -> int:
    """How many vectors a function wants: its parameters without a default; two where it does not tell."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return 2
    return sum(one.default is one.empty and one.kind is one.POSITIONAL_OR_KEYWORD for one in parameters) or 2


def same(one: Value, other: Value) -> bool:
    """Whether two functions have found the same, up to rounding."""
    try:
        return bool(np.allclose(np.ravel(one), np.ravel(other)))
    except (TypeError, ValueError):
        return False


class Race:
    """Two functions of the same vectors, timed for one size after the other.

    slow, fast: two functions; each gets as many vectors as slow has parameters
    durations: of both, a list of seconds each; agree: whether they compute the same
    """

    def __init__(self, slow: Function, fast: Function) -> None:
        self.functions, self.many = (slow, fast), wanted(slow)
        self.durations: tuple[list[float], list[float]] = ([], [])
        self.agree = True

    @property
    def sizes(self) -> list[int]:
        """The sizes that have been measured."""
        return list(SIZES[: len(self.durations[1])])

    def advance(self, budget: float = BUDGET) -> None:
        """Measure one size more."""
        given = vectors(SIZES[len(self.sizes)], self.many)
        if not self.sizes:
            self.agree = same(*(function(*given) for function in self.functions))
        took = [seconds(function, given, budget) for function in self.functions]
        for durations, duration in zip(self.durations, took, strict=True):
            durations.append(duration)

    def finished(self, longest: float = LONGEST) -> bool:
        """Whether all sizes are measured, or the next is expected to take too long."""
        return len(self.sizes) == len(SIZES) or max(map(expected, self.durations)) > longest


def expected(durations: Sequence[float]) -> float:
    """How long the next size will take: as much longer as the last took, or as there are more numbers; 0.0 at first."""
    growth = durations[-1] / max(durations[-2], 1e-9) if len(durations) > 1 else 0.0
    return durations[-1] * max(growth, SIZES[1] / SIZES[0]) if durations else 0.0
