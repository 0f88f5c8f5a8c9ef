"""Of what is each column made, and in which proportions?"""

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from ..typed import Array, Function
from .ask import ask
from .style import BLUE, GREEN, NOTE, ORANGE, PURPLE, SKY, VERMILLION, drawn, finish, heading, ink

_FILLS = (ORANGE, BLUE, SKY, GREEN, PURPLE, VERMILLION)


@drawn
def bars_of_columns(
    table: Array,
    columns: Sequence[str],
    rows: Sequence[str],
    percentages: Function | None = None,
    title: str = "What each column is made of",
) -> None:
    """Draw each column of a table as a stacked bar; beside it, the columns as percentages.

    table: (n, m) array of numbers that are not negative
    columns: m names, one for each bar
    rows: n names, at most 6, one for each part of a bar
    percentages: a function that maps (n, m) to (n, m), or None to draw the table alone
    title: what the figure shows
    returns: None

    Without an answer from `percentages` the table is drawn alone, and a line under the figure says why.

    >>> grams = np.array([[14, 0, 21], [1, 26, 3]])
    >>> plots.bars_of_columns(grams, ["apple", "beef", "rice"], ["carbohydrate", "protein"], title="In 100 grams or so")
    """
    table = np.asarray(table)
    percent, note = (None, None) if percentages is None else ask(percentages, table, shape=table.shape)
    fig, panels = plt.subplots(1, 1 if percent is None else 2, figsize=(7, 3.8), squeeze=False)
    _stack(panels[0, 0], table, columns, rows, "as counted")
    if percent is not None:
        _stack(panels[0, 1], percent, columns, rows, "in percent of each column")
    heading(fig, title)
    fig.legend(*panels[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=len(rows))
    if note:  # the legend already stands where notes go
        panels[0, 0].set_xlabel(note, color=NOTE, parse_math=False)
    finish(fig)


def _stack(ax: Axes, table: Array, columns: Sequence[str], rows: Sequence[str], title: str) -> None:
    """Draw the columns of `table`, shape (n, m), as m bars of n parts."""
    places = np.arange(len(columns))
    bottom = np.zeros(len(columns))
    for part, name, colour in zip(table, rows, _FILLS, strict=False):
        bars = ax.bar(places, part, bottom=bottom, label=name, color=colour, edgecolor="white", width=0.75)
        ax.bar_label(bars, _worth_writing(part, table), label_type="center", color=ink(colour), fontsize=9)
        bottom = bottom + part
    ax.set_xticks(places, columns)
    ax.set_title(title, fontsize=11, fontweight="normal")


def _worth_writing(part: Array, table: Array) -> list[str]:
    """Return the numbers of `part` as text, empty where the part is too thin to hold it."""
    tallest = table.sum(axis=0).max()
    return [_short(value) if value > 0.06 * tallest else "" for value in part]


def _short(value: float) -> str:
    """Return a number as text that fits into a bar, also where a student's formula went wild."""
    return f"{value:.0f}" if value < 1e6 else f"{value:.0e}"
