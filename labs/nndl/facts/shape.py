"""Has an answer the right numbers in another shape or order, or added up along the wrong way?"""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from ..compare import same_values
from ..typed import Function, Value
from .fact import Fact
from .parts import Pair, Pairs, enough

Tests: TypeAlias = tuple[tuple[Callable[[Pair], bool], Fact], ...]


def reshaped(pairs: Pairs) -> Fact | None:
    """The right numbers, but transposed, of rank 1, in a number, in another shape."""
    return next((fact for fits, fact in SHAPES if _all(pairs, fits, fits)), None)


def disordered(pairs: Pairs) -> Fact | None:
    """The right numbers in another order."""
    found = _all(pairs, _other_order, _varied)
    return Fact("wrong_order", "{has} the right numbers in the wrong order") if found else None


def reduced(pairs: Pairs) -> Fact | None:
    """The right sum or mean, but along another axis, not at all, or along too many."""
    for fits, fact in SUMS:
        if _all(pairs, lambda pair, fits=fits: fits(pair) or _flat(pair), fits):
            return fact
    return _ALONG if _all(pairs, _other_axis, _tells_axis) else None


_ALONG = Fact("other_axis", "{has} the right total, spread over other entries, as if added up along the other axis")


def _all(pairs: Pairs, fits: Function, tells: Function) -> bool:
    """True when it fits on all cases, and tells something on enough that are wrong."""
    wrong = [pair for pair in pairs if not pair.right]
    return all(map(fits, wrong)) and enough([pair for pair in wrong if pair.want.any() and tells(pair)])


def _flat(pair: Pair) -> bool:
    """Nothing to add up: the same numbers, with or without an axis of length one."""
    return _ravel(pair) or not (pair.want.any() or pair.got.any())


def _same(one: Value, other: Value) -> bool:
    one, other = np.asarray(one), np.asarray(other)
    return one.shape == other.shape and same_values(one, other)


def _ravel(pair: Pair) -> bool:
    return pair.got.size == pair.want.size and _same(pair.got.ravel(), pair.want.ravel())


def _row(pair: Pair) -> bool:
    return pair.got.ndim == 2 and pair.want.ndim == 2 and pair.got.shape[0] == 1 and pair.want.shape[1] == 1


def _column(pair: Pair) -> bool:
    return pair.got.ndim == 2 and pair.want.ndim == 2 and pair.got.shape[1] == 1 and pair.want.shape[0] == 1


def _transposed(pair: Pair) -> bool:
    return pair.want.ndim > 1 and _same(pair.got, pair.want.T)


def _rank_one(pair: Pair) -> bool:
    return pair.got.ndim == 1 and pair.want.ndim > 1 and _ravel(pair)


def _boxed(pair: Pair) -> bool:
    return pair.want.ndim == 0 and pair.got.ndim > 0 and _ravel(pair)


def _unboxed(pair: Pair) -> bool:
    return pair.got.ndim == 0 and pair.want.ndim > 0 and _ravel(pair)


def _other_order(pair: Pair) -> bool:
    return pair.got.size == pair.want.size and _same(np.sort(pair.got, None), np.sort(pair.want, None))


def _varied(pair: Pair) -> bool:
    return np.unique(pair.want).size >= 3


SHAPES: Tests = (
    (
        lambda pair: _row(pair) and _ravel(pair),
        Fact("row_for_column", "{has} the right numbers, in a row where a column belongs"),
    ),
    (
        lambda pair: _column(pair) and _ravel(pair),
        Fact("column_for_row", "{has} the right numbers, in a column where a row belongs"),
    ),
    (
        _transposed,
        Fact("transposed", "{is} the transpose of what {it} should be: rows and columns have changed places"),
    ),
    (
        _rank_one,
        Fact("rank_1", "{has} the right numbers in a rank-1 array, with one axis only: neither row nor column"),
    ),
    (_boxed, Fact("array_for_number", "{is} the right number, but in an array: a plain number belongs there")),
    (
        _unboxed,
        Fact("number_for_array", "{is} the right number, but a plain one: an array of the right shape belongs there"),
    ),
    (_ravel, Fact("another_shape", "{has} the right numbers in the right order, in another shape")),
)


def _larger(pair: Pair) -> bool:
    """More numbers than there should be, of which the right ones are no part: these would only have to be taken out."""
    return pair.got.size > pair.want.size > 0 and not np.isin(pair.want, pair.got).all()


def _collapses(pair: Pair, how: Function) -> bool:
    """Whether collapsing what came, over one axis or all, gives what is right."""
    if not _larger(pair):
        return False
    if pair.want.size == 1:
        return _same(how(pair.got), pair.want.ravel()[0])
    return any(_same(how(pair.got, axis=axis), pair.want.ravel()) for axis in range(pair.got.ndim))


def _collapsed(pair: Pair, how: Function) -> bool:
    """Whether what came is what is right, collapsed over one axis or all."""
    if pair.got.size >= pair.want.size:
        return False
    if pair.got.size == 1:
        return _same(how(pair.want), pair.got.ravel()[0])
    return any(_same(how(pair.want, axis=axis), pair.got.ravel()) for axis in range(pair.want.ndim))


def _other_axis(pair: Pair) -> bool:
    """The same total in a row or column: the same array, added up along another axis."""
    lines = all(max(array.shape, default=1) == array.size for array in (pair.got, pair.want))
    return lines and _same(pair.got.sum(), pair.want.sum())


def _tells_axis(pair: Pair) -> bool:
    """Many numbers, in another form, with a total that they do not have by chance, as probabilities have."""
    many = min(pair.want.size, pair.got.size) > 1 and pair.got.shape != pair.want.shape
    total = pair.want.sum()
    return many and abs(total) > 1e-3 and abs(total - round(total)) > 1e-6


SUMS: Tests = (
    (
        lambda pair: _collapses(pair, np.sum),
        Fact("not_added_up", "{is} not added up yet: the sum of the numbers is what is asked for"),
    ),
    (
        lambda pair: _collapses(pair, np.mean),
        Fact("not_averaged", "{is} not averaged yet: the mean of the numbers is what is asked for"),
    ),
    (
        lambda pair: _collapsed(pair, np.sum),
        Fact("added_up_too_far", "{is} added up too far: what came is the sum of the right numbers"),
    ),
    (
        lambda pair: _collapsed(pair, np.mean),
        Fact("averaged_too_far", "{is} averaged too far: what came is the mean of the right numbers"),
    ),
)
