"""Which way does gradient descent take through the valley of the cost?"""

import matplotlib.pyplot as plt
import numpy as np

from .ask import ask
from .style import BLACK, NOTE, drawn, finish

X = np.array([[-2.0, -1.2, -0.4, 0.1, 0.6, 1.0, 1.6, 2.2]])
Y = np.array([[0, 0, 1, 0, 1, 0, 1, 1]])
START = (-2.5, -2.5)


@drawn
def bowl(propagate, rates=(0.2, 2.0, 9.0), steps=30):
    """Draw the cost of one neuron with one weight and one bias, and the way of gradient descent through it.

    propagate: the student's function; rates: a learning rate per panel; steps: how many
    returns: None
    """
    fig, axes = plt.subplots(1, len(rates), figsize=(8.4, 3.2), sharey=True)
    notes = [_panel(ax, propagate, rate, steps) for ax, rate in zip(axes, rates, strict=True)]
    axes[0].set_ylabel("b")
    finish(fig, notes)


def _panel(ax, propagate, rate, steps):
    ax.contourf(*_valley(), levels=18, cmap="Blues_r")
    path, note = ask(lambda: _descend(propagate, rate, steps), name="propagate")
    if note is None:
        ax.plot(*path.T, color=NOTE, marker=".", linewidth=1.2)
        ax.plot(*path[-1], color=BLACK, marker="o")
    ax.set(title=f"rate {rate:g}", xlabel="w", xlim=(-5, 7), ylim=(-5, 5))
    return note


def _descend(propagate, rate, steps):
    """The path, shape (steps + 1, 2)."""
    path = [np.array(START)]
    for _ in range(steps):
        w, b = path[-1]
        grads, _ = propagate(np.array([[w]]), b, X, Y)
        path.append(path[-1] - rate * np.array([float(np.ravel(grads[name])[0]) for name in ("dw", "db")]))
    return np.array(path)


def _valley():
    w, b = np.meshgrid(np.linspace(-5, 7, 121), np.linspace(-5, 5, 101))
    z = w[..., None] * X[0] + b[..., None]
    return w, b, np.mean(np.logaddexp(0, z) - Y[0] * z, axis=-1)
