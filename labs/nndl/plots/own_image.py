"""What does each model say of one picture?"""

from collections.abc import Sequence
from typing import TypedDict

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..typed import Array
from .style import BLACK, BLUE, GREY, VERMILLION, bare, drawn


class Opinion(TypedDict):
    """What a model says of a picture: no probability where it only decides, and nothing where it fails."""

    name: str
    probability: float | None
    says: str | None


@drawn
def own_image_figure(image: Array | None, caption: str, opinions: Sequence[Opinion], classes: Sequence[str]) -> Figure:
    """Draw a picture and beside it what models say of it.

    image: array (h, w, 3) or None; caption: what it is
    opinions: a dict per model: name, probability (None where it only decides), says (None where it says nothing)
    classes: the names of the two classes
    returns: the figure
    """
    fig, (left, right) = plt.subplots(1, 2, figsize=(8.4, 3.2), width_ratios=(1, 1.5))
    bare(left)
    left.set_title(caption, fontsize=9.5, fontweight="normal", wrap=True)
    if image is not None:
        left.imshow(image, interpolation="nearest")
    for place, opinion in enumerate(opinions):
        _bar(right, place, opinion, classes)
    right.set(xlim=(0, 1), ylim=(max(len(opinions), 1) - 0.4, -0.8), yticks=[], xticks=(0, 0.5, 1))
    right.set_xticklabels((f"surely {classes[0]}", "undecided", f"surely {classes[1]}"))
    right.axvline(0.5, color=GREY, linewidth=0.8)
    return fig


def _bar(ax: Axes, place: int, opinion: Opinion, classes: Sequence[str]) -> None:
    probability, says = opinion["probability"], opinion["says"]
    if says is not None:
        value = float(says == classes[1]) if probability is None else probability
        ax.barh(place, value - 0.5, 0.35, 0.5, color=VERMILLION if value > 0.5 else BLUE)
    ax.text(0.01, place - 0.3, in_words(opinion, classes), color=BLACK, fontsize=10)


def in_words(opinion: Opinion, classes: Sequence[str]) -> str:
    """Say an opinion in one line."""
    probability, says = opinion["probability"], opinion["says"]
    if says is None:
        return f"{opinion['name']}: no answer"
    sure = "" if probability is None else f", {100 * probability:.0f} % {classes[1]}"
    return f"{opinion['name']}: {says}{sure}"
