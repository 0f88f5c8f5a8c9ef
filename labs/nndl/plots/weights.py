"""What does a neuron look for? Its weights, drawn as the picture that excites it most."""

import matplotlib.pyplot as plt
import numpy as np

from ..typed import Array
from .ask import ask
from .style import bare, drawn, finish, heading


@drawn
def weights_as_image(w: Array, size: int = 64, title: str = "What the neuron has learned to look for") -> None:
    """Draw the weights of a neuron, one per colour of a pixel, as three maps: red, green, blue.

    w: array of weights, shape (size * size * 3, 1); size: pixels a side; title: what the figure shows
    returns: None

    >>> rng = np.random.default_rng(1)
    >>> plots.weights_as_image(rng.normal(size=(8 * 8 * 3, 1)), size=8, title="Before any training: noise")
    """
    numbers, note = ask(lambda: w, shape=(size * size * 3, 1), name="your model")
    fig, axes = plt.subplots(1, 3, figsize=(8, 2.9))
    for place, (ax, name) in enumerate(zip(axes, ("red", "green", "blue"), strict=True)):
        bare(ax)
        ax.set_title(name, loc="center", fontsize=11, fontweight="normal", pad=4)
        if numbers is not None:
            reach = np.abs(numbers).max() or 1
            drawn_map = numbers.reshape(size, size, 3)[:, :, place]
            shown = ax.imshow(drawn_map, cmap="RdBu_r", vmin=-reach, vmax=reach, interpolation="nearest")
    if note is None:
        fig.colorbar(shown, ax=axes, shrink=0.8, label="weight", format="%.2g")
    heading(fig, title)
    finish(fig, [note])
