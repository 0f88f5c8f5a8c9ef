"""Are only some of the right numbers there, or the right ones among others, or in another order?"""

import numpy as np

from ..compare import same_values
from ..typed import Array, Function
from .fact import Fact
from .parts import OfArray, Pair, Pairs, enough

CUTS: tuple[tuple[str, str, OfArray], ...] = (
    ("first", "row", lambda a: a[:1]),
    ("last", "row", lambda a: a[-1:]),
    ("first", "column", lambda a: a[..., :1]),
    ("last", "column", lambda a: a[..., -1:]),
)
LACKING: tuple[tuple[str, str, OfArray], ...] = (
    ("first", "row", lambda a: a[1:]),
    ("last", "row", lambda a: a[:-1]),
    ("first", "column", lambda a: a[..., 1:]),
    ("last", "column", lambda a: a[..., :-1]),
)
ORDERS: tuple[tuple[str, str, OfArray], ...] = (
    ("rows_backwards", "with the rows in the opposite order", lambda a: a[::-1]),
    ("columns_backwards", "with the columns in the opposite order", lambda a: a[..., ::-1]),
    ("all_backwards", "all in the opposite order", lambda a: a.ravel()[::-1].reshape(a.shape)),
    ("sorted", "but sorted", lambda a: np.sort(a, None).reshape(a.shape)),
    ("shifted_by_one", "moved on by one row, the last one first", lambda a: np.roll(a, 1, 0)),
    ("shifted_by_one", "moved back by one row, the first one last", lambda a: np.roll(a, -1, 0)),
    ("shifted_by_one", "moved on by one column, the last one first", lambda a: np.roll(a, 1, -1)),
    ("shifted_by_one", "moved back by one column, the first one last", lambda a: np.roll(a, -1, -1)),
    ("column_by_column", "but they are read column by column where row by row is meant, or the other way round",
     lambda a: a.ravel(order="F").reshape(a.shape)),
    ("row_by_row", "but they are laid out row by row where column by column is meant, or the other way round",
     lambda a: a.ravel().reshape(a.shape, order="F")),
)  # fmt: skip
EVERY = (2, 5, 10, 20, 50)


def reordered(pairs: Pairs) -> Fact | None:
    """The right numbers in an order that has a name."""
    for name, words, order in ORDERS:
        if _all(pairs, lambda pair, order=order: _ordered(pair, order)):
            return Fact(name, f"{{has}} the right numbers, {words}")
    return None


def _ordered(pair: Pair, order: OfArray) -> bool:
    return pair.want.ndim > 0 and pair.got.shape == pair.want.shape and _same(pair.got, order(pair.want))


def partial(pairs: Pairs) -> Fact | None:
    """Some of the right numbers, or the right ones and more."""
    return _cut(pairs) or _lacking(pairs) or _more(pairs) or _spread(pairs)


def _cut(pairs: Pairs) -> Fact | None:
    for which, line, part in CUTS:
        if _all(pairs, lambda pair, part=part: _is_part(pair, part)):
            return Fact(
                f"{which}_{line}_alone", f"{{is}} only the {which} {_line(line, pairs)} of what {{it}} should be"
            )
    return None


def _lacking(pairs: Pairs) -> Fact | None:
    for which, line, part in LACKING:
        if _all(pairs, lambda pair, part=part: _is_part(pair, part)):
            return Fact(
                f"{which}_{line}_missing", f"{{has}} the right numbers, but the {which} {_line(line, pairs)} is missing"
            )
    return None


def _line(line: str, pairs: Pairs) -> str:
    return line if max(pair.want.ndim for pair in pairs) > 1 else "entry"


def _is_part(pair: Pair, part: OfArray) -> bool:
    return pair.want.ndim > 0 and pair.got.size < pair.want.size and _same(pair.got.ravel(), part(pair.want).ravel())


def _more(pairs: Pairs) -> Fact | None:
    """Lists, such as costs, that hold the right numbers and others."""
    if any(pair.got.ndim != 1 or pair.want.ndim != 1 or pair.got.size < pair.want.size for pair in pairs):
        return None
    for name, words, part in _LONGER:
        if _all(pairs, lambda pair, part=part: _same(part(pair.got), pair.want)):
            return Fact(name, words)
    return None


_LONGER: tuple[tuple[str, str, OfArray], ...] = (
    ("last_entry_too_many", "{has} the right numbers and one more at the end", lambda got: got[:-1]),
    ("first_entry_too_many", "{has} the right numbers and one more at the beginning", lambda got: got[1:]),
    *(("too_often", "{has} the right numbers, and others between them: they are noted too often",
       lambda got, step=step: got[::step]) for step in EVERY),
)  # fmt: skip


def _spread(pairs: Pairs) -> Fact | None:
    """One row or column of the right numbers, again and again."""
    for which, line, part in CUTS:
        if _all(pairs, lambda pair, part=part: _repeats(pair, part)):
            return Fact(
                f"{which}_{line}_repeated",
                f"{{is}} the {which} {_line(line, pairs)} of what {{it}} should be, repeated",
            )
    return None


def _repeats(pair: Pair, part: OfArray) -> bool:
    fits = pair.want.ndim > 0 and pair.got.shape == pair.want.shape
    return fits and _same(pair.got, np.broadcast_to(part(pair.want), pair.want.shape))


def _all(pairs: Pairs, fits: Function) -> bool:
    """True when it fits wherever the answer is wrong, on enough cases whose numbers vary."""
    wrong = [pair for pair in pairs if not pair.right]
    return all(map(fits, wrong)) and enough([pair for pair in wrong if np.unique(pair.want).size > 1])


def _same(one: Array, other: Array) -> bool:
    return one.shape == other.shape and same_values(one, other)
