"""How did the cost fall while a model trained?"""

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from .style import CYCLE, DASHES, Dash, drawn, finish


@drawn
def costs(
    curves: Mapping[str, Sequence[float]], every: int = 100, title: str = "The cost falls, and ever more slowly"
) -> None:
    """Draw the costs of one training, or of several side by side.

    curves: dict from a label to a list of costs; every: iterations from one cost to the next
    title: what the figure shows
    returns: None

    Costs that are not numbers (after steps that were far too long) are left out, and a line under the figure says so.

    >>> plots.costs({"rate 0.1": [0.69, 0.44, 0.31, 0.25], "rate 0.01": [0.69, 0.65, 0.61, 0.58]})
    """
    fig, ax = plt.subplots(figsize=(7, 3.6))
    looks = zip(curves.items(), CYCLE, DASHES, strict=False)
    notes = [_draw(ax, curve, every, colour, dash) for curve, colour, dash in looks]
    ax.set(title=title, xlabel="iteration", ylabel="cost")
    if len(curves) > 1:
        ax.legend(handlelength=3)
    finish(fig, notes)


def _draw(ax: Axes, curve: tuple[str, Sequence[float]], every: int, colour: str, dash: Dash) -> str | None:
    label, numbers = curve[0], np.asarray(curve[1], dtype=float)
    finite = np.isfinite(numbers)
    ax.plot(every * np.flatnonzero(finite), numbers[finite], color=colour, linestyle=dash, label=label)
    return None if finite.all() else f"{label}: some costs are infinite or not a number (nan)"
