"""How does the way through the bowl look beside the cost of every step and the loss of one example?"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..scenes.regions import Ends
from ..typed import Array
from .style import BLACK, BLUE, GREY, NOTE, VERMILLION, drawn


@drawn
def descent_figure(
    costs: Array | None, ends: Ends, path: Array, curves: tuple[Array, Array, Array] | None, a: float, title: str
) -> Figure:
    """Draw the bowl from above with a path in it, the cost along the path, and the loss of one example.

    costs: J over w and b, (n, n), the top row first, or None; ends: the part of the plane
    path: array (k, 3) of w, b and J; curves: (predictions, loss for label 0, loss for label 1), or None
    a: the prediction that is marked; title: what the figure shows
    returns: the figure
    """
    fig = plt.figure(figsize=(8.4, 4.4))
    left, right = fig.subfigures(1, 2, squeeze=False, width_ratios=(1.15, 1))[0]
    _bowl(left.subplots(), costs, ends, path, title)
    above, below = right.subplots(2, 1)
    _costs(above, path)
    _losses(below, curves, a)
    return fig


def _bowl(ax: Axes, costs: Array | None, ends: Ends, path: Array, title: str) -> None:
    if costs is not None and np.isfinite(costs).any():
        w, b = (np.linspace(*pair, len(costs)) for pair in (ends[:2], ends[2:]))
        levels = _levels(costs[np.isfinite(costs)])
        ax.contourf(w, b[::-1], costs, levels=levels, cmap="Blues_r", alpha=0.55)
        ax.contour(w, b[::-1], costs, levels=levels, colors=GREY, linewidths=0.3)
        row, column = np.unravel_index(np.argmin(np.where(np.isfinite(costs), costs, np.inf)), costs.shape)
        ax.plot(w[column], b[::-1][row], color=BLACK, marker="x", markersize=9, markeredgewidth=2)
    ax.plot(*path[:, :2].T, color=NOTE, marker=".", linewidth=1.3)
    ax.plot(*path[:1, :2].T, color=BLACK, marker="s", markersize=7, linestyle="")
    ax.set(title=title, xlabel="w", ylabel="b", xlim=ends[:2], ylim=ends[2:])


def _levels(costs: Array) -> Array:
    """Heights at which lines are drawn, closer to each other near the bottom."""
    low, high = costs.min(), costs.max()
    levels: Array = low + max(high - low, 1e-9) * np.linspace(0, 1, 17) ** 2
    return levels


def _costs(ax: Axes, path: Array) -> None:
    ax.plot(np.where(np.isfinite(path[:, 2]), path[:, 2], np.nan), color=BLUE, marker=".")
    ax.set(title="J, step by step", xlabel="step", ylabel="J")


def _losses(ax: Axes, curves: tuple[Array, Array, Array] | None, a: float) -> None:
    ax.set(title="What one prediction costs", xlabel="prediction a", ylabel="loss", xlim=(0, 1))
    if curves is None:
        return
    predictions, zero, one = curves
    ax.plot(predictions, one, color=BLUE, label="label 1")
    ax.plot(predictions, zero, color=VERMILLION, linestyle="--", label="label 0")
    ax.axvline(a, color=GREY, linewidth=0.8)
    ax.legend()
