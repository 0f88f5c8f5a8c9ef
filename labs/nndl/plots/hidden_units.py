"""What does each hidden unit see of the plane?"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from ..typed import Array, Function, Value
from .ask import ask
from .boundary import scatter
from .style import BLACK, bare, drawn, finish, heading

ROW = 4
FAINT = LinearSegmentedColormap.from_list("faint", ["#8fbfe0", "#ffffff", "#f0b48c"])  # points stay visible on it


@drawn
def hidden_units(forward_propagation: Function, parameters: Value, X: Array, Y: Array, most: int = 8) -> None:
    """Draw the activation of every hidden unit over the plane, with the line on which it is zero.

    forward_propagation: the student's: (X (2, m), parameters) to a pair of which the second is a dict with "A1" (n, m)
    parameters: the student's; X: points (2, m); Y: labels (1, m); most: how many units at most
    returns: None

    >>> from nndl.data import moons
    >>> plots.hidden_units(lambda X, parameters: (None, {"A1": np.sin(2 * X)}), {}, *moons())
    """
    reach = 1.1 * np.abs(X).max()
    x1, x2 = np.meshgrid(np.linspace(-reach, reach, 90), np.linspace(-reach, reach, 90))
    everywhere = np.stack([x1.ravel(), x2.ravel()])
    A1, note = ask(lambda: forward_propagation(everywhere, parameters)[1]["A1"], name="forward_propagation")
    if A1 is not None and A1.shape[1:] != everywhere.shape[1:]:
        note = f'forward_propagation returned "A1" of shape {A1.shape}; it needs one column for each example'
    units: Array | list[Array] = [] if note or A1 is None else A1[:most]
    fig, axes = _panels(len(units))
    if note:
        scatter(axes[0, 0], X, Y, size=14)
        axes[0, 0].set_aspect("equal")
    for number, (ax, a) in enumerate(zip(axes.flat, units, strict=False), start=1):
        _unit(ax, x1, x2, a.reshape(x1.shape), X, Y)
        ax.set_title(f"unit {number}", fontsize=10, fontweight="normal", loc="center", pad=4)
    heading(fig, "The points wait for hidden units" if note else "Each hidden unit draws one line")
    finish(fig, [note])


def _panels(many: int) -> tuple[Figure, Array]:
    rows, columns = max(1, -(-many // ROW)), max(1, min(many, ROW))
    fig, axes = plt.subplots(rows, columns, figsize=(max(7, 2.3 * columns), 2.4 * rows + 0.3), squeeze=False)
    for ax in axes.flat:
        bare(ax)
    return fig, axes


def _unit(ax: Axes, x1: Array, x2: Array, a: Array, X: Array, Y: Array) -> None:
    ax.imshow(a, extent=(x1.min(), x1.max(), x2.min(), x2.max()), origin="lower", cmap=FAINT, vmin=-1, vmax=1)
    if a.min() < 0 < a.max():
        ax.contour(x1, x2, a, levels=[0], colors=BLACK, linewidths=1.8)
    scatter(ax, X, Y, size=5)
