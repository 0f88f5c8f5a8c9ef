"""How did the cost fall while a model trained?"""

import matplotlib.pyplot as plt
import numpy as np

from .style import CYCLE, DASHES, drawn, finish


@drawn
def costs(curves, every=100, title="The cost falls, and ever more slowly"):
    """Draw the costs of one training, or of several side by side.

    curves: dict from a label to a list of costs; every: iterations from one cost to the next
    title: what the figure shows
    returns: None

    Costs that are not numbers (after steps that were far too long) are left out, and a line under the figure says so.
    """
    fig, ax = plt.subplots(figsize=(7, 3.6))
    notes = [_draw(ax, curve, every, *look) for curve, *look in zip(curves.items(), CYCLE, DASHES, strict=False)]
    ax.set(title=title, xlabel="iteration", ylabel="cost")
    if len(curves) > 1:
        ax.legend(handlelength=3)
    finish(fig, notes)


def _draw(ax, curve, every, colour, dash):
    label, numbers = curve[0], np.asarray(curve[1], dtype=float)
    finite = np.isfinite(numbers)
    ax.plot(every * np.flatnonzero(finite), numbers[finite], color=colour, linestyle=dash, label=label)
    return None if finite.all() else f"{label}: some costs are infinite or not a number (nan)"
