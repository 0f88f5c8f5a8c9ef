"""In which order do the numbers of an image stand in its column?"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from ..typed import Array, Function
from .ask import ask
from .style import GREY, bare, drawn, finish, heading

_CHANNELS = ("red", "green", "blue")


@drawn
def image_and_column(image: Array, column_function: Function) -> None:
    """Draw a tiny image, and beside it the column that a function makes of it.

    image: (h, w, 3) array of uint8, with at most 24 numbers or so to stay readable
    column_function: maps (h, w, 3) to (h*w*3, 1)
    returns: None

    The function is asked about the image whose entries are 0, 1, 2, ..., so its answer says where each number of the
    column came from. Without an answer the image is drawn alone, and a line under the figure says why.

    >>> image = np.array([[[255, 0, 0], [0, 0, 255]]])
    >>> plots.image_and_column(image, lambda image: np.array([[0], [3], [1], [4], [2], [5]]))
    """
    image = np.asarray(image)
    places = np.arange(image.size)
    order, note = ask(column_function, places.reshape(image.shape), shape=(image.size, 1))
    if order is not None and sorted(order.ravel()) != list(places):
        order, note = None, "the column does not hold every number of the image once"
    fig, (left, right) = plt.subplots(1, 2, figsize=(7, 5.2), width_ratios=(1.25, 1))
    _picture(left, image)
    _column(right, image, places if order is None else order.ravel().astype(int), empty=order is None)
    heading(fig, _verdict(order, places))
    finish(fig, [note])


def _verdict(order: Array | None, places: Array) -> str:
    """Say in which order the column holds the image."""
    if order is None:
        return "An image waits to become a column"
    if (order.ravel() == places).all():
        return "Row by row, pixel by pixel, red then green then blue"
    return "Your column holds the numbers in another order"


def _picture(ax: Axes, image: Array) -> None:
    """Draw the pixels of `image`, each with its row, its column and its three numbers."""
    ax.imshow(image.astype(np.uint8))
    for row, col in np.ndindex(image.shape[:2]):
        numbers = "\n".join(str(value) for value in image[row, col])
        text = f"[{row}, {col}]\n{numbers}"
        ax.text(col, row, text, ha="center", va="center", color=_ink(image[row, col]), fontsize=10.5)
    bare(ax)
    ax.set_title(f"the image, shape {image.shape}", fontsize=11, fontweight="normal")


def _ink(colour: Array) -> str:
    """Return black or white, whichever reads better on `colour`, three numbers from 0 to 255."""
    return "black" if np.dot(colour, [0.30, 0.59, 0.11]) > 128 else "white"


def _column(ax: Axes, image: Array, order: Array, empty: bool) -> None:
    """Draw the entries of the column: `order[k]` is the place in the flattened image of entry k."""
    for k, place in enumerate(order):
        row, col, channel = np.unravel_index(place, image.shape)
        _entry(ax, k, image[row, col], channel, empty)
        if not empty:
            ax.text(1.6, k + 0.5, f"[{row}, {col}] {_CHANNELS[channel]}", va="center", fontsize=9)
    bare(ax)
    ax.set(xlim=(-0.3, 4.5), ylim=(len(order) + 0.1, -0.1))
    ax.set_title("its column" if empty else f"its column, shape ({len(order)}, 1)", fontsize=11, fontweight="normal")


def _entry(ax: Axes, k: int, pixel: Array, channel: int, empty: bool) -> None:
    """Draw entry k of the column: its number, and the pixel it came from as a patch of colour."""
    ax.add_patch(Rectangle((0.35, k), 1.1, 1, facecolor="white", edgecolor=GREY, linewidth=0.8))
    if not empty:
        ax.add_patch(Rectangle((0, k), 0.35, 1, facecolor=pixel / 255, edgecolor=GREY, linewidth=0.8))
        ax.text(0.9, k + 0.5, str(pixel[channel]), ha="center", va="center", fontsize=9.5)
