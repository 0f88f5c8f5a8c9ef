"""Which shape has every array in a network?"""

import itertools
from collections.abc import Sequence

import matplotlib.pyplot as plt

from .style import GREY, drawn, finish

COLUMNS = ("layer", "W, dW", "b, db", "Z, dZ, A, dA")


@drawn
def layer_shapes(layer_dims: Sequence[int], m: int) -> None:
    """Draw the table of all shapes of a network.

    layer_dims: sizes of the layers, the input's first; m: number of examples
    returns: None

    >>> plots.layer_shapes([4, 3, 1], m=10)
    """
    rows = [("0 (input)", "", "", f"({layer_dims[0]}, {m})")]
    for layer in range(1, len(layer_dims)):
        n, before = layer_dims[layer], layer_dims[layer - 1]
        rows.append((str(layer), f"({n}, {before})", f"({n}, 1)", f"({n}, {m})"))
    numbers = sum(n * (before + 1) for before, n in itertools.pairwise(layer_dims))
    fig, ax = plt.subplots(figsize=(7, 0.32 * len(rows) + 0.8))
    ax.axis("off")
    whole = (0, 0, 1, 1)  # four numbers do as well, but the stubs know only a Bbox
    table = ax.table(rows, colLabels=COLUMNS, bbox=whole, cellLoc="center", edges="horizontal")  # type: ignore[arg-type]
    table.auto_set_font_size(False)
    table.set_fontsize(11)
    for cell in table.get_celld().values():
        cell.set_edgecolor(GREY)
    ax.set_title(f"{len(layer_dims) - 1} layers, {numbers:,} numbers to learn")
    finish(fig)
