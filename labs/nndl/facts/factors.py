"""Is a part right but for a factor or a summand: an argument, or one that differs from row to row?"""

from collections.abc import Callable

import numpy as np

from ..compare import RTOL, slack
from ..typed import Array, Function, Value
from .fact import Fact
from .parts import OfArray, Pair, Pairs, Part, PartPath, argument, argument_told, differ, enough, given, holds

FACTORS: tuple[tuple[str, OfArray], ...] = (
    ("{}", lambda value: value),
    ("one minus {}", lambda value: 1 - value),
    ("one minus the square of {}", lambda value: 1 - value**2),
    ("the square of {}", np.square),
    ("{} times one minus {}", lambda value: value * (1 - value)),
)
SUMMANDS: tuple[tuple[str, OfArray], ...] = (("{}", lambda value: value), ("the transpose of {}", np.transpose))
WAYS = (
    ("argument_missing", "{}, which is to be added", -1),
    ("argument_added", "{}, which is added once too often", 1),
    ("argument_with_wrong_sign", "the sign of {}", -2),
)


def of_argument(part: Part) -> Fact | None:
    """A factor or summand, made of an argument, that is missing or too many."""
    if not differ(part.pairs):
        return None
    for path in given(part.pairs):
        found = _factor(part.pairs, path) or _summand(part.pairs, path)
        if found:
            return found
    return None


def _factor(pairs: Pairs, path: PartPath) -> Fact | None:
    for words, made in FACTORS:
        told = words.format(*[argument_told(path)] * 2)
        if _fits(pairs, path, lambda pair, value, made=made: pair.want * made(value)):
            return Fact("factor_too_many", f"{{is}} right but for one factor too many: {told}")
        if _fits(pairs, path, lambda pair, value, made=made: pair.want / made(value)):
            return Fact("factor_missing", f"{{is}} right but for a missing factor: {told}")
    return None


def _summand(pairs: Pairs, path: PartPath) -> Fact | None:
    for words, made in SUMMANDS:
        for name, told, times in WAYS:
            if _fits(pairs, path, lambda pair, value, made=made, times=times: pair.want + times * made(value)):
                return Fact(name, "{is} right but for " + told.format(words.format(argument_told(path))))
    return None


def _fits(pairs: Pairs, path: PartPath, made: Function) -> bool:
    return holds(pairs, lambda pair: _made(pair, argument(pair, path), made))


def _made(pair: Pair, value: Array | None, made: Function) -> Value:
    if value is None or pair.got.shape != pair.want.shape:
        return None
    try:
        return made(pair, value)
    except ValueError:  # shapes that do not fit
        return None


def by_lines(pairs: Pairs) -> Fact | None:
    """A factor or a difference that is the same in all of a row, a column or a result, and differs between these."""
    for kind, compare in (("factor", _ratios), ("difference", _differences)):
        for name, axis, words in LINES:
            if _same_along(pairs, compare, axis):
                return Fact(f"{kind}_per_{name}", words.format(kind=kind))
    return None


LINES: tuple[tuple[str, int | None, str], ...] = (
    ("call", None, "{{is}} wrong by one {kind} everywhere in a result, and by another one from call to call: "
                   "look at what is computed from all entries, or from a number that is given"),
    ("row", -1, "{{is}} wrong by one {kind} in each row, and by another one from row to row: "
                "look at what is computed once for each row"),
    ("column", 0, "{{is}} wrong by one {kind} in each column, and by another one from column to column: "
                  "look at what is computed once for each column"),
)  # fmt: skip


def _same_along(pairs: Pairs, compare: Callable[[Pair], Array], axis: int | None) -> bool:
    wrong = [pair for pair in pairs if not pair.right]
    fits = all(_comparable(pair) and _even(compare(pair), axis) for pair in wrong)
    if not fits:
        return False
    return enough([pair for pair in wrong if _tells(pair, axis) and (axis is None or not _even(compare(pair), None))])


def _comparable(pair: Pair) -> bool:
    return pair.got.shape == pair.want.shape and pair.want.ndim > 0 and bool(np.isfinite(pair.got).all())


def _tells(pair: Pair, axis: int | None) -> bool:
    """Lines of at least three numbers that differ from each other, so that one factor for them is no accident."""
    if axis is not None and pair.want.ndim != 2:
        return False
    lines = pair.want.reshape(1, -1) if axis is None else pair.want if axis == -1 else pair.want.T
    return lines.shape[1] >= 3 and all(np.unique(line[line != 0]).size >= 3 for line in lines)


def _ratios(pair: Pair) -> Array:
    """What came over what is right; nan where both are zero, as that says nothing."""
    return np.where((pair.want == 0) & (pair.got == 0), np.nan, pair.got / pair.want)


def _differences(pair: Pair) -> Array:
    return pair.got - pair.want


def _even(values: Array, axis: int | None) -> bool:
    """Whether each line of these numbers is one number again and again; nan stands for any."""
    known = values[~np.isnan(values)]
    if not known.size or not np.isfinite(known).all() or not known.any() or (axis is not None and values.ndim != 2):
        return False
    low = np.min(values, axis=axis, keepdims=True, initial=np.inf, where=~np.isnan(values))
    high = np.max(values, axis=axis, keepdims=True, initial=-np.inf, where=~np.isnan(values))
    return bool(((low > high) | (high - low <= RTOL * abs(high) + slack(known))).all())
