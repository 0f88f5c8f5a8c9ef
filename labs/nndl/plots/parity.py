"""Why do some functions want depth?"""

import matplotlib.pyplot as plt
import numpy as np

from .style import BLUE, VERMILLION, drawn, finish


@drawn
def parity_units(most: int = 16) -> None:
    """Draw how many units the parity of n bits takes: as a tree of layers, and in one hidden layer of detectors.

    A detector answers to one pattern, and 2**(n - 1) patterns are odd; the tree has n - 1 XORs of two units each.

    most: the largest number of bits
    returns: None

    >>> plots.parity_units(most=8)
    """
    n = np.arange(2, most + 1)
    fig, ax = plt.subplots(figsize=(7, 3.4))
    ax.plot(n, 2.0 ** (n - 1), color=VERMILLION, marker="^", label="one hidden layer: a unit per odd pattern")
    ax.plot(n, 2 * (n - 1), color=BLUE, marker="o", linestyle="--", label="a tree of layers: two units per XOR")
    ax.set(title="The same function, shallow and deep", xlabel="number of bits", ylabel="units", yscale="log")
    ax.legend(handlelength=3)
    finish(fig)
