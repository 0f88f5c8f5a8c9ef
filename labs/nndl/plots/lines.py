"""How does a function of one number look as a curve?"""

from collections.abc import Callable, Mapping

import matplotlib.pyplot as plt
import numpy as np

from ..typed import Array, Function, Functions
from .ask import Answer, ask
from .style import CYCLE, DASHES, GREY, drawn, finish


@drawn
def curves(
    functions: Functions, start: float = -10, stop: float = 10, title: str | None = None, variable: str = "x"
) -> None:
    """Draw functions of one number over an interval.

    functions: dict from a label to a function that maps an array of shape (401,) to the same shape
    start, stop: the ends of the interval
    title: what the figure shows; the labels unless given; variable: the letter of the number
    returns: None

    A function that is not written yet, or fails, is left out, and a line under the figure says why.

    >>> plots.curves({"tanh": np.tanh, "arctan": np.arctan}, start=-4, stop=4, variable="z")
    """
    x = np.linspace(start, stop, 401)
    answers = {label: ask(f, x, shape=x.shape, name=_name(f, label)) for label, f in functions.items()}
    _lines(x, answers, title or " and ".join(functions), xlabel=f"${variable}$")


@drawn
def losses(
    functions: Functions,
    reach: float = 2.5,
    title: str = "Small mistakes: L2 is milder. Large mistakes: L2 is harsher.",
) -> None:
    """Draw the loss of a single prediction against its error.

    functions: dict from a label to a loss(yhat, y) that maps two arrays of shape (1,) to a number
    reach: the largest error drawn, on either side of zero
    title: what the figure shows
    returns: None

    A loss that is not written yet, or fails, is left out, and a line under the figure says why.

    >>> plots.losses({"log cosh": lambda yhat, y: np.log(np.cosh(yhat[0] - y[0]))}, title="A bowl with straight sides")
    """
    errors = np.linspace(-reach, reach, 201)
    answers = {label: _ask_loss(loss, errors, _name(loss, label)) for label, loss in functions.items()}
    _lines(errors, answers, title, xlabel=r"error of one prediction, $\hat{y} - y$", ylabel="loss")


def _ask_loss(loss: Function, errors: Array, name: str) -> Answer:
    """Ask a loss about one error, which tells best what is missing, then about each of them."""
    one, note = ask(loss, errors[:1], np.zeros(1), name=name)
    if one is not None and one.size != 1:
        note = f"{name} returned shape {one.shape}; to draw it, a single number is needed"
    return (None, note) if note else ask(_at_each(loss), errors, name=name)


def _at_each(loss: Function) -> Callable[[Array], Array]:
    """Turn a loss of two vectors into a function of many errors, each the error of one prediction of 0."""
    return lambda errors: np.array([np.asarray(loss(np.array([e]), np.zeros(1)), float).item() for e in errors])


def _name(function: Function, label: str) -> str:
    """Return the function's own name, or its label if it has none."""
    name = getattr(function, "__name__", "<lambda>")
    return label if name == "<lambda>" else name


def _lines(x: Array, answers: Mapping[str, Answer], title: str, xlabel: str, ylabel: str | None = None) -> None:
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
