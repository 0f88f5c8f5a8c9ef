"""How good are several models, on what they have seen and on what is new?"""

import matplotlib.pyplot as plt
import numpy as np

from .style import BLUE, ORANGE, drawn, finish, heading


@drawn
def accuracies(models, title="New pictures are the test"):
    """Draw the accuracies of models as pairs of bars.

    models: dict from a label to (train accuracy, test accuracy), both in percent; title: what the figure shows
    returns: None
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
def sweep(table, rows, columns, row_name, column_name, title="Which setting is best?"):
    """Draw accuracies over two hyperparameters as a map with numbers in it.

    table: array of percents, shape (len(rows), len(columns)); the best are set in bold
    rows, columns: the settings; row_name, column_name: what they are; title: what the figure shows
    returns: None
    """
    table = np.asarray(table, dtype=float)
    fig, ax = plt.subplots(figsize=(1.1 * len(columns) + 2.4, 0.6 * len(rows) + 1.5))
    ax.imshow(table, cmap="Blues", aspect="auto", vmin=40, vmax=115)  # never so dark that black letters drown
    for place, value in np.ndenumerate(table):
        best = value == np.nanmax(table)
        ax.text(*place[::-1], f"{value:.0f}", ha="center", va="center", fontweight="bold" if best else "normal")
    ax.set(xticks=range(len(columns)), xticklabels=columns, yticks=range(len(rows)), yticklabels=rows)
    ax.set(xlabel=column_name, ylabel=row_name)
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    heading(fig, title)
    finish(fig)
