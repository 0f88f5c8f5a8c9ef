"""What does one instruction on many data look like?"""

from collections.abc import Callable

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from .style import BLUE, GREY, ORANGE, bare, drawn, finish, heading, ink

_LANES = 4


@drawn
def simd() -> None:
    """Draw four products made one at a time, and the same four made by one instruction.

    returns: None

    >>> plots.simd()
    """
    fig, (left, right) = plt.subplots(1, 2, figsize=(7, 3.0))
    _board(left, "One at a time: four steps", lambda step, lane: step == lane, ORANGE)
    _board(right, "SIMD: all four in one step", lambda step, lane: step == 0, BLUE)
    heading(fig, "One instruction, four products")
    finish(fig)


def _board(ax: Axes, title: str, busy: Callable[[int, int], bool], colour: str) -> None:
    """Draw a row of lanes for each step; `busy(step, lane)` says where work is done."""
    for step in range(_LANES):
        ax.text(-0.15, step + 0.45, f"step {step + 1}", ha="right", va="center")
        for lane in range(_LANES):
            _cell(ax, step, lane, colour if busy(step, lane) else None)
    bare(ax)
    ax.set(xlim=(-1.1, _LANES), ylim=(_LANES, -0.1), aspect="equal")
    ax.set_title(title, fontsize=11, fontweight="normal", x=0.22)


def _cell(ax: Axes, step: int, lane: int, colour: str | None) -> None:
    """Draw one lane at one step: coloured with its product if it works, else an empty outline."""
    ax.add_patch(Rectangle((lane, step), 0.92, 0.9, facecolor=colour or "white", edgecolor=GREY, linewidth=0.8))
    if colour:
        ax.text(lane + 0.46, step + 0.45, f"$a_{lane}b_{lane}$", ha="center", va="center", color=ink(colour))
