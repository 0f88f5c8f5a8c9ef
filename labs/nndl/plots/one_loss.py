"""What does one prediction cost, and why is the cost of many a valley without traps?"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from ..typed import Array
from .style import BLACK, BLUE, VERMILLION, drawn, finish

START = 3.5  # the weight at which somebody begins to walk


@drawn
def one_loss() -> None:
    """Draw the loss of one example against its prediction, for both labels.

    It is the negative logarithm of the probability that the prediction gives to the label (maximum likelihood).

    returns: None

    >>> plots.one_loss()
    """
    a = np.linspace(0.005, 0.995, 300)
    fig, ax = plt.subplots(figsize=(7, 3.4))
    ax.plot(a, -np.log(a), color=BLUE, label="label 1: $-\\log a$")
    ax.plot(a, -np.log(1 - a), color=VERMILLION, linestyle="--", label="label 0: $-\\log (1 - a)$")
    ax.set(title="Being sure and wrong is what costs most", xlabel="prediction $a$", ylabel="loss", ylim=(0, 5.3))
    ax.legend(handlelength=3)
    finish(fig)


@drawn
def valleys() -> None:
    """Draw the cost of one weight for two losses: the logarithmic one, and the squared one with its flat places.

    Both are means over the same three examples. The first is convex, as a sum of log(1 + exp(z)) and lines; the second
    is not, because the sigmoid is flat far from zero.

    returns: None

    >>> plots.valleys()
    """
    x, y = np.array([1.0, -1.0, 6.0]), np.array([1, 0, 0])
    w = np.linspace(-6, 6, 401)[:, None]
    a = 1 / (1 + np.exp(-w * x))
    fig, axes = plt.subplots(1, 2, figsize=(8.2, 3.1))
    _valley(axes[0], w[:, 0], np.mean(np.logaddexp(0, w * x) - y * w * x, axis=1), BLUE, "Logarithms: one valley")
    _valley(axes[1], w[:, 0], np.mean((a - y) ** 2, axis=1), VERMILLION, "Squares: a hill and flat ends")
    finish(fig)


def _valley(ax: Axes, w: Array, cost: Array, colour: str, title: str) -> None:
    """Draw one landscape, and on it somebody who begins to walk at START."""
    place = np.abs(w - START).argmin()
    ax.plot(w, cost, color=colour)
    ax.plot(w[place], cost[place], marker="o", color=BLACK, markersize=7)
    slope = abs(np.gradient(cost, w)[place])
    ax.annotate(f"slope {slope:.2g}", (w[place], cost[place]), (6, -15), textcoords="offset points", fontsize=10)
    ax.set(title=title, xlabel="$w$", ylabel="cost", ylim=(0, 1.12 * cost.max()))
