"""What becomes of a line that is folded again and again?"""

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from ..typed import Array, Function
from .ask import ask
from .style import BLUE, drawn, finish, heading

PIECES = 1024  # a power of two, so that no corner lies between two places


@drawn
def folds(fold: Function, layers: Sequence[int] = (1, 2, 5)) -> None:
    """Draw the numbers from 0 to 1 after some layers of folding, a panel for each number of layers.

    fold: a function of an array of 1,025 numbers and of how often they are folded; layers: how often
    returns: None

    >>> plots.folds(lambda x, times: 1 - np.abs(2**times * x % 2 - 1), layers=(1, 2, 4))
    """
    x = np.linspace(0, 1, PIECES + 1)
    fig, axes = plt.subplots(1, len(layers), figsize=(2.8 * len(layers), 2.6), sharey=True, squeeze=False)
    notes = [_panel(ax, fold, x, times) for ax, times in zip(axes[0], layers, strict=True)]
    heading(fig, "Each layer doubles the number of teeth")
    finish(fig, notes)


def _panel(ax: Axes, fold: Function, x: Array, times: int) -> str | None:
    y, note = ask(fold, x, times, shape=x.shape, name="fold")
    if y is not None:
        ax.plot(x, y, color=BLUE, linewidth=1.6)
    words = "1 layer" if times == 1 else f"{times} layers"
    ax.set_title(words, fontsize=11, fontweight="normal")
    ax.set(xlabel="$x$", xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
    return note
