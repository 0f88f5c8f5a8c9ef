"""What does a network answer over the plane, and what does each of its hidden units see?"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from ..scenes.regions import Ends
from ..typed import Array
from .boundary import scatter
from .style import bare, drawn

PALE = LinearSegmentedColormap.from_list("pale", ["#62a8d0", "#e0eef6", "#ffffff", "#faeade", "#e69866"])


@drawn
def field_figure(answers: Array, units: Array, X: Array, Y: Array, ends: Ends, title: str) -> Figure:
    """Draw probabilities over the plane and the activations of hidden units beside them.

    answers: probabilities, shape (n, n), the top row first; units: activations from -1 to 1, shape (k, j, j)
    X: points (2, m); Y: labels (1, m); ends: the part of the plane; title: what the figure shows
    returns: the figure
    """
    fig = plt.figure(figsize=(7.6, 4.2))
    large, small = fig.subfigures(1, 2, squeeze=False, width_ratios=(1.3, 1))[0]
    ax = large.subplots()
    ax.imshow(answers, extent=ends, cmap=PALE, vmin=0, vmax=1, aspect="auto")
    scatter(ax, X, Y, size=10)
    ax.set(title=title, xlim=ends[:2], ylim=ends[2:])
    for ax, unit in zip(np.ravel(small.subplots(4, 2)), [*units, *[None] * 8], strict=False):
        bare(ax)
        if unit is not None:
            ax.imshow(unit, cmap=PALE, vmin=-1, vmax=1, aspect="auto")
    return fig
