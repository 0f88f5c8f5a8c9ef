"""What kind of numbers are a network's first parameters, whoever drew them?"""

from collections.abc import Mapping

import numpy as np

from .typed import Array

LEAST = 1e-6  # a weight below this is as good as zero: its slope moves nothing
HE = np.sqrt(2)  # He's standard deviation is sqrt(2 / fan_in), the largest in common use
ROOM = 1.6  # for other distributions, and 3 / sqrt(number of weights) more for the luck of the draw


def largest_spread(parameters: Mapping[str, Array]) -> bool:
    """True where the weights of some layer spread as widely as numbers that nobody scaled."""
    return any(_wide(value) for name, value in parameters.items() if name.startswith("W"))


def _wide(W: Array) -> bool:
    W = np.asarray(W, dtype=float)
    if W.ndim != 2 or not W.size:
        return False
    limit = ROOM * HE / np.sqrt(W.shape[1]) * (1 + 3 / np.sqrt(W.size))
    return bool(np.sqrt(np.mean(W**2)) > limit)


def kind(name: str, value: Array, wide: bool) -> str:
    """An entry in words: what its numbers are like, not which they are.

    name: "W1", "b1", ...; value: the array; wide: what largest_spread says of the whole network, because weights that
    nobody scaled look harmless in a layer with few inputs
    """
    value = np.asarray(value, dtype=float)
    if not np.isfinite(value).all():
        return "numbers that are not finite"
    if np.abs(value).max(initial=0) < LEAST:
        return "zeros" if not value.any() else "numbers as good as zero"
    return _weights_kind(value, wide) if name.startswith("W") else _bias_kind(value)


def _weights_kind(W: Array, wide: bool) -> str:
    if W.size > 1 and np.ptp(W) < LEAST:
        return "all the same number"
    if W.ndim == 2 and len(W) > 1 and np.ptp(W, axis=0).max() < LEAST:
        return "the same row again and again"
    return "large random numbers" if wide else "small random numbers"


def _bias_kind(b: Array) -> str:
    return "all the same number" if np.ptp(b) < LEAST else "different numbers"
