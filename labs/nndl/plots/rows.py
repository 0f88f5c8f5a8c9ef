"""What does a function of a matrix do to each of its rows?"""

import matplotlib.pyplot as plt
import numpy as np

from .ask import ask
from .style import BLUE, GREY, SKY, bare, drawn, finish, heading

_TO_SCALE = {"angles": "xy", "scale_units": "xy", "scale": 1}  # an arrow ends where its numbers say


@drawn
def rows_as_arrows(x, normalize):
    """Draw the rows of x as arrows in the plane, before and after normalizing.

    x: (m, 2) array
    normalize: maps (m, 2) to (m, 2), each row to length one
    returns: None

    Without an answer the rows of x are drawn alone, and a line under the figure says why.
    """
    x = np.asarray(x, dtype=float)
    unit, note = ask(normalize, x, shape=x.shape)
    fig, ax = plt.subplots(figsize=(7, 4.2))
    _arrows(ax, x, GREY, "before")
    if unit is not None:
        _arrows(ax, unit, BLUE, "after")
    ax.add_patch(plt.Circle((0, 0), 1, fill=False, color=SKY, linewidth=2, linestyle="--", label="length one"))
    ax.set(title=_directions(x, unit), aspect="equal", xlabel="first entry of the row", ylabel="second entry")
    ax.margins(0.1)
    ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
    finish(fig, [note])


def _arrows(ax, x, colour, label):
    """Draw an arrow from the origin to each row of x, shape (m, 2)."""
    zeros = np.zeros(len(x))
    width = 0.008 if colour == BLUE else 0.005
    ax.quiver(zeros, zeros, x[:, 0], x[:, 1], color=colour, label=label, width=width, **_TO_SCALE)
    ax.update_datalim(np.vstack([x, [[-1, -1], [1, 1]]]))
    ax.autoscale_view()


def _directions(x, unit):
    """Say what became of the lengths and the directions of the rows."""
    if unit is None:
        return "The rows of the matrix, as arrows"
    wanted = x / np.sqrt((x**2).sum(axis=1, keepdims=True))
    if np.allclose(unit, wanted):
        return "Each direction stays, each length becomes one"
    return "Not there yet: blue arrows should end on the circle"


@drawn
def probabilities(scores, softmax):
    """Draw each row of scores as a panel of bars: the probabilities that softmax makes of it.

    scores: (m, n) array, m at most 4 or so
    softmax: maps (m, n) to (m, n)
    returns: None

    Without an answer the panels stay empty, and a line under the figure says why.
    """
    scores = np.asarray(scores)
    shares, note = ask(softmax, scores, shape=scores.shape)
    fig, panels = plt.subplots(1, len(scores), figsize=(7, 2.8), sharey=True, squeeze=False)
    for i, ax in enumerate(panels[0]):
        _panel(ax, scores[i], None if shares is None else shares[i])
    panels[0, 0].set_ylabel("probability")
    heading(fig, _certainty(shares))
    finish(fig, [note])


def _certainty(shares):
    """Say what the panels show, or that they do not add up yet."""
    if shares is not None and not np.allclose(shares.sum(axis=1), 1):
        return "Not there yet: the bars of each panel should add up to one"
    return "Softmax sees differences between scores, not their size"


def _panel(ax, scores, shares):
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
