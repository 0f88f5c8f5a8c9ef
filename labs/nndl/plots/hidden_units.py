"""What does each hidden unit see of the plane?"""

import matplotlib.pyplot as plt
import numpy as np

from .ask import ask
from .style import BLACK, BLUE, VERMILLION, bare, drawn, finish, heading


@drawn
def hidden_units(forward_propagation, parameters, X, Y, most=8):
    """Draw the activation of every hidden unit over the plane, with the line on which it is zero.

    forward_propagation, parameters: the student's; X: points (2, m); Y: labels (1, m); most: how many units at most
    returns: None
    """
    reach = 1.1 * np.abs(X).max()
    x1, x2 = np.meshgrid(np.linspace(-reach, reach, 90), np.linspace(-reach, reach, 90))
    everywhere = np.stack([x1.ravel(), x2.ravel()])
    A1, note = ask(lambda: forward_propagation(everywhere, parameters)[1]["A1"], name="forward_propagation")
    units = [] if note else list(A1[:most])
    fig, axes = plt.subplots(1, max(1, len(units)), figsize=(max(3, 2.1 * len(units)), 2.5), squeeze=False)
    for place, ax in enumerate(axes[0]):
        bare(ax)
        if units:
            _unit(ax, x1, x2, units[place].reshape(x1.shape), X, Y)
            ax.set_title(f"unit {place + 1}", fontsize=10, fontweight="normal", loc="center")
    heading(fig, "Each hidden unit draws one line")
    finish(fig, [note])


def _unit(ax, x1, x2, a, X, Y):
    ax.contourf(x1, x2, a, levels=np.linspace(-1, 1, 21), cmap="RdBu_r")
    if a.min() < 0 < a.max():
        ax.contour(x1, x2, a, levels=[0], colors=BLACK, linewidths=1.5)
    for label, colour in ((0, BLUE), (1, VERMILLION)):
        ax.scatter(*X[:, Y[0] == label], s=3, color=colour, alpha=0.5, linewidths=0)
