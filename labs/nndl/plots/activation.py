"""How do an activation and its slope look above each other?"""

import matplotlib.pyplot as plt

from .style import BLUE, GREY, NOTE, VERMILLION, drawn

SHADE = "#DDDDDD"


@drawn
def activation_figure(z, values, stated, measured, flat, wrong, titles, at):
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


def _tangent(ax, z, value, slope, reach=1.5):
    """Draw a tangent and the point where it touches, without room of its own."""
    ax.set_ylim(ax.get_ylim())
    ax.plot([z - reach, z + reach], [value - slope * reach, value + slope * reach], "--", color=VERMILLION, linewidth=2)
    ax.plot(z, value, "o", color=BLUE, markersize=8)


def in_words(stretches):
    """Say stretches of z, pairs of ends, in words."""
    return ", ".join(f"z from {low:.2g} to {high:.2g}" if low < high else f"z = {low:.2g}" for low, high in stretches)


def _shaded(ax, flat):
    for place, (low, high) in enumerate(flat):
        ax.axvspan(low, high, color=SHADE, zorder=0, label=None if place else "flat: slope under 0.05")


def _line(ax, z, numbers, colour, dash, label=None):
    if numbers is not None:
        ax.plot(z, numbers, dash, color=colour, label=label)
