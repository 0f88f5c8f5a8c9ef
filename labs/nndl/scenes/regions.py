"""What does a model answer everywhere in the plane?"""

from typing import TypeAlias

import numpy as np

from ..typed import Array

MARGIN = 0.1  # of the width of the points, left free on each side

Ends: TypeAlias = tuple[float, float, float, float]  # of a part of the plane: as `extent` gives them


def extent(X: Array, margin: float = MARGIN) -> Ends:
    """The part of the plane in which points lie.

    X: points, shape (2, m)
    returns: (least x1, largest x1, least x2, largest x2), all of them floats
    """
    low, high = X.min(axis=1), X.max(axis=1)
    wide = margin * np.where(high > low, high - low, 1)
    left, right, below, above = (float(end) for pair in zip(low - wide, high + wide, strict=True) for end in pair)
    return left, right, below, above


def places(ends: Ends, steps: int) -> Array:
    """The middles of the cells of a grid, row by row from the top: what is drawn first is above.

    ends: as `extent` gives them; steps: cells along each axis
    returns: array of points, shape (2, steps * steps)
    """
    x1, x2 = _middles(*ends[:2], steps), _middles(*ends[2:], steps)[::-1]
    return np.stack([np.tile(x1, steps), np.repeat(x2, steps)])


def _middles(low: float, high: float, steps: int) -> Array:
    return low + (high - low) * (np.arange(steps) + 0.5) / steps


def as_bytes(values: Array, low: float = 0.0, high: float = 1.0) -> Array:
    """Numbers as one byte each: `low` is 0, `high` is 255, what lies beyond is cut, what is not a number is the middle.

    values: array of floats
    returns: array of uint8 of the same shape
    """
    share = (np.asarray(values, dtype=float) - low) / (high - low)
    return np.rint(255 * np.clip(np.nan_to_num(share, nan=0.5, posinf=1, neginf=0), 0, 1)).astype(np.uint8)


def accuracy(answers: Array, Y: Array) -> float:
    """The share of examples whose probability lies on the side of their label, from 0 to 1."""
    return float(np.mean((np.asarray(answers) > 0.5) == (np.asarray(Y) > 0.5)))
