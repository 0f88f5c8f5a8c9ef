"""How does a network look with all its shapes, and what has it learned?"""

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..scenes.regions import Ends
from ..typed import Array
from .boundary import scatter
from .field import PALE
from .network import MOST, draw_units
from .style import BLUE, GREY, drawn, heading

LINE = 72  # letters of a title that are as wide as the figure


@drawn
def architecture_figure(
    drawing: Mapping[str, Any],
    answers: Array | None,
    points: tuple[Array, Array, Ends] | None,
    costs: Sequence[float | None],
    title: str,
) -> Figure:
    """Draw a network with the shapes of its arrays, below it the plane where there is one, and the cost.

    drawing: dict of layer_dims and shapes, which holds for each layer a dict from name to (rows, columns)
    answers: probabilities over the plane, the top row first, or None; points: (X, Y, ends of the plane), or None
    costs: picture after picture, None where not a number; title: what the figure shows
    returns: the figure
    """
    fig = plt.figure(figsize=(max(7.6, 1.35 * len(drawing["layer_dims"])), 6.6))
    above, below = fig.subfigures(2, 1, squeeze=False, height_ratios=(1.1, 1))[:, 0]
    _network(above.subplots(), **{name: drawing[name] for name in ("layer_dims", "shapes")})
    if points:
        plane, curve = below.subplots(1, 2)
        _plane(plane, answers, *points)
    else:
        curve = below.subplots()
    curve.plot([np.nan if cost is None else cost for cost in costs], color=BLUE)
    curve.set(title="cost", xticks=[])
    heading(fig, textwrap.fill(title, LINE))
    return fig


def _network(ax: Axes, layer_dims: Sequence[int], shapes: Sequence[Mapping[str, Sequence[int]]]) -> None:
    tall = min(max(layer_dims), MOST)
    draw_units(ax, layer_dims, below=-tall / 2 - 0.2)
    look: dict[str, Any] = dict(ha="center", fontsize=9, color="black")
    for layer, found in enumerate(shapes):
        words = {name[0]: f"{name} {tuple(shape)}" for name, shape in found.items()}
        ax.text(
            layer, -tall / 2 - 2.2, "\n".join(words[letter] for letter in "ZA" if letter in words), va="top", **look
        )
        if layer:
            ax.text(layer - 0.5, tall / 2 + 0.2, f"{words['W']}\n{words['b']}", va="bottom", **look)
    ax.set(xlim=(-0.5, len(layer_dims) - 0.5), ylim=(-tall / 2 - 4, tall / 2 + 1.6))
    ax.axis("off")


def _plane(ax: Axes, answers: Array | None, X: Array, Y: Array, ends: Ends) -> None:
    if answers is not None:
        ax.imshow(answers, extent=ends, cmap=PALE, vmin=0, vmax=1, aspect="auto")
    scatter(ax, X, Y, size=8)
    ax.set(xlim=ends[:2], ylim=ends[2:], xticks=[], yticks=[])
    ax.spines[:].set_color(GREY)
