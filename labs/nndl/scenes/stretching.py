"""To which shape does NumPy stretch two shapes, and which axes are to blame where it cannot?"""

import re

import numpy as np

from ..typed import Array

MOST_AXES, MOST = 3, 5  # what can be drawn and read: axes, and cells along each
A_SHAPE = re.compile(r"(?:\d+\s*(?:,\s*\d+\s*)*,?)?\s*")
UNITS = (1, 100)  # the first array holds 1, 2, 3, ...; the second 100, 200, 300, ...


def shape_of(text: str) -> tuple[int, ...]:
    """The shape that a text such as "(3, 1)" means; a plain number n means (n,), as in NumPy.

    raises: ValueError, in words for the one who typed it
    """
    inside = re.sub(r"^\s*[(\[](.*)[)\]]\s*$", r"\1", text).strip()
    if not A_SHAPE.fullmatch(inside) or not text.strip():
        raise ValueError(f"{text.strip()!r} is no shape: write sizes with commas between, such as (3, 1), or ()")
    shape = tuple(int(size) for size in re.findall(r"\d+", inside))
    if len(shape) > MOST_AXES or not all(1 <= size <= MOST for size in shape):
        raise ValueError(f"{shape} cannot be drawn here: up to {MOST_AXES} axes, each from 1 to {MOST} long")
    return shape


def fitted(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[tuple[int, ...] | None, str]:
    """The shape that NumPy makes of two shapes: (shape, ""), or (None, what NumPy says)."""
    try:
        return np.broadcast_shapes(a, b), ""
    except ValueError as error:
        return None, str(error)


def aligned(a: tuple[int, ...], b: tuple[int, ...]) -> list[tuple[int | None, int | None]]:
    """Two shapes aligned at the right: a list of pairs of sizes, None where an array has no such axis."""
    many = max(len(a), len(b))
    return list(zip((None,) * (many - len(a)) + a, (None,) * (many - len(b)) + b, strict=True))


def _clash(m: int | None, n: int | None) -> bool:
    return (m or 1) != (n or 1) and 1 not in (m or 1, n or 1)


def told(m: int | None, n: int | None) -> str:
    """What happens to a pair of aligned sizes, in words."""
    if _clash(m, n):
        return f"{m} meets {n}: no fit"
    if (m or 1) == (n or 1):
        return "equal" if m and n else "missing counts as 1"
    which, size, times = ("first", m, n) if (m or 1) == 1 else ("second", n, m)
    return f"{which}: {size or 'missing, counts as 1,'} copied {times} times"


def blame(a: tuple[int, ...], b: tuple[int, ...]) -> str:
    """Which axes do not fit, counted from the right, in words; empty where all do."""
    pairs = list(enumerate(reversed(aligned(a, b)), 1))
    return " and ".join(f"in {_place(place)} {m} meets {n}" for place, (m, n) in pairs if _clash(m, n))


def _place(place: int) -> str:
    """The name of an axis counted from the right."""
    return ("the last axis", "the last axis but one", "the last axis but two")[place - 1]


def numbers(shape: tuple[int, ...], unit: int) -> Array:
    """An array of a shape that holds unit, 2 * unit, 3 * unit, ..."""
    return unit * np.arange(1, 1 + int(np.prod(shape))).reshape(shape)


def copies(shape: tuple[int, ...], result: tuple[int, ...]) -> Array:
    """Which cells are copies, of an array that is stretched from a shape to the result: array of bools."""
    copied = np.zeros(result, bool)
    padded = (1,) * (len(result) - len(shape)) + shape
    for size, place in zip(padded, np.indices(result), strict=True):
        copied |= (size == 1) & (place > 0)
    return copied
