"""Which shape has every array in a network?"""

import itertools

import matplotlib.pyplot as plt

from .style import GREY, drawn, finish

COLUMNS = ("layer", "W, dW", "b, db", "Z, dZ, A, dA")


@drawn
def layer_shapes(layer_dims, m):
    """Draw the table of all shapes of a network.

    layer_dims: sizes of the layers, the input's first; m: number of examples
    returns: None
    """
    rows = [("0 (input)", "", "", f"({layer_dims[0]}, {m})")]
    for layer in range(1, len(layer_dims)):
        n, before = layer_dims[layer], layer_dims[layer - 1]
        rows.append((str(layer), f"({n}, {before})", f"({n}, 1)", f"({n}, {m})"))
    numbers = sum(n * (before + 1) for before, n in itertools.pairwise(layer_dims))
    fig, ax = plt.subplots(figsize=(7, 0.32 * len(rows) + 0.8))
    ax.axis("off")
    table = ax.table(rows, colLabels=COLUMNS, bbox=(0, 0, 1, 1), cellLoc="center", edges="horizontal")
    table.auto_set_font_size(False)
    table.set_fontsize(11)
    for cell in table.get_celld().values():
        cell.set_edgecolor(GREY)
    ax.set_title(f"{len(layer_dims) - 1} layers, {numbers:,} numbers to learn")
    finish(fig)
