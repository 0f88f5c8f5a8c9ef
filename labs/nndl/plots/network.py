"""Which units does a network have, and which of them are connected?"""

import itertools
from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from ..typed import Array
from .style import BLUE, GREY, NOTE, drawn, finish

MOST = 6  # units of a layer that are drawn; of a larger one the first and the last, with dots between
COLOURS = {"input": GREY, "hidden": BLUE, "output": NOTE}


@drawn
def network(layer_dims: Sequence[int], title: str | None = None) -> None:
    """Draw the units of a network as circles, layer by layer, and a line for each weight between them.

    layer_dims: sizes of the layers, the input's first
    title: what the figure shows; the number of layers unless given
    returns: None

    >>> plots.network([3, 4, 1])
    """
    last, tall = len(layer_dims) - 1, min(max(layer_dims), MOST)
    fig, ax = plt.subplots(figsize=(max(5.2, 1.9 * last + 1.8), 0.4 * tall + 1.2))
    draw_units(ax, layer_dims, below=-tall / 2)
    ax.set(xlim=(-0.5, last + 0.5), ylim=(-tall / 2 - 1.5, tall / 2))
    ax.axis("off")
    ax.set_title(title or f"{last} {'layer' if last == 1 else 'layers'}: the input is not counted")
    finish(fig)


def draw_units(ax: Axes, layer_dims: Sequence[int], below: float) -> None:
    """Draw the circles of all layers, the lines between them, and `below` them the names and sizes of the layers."""
    last = len(layer_dims) - 1
    for layer, (before, after) in enumerate(itertools.pairwise(_units(n) for n in layer_dims)):
        for ends in itertools.product(before, after):
            ax.plot([layer, layer + 1], ends, color=GREY, linewidth=0.7, zorder=1)
    for layer, n in enumerate(layer_dims):
        _layer(ax, layer, n, _kind(layer, last), below)


def _kind(layer: int, last: int) -> str:
    return "input" if layer == 0 else "output" if layer == last else "hidden"


def _places(n: int) -> Array:
    """Where the units of a layer stand, from the top down, the middle at zero; at most MOST places."""
    return (min(n, MOST) - 1) / 2 - np.arange(min(n, MOST))


def _units(n: int) -> Array:
    """The places at which a unit is drawn: all of them, or all but the one where dots stand."""
    return np.delete(_places(n), MOST // 2) if n > MOST else _places(n)


def _layer(ax: Axes, layer: int, n: int, kind: str, below: float) -> None:
    """Draw one layer: its units, dots where some are left out, and its name and size `below`."""
    units, colour = _units(n), COLOURS[kind]
    ax.scatter(np.full(len(units), layer), units, s=330, facecolor="white", edgecolor=colour, lw=2, zorder=2)
    if n > MOST:
        ax.text(layer, _places(n)[MOST // 2], "⋮", ha="center", va="center", fontsize=16, zorder=3)
    words = f"{kind}\n$n_{{{layer}}} = {n}$"
    ax.text(layer, below, words, ha="center", va="top", color=colour, linespacing=1.5)
