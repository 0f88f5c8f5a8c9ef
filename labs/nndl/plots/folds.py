"""What becomes of a line that is folded again and again?"""

import matplotlib.pyplot as plt
import numpy as np

from .ask import ask
from .style import BLUE, drawn, finish, heading

PIECES = 1024  # a power of two, so that no corner lies between two places


@drawn
def folds(fold, layers=(1, 2, 5)):
    """Draw the numbers from 0 to 1 after some layers of folding, a panel for each number of layers.

    fold: a function of an array of numbers and of how often they are folded; layers: how often
    returns: None
    """
    x = np.linspace(0, 1, PIECES + 1)
    fig, axes = plt.subplots(1, len(layers), figsize=(2.8 * len(layers), 2.6), sharey=True, squeeze=False)
    notes = [_panel(ax, fold, x, times) for ax, times in zip(axes[0], layers, strict=True)]
    heading(fig, "Each layer doubles the number of teeth")
    finish(fig, notes)


def _panel(ax, fold, x, times):
    y, note = ask(fold, x, times, shape=x.shape, name="fold")
    if note is None:
        ax.plot(x, y, color=BLUE, linewidth=1.6)
    words = "1 layer" if times == 1 else f"{times} layers"
    ax.set_title(words, fontsize=11, fontweight="normal")
    ax.set(xlabel="$x$", xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
    return note
