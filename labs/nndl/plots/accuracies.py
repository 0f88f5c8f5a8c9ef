"""How good are several models, on what they have seen and on what is new?"""

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np

from ..typed import Array
from .style import BLUE, ORANGE, drawn, finish, heading


@drawn
def accuracies(models: Mapping[str, tuple[float, float]], title: str = "New pictures are the test") -> None:
    """Draw the accuracies of models as pairs of bars.

    models: dict from a label to (train accuracy, test accuracy), both in percent; title: what the figure shows
    returns: None

    >>> plots.accuracies({"one neuron": (99, 70), "four layers": (98, 80)})
    """
    fig, ax = plt.subplots(figsize=(7, 3.2))
    places = np.arange(len(models))
    for shift, name, colour, part in ((-0.2, "old pictures", ORANGE, 0), (0.2, "new pictures", BLUE, 1)):
        values = [pair[part] for pair in models.values()]
        bars = ax.bar(places + shift, values, 0.38, color=colour, label=name)
        ax.bar_label(bars, fmt="%.0f", padding=2)
    ax.set(title=title, ylabel="percent right", ylim=(0, 112), xticks=places, xticklabels=list(models))
    ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
    finish(fig)


@drawn
def sweep(
    table: Array,
    rows: Sequence[Any],
    columns: Sequence[Any],
    row_name: str,
    column_name: str,
    title: str = "Which setting is best?",
) -> None:
    """Draw accuracies over two hyperparameters as a map with numbers in it.

    table: array of percents, shape (len(rows), len(columns)); the best are set in bold
    rows, columns: the settings; row_name, column_name: what they are; title: what the figure shows
    returns: None

    >>> table = np.array([[61, 70, 74], [66, 83, 91]])
    >>> plots.sweep(table, [1, 2], [2, 4, 8], "hidden layers", "units in each")
    """
    table = np.asarray(table, dtype=float)
    fig, ax = plt.subplots(figsize=(1.1 * len(columns) + 2.4, 0.6 * len(rows) + 1.5))
    ax.imshow(table, cmap="Blues", aspect="auto", vmin=40, vmax=115)  # never so dark that black letters drown
    for (row, column), value in np.ndenumerate(table):
        best = value == np.nanmax(table)
        ax.text(column, row, f"{value:.0f}", ha="center", va="center", fontweight="bold" if best else "normal")
    ax.set(xticks=range(len(columns)), xticklabels=columns, yticks=range(len(rows)), yticklabels=rows)
    ax.set(xlabel=column_name, ylabel=row_name)
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    heading(fig, title)
    finish(fig)
