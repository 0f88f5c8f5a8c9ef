"""How is a value of a network told as a small table: its name, its shape, its numbers?"""

import re

import numpy as np

from ..describe import form, is_scalar
from . import shapes

MOST = 6  # rows and columns that are told of a larger array
ARRAY = re.compile(r"d?[WbZA](\d+)")


def table(name, value, layer_dims, m):
    """A value in words and rows.

    name: such as W1, dZ2, cache1, cost; layer_dims: sizes of the layers; m: number of examples
    returns: dict of name, shape (text), rows (lists of texts), parts (tables of what a cache keeps), and expected (the
    shape that it should have, where it has another)
    """
    told = {"name": name, "shape": "", "rows": [], "expected": "", "parts": []}
    if isinstance(value, tuple | list):
        names = _names_of_parts(name, value)
        return told | {"parts": [table(*pair, layer_dims, m) for pair in zip(names, value, strict=True)]}
    if is_scalar(value):
        return told | {"rows": [[_number(value)]], "expected": _expected(name, np.shape(value), layer_dims, m)}
    if not isinstance(value, np.ndarray):
        return told | {"rows": [[form(value)]]}
    expected = _expected(name, value.shape, layer_dims, m)
    return told | {"shape": str(value.shape), "rows": _rows(value), "expected": expected}


def _names_of_parts(cache, parts):
    """What a cache keeps, by name: A_prev, W, b; or these in a cache of their own, and Z."""
    layer = re.search(r"\d*$", cache)[0]
    if len(parts) == 3:
        return f"A{int(layer or 1) - 1}", f"W{layer}", f"b{layer}"
    if len(parts) == 2 and isinstance(parts[0], tuple | list):
        return f"linear cache{layer}", f"Z{layer}"
    return tuple(f"part {place}" for place in range(1, len(parts) + 1))


def _expected(name, shape, layer_dims, m):
    """The right shape as text; empty where it is this one, or where none is known."""
    found = ARRAY.fullmatch(name)
    right = (layer_dims[-1], m) if name == "Y" else shapes.shape(name, layer_dims, m) if found else shape
    return "" if shape == right else str(right)


def _rows(array):
    if not array.size:
        return [["empty"]]
    flat = array.reshape(array.shape[0], -1) if array.ndim > 1 else array.reshape(1, -1)
    rows = [_row(row) for row in flat[:MOST]]
    return rows + [["…"]] if len(flat) > MOST else rows


def _row(numbers):
    told = [_number(number) for number in numbers[:MOST]]
    return told + ["…"] if len(numbers) > MOST else told


def _number(value):
    try:
        return f"{np.asarray(value).item():.4g}"
    except (TypeError, ValueError):
        return str(value)[:12]
