"""Have the rows or columns of an answer a sum, a length or a mean that those of the right one have not?"""

import numpy as np

from ..compare import same_values
from ..typed import Array, Function
from .fact import Fact
from .parts import Pairs, enough

PROPERTIES: tuple[tuple[str, str, Function, float], ...] = (
    ("add_up_to_one", "add up to one", np.sum, 1),
    ("add_up_to_a_hundred", "add up to a hundred", np.sum, 100),
    ("have_length_one", "have the length one", lambda a, axis: np.sqrt(np.sum(a**2, axis=axis)), 1),
    ("have_maximum_one", "reach just one", lambda a, axis: np.max(abs(a), axis=axis), 1),
    ("have_mean_zero", "have the mean zero", np.mean, 0),
)
LINES: tuple[tuple[str, int | None, str], ...] = (
    ("rows", -1, "rows that {}"),
    ("columns", 0, "columns that {}"),
    ("all", None, "entries that, taken together, {}"),
)


def normalised(pairs: Pairs) -> Fact | None:
    """A property of what came on all cases that go wrong, and of no right answer to them."""
    wrong = [pair for pair in pairs if not pair.right]
    if not enough([pair for pair in wrong if pair.got.ndim == 2 and min(pair.got.shape) > 1 and pair.got.any()]):
        return None
    if all(np.isin(pair.want, (0, 1)).all() for pair in wrong):  # decisions: some of them reach one, and should
        return None
    for name, words, measure, value in PROPERTIES:
        for lines, axis, told in LINES:
            if _have(wrong, measure, axis, value):
                return Fact(f"{lines}_{name}", f"{{has}} {told.format(words)}, which they should not")
    return None


def _have(wrong: Pairs, measure: Function, axis: int | None, value: float) -> bool:
    return all(
        _has(pair.got, measure, axis, value) and not (pair.want.shape and _has(pair.want, measure, axis, value))
        for pair in wrong
    )


def _has(array: Array, measure: Function, axis: int | None, value: float) -> bool:
    if array.ndim != 2 or array.size < 2:
        return False
    found = measure(array, axis=axis)
    return same_values(np.asarray(found), np.full(np.shape(found), float(value)))
