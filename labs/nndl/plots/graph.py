"""Through which steps does a neuron compute its loss, and how do the slopes come back?"""

import matplotlib.pyplot as plt

from .style import BLUE, GREY, NOTE, drawn, finish

NODES = ("$w, b, x$", "$z = w^Tx + b$", "$a = \\sigma(z)$", "$L(a, y)$")
BACK = ("$dw = x\\,dz,\\ db = dz$", "$dz = a - y$", "$da = -\\frac{y}{a} + \\frac{1-y}{1-a}$")


@drawn
def neuron_graph():
    """Draw the computation graph of one neuron: forward in blue above, backward in red below.

    returns: None
    """
    fig, ax = plt.subplots(figsize=(8.4, 2.2))
    for place, text in enumerate(NODES):
        look = dict(boxstyle="round,pad=0.5", facecolor="white", edgecolor=GREY)
        ax.text(place, 0, text, ha="center", va="center", fontsize=12, bbox=look)
    for place, text in enumerate(BACK):
        _arrow(ax, place + 0.33, place + 0.67, 0.06, BLUE)
        _arrow(ax, place + 0.67, place + 0.33, -0.06, NOTE)
        ax.text(place + 0.5, -0.30, text, ha="center", va="top", color=NOTE, fontsize=11)
    ax.set(xlim=(-0.4, 3.4), ylim=(-0.55, 0.3))
    ax.axis("off")
    finish(fig)


def _arrow(ax, start, end, height, colour):
    style = dict(arrowstyle="-|>", color=colour, lw=2)
    ax.annotate("", xy=(end, height), xytext=(start, height), arrowprops=style)
