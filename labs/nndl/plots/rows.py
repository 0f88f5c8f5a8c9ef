"""What does a function of a matrix do to each of its rows?"""

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Circle

from ..typed import Array, Function
from .ask import ask
from .style import BLUE, GREY, SKY, bare, drawn, finish, heading

_TO_SCALE: dict[str, Any] = {"angles": "xy", "scale_units": "xy", "scale": 1}  # an arrow ends where its numbers say


@drawn
def rows_as_arrows(x: Array, normalize: Function) -> None:
    """Draw the rows of x as arrows in the plane, before and after normalizing.

    x: (m, 2) array
    normalize: maps (m, 2) to (m, 2), each row to length one
    returns: None

    Without an answer the rows of x are drawn alone, and a line under the figure says why.

    >>> plots.rows_as_arrows(np.array([[2.0, 1.5], [-0.5, 2.0]]), np.sign)
    """
    x = np.asarray(x, dtype=float)
    unit, note = ask(normalize, x, shape=x.shape)
    fig, ax = plt.subplots(figsize=(7, 4.2))
    _arrows(ax, x, GREY, "before")
    if unit is not None:
        _arrows(ax, unit, BLUE, "after")
    ax.add_patch(Circle((0, 0), 1, fill=False, color=SKY, linewidth=2, linestyle="--", label="length one"))
    ax.set(title=_directions(x, unit), aspect="equal", xlabel="first entry of the row", ylabel="second entry")
    ax.margins(0.1)
    ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
    finish(fig, [note])


def _arrows(ax: Axes, x: Array, colour: str, label: str) -> None:
    """Draw an arrow from the origin to each row of x, shape (m, 2)."""
    zeros = np.zeros(len(x))
    width = 0.008 if colour == BLUE else 0.005
    ax.quiver(zeros, zeros, x[:, 0], x[:, 1], color=colour, label=label, width=width, **_TO_SCALE)
    ax.update_datalim(np.vstack([x, [[-1, -1], [1, 1]]]))
    ax.autoscale_view()


def _directions(x: Array, unit: Array | None) -> str:
    """Say what became of the lengths and the directions of the rows."""
    if unit is None:
        return "The rows of the matrix, as arrows"
    wanted = x / np.sqrt((x**2).sum(axis=1, keepdims=True))
    if np.allclose(unit, wanted):
        return "Each direction stays, each length becomes one"
    return "Not there yet: blue arrows should end on the circle"


@drawn
def probabilities(scores: Array, softmax: Function) -> None:
    """Draw each row of scores as a panel of bars: the probabilities that softmax makes of it.

    scores: (m, n) array, m at most 4 or so
    softmax: maps (m, n) to (m, n)
    returns: None

    Without an answer the panels stay empty, and a line under the figure says why.

    >>> scores = np.array([[1, 2, 3], [0, 0, 5]])
    >>> plots.probabilities(scores, lambda scores: np.full(scores.shape, 1 / 3))
    """
    scores = np.asarray(scores)
    shares, note = ask(softmax, scores, shape=scores.shape)
    fig, panels = plt.subplots(1, len(scores), figsize=(7, 2.8), sharey=True, squeeze=False)
    for i, ax in enumerate(panels[0]):
        _panel(ax, scores[i], None if shares is None else shares[i])
    panels[0, 0].set_ylabel("probability")
    heading(fig, _certainty(shares))
    finish(fig, [note])


def _certainty(shares: Array | None) -> str:
    """Say what the panels show, or that they do not add up yet."""
    if shares is not None and not np.allclose(shares.sum(axis=1), 1):
        return "Not there yet: the bars of each panel should add up to one"
    return "Softmax sees differences between scores, not their size"


def _panel(ax: Axes, scores: Array, shares: Array | None) -> None:
    """Draw one row's shares, shape (n,), as bars over its scores; None leaves the panel empty."""
    places = np.arange(len(scores))
    if shares is not None:
        bars = ax.bar(places, shares, color=BLUE, width=0.7)
        ax.bar_label(bars, [f"{share:.2f}" for share in shares], padding=2)
    bare(ax)
    ax.spines.bottom.set_visible(True)
    ax.set(ylim=(0, 1.05), xlim=(-0.6, len(scores) - 0.4), xlabel="scores")
    ax.set_xticks(places, [f"{score:g}" for score in scores])
    ax.tick_params(length=0)
