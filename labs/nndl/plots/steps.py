"""What comes out of each block of a network, forward and back?"""

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..scenes.tables import Table
from .blocks import arrow, block
from .style import BLUE, GREY, NOTE, drawn, heading

WIDE, BOX = 1.9, 0.62  # from one block to the next, and half of its width


@drawn
def steps_figure(blocks: Sequence[Mapping[str, Any]], title: str, trouble: str = "") -> Figure:
    """Draw all blocks of a pass through a network, and the numbers that come out of each.

    blocks: list of dicts of title, way, column, reached, words and outputs (as `nndl.tables.table` tells them)
    title: what the figure shows; trouble: why the pass has ended early
    returns: the figure
    """
    columns = 1 + max(one["column"] for one in blocks)
    fig, ax = plt.subplots(figsize=(1.75 * columns + 0.3, 5.4))
    for one in blocks:
        _step(ax, one, columns - 1)
    ax.set(xlim=(-1, WIDE * (columns - 1) + 1), ylim=(-4.6, 3.2))
    ax.axis("off")
    heading(fig, title)
    if trouble:
        fig.supxlabel(trouble, color=NOTE, fontsize=11, parse_math=False)
    return fig


def _step(ax: Axes, one: Mapping[str, Any], last: int) -> None:
    ahead = one["way"] == "forward"
    x, y, colour = WIDE * one["column"], (1 if ahead else -1) * 0.8, BLUE if ahead else NOTE
    done = one["reached"] and not one["words"]
    block(ax, x, y, one["title"], colour if done else GREY)
    if one["column"] < last:
        left, right = (x + BOX, y), (x + WIDE - BOX, y)
        start, end = (left, right) if ahead else (right, left)
        arrow(ax, start, end, colour if done else GREY)
    words = "\n".join(_lines(told) for told in one["outputs"]) if done else ("" if not one["reached"] else "stops here")
    look: dict[str, Any] = dict(ha="center", fontsize=8, family="monospace", color="black", parse_math=False)
    ax.text(x, y + (0.6 if ahead else -0.6), words, va="bottom" if ahead else "top", **look)


def _lines(told: Table) -> str:
    """A table as lines of text, its columns below each other; of a cache only the name."""
    if told["parts"]:
        return f"{told['name']} (kept)"
    wide = max((len(number) for row in told["rows"] for number in row), default=0)
    rows = ["  ".join(number.rjust(wide) for number in row) for row in told["rows"]]
    return "\n".join([f"{told['name']} {told['shape']}".strip(), *rows])
