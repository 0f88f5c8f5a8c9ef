"""How large are the numbers that travel through many layers?"""

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt

from .style import CYCLE, DASHES, GREY, drawn, finish


@drawn
def through_layers(
    sizes: Mapping[str, Sequence[float]], title: str = "Only the right scale gets a signal through"
) -> None:
    """Draw the size of a signal after each layer, on a logarithmic scale.

    sizes: dict from a label to a list of sizes, the first one before the first layer; title: what the figure shows
    returns: None

    >>> layers = np.arange(9.0)
    >>> plots.through_layers({"half": 0.5**layers, "right": 1.0**layers, "double": 2.0**layers})
    """
    fig, ax = plt.subplots(figsize=(7, 3.6))
    for (label, numbers), colour, dash in zip(sizes.items(), CYCLE, DASHES, strict=False):
        ax.plot(range(len(numbers)), numbers, color=colour, linestyle=dash, label=label)
    ax.axhline(1, color=GREY, linewidth=0.8, zorder=0)
    ax.set(title=title, xlabel="layer", ylabel="size of the numbers", yscale="log")
    ax.legend(handlelength=3, loc="center left", bbox_to_anchor=(1, 0.5), title="size of the weights")
    finish(fig)
