"""How does NumPy stretch two shapes until they fit?"""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from ..typed import Array, Value
from .style import BLUE, GREEN, GREY, NOTE, ORANGE, bare, drawn, finish, ink

_LARGEST = 6  # more cells than this on an axis cannot be read
_PAPER = 6.7  # inches across
_GAP = 2.2  # cells between two grids: room for their captions
_SOLID: dict[str, Any] = {"edgecolor": "white"}
_PALE: dict[str, Any] = {"facecolor": "white", "edgecolor": GREY, "linestyle": "--"}
Grid: TypeAlias = tuple[Array, tuple[int, ...], str, str]  # cells, shape of the stored cells, colour, caption


@drawn
def broadcast(shape_a: int | Sequence[int], shape_b: int | Sequence[int]) -> None:
    """Draw a + b for arrays of two shapes: what each holds, what is copied, what comes out.

    shape_a, shape_b: shapes of at most two axes, each axis at most 6 long; () stands for a plain number
    returns: None
    raises: ValueError where a shape is too large to be drawn

    a holds 1, 2, 3, ... and b holds 100, 200, 300, ...; solid cells are stored, pale cells are copies that NumPy
    imagines. Where the shapes do not fit, both are drawn as they are, and the title says which axis is to blame.

    >>> plots.broadcast((3, 1), (4,))
    """
    a, b = _numbers(shape_a, 1), _numbers(shape_b, 100)
    try:
        fitted = np.broadcast_shapes(a.shape, b.shape)
    except ValueError:
        _misfit(a, b)
    else:
        _fit(a, b, fitted)


def _fit(a: Array, b: Array, fitted: tuple[int, ...]) -> None:
    """Draw two arrays copied out to the shape `fitted`, and their sum."""
    parts = [(a, ORANGE, _story(a, fitted)), (b, BLUE, _story(b, fitted)), (a + b, GREEN, f"{fitted}")]
    grids = [(_stretched(array, fitted), _grid(array).shape, *rest) for array, *rest in parts]
    _side_by_side(grids, "+=", f"{a.shape} and {b.shape} give {fitted}")


def _numbers(shape: Value, unit: int) -> Array:
    """Return an array of `shape` that holds unit, 2*unit, 3*unit, ...; refuse what cannot be drawn."""
    shape = (shape,) if np.isscalar(shape) else tuple(shape)
    if len(shape) > 2 or max(shape, default=1) > _LARGEST or min(shape, default=1) < 1:
        raise ValueError(f"plots.broadcast draws at most two axes, each from 1 to {_LARGEST} long, not {shape}")
    return unit * np.arange(1, 1 + int(np.prod(shape))).reshape(shape)


def _grid(array: Array) -> Array:
    """Return `array` with two axes: NumPy, too, puts missing axes in front."""
    return np.atleast_2d(array)


def _stretched(array: Array, shape: tuple[int, ...]) -> Array:
    """Return `array` copied out to `shape`, with two axes."""
    return _grid(np.broadcast_to(array, shape))


def _story(array: Array, fitted: tuple[int, ...]) -> str:
    """Say in one or two lines what happens to the shape of `array`."""
    lines = [f"{array.shape}"]
    if array.ndim == 1 and len(fitted) == 2:
        lines.append(f"read as {_grid(array).shape}")
    if _grid(array).shape != _grid(np.empty(fitted)).shape:
        lines.append(f"copied to {fitted}")
    return "\n".join(lines)


def _misfit(a: Array, b: Array) -> None:
    """Draw two arrays that do not fit, and say why."""
    grids = [(_grid(x), _grid(x).shape, colour, f"{x.shape}") for x, colour in ((a, ORANGE), (b, BLUE))]
    blame = ", ".join(_blame(_grid(a).shape, _grid(b).shape))
    _side_by_side(grids, "+", f"{a.shape} and {b.shape} do not fit: {blame}", NOTE)


def _blame(shape_a: tuple[int, ...], shape_b: tuple[int, ...]) -> Iterator[str]:
    """Say for each axis that does not fit how long it is in either array."""
    for m, n, axis in zip(shape_a, shape_b, ("rows", "columns"), strict=True):
        if m != n and 1 not in (m, n):
            yield f"{m} against {n} {axis}"


def _side_by_side(grids: Sequence[Grid], signs: str, title: str, colour: str = "black") -> None:
    """Draw grids (cells, shape of the stored cells, colour, caption) in a row with `signs` between them."""
    width = sum(cells.shape[1] for cells, *_ in grids) + _GAP * len(signs)
    height = max(len(cells) for cells, *_ in grids)
    cell = min(0.42, _PAPER / width)  # in inches, so that letters fit whatever the shapes
    under = 0.24 / cell * (1 + max(caption.count("\n") for *_, caption in grids))
    fig, ax = plt.subplots(figsize=(7, cell * (height + under) + 0.55))
    left: float = 0
    for grid, sign in zip(grids, f"{signs} ", strict=True):
        left = _place(ax, left, height, *grid, sign)
    bare(ax)
    ax.set(xlim=(-0.1, _PAPER / cell), ylim=(height + under + 0.1, -0.1), aspect="equal", anchor="W")
    ax.set_title(title, color=colour)
    finish(fig)


def _place(
    ax: Axes, left: float, height: int, cells: Array, stored: tuple[int, ...], colour: str, caption: str, sign: str
) -> float:
    """Draw a grid from x = left on, its caption and the sign after it; return where the next one starts."""
    _cells(ax, left, cells, stored, colour)
    right: float = left + cells.shape[1]
    ax.text((left + right) / 2, len(cells) + 0.25, caption, ha="center", va="top", linespacing=1.3)
    ax.text(right + _GAP / 2, height / 2, sign, ha="center", va="center", fontsize=18)
    return right + _GAP


def _cells(ax: Axes, left: float, cells: Array, stored: tuple[int, ...], colour: str) -> None:
    """Draw a grid of numbers from x = left on: solid inside the shape `stored`, pale and dashed outside it."""
    for (row, col), value in np.ndenumerate(cells):
        solid = row < stored[0] and col < stored[1]
        look = _SOLID | {"facecolor": colour} if solid else _PALE
        ax.add_patch(Rectangle((left + col, row), 1, 1, **look))
        shade = ink(colour) if solid else GREY
        ax.text(left + col + 0.5, row + 0.5, f"{value}", ha="center", va="center", color=shade, fontsize=9)
