"""How do an answer and the right one stand side by side, so that the difference is seen without colour?

Only what is wrong is shown: of a tuple or dict the first wrong part, of an array every entry, the wrong ones behind an
arrow, with a line that says the first of them in words.
"""

import textwrap
from collections.abc import Iterator

import numpy as np

from .compare import ATOL, RTOL, agrees, form_problem, slack
from .describe import is_scalar, shown
from .typed import Array, Value

WIDTH = 76  # columns for numbers; fits a notebook beside an open file list
NARROWEST = 30  # columns for numbers, whatever stands before them
MOST_ENTRIES = 40  # of an array that is shown whole
MOST_PLACES = 6  # wrong parts of a tuple or dict that are named
GOT, EXPECTED = "  It returned  ", "  Expected     "
INDENT, BETWEEN = " " * len(GOT), "   Expected  "
MARK = "→"


def sides(got: Value, expected: Value) -> list[str]:
    """The lines for an answer and the right one: the first wrong part of both, its wrong entries marked."""
    parts = list(_parts(got, expected, "result"))
    wrong = [part for part in parts if not agrees(*part[1:])]
    if not wrong:
        return below(got, expected)
    place, one, other = wrong[0]
    if place == "result":
        return _pair(one, other, "")
    return _not_right([part[0] for part in wrong], len(parts)) + _pair(one, other, f"{place} = ")


def first_wrong(got: Value, expected: Value) -> tuple[Value, Value]:
    """The first part that is not right: what came and what was expected there."""
    pairs = ((one, other) for _, one, other in _parts(got, expected, ""))
    return next((pair for pair in pairs if not agrees(*pair)), (got, expected))


def first_misshapen(got: Value, expected: Value) -> tuple[Value, Value]:
    """The first part that has not the right form: what came and what was expected there."""
    pairs = ((one, other) for _, one, other in _parts(got, expected, ""))
    return next((pair for pair in pairs if form_problem(*pair)), (got, expected))


def in_words(got: str, expected: str) -> list[str]:
    """The lines for two values that are told in words, a line for each part; a mark where they differ."""
    mine, right = got.splitlines(), expected.splitlines()
    wrong = [place >= len(right) or line != right[place] for place, line in enumerate(mine)]
    marked = [f"{MARK if differs else ' '} {line}" for line, differs in zip(mine, wrong, strict=True)]
    return hung(GOT, "\n".join(marked)) + hung(EXPECTED, "\n".join(f"  {line}" for line in right))


def _parts(got: Value, expected: Value, place: str) -> Iterator[tuple[str, Value, Value]]:
    """The parts of a result, as far as it is built like the right one: (place, what came, what was expected) each."""
    if _matches(got, expected):
        for key in expected if isinstance(expected, dict) else range(len(expected)):
            yield from _parts(got[key], expected[key], f"{place}[{key!r}]")
    else:
        yield place, got, expected


def _matches(got: Value, expected: Value) -> bool:
    """Whether two values are tuples, lists or dicts that can be compared part by part."""
    if isinstance(expected, dict):
        return isinstance(got, dict) and all(key in got for key in expected)
    sequences = isinstance(expected, tuple | list) and isinstance(got, tuple | list)
    return sequences and len(got) == len(expected)


def _not_right(places: list[str], parts: int) -> list[str]:
    """Which parts of a tuple or dict are wrong."""
    more = len(places) - MOST_PLACES
    named = ", ".join(places[:MOST_PLACES]) + (f" and {more} more" if more > 0 else "")
    words = f"{named}; the rest is right" if len(places) < parts else f"all {parts} parts; here is the first"
    return textwrap.wrap("  Not right    " + words, WIDTH, subsequent_indent=INDENT, break_long_words=False)


def _pair(got: Value, expected: Value, prefix: str) -> list[str]:
    """One part and what it should be: with marks where the forms agree, else one below the other."""
    if not _comparable(got, expected):
        return below(got, expected, prefix)
    one, other = np.asarray(got), np.asarray(expected)
    wrong = differing(one, other)
    lines = _marked(one, other, wrong, prefix) or below(got, expected, prefix)
    return lines + _in_words(one, other, wrong)


def _comparable(got: Value, expected: Value) -> bool:
    arrays = isinstance(got, np.ndarray) and isinstance(expected, np.ndarray)
    return arrays and got.shape == expected.shape and got.ndim > 0 and got.dtype.kind in "biuf"


def differing(got: Value, expected: Value) -> Array:
    """Where two arrays of one shape differ, by the measure of compare: an array of bool."""
    one, other = np.asarray(got, dtype=float), np.asarray(expected, dtype=float)
    same: Array = np.isclose(one, other, rtol=RTOL, atol=slack(other) if other.ndim else ATOL, equal_nan=True)
    return ~same


def below(got: Value, expected: Value, prefix: str = "") -> list[str]:
    """What came above what was expected."""
    return labelled(GOT + prefix, got, brief=True) + labelled(EXPECTED + prefix, expected, brief=True)


def labelled(label: str, value: Value, brief: bool = False) -> list[str]:
    """A value behind its label, its further lines aligned below the first, its shape behind or below the last.

    brief: of tuples, lists and dicts the shapes only
    """
    return hung(label, shown(value, brief=brief, width=max(WIDTH - len(label), NARROWEST)), shape_note(value))


def hung(label: str, text: str, note: str = "") -> list[str]:
    """A text behind its label, its further lines aligned below the first; a note behind the last, or below it."""
    first, *rest = text.splitlines() or [""]
    lines = [label + first] + [" " * len(label) + line for line in rest]
    if len(lines[-1] + note) > WIDTH and note:
        return [*lines, " " * len(label) + note.lstrip()]
    return [*lines[:-1], lines[-1] + note]


def shape_note(value: Value) -> str:
    """The shape of an array as it stands behind its numbers."""
    return f"   shape {value.shape}" if getattr(value, "ndim", 0) and hasattr(value, "shape") else ""


def _marked(got: Array, expected: Array, wrong: Array, prefix: str) -> list[str]:
    """Two small arrays with marks: several rows side by side where there is room, else one below the other."""
    if got.size > MOST_ENTRIES or got.ndim > 2:
        return []
    left, right = _grids(got, expected, wrong)
    note = shape_note(got)
    below_each_other = hung(GOT + prefix, "\n".join(left), note) + hung(EXPECTED + prefix, "\n".join(right), note)
    forms = [_beside(GOT + prefix, left, right, note)] * (len(left) > 1) + [below_each_other]
    return next((lines for lines in forms if max(map(len, lines)) <= WIDTH), [])


def _beside(label: str, left: list[str], right: list[str], note: str) -> list[str]:
    width = max(map(len, left))
    gaps = [BETWEEN, *[" " * len(BETWEEN)] * (len(left) - 1)]
    rows = (one.ljust(width) + gap + other for one, gap, other in zip(left, gaps, right, strict=True))
    return hung(label, "\n".join(rows), note)


def _grids(got: Array, expected: Array, wrong: Array) -> list[list[str]]:
    """The rows of both arrays as text; a mark before each wrong entry, unless all are wrong."""
    one, other = _alike(got, expected, wrong)
    mark, blank = ("", "") if wrong.all() else (MARK, " ")
    marked = [(mark if differs else blank) + cell.lstrip() for cell, differs in zip(one, wrong.flat, strict=True)]
    plain = [blank + cell for cell in other]
    widths = [len(blank) + max(map(len, cells)) for cells in (one, other)]
    if got.size == got.shape[-1]:  # one row stands above the other
        widths = [max(widths)] * 2
    return [
        _rows([cell.rjust(width) for cell in cells], got.shape)
        for cells, width in zip((marked, plain), widths, strict=True)
    ]


def _alike(got: Array, expected: Array, wrong: Array) -> tuple[list[str], list[str]]:
    """The entries of both as texts; with more digits where four do not show the difference."""
    for precision in (4, 8):
        one, other = _pair_of_cells(got, expected, precision)
        if all(mine != right for mine, right, differs in zip(one, other, wrong.flat, strict=True) if differs):
            break
    return one, other


def _pair_of_cells(got: Array, expected: Array, precision: int) -> tuple[list[str], list[str]]:
    """The entries of both as texts; of two single rows, which stand one above the other, point under point."""
    if got.size > got.shape[-1] or got.dtype.kind != expected.dtype.kind:
        return _cells(got, precision), _cells(expected, precision)
    cells = _cells(np.concatenate([got, expected], axis=None), precision)
    return cells[: got.size], cells[got.size :]


def _cells(array: Array, precision: int) -> list[str]:
    """The entries of an array as NumPy writes them, all as wide as the widest."""
    text = np.array2string(array.reshape(-1, 1), precision=precision, suppress_small=True, threshold=10_000)
    return [line[2:].rstrip("]") for line in text.splitlines()]


def _rows(cells: list[str], shape: tuple[int, ...]) -> list[str]:
    """The texts of the entries between NumPy's brackets, a line per row."""
    length = shape[-1]
    rows = ["[" + " ".join(cells[start : start + length]) + "]" for start in range(0, len(cells), length)]
    if len(shape) == 1:
        return rows
    rows = [("[" if place == 0 else " ") + row for place, row in enumerate(rows)]
    return [*rows[:-1], rows[-1] + "]"]


def difference(got: Value, expected: Value) -> str:
    """How the first wrong part differs, in words without a line of its own; empty where it is no array or number."""
    one, other = first_wrong(got, expected)
    if _comparable(one, other) and one.size > 1:
        return _first_difference(one, other, differing(one, other))
    return " instead of ".join(_digits(float(one), float(other))) if is_scalar(one) and is_scalar(other) else ""


def _first_difference(got: Array, expected: Array, wrong: Array) -> str:
    first = tuple(int(place) for place in np.argwhere(wrong)[0])
    mine, right = _digits(got[first], expected[first])
    return f"{_how_many(wrong)} {_place(first)}: {mine} instead of {right}."


def _in_words(got: Array, expected: Array, wrong: Array) -> list[str]:
    """How many entries differ, and which is the first: the same without looking."""
    if got.size == 1 or not wrong.any():
        return []
    words = _first_difference(got, expected, wrong)
    return textwrap.wrap(INDENT + words, WIDTH, subsequent_indent=INDENT, drop_whitespace=True)


def _how_many(wrong: Array) -> str:
    count = int(wrong.sum())
    if count == 1:
        return f"1 of {wrong.size} differs,"
    many = "All" if count == wrong.size else f"{count} of {wrong.size}"
    return f"{many} differ, first"


def _place(index: tuple[int, ...]) -> str:
    if len(index) == 2:
        return f"in row {index[0]}, column {index[1]}"
    return f"at index {index[0] if len(index) == 1 else list(index)}"


def _digits(mine: float, right: float) -> tuple[str, str]:
    """Two numbers with as many digits as it takes to tell them apart."""
    pairs = ((f"{mine:.{digits}g}", f"{right:.{digits}g}") for digits in (4, 8, 17))
    return next((pair for pair in pairs if pair[0] != pair[1]), (str(mine), str(right)))
