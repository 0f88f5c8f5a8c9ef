"""What does one prediction cost, and why is the cost of many a valley without traps?"""

import matplotlib.pyplot as plt
import numpy as np

from .style import BLUE, VERMILLION, drawn, finish


@drawn
def one_loss():
    """Draw the loss of one example against its prediction, for both labels.

    returns: None
    """
    a = np.linspace(0.005, 0.995, 300)
    fig, ax = plt.subplots(figsize=(7, 3.4))
    ax.plot(a, -np.log(a), color=BLUE, label="label 1: $-\\log a$")
    ax.plot(a, -np.log(1 - a), color=VERMILLION, linestyle="--", label="label 0: $-\\log (1 - a)$")
    ax.set(title="Being sure and wrong is what costs most", xlabel="prediction $a$", ylabel="loss", ylim=(0, 5.3))
    ax.legend(handlelength=3)
    finish(fig)


@drawn
def valleys():
    """Draw the cost of one weight for two losses: the logarithmic one, and the squared one with its flat place.

    returns: None
    """
    x, y = np.array([1.0, -1.0, 6.0]), np.array([1, 0, 0])
    w = np.linspace(-6, 6, 400)[:, None]
    a = 1 / (1 + np.exp(-w * x))
    fig, axes = plt.subplots(1, 2, figsize=(8.2, 3.1))
    axes[0].plot(w, np.mean(np.logaddexp(0, w * x) - y * w * x, axis=1), color=BLUE)
    axes[0].set(title="Logarithms: one valley", xlabel="w", ylabel="cost")
    axes[1].plot(w, np.mean((a - y) ** 2, axis=1), color=VERMILLION)
    axes[1].set(title="Squares: flat ends, several bends", xlabel="w", ylabel="cost")
    finish(fig)
