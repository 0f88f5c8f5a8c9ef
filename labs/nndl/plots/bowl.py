"""Which way does gradient descent take through the valley of the cost?"""

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from ..typed import Array, Function
from .ask import ask
from .style import BLACK, GREY, NOTE, drawn, finish, heading

X = np.array([[-2.0, -1.2, -0.4, 0.1, 0.6, 1.0, 1.6, 2.2]])
Y = np.array([[0, 0, 1, 0, 1, 0, 1, 1]])
START = (-2.5, -2.5)
WIDE = ((-5, 7), (-5, 5))  # the part of the plane that is drawn: w, b


@drawn
def bowl(propagate: Function, rates: Sequence[float] = (0.2, 2.0, 15.0), steps: int = 30) -> None:
    """Draw the cost of one neuron with one weight and one bias, and the way of gradient descent through it.

    The cost is the mean cross-entropy of eight examples with one feature. The valley is drawn from its formula, so a
    way that misses the lowest place, the cross, tells of slopes that are not those of this cost.

    propagate: the student's function: (w (1, 1), b, X (1, m), Y (1, m)) to a dict of "dw" and "db", and the cost
    rates: a learning rate per panel; steps: how many
    returns: None

    >>> def propagate(w, b, X, Y):
    ...     return {"dw": w - 5, "db": b - 3}, 0.0  # the slopes of another bowl
    >>> plots.bowl(propagate, rates=(0.1, 1.9), steps=20)
    """
    fig, axes = plt.subplots(1, len(rates), figsize=(8.4, 3.4), sharey=True, squeeze=False)
    notes = [_panel(ax, propagate, rate, steps) for ax, rate in zip(axes[0], rates, strict=True)]
    axes[0, 0].set_ylabel("b")
    heading(fig, f"{steps} steps down the same valley")
    finish(fig, notes)


def _panel(ax: Axes, propagate: Function, rate: float, steps: int) -> str | None:
    w, b, cost = _valley()
    ax.contourf(w, b, cost, levels=18, cmap="Blues_r", alpha=0.55)
    ax.contour(w, b, cost, levels=18, colors=GREY, linewidths=0.3)
    lowest = np.unravel_index(cost.argmin(), cost.shape)
    ax.plot(w[lowest], b[lowest], color=BLACK, marker="x", markersize=9, markeredgewidth=2)
    path, note = ask(lambda: _descend(propagate, rate, steps), name="propagate")
    if path is not None:
        ax.plot(*path.T, color=NOTE, marker=".", linewidth=1.3)
        ax.plot(*path[0], color=NOTE, marker="s", markersize=7)
    ax.set_title(f"rate {rate:g}", fontsize=11, fontweight="normal")
    ax.set(xlabel="w", xlim=WIDE[0], ylim=WIDE[1], xticks=range(-4, 7, 2), yticks=range(-4, 5, 2))
    return note


def _descend(propagate: Function, rate: float, steps: int) -> Array:
    """The path, shape (steps + 1, 2)."""
    path = [np.array(START)]
    for _ in range(steps):
        w, b = path[-1]
        grads, _ = propagate(np.array([[w]]), b, X, Y)
        path.append(path[-1] - rate * np.array([float(np.ravel(grads[name])[0]) for name in ("dw", "db")]))
    return np.array(path)


def _valley() -> tuple[Array, Array, Array]:
    w, b = np.meshgrid(np.linspace(*WIDE[0], 121), np.linspace(*WIDE[1], 101))
    z = w[..., None] * X[0] + b[..., None]
    return w, b, np.mean(np.logaddexp(0, z) - Y[0] * z, axis=-1)
