"""What goes into each block of a network and what comes out, forward and back, one block after the other?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..bank import Raised
from ..call import call
from ..describe import form
from ..typed import Array, Function, Functions, Value

FORWARD, BACK = "forward", "back"
NUDGE = 1e-6  # how far a prediction is moved to measure a slope


@dataclass(frozen=True)
class Block:
    """One call of one function: which values it takes and gives, by name; more: arguments behind these.

    column: its place in the row; a block of the way back stands below the one of the way forward
    """

    title: str
    way: str
    column: int
    function: str
    takes: tuple[str, ...]
    gives: tuple[str, ...]
    sentence: str
    more: tuple[str, ...] = ()
    measured: bool = False


@dataclass(frozen=True)
class Passed:
    """A block that was passed, with what went in and what came out; or where it ended, and why."""

    block: Block
    inputs: dict[str, Value] = field(default_factory=dict)
    outputs: dict[str, Value] = field(default_factory=dict)
    failure: Raised | str | None = None


def pass_through(blocks: Iterable[Block], functions: Functions, values: Mapping[str, Value]) -> list[Passed]:
    """Go through blocks in order, as far as the functions go.

    blocks: list of Block; functions: dict from name to function; values: dict of what is known at first
    returns: list of Passed, the last one with a failure where a function fails or is missing
    """
    known = dict(values)
    passed: list[Passed] = []
    for block in blocks:
        inputs = {name: known[name] for name in block.takes}
        outputs, failure = _outputs(block, functions.get(block.function), inputs)
        passed.append(Passed(block, inputs, outputs, failure))
        if failure is not None:
            break
        known |= outputs
    return passed


def _outputs(
    block: Block, function: Function | None, inputs: dict[str, Value]
) -> tuple[dict[str, Value], Raised | str | None]:
    """What came out, by name, and None; or nothing, and why."""
    if not callable(function):
        return {}, f"{block.function} is not written yet."
    arguments = inputs | {f"more{place}": value for place, value in enumerate(block.more)}
    result = _measured(function, *inputs.values()) if block.measured else call(function, arguments).result
    if isinstance(result, Raised):
        return {}, result
    return _named(block, result)


def _named(block: Block, result: Value) -> tuple[dict[str, Value], str | None]:
    if result is None:
        return {}, f"{block.function} gave nothing (None): is there a return in it?"
    if len(block.gives) == 1:
        return {block.gives[0]: result}, None
    if isinstance(result, tuple | list) and len(result) == len(block.gives):
        return dict(zip(block.gives, result, strict=True)), None
    return {}, f"{block.function} gave {form(result)}, where {_and(block.gives)} are expected."


def _and(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _measured(cost: Function, AL: Value, Y: Value) -> Array | Raised:
    """The slope of each example's loss with respect to its prediction: m times that of the cost, which is a mean."""
    try:
        AL = np.array(AL, dtype=float)
        slopes = [_slope(cost, AL, Y, place) for place in np.ndindex(AL.shape)]
        of_examples: Array = AL.shape[-1] * np.reshape(slopes, AL.shape)
        return of_examples
    except (TypeError, ValueError, IndexError):
        return Raised("ValueError", "the cost is not one number, so no slope can be measured")


def _slope(cost: Function, AL: Array, Y: Value, place: tuple[int, ...]) -> float:
    above, below = (
        float(np.squeeze(call(cost, {"AL": _moved(AL, place, by), "Y": Y}).result)) for by in (NUDGE, -NUDGE)
    )
    return (above - below) / (2 * NUDGE)


def _moved(A: Array, place: tuple[int, ...], by: float) -> Array:
    moved = A.copy()
    moved[place] += by
    return moved
