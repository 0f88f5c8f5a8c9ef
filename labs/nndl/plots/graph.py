"""Through which steps does a network compute its loss, and how do the slopes come back?"""

from collections.abc import Sequence

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from .style import BLUE, GREY, NOTE, drawn, finish

# (values, from left to right; the slopes that come back between them)
NEURON = (
    ("$w,\\ b,\\ x$", "$z = w^Tx + b$", "$a = \\sigma(z)$", "$L(a, y)$"),
    ("$dw = x\\,dz$\n$db = dz$", "$dz = a - y$", "$da = -\\frac{y}{a} + \\frac{1-y}{1-a}$"),
)
HIDDEN = (
    ("$x$", "$z_1 = W_1x + b_1$", "$a_1 = \\tanh z_1$", "$z_2 = W_2a_1 + b_2$", "$a_2 = \\sigma(z_2)$", "$L(a_2, y)$"),
    ("$dW_1, db_1$", "$dz_1$", "$da_1 = W_2^Tdz_2$\n$dW_2, db_2$", "$dz_2 = a_2 - y$", "$da_2$"),
)


@drawn
def neuron_graph() -> None:
    """Draw the computation graph of one neuron: forward in blue above, backward in red below.

    The slopes are those of L(a, y) = -y log(a) - (1 - y) log(1 - a), by the chain rule.

    returns: None

    >>> plots.neuron_graph()
    """
    _graph(*NEURON, gap=1.5, title="Values go forward, slopes come back")


@drawn
def hidden_layer_graph() -> None:
    """Draw the computation graph of a network with one hidden layer, forward and backward.

    The slopes are those of the loss of one neuron, taken one layer further back by the chain rule.

    returns: None

    >>> plots.hidden_layer_graph()
    """
    _graph(*HIDDEN, gap=1.1, title="The same chain, two steps longer")


def _graph(values: Sequence[str], slopes: Sequence[str], gap: float, title: str) -> None:
    """Draw the values as boxes in a row, `gap` inches apart, and the arrows between them."""
    widths = [0.35 + 0.085 * _letters(text) for text in values]  # inches
    starts = [sum(widths[:place]) + place * gap for place in range(len(values))]
    fig, ax = plt.subplots(figsize=(starts[-1] + widths[-1] + 0.2, 2.1))
    for text, start, width in zip(values, starts, widths, strict=True):
        ax.add_patch(Rectangle((start, -0.3), width, 0.6, facecolor="white", edgecolor=GREY, linewidth=1.2))
        ax.text(start + width / 2, 0, text, ha="center", va="center", fontsize=12)
    for text, start, width in zip(slopes, starts, widths, strict=False):
        left, right = start + width + 0.06, start + width + gap - 0.06
        _arrow(ax, left, right, 0.14, BLUE)
        _arrow(ax, right, left, -0.14, NOTE)
        ax.text((left + right) / 2, -0.42, text, ha="center", va="top", color=NOTE, fontsize=11.5, linespacing=1.5)
    ax.set(xlim=(-0.1, starts[-1] + widths[-1] + 0.1), ylim=(-1.15, 0.5), title=title)
    ax.axis("off")
    finish(fig)


def _letters(text: str) -> int:
    """How many letters wide a formula is, about."""
    plain = text.replace("\\sigma", "s").replace("\\tanh", "tanh").replace("\\ ", " ")
    return len([letter for letter in plain if letter not in "$_^\\{}"])


def _arrow(ax: Axes, start: float, end: float, height: float, colour: str) -> None:
    style = dict(arrowstyle="-|>", color=colour, lw=2, shrinkA=0, shrinkB=0)
    ax.annotate("", xy=(end, height), xytext=(start, height), arrowprops=style)
