"""Which entries of an answer are right, and which are wrong?"""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from ..compare import RTOL, slack
from ..typed import Array
from .fact import Fact
from .parts import Pair, Pairs, complete, enough, numbers

Kinds: TypeAlias = tuple[tuple[str, Callable[[Array], Array]], ...]  # in words, and where it is so

PLACES: tuple[tuple[Fact, Callable[[tuple[int, ...]], Array]], ...] = (
    (Fact("first_column_only", "{is} right in the first column only"), lambda shape: np.indices(shape)[-1] == 0),
    (Fact("first_row_only", "{is} right in the first row only"), lambda shape: np.indices(shape)[0] == 0),
    (
        Fact("last_column_only", "{is} right in the last column only"),
        lambda shape: np.indices(shape)[-1] == shape[-1] - 1,
    ),
    (Fact("last_row_only", "{is} right in the last row only"), lambda shape: np.indices(shape)[0] == shape[0] - 1),
    (Fact("all_but_first_column", "{is} right but for the first column"), lambda shape: np.indices(shape)[-1] > 0),
    (
        Fact("all_but_last_column", "{is} right but for the last column"),
        lambda shape: np.indices(shape)[-1] < shape[-1] - 1,
    ),
    (Fact("all_but_first_row", "{is} right but for the first row"), lambda shape: np.indices(shape)[0] > 0),
    (Fact("all_but_last_row", "{is} right but for the last row"), lambda shape: np.indices(shape)[0] < shape[0] - 1),
)
SIGNS: Kinds = (
    ("where `{name}` is positive", lambda value: value > 0),
    ("where `{name}` is negative", lambda value: value < 0),
    ("where `{name}` is zero", lambda value: value == 0),
)
CURES = {
    "nan": "a root or a logarithm of a negative number, zero divided by zero, or zero times infinity",
    "inf": "a division by zero, a logarithm of zero or an exponential of a large number",
}
LABELS: Kinds = (
    ("for examples with label 1", lambda value: value == 1),
    ("for examples with label 0", lambda value: value == 0),
)


def infinite(pairs: Pairs) -> Fact | None:
    """Numbers that are no numbers, on every case that goes wrong."""
    failing = [pair for pair in pairs if not pair.right]
    if not failing or not all(pair.got.shape == pair.want.shape and _breaks(pair) for pair in failing):
        return None
    words = ("nan", "not a number") if any(np.isnan(pair.got).any() for pair in failing) else ("inf", "infinite")
    told = f"{{has}} entries that are {words[0]} ({words[1]}) where the right ones are finite"
    return Fact(words[0], f"{told}: look for {CURES[words[0]]}")


def _breaks(pair: Pair) -> bool:
    return bool((~np.isfinite(pair.got) & np.isfinite(pair.want)).any())


def patterned(pairs: Pairs) -> Fact | None:
    """Right entries and wrong ones, told apart by their place, or by an argument of the same shape."""
    masks = complete([_right_entries(pair) for pair in pairs])
    if masks is None:
        return None
    return _by_argument(pairs, masks) or _by_place(pairs, masks)


def _right_entries(pair: Pair) -> Array | None:
    if pair.got.shape != pair.want.shape:
        return None
    return np.isclose(pair.got, pair.want, rtol=RTOL, atol=slack(pair.want), equal_nan=True)


def _by_place(pairs: Pairs, masks: list[Array]) -> Fact | None:
    if any(pair.want.ndim < 2 for pair in pairs):
        return None
    for fact, where in PLACES:
        places = [where(pair.want.shape) for pair in pairs]
        if _fits(pairs, masks, [_grown(*one) for one in zip(pairs, masks, places, strict=True)]):
            return fact
    return None


def _grown(pair: Pair, mask: Array, place: Array) -> Array:
    """The entries that should be right: those of a place, and zeros that happen to be right where all is left zero."""
    return mask if mask[place].all() and not pair.got[~place].any() else place


def _by_argument(pairs: Pairs, masks: list[Array]) -> Fact | None:
    for name in pairs[0].case.arguments:
        values = complete([_beside(pair, name) for pair in pairs])
        if values is None:
            continue
        kinds = [(where.format(name=name), list(map(test, values))) for where, test in _kinds_of(name)]
        ways = [(f"{{is}} right only {where}", chosen) for where, chosen in kinds]
        ways += [(f"{{is}} wrong just {where}", [~one for one in chosen]) for where, chosen in kinds]
        told = next((words for words, chosen in ways if _fits(pairs, masks, chosen)), None)
        if told:
            return Fact("right_for_one_class_only" if name.startswith("Y") else "right_for_one_sign_only", told)
    return None


def _kinds_of(name: str) -> Kinds:
    return LABELS if name.startswith("Y") else SIGNS


def _beside(pair: Pair, name: str) -> Array | None:
    """An argument with a number beside each entry of the answer: of its shape, or labels, one a column."""
    value = numbers(pair.case.arguments.get(name))
    if value is None or value.shape == pair.want.shape:
        return value
    labels = name.startswith("Y") and value.ndim == pair.want.ndim == 2 and value.shape == (1, pair.want.shape[1])
    return np.broadcast_to(value, pair.want.shape) if labels else None


def _fits(pairs: Pairs, masks: list[Array], chosen: list[Array]) -> bool:
    """True when the right entries are just the chosen ones, on all cases and on enough that have both kinds."""
    if not all((mask == choice).all() for mask, choice in zip(masks, chosen, strict=True)):
        return False
    both = [pair for pair, mask in zip(pairs, masks, strict=True) if mask.any() and not mask.all()]
    return enough(both)
