"""How steep is a function, measured from its own values?"""

from collections.abc import Callable

import numpy as np

from ..typed import Array

STEP = 1e-4
CLOSE = 5e-3  # functions may compute in single precision, and a short step magnifies its rounding
FLAT = 0.05  # where less than this of a slope is left, next to nothing is learned


def sides(function: Callable[[Array], Array], z: Array) -> tuple[Array, Array]:
    """The slopes on the left and on the right of each place: at a corner they differ.

    function: elementwise; z: array of floats
    returns: (left, right), arrays of the shape of z
    """
    here, before, after = (np.asarray(function(places), dtype=float) for places in (z, z - STEP, z + STEP))
    return (here - before) / STEP, (after - here) / STEP


def differs(stated: Array, left: Array, right: Array) -> Array:
    """Where a stated slope is none that the function has; at a corner, anything between both sides is right.

    stated, left, right: arrays of one shape
    returns: array of bools of that shape
    """
    low, high = np.minimum(left, right) - CLOSE, np.maximum(left, right) + CLOSE
    return ~((low <= stated) & (stated <= high))


def flat(slope: Array) -> Array:
    """Where a function is as good as flat: array of bools of the shape of slope."""
    return np.abs(slope) < FLAT


def stretches(mask: Array, z: Array) -> list[tuple[float, float]]:
    """The stretches of z over which a mask holds: a list of pairs of their ends.

    mask: array of bools; z: array of floats, rising
    """
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(int)))
    return [(float(z[first]), float(z[after - 1])) for first, after in zip(edges[::2], edges[1::2], strict=True)]
