"""How do arrays of up to three axes look as grids of cells, some of which are copies?"""

import textwrap
from collections.abc import Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from ..typed import Array
from .style import BLUE, GREEN, GREY, NOTE, ORANGE, bare, drawn, ink

GAP, BETWEEN = 2.0, 0.5  # cells between two arrays, and between two layers of one
COLOURS = (ORANGE, BLUE, GREEN)


@drawn
def grids_figure(parts: Sequence[tuple[Array, Array, str]], signs: str, title: str, fits: bool = True) -> Figure:
    """Draw arrays side by side with signs between them; the layers of an array of three axes stand below each other.

    parts: (values, copies, caption) each, the first two arrays of one shape; signs: such as "+="
    title: what the figure shows; fits: whether it is good news
    returns: the figure
    """
    tables = [(_layers(values), _layers(copies), caption) for values, copies, caption in parts]
    wide = sum(values.shape[2] for values, *_ in tables) + GAP * len(parts)
    high = max(len(values) * (values.shape[1] + BETWEEN) for values, *_ in tables) + 1
    fig, ax = plt.subplots(figsize=(7, 0.6 + 7 / max(wide, 15) * 0.7 * high))
    left = 0
    for (values, copied, caption), sign, colour in zip(tables, f"{signs} ", COLOURS, strict=False):
        _array(ax, left, values, copied, colour)
        ax.text(left + values.shape[2] / 2, -0.3, caption, ha="center", va="bottom")
        left += values.shape[2] + GAP
        ax.text(left - GAP / 2, 0.5, sign, ha="center", va="center", fontsize=18)
    bare(ax)
    ax.set(xlim=(-0.1, max(wide, 15)), ylim=(high - 0.8, -1.2))
    ax.set_title(textwrap.fill(title, 66), color="black" if fits else NOTE)
    return fig


def _layers(array: Array) -> Array:
    """The array with three axes, the missing ones in front."""
    return np.reshape(array, (1,) * (3 - np.ndim(array)) + np.shape(array))


def _array(ax: Axes, left: float, values: Array, copied: Array, colour: str) -> None:
    """Draw the cells of an array from x = left on."""
    for (layer, row, column), value in np.ndenumerate(values):
        top = layer * (values.shape[1] + BETWEEN) + row
        copy = bool(copied[layer, row, column])
        ax.add_patch(Rectangle((left + column, top), 1, 1, **_look(colour, copy)))
        shade = "black" if copy else ink(colour)
        ax.text(left + column + 0.5, top + 0.5, f"{value}", ha="center", va="center", color=shade, fontsize=8)


def _look(colour: str, copy: bool) -> dict[str, Any]:
    """How a cell looks: solid where it is stored, hatched and pale where it is a copy."""
    pale = {"facecolor": "white", "edgecolor": GREY, "hatch": "//", "alpha": 0.35}
    return pale if copy else {"facecolor": colour, "edgecolor": "white"}
