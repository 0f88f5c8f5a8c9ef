"""How do the blocks of a deep network hang together, forward and backward?"""

import matplotlib.pyplot as plt
from matplotlib.axes import Axes

from .style import BLUE, GREY, NOTE, drawn, finish


@drawn
def blocks(L: int = 4) -> None:
    """Draw the forward blocks of a network above, its backward blocks below, and the caches between them.

    L: number of layers
    returns: None

    >>> plots.blocks(L=3)
    """
    fig, ax = plt.subplots(figsize=(2.1 * L + 0.2, 3.4))
    for layer in range(1, L + 1):
        kind = "sigmoid" if layer == L else "relu"
        block(ax, layer, 1, f"layer {layer}\nlinear, {kind}", BLUE)
        block(ax, layer, -1, f"back {layer}\n{kind}, linear", NOTE)
        arrow(ax, (layer, 0.62), (layer, -0.62), GREY, f"cache {layer}", (0.05, 0))
        arrow(ax, (layer - 0.66, 1), (layer - 0.36, 1), BLUE, _name("A", layer - 1), (-0.12, 0.22))
        arrow(ax, (layer - 0.36, -1), (layer - 0.66, -1), NOTE, _name("dA", layer - 1), (-0.14, -0.34))
        arrow(ax, (layer, -1.4), (layer, -1.8), NOTE, f"$dW_{layer}, db_{layer}$", (0.05, -0.12))
    arrow(ax, (L + 0.36, 1), (L + 0.66, 1), BLUE, f"$A_{L}$", (-0.1, 0.22))
    arrow(ax, (L + 0.66, -1), (L + 0.36, -1), NOTE, f"$dA_{L}$", (-0.12, -0.34))
    ax.set(xlim=(0.1, L + 0.9), ylim=(-2.1, 1.6))
    ax.axis("off")
    ax.set_title("Forward above, backward below, caches between")
    finish(fig)


def _name(letter: str, layer: int) -> str:
    return "$X$" if (letter, layer) == ("A", 0) else f"${letter}_{layer}$"


def block(ax: Axes, x: float, y: float, text: str, colour: str) -> None:
    """Draw one block: a frame of a colour around its text."""
    look = dict(boxstyle="round,pad=0.45", facecolor="white", edgecolor=colour, linewidth=1.8)
    ax.text(x, y, text, ha="center", va="center", fontsize=10, bbox=look)


def arrow(
    ax: Axes,
    start: tuple[float, float],
    end: tuple[float, float],
    colour: str,
    text: str = "",
    shift: tuple[float, float] = (0, 0),
) -> None:
    """Draw an arrow from one point to another, and its text beside the middle."""
    ax.annotate("", xy=end, xytext=start, arrowprops=dict(arrowstyle="-|>", color=colour, lw=1.6))
    middle = ((start[0] + end[0]) / 2 + shift[0], (start[1] + end[1]) / 2 + shift[1])
    ax.text(*middle, text, fontsize=10, color=colour, va="center")
