"""How do the durations of a loop and of NumPy grow with the size of their input?"""

from collections.abc import Sequence

import matplotlib.pyplot as plt
from matplotlib.figure import Figure

from .style import BLUE, VERMILLION, drawn


@drawn
def race_figure(sizes: Sequence[int], durations: Sequence[Sequence[float]], names: Sequence[str], title: str) -> Figure:
    """Draw the durations of two functions against the size of their input, both axes logarithmic.

    sizes: numbers of entries; durations: two lists of seconds, as long as sizes; names: of the two functions
    title: what the figure shows
    returns: the figure
    """
    fig, ax = plt.subplots(figsize=(7, 4))
    for seconds, name, colour, marker in zip(durations, names, (VERMILLION, BLUE), "^o", strict=True):
        ax.plot(sizes, seconds, marker=marker, color=colour, label=name)
    ax.set(title=title, xlabel="entries of the vector, n", ylabel="seconds")
    if len(sizes):
        ax.set(xscale="log", yscale="log")
        ax.minorticks_off()  # they take most of the time of drawing
        ax.legend()
    return fig
