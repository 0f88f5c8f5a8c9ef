"""Why did deep learning take off with more data and larger networks?"""

import matplotlib.pyplot as plt
import numpy as np

from .style import BLUE, GREEN, GREY, VERMILLION, drawn, finish

# (name, how high it climbs, how much data it needs to climb, colour, line): a sketch, not measurements
_SKETCH = (
    ("large network", 0.98, 0.42, BLUE, "-"),
    ("medium network", 0.76, 0.30, GREEN, "--"),
    ("small network", 0.58, 0.21, VERMILLION, "-."),
    ("older methods", 0.42, 0.13, GREY, ":"),
)


@drawn
def scale_drives_learning() -> None:
    """Sketch performance against the amount of data, for older methods and three sizes of network.

    The curves are top (1 - exp(-data / need)), numbers of ours: a sketch, not measurements.

    returns: None

    >>> plots.scale_drives_learning()
    """
    fig, ax = plt.subplots(figsize=(7, 3.6))
    data = np.linspace(0, 1, 200)
    for name, top, need, colour, dash in _SKETCH:
        performance = top * (1 - np.exp(-data / need))
        ax.plot(data, performance, color=colour, linestyle=dash)
        ax.text(1.02, performance[-1], name, va="center")
    ax.set(title="More data helps large networks most", xlim=(0, 1), ylim=(0, 1), xticks=[], yticks=[])
    ax.set(xlabel="amount of labelled data  (a sketch, not measurements)", ylabel="performance")
    finish(fig)
