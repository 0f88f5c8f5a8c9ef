"""Which pictures are these, and which of them did a model get wrong?"""

from collections.abc import Iterable, Sequence

import matplotlib.pyplot as plt
import numpy as np

from ..typed import Array, Value
from .ask import ask
from .style import bare, drawn, finish, heading

ROW = 6


@drawn
def gallery(images: Array, words: Sequence[str] | None = None, title: str | None = None) -> None:
    """Show pictures in rows of six, with a word or two above each.

    images: array (m, h, w, 3); words: one text per picture; title: what the figure shows
    returns: None

    >>> from nndl.data import load_cats
    >>> images, Y, _, _, classes = load_cats()
    >>> plots.gallery(images[:6], [classes[label] for label in Y[0, :6]], "Six of the pictures")
    """
    _show(images, words or [""] * len(images), title, [])


@drawn
def mistaken(
    images: Array, Y: Array, predictions: Value, classes: Sequence[str] = ("non-cat", "cat"), most: int = 12
) -> None:
    """Show the pictures that a model got wrong, each with what the model said.

    images: array (m, h, w, 3); Y: labels (1, m); predictions: what the model said, (1, m); classes: the two names
    most: how many to show at most
    returns: None

    >>> from nndl.data import load_cats
    >>> _, _, images, Y, classes = load_cats()
    >>> plots.mistaken(images[:16], Y[:, :16], predictions=np.ones((1, 16)), most=6)
    """
    answers, note = ask(lambda: predictions, shape=np.shape(Y), name="your model")
    wrong = np.array([], dtype=int) if answers is None else np.flatnonzero(answers[0] != Y[0])
    words = [] if answers is None else [f"said {classes[int(answers[0, place])]}" for place in wrong[:most]]
    title = f"{len(wrong)} of {len(images)} are wrong" + (f"; the first {most}" if len(wrong) > most else "")
    _show(images[wrong[:most]], words, title if note is None else None, [note])


def _show(images: Array, words: Sequence[str], title: str | None, notes: Iterable[str | None]) -> None:
    columns = min(ROW, max(len(images), 1))
    rows = max(1, -(-len(images) // columns))
    side = 8 / ROW if rows > 1 else min(8 / columns, 2.4)  # few pictures may be larger
    fig, axes = plt.subplots(rows, columns, figsize=(max(4, side * columns), (side + 0.3) * rows + 0.4), squeeze=False)
    for ax in axes.flat:
        bare(ax)
    for ax, image, word in zip(axes.flat, images, words, strict=False):
        ax.imshow(image, interpolation="nearest")
        ax.set_title(word, fontsize=9.5, fontweight="normal", loc="center", pad=3)
    if title:
        heading(fig, title)
    finish(fig, notes)
