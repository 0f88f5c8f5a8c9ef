"""How good are several models, on what they have seen and on what is new?"""

import matplotlib.pyplot as plt
import numpy as np

from .style import BLUE, ORANGE, drawn, finish


@drawn
def accuracies(models, title="New pictures are the test"):
    """Draw the accuracies of models as pairs of bars.

    models: dict from a label to (train accuracy, test accuracy), both in percent; title: what the figure shows
    returns: None
    """
    fig, ax = plt.subplots(figsize=(7, 3.2))
    places = np.arange(len(models))
    for shift, name, colour, part in ((-0.2, "train", ORANGE, 0), (0.2, "test", BLUE, 1)):
        values = [pair[part] for pair in models.values()]
        bars = ax.bar(places + shift, values, 0.38, color=colour, label=name)
        ax.bar_label(bars, fmt="%.0f", padding=2)
    ax.set(title=title, ylabel="percent right", ylim=(0, 112), xticks=places, xticklabels=list(models))
    ax.legend(loc="lower right", framealpha=0.9, frameon=True)
    finish(fig)


@drawn
def sweep(table, rows, columns, row_name, column_name, title="Which setting is best?"):
    """Draw accuracies over two hyperparameters as a map with numbers in it.

    table: array of percents, shape (len(rows), len(columns)); rows, columns: the settings; their names; title
    returns: None
    """
    table = np.asarray(table, dtype=float)
    fig, ax = plt.subplots(figsize=(1.1 * len(columns) + 2, 0.65 * len(rows) + 1.6))
    ax.imshow(table, cmap="Blues", aspect="auto", vmin=40, vmax=110)
    for place, value in np.ndenumerate(table):
        ax.text(*place[::-1], f"{value:.0f}", ha="center", va="center")
    ax.set(xticks=range(len(columns)), xticklabels=columns, yticks=range(len(rows)), yticklabels=rows)
    ax.set(title=title, xlabel=column_name, ylabel=row_name)
    finish(fig)
