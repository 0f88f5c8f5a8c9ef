"""How is a value of a network told as a small table: its name, its shape, its numbers?"""

import re
from collections.abc import Sequence
from typing import TypedDict

import numpy as np

from ..describe import form, is_scalar
from ..typed import Array, Value
from . import shapes

MOST = 6  # rows and columns that are told of a larger array
ARRAY = re.compile(r"d?[WbZA](\d+)")


class Table(TypedDict):
    """A value in words and rows, as `table` tells it."""

    name: str
    shape: str
    rows: list[list[str]]
    expected: str
    parts: list["Table"]


def table(name: str, value: Value, layer_dims: Sequence[int], m: int) -> Table:
    """A value in words and rows.

    name: such as W1, dZ2, cache1, cost; layer_dims: sizes of the layers; m: number of examples
    returns: dict of name, shape (text), rows (lists of texts), parts (tables of what a cache keeps), and expected (the
    shape that it should have, where it has another)
    """
    told: Table = {"name": name, "shape": "", "rows": [], "expected": "", "parts": []}
    if isinstance(value, tuple | list):
        names = _names_of_parts(name, value)
        return told | {"parts": [table(*pair, layer_dims, m) for pair in zip(names, value, strict=True)]}
    if is_scalar(value):
        return told | {"rows": [[_number(value)]], "expected": _expected(name, np.shape(value), layer_dims, m)}
    if not isinstance(value, np.ndarray):
        return told | {"rows": [[form(value)]]}
    expected = _expected(name, value.shape, layer_dims, m)
    return told | {"shape": str(value.shape), "rows": _rows(value), "expected": expected}


def _names_of_parts(cache: str, parts: Sequence[Value]) -> tuple[str, ...]:
    """What a cache keeps, by name: A_prev, W, b; or these in a cache of their own, and Z."""
    digits = re.search(r"\d*$", cache)
    assert digits  # perhaps none of them
    layer = digits[0]
    if len(parts) == 3:
        return f"A{int(layer or 1) - 1}", f"W{layer}", f"b{layer}"
    if len(parts) == 2 and isinstance(parts[0], tuple | list):
        return f"linear cache{layer}", f"Z{layer}"
    return tuple(f"part {place}" for place in range(1, len(parts) + 1))


def _expected(name: str, shape: tuple[int, ...], layer_dims: Sequence[int], m: int) -> str:
    """The right shape as text; empty where it is this one, or where none is known."""
    found = ARRAY.fullmatch(name)
    right = (layer_dims[-1], m) if name == "Y" else shapes.shape(name, layer_dims, m) if found else shape
    return "" if shape == right else str(right)


def _rows(array: Array) -> list[list[str]]:
    if not array.size:
        return [["empty"]]
    flat = array.reshape(array.shape[0], -1) if array.ndim > 1 else array.reshape(1, -1)
    rows = [_row(row) for row in flat[:MOST]]
    return rows + [["…"]] if len(flat) > MOST else rows


def _row(numbers: Array) -> list[str]:
    told = [_number(number) for number in numbers[:MOST]]
    return told + ["…"] if len(numbers) > MOST else told


def _number(value: Value) -> str:
    try:
        return f"{np.asarray(value).item():.4g}"
    except (TypeError, ValueError):
        return str(value)[:12]
