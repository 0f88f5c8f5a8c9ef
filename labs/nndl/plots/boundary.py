"""Where does a model's answer change from one class to the other?"""

from collections.abc import Mapping
from typing import TypeAlias

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from ..scenes import regions
from ..typed import Array, Function, Value
from .ask import ask
from .style import BLUE, VERMILLION, bare, drawn, finish, heading

STEPS = 160  # places along each axis at which the model is asked
LIGHT = ("#cfe3f3", "#f8dcc8")  # the palette's blue and vermillion, faint

Model: TypeAlias = Function | tuple[Function, Array, Array]


@drawn
def decision_boundary(predict: Function, X: Array, Y: Array, title: str | None = None) -> None:
    """Draw the points of two classes and, behind them, what a model answers everywhere.

    predict: a function of points (2, m) that gives zeros and ones (1, m)
    X: points, shape (2, m); Y: labels, shape (1, m); title: what the figure shows; the accuracy unless given
    returns: None

    >>> from nndl.data import moons
    >>> X, Y = moons()
    >>> plots.decision_boundary(lambda X: X[1:] < 0.25, X, Y)
    """
    fig, ax = plt.subplots(figsize=(5.4, 4.6))
    note, accuracy = _panel(ax, predict, X, Y)
    ax.set(title=title or (accuracy or ""), xlabel="$x_1$", ylabel="$x_2$")
    finish(fig, [note])


@drawn
def boundaries(
    models: Mapping[str, Model], X: Array | None = None, Y: Array | None = None, title: str | None = None
) -> None:
    """Draw several models side by side.

    models: dict from a label to a predict function, or to a triple of predict, X and Y where each has its own points
    X, Y: the points and labels for all models that have none of their own; title: what the figure shows
    returns: None

    >>> from nndl.data import blobs, circles
    >>> X, Y = circles()
    >>> above, left = (lambda X: X[1:] > 0), (lambda X: X[:1] < 0)
    >>> plots.boundaries({"above": above, "left": left, "left, of blobs": (left, *blobs())}, X, Y)
    """
    columns = min(4, len(models))
    rows = -(-len(models) // columns)
    fig, axes = plt.subplots(rows, columns, figsize=(2.3 * columns + 0.4, 2.5 * rows + 0.3), squeeze=False)
    for ax in axes.flat:
        bare(ax)
    notes = [_labelled(ax, label, model, X, Y) for ax, (label, model) in zip(axes.flat, models.items(), strict=False)]
    if title:
        heading(fig, title)
    finish(fig, notes)


def _labelled(ax: Axes, label: str, model: Model, X: Value, Y: Value) -> str | None:
    predict, X, Y = model if isinstance(model, tuple) else (model, X, Y)
    note, accuracy = _panel(ax, predict, X, Y, size=6)
    words = f"{label}\n{accuracy}" if accuracy else label
    ax.set_title(words, fontsize=10, fontweight="normal", loc="center", pad=4)
    return note


def _panel(ax: Axes, predict: Function, X: Array, Y: Array, size: float = 14) -> tuple[str | None, str | None]:
    """Draw one panel; returns (what is wrong with the model, None) or (None, its accuracy in words)."""
    ends = regions.extent(X)
    places = regions.places(ends, STEPS)
    answers, note = ask(predict, places, shape=(1, places.shape[1]))
    if answers is not None:
        grid = (row.reshape(STEPS, STEPS) for row in (*places, answers))
        ax.contourf(*grid, levels=[-0.5, 0.5, 1.5], colors=LIGHT)
    scatter(ax, X, Y, size)
    ax.set(xlim=ends[:2], ylim=ends[2:])
    return note, None if note else _accuracy(predict, X, Y)


def scatter(ax: Axes, X: Array, Y: Array, size: float) -> None:
    """Draw the points of two classes, told apart by colour and by shape."""
    for label, colour, marker in ((0, BLUE, "o"), (1, VERMILLION, "^")):
        x1, x2 = X[:, Y[0] == label]
        ax.scatter(x1, x2, s=size, color=colour, marker=marker, linewidths=0)


def _accuracy(predict: Function, X: Array, Y: Array) -> str | None:
    answers, _ = ask(predict, X, shape=Y.shape)
    return None if answers is None else f"{100 * np.mean(answers == Y):.0f} % right"
