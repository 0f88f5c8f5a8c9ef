"""How do an activation and its slope look above each other?"""

from collections.abc import Sequence
from typing import TypeAlias

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..typed import Array
from .style import BLUE, GREY, NOTE, VERMILLION, drawn

SHADE = "#DDDDDD"
Stretches: TypeAlias = Sequence[tuple[float, float]]  # of z: pairs of ends


@drawn
def activation_figure(
    z: Array,
    values: Array | None,
    stated: Array | None,
    measured: Array | None,
    flat: Stretches,
    wrong: Stretches,
    titles: Sequence[str],
    at: int,
) -> Figure:
    """Draw a function above its slope, with a tangent at one place.

    z, values, stated, measured: arrays of one shape; the last three may be None
    flat, wrong: stretches of z, pairs of ends; titles: names of the function and of its slope
    at: the place of the tangent in z
    returns: the figure
    """
    fig, (above, below) = plt.subplots(2, 1, figsize=(7, 4.8), sharex=True)
    for ax in (above, below):
        _shaded(ax, flat)
        ax.axhline(0, color=GREY, linewidth=0.8, zorder=0)
    _line(above, z, values, BLUE, "-")
    _line(below, z, stated, VERMILLION, "-", f"{titles[1]} says")
    _line(below, z, measured, "black", ":", "measured from the curve above")
    slope = measured if stated is None else stated
    if values is not None and slope is not None:
        _tangent(above, z[at], values[at], slope[at])
        below.plot(z[at], slope[at], "^", color=VERMILLION, markersize=9)
    above.set(title=titles[0], xlim=(z[0], z[-1]))
    below.set(title="its slope", xlabel="z")
    if below.get_legend_handles_labels()[0]:
        below.legend(loc="upper left", fontsize=9)
    if wrong:
        fig.supxlabel(f"Here {titles[1]} is not the slope of {titles[0]}: {in_words(wrong)}", color=NOTE, fontsize=11)
    return fig


def _tangent(ax: Axes, z: float, value: float, slope: float, reach: float = 1.5) -> None:
    """Draw a tangent and the point where it touches, without room of its own."""
    ax.set_ylim(ax.get_ylim())
    ax.plot([z - reach, z + reach], [value - slope * reach, value + slope * reach], "--", color=VERMILLION, linewidth=2)
    ax.plot(z, value, "o", color=BLUE, markersize=8)


def in_words(stretches: Stretches) -> str:
    """Say stretches of z, pairs of ends, in words."""
    return ", ".join(f"z from {low:.2g} to {high:.2g}" if low < high else f"z = {low:.2g}" for low, high in stretches)


def _shaded(ax: Axes, flat: Stretches) -> None:
    for place, (low, high) in enumerate(flat):
        ax.axvspan(low, high, color=SHADE, zorder=0, label=None if place else "flat: slope under 0.05")


def _line(ax: Axes, z: Array, numbers: Array | None, colour: str, dash: str, label: str | None = None) -> None:
    if numbers is not None:
        ax.plot(z, numbers, dash, color=colour, label=label)
