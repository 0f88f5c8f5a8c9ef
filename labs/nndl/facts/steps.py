"""Is a parameter moved the wrong way, or by a step of another length?"""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from ..typed import Array
from .fact import Fact
from .parts import Pair, Pairs, Part, PartPath, argument, complete, differ, given, holds

Step: TypeAlias = Callable[[Array, Array], Array]  # of the old value and the right new one

STEPS: tuple[tuple[str, str, Step], ...] = (
    ("uphill", "{is} moved uphill: the step has the right length and the wrong sign", lambda old, new: 2 * old - new),
    ("step_alone", "{is} only the step, without what it starts from", lambda old, new: old - new),
    ("step_alone", "{is} only the step, without what it starts from", lambda old, new: new - old),
    (
        "wrong_sign_throughout",
        "{is} the step minus the parameter, where it is the other way round",
        lambda old, new: -new,
    ),
    ("two_steps", "{is} moved twice as far as it should be", lambda old, new: 2 * new - old),
    ("half_a_step", "{is} moved half as far as it should be", lambda old, new: (old + new) / 2),
)


def stepped(part: Part) -> Fact | None:
    """The Fact about a parameter that has its old value among the arguments."""
    paths = [path for path in given(part.pairs) if part.key and path[-1] == part.key]
    if not paths or not differ(part.pairs):
        return None
    old = paths[0]
    for name, words, step in STEPS:
        if holds(part.pairs, lambda pair, step=step: _moved(pair, argument(pair, old), step)):
            return Fact(name, words)
    return _rate(part.pairs, old)


def _moved(pair: Pair, old: Array | None, step: Step) -> Array | None:
    return None if old is None or old.shape != pair.want.shape else step(old, pair.want)


def _rate(pairs: Pairs, old: PartPath) -> Fact | None:
    """Steps in the right direction that are too long or too short by a number that differs from call to call."""
    for path in [path for path in given(pairs) if "rate" in str(path[-1])]:
        if holds(pairs, lambda pair, path=path: _without(pair, argument(pair, old), argument(pair, path))):
            return Fact("rate_missing", f"{{is}} moved without `{path[-1]}`")
    times = complete([_length(pair, argument(pair, old)) for pair in pairs if not pair.right])
    if times and all(time > 0 for time in times) and len(set(np.round(times, 6))) > 1:
        lengths = dict(zip(map(id, (pair for pair in pairs if not pair.right)), times, strict=True))
        if holds(pairs, lambda pair: _moved(pair, argument(pair, old), _by(lengths.get(id(pair), 1)))):
            return Fact(
                "another_rate", "{is} moved in the right direction, but too far or not far enough: look at the rate"
            )
    return None


def _by(times: float | Array) -> Step:
    return lambda old, new: old + times * (new - old)


def _without(pair: Pair, old: Array | None, rate: Array | None) -> Array | None:
    return _moved(pair, old, _by(1 / rate)) if rate is not None and rate.ndim == 0 and rate else None


def _length(pair: Pair, old: Array | None) -> float | None:
    """How many times as far as right a parameter is moved, by its entry that moves most."""
    if old is None or old.shape != pair.want.shape or pair.got.shape != old.shape or pair.want.size < 2:
        return None
    step = pair.want - old
    place = np.argmax(abs(step))
    return float((pair.got - old).flat[place] / step.flat[place]) if step.flat[place] else None
