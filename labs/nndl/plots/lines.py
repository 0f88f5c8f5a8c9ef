"""How does a function of one number look as a curve?"""

import matplotlib.pyplot as plt
import numpy as np

from .ask import ask
from .style import CYCLE, DASHES, GREY, drawn, finish


@drawn
def curves(functions, start=-10, stop=10, title=None, variable="x"):
    """Draw functions of one number over an interval.

    functions: dict from a label to a function that maps an array of shape (401,) to the same shape
    start, stop: the ends of the interval
    title: what the figure shows; the labels unless given; variable: the letter of the number
    returns: None

    A function that is not written yet, or fails, is left out, and a line under the figure says why.
    """
    x = np.linspace(start, stop, 401)
    answers = {label: ask(f, x, shape=x.shape, name=_name(f, label)) for label, f in functions.items()}
    _lines(x, answers, title or " and ".join(functions), xlabel=f"${variable}$")


@drawn
def losses(functions, reach=2.5, title="Small mistakes: L2 is milder. Large mistakes: L2 is harsher."):
    """Draw the loss of a single prediction against its error.

    functions: dict from a label to a loss(yhat, y) that maps two arrays of shape (1,) to a number
    reach: the largest error drawn, on either side of zero
    title: what the figure shows
    returns: None

    A loss that is not written yet, or fails, is left out, and a line under the figure says why.
    """
    errors = np.linspace(-reach, reach, 201)
    answers = {label: _ask_loss(loss, errors, _name(loss, label)) for label, loss in functions.items()}
    _lines(errors, answers, title, xlabel=r"error of one prediction, $\hat{y} - y$", ylabel="loss")


def _ask_loss(loss, errors, name):
    """Ask a loss about one error, which tells best what is missing, then about each of them."""
    one, note = ask(loss, errors[:1], np.zeros(1), name=name)
    if note is None and one.size != 1:
        note = f"{name} returned shape {one.shape}; to draw it, a single number is needed"
    return (None, note) if note else ask(_at_each(loss), errors, name=name)


def _at_each(loss):
    """Turn a loss of two vectors into a function of many errors, each the error of one prediction of 0."""
    return lambda errors: np.array([np.asarray(loss(np.array([e]), np.zeros(1)), float).item() for e in errors])


def _name(function, label):
    """Return the function's own name, or its label if it has none."""
    name = getattr(function, "__name__", "<lambda>")
    return label if name == "<lambda>" else name


def _lines(x, answers, title, xlabel, ylabel=None):
    """Draw the answers (a dict from a label to a pair of numbers and note) over x, shape (n,)."""
    fig, ax = plt.subplots(figsize=(7, 3.6))
    for (label, (y, _)), colour, dash in zip(answers.items(), CYCLE, DASHES, strict=False):
        if y is not None:
            ax.plot(x, y, color=colour, linestyle=dash, label=label)
    ax.axvline(0, color=GREY, linewidth=0.8, zorder=0)
    ax.set(title=title, xlabel=xlabel, ylabel=ylabel, xlim=(x[0], x[-1]))
    if ax.get_legend_handles_labels()[0]:
        ax.legend(handlelength=3)
    finish(fig, [note for _, note in answers.values()])
