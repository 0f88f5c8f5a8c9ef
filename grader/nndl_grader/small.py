"""Is a call of a reference so small that it takes no time and no memory, whatever a student's code has put into it?"""

import math
from collections.abc import Iterable

import numpy as np

from nndl.typed import Value

MOST = 10_000  # bytes of all arguments: no product of such arrays is large
LARGEST = 100  # of whole numbers, which may be sizes or counts of steps
DEEPEST = 5


def is_small(arguments: Iterable[Value], keywords: dict[str, Value]) -> bool:
    """Whether a call is small; one that would print, with a True among its arguments, is not.

    arguments: a list; keywords: a dict; both plain data
    """
    return _weight([*arguments, *keywords.values()], 0) <= MOST


def _weight(value: Value, depth: int) -> float:
    """About how many bytes a value has; infinite where that says nothing about what can be made of it."""
    if depth > DEEPEST:
        return math.inf
    if isinstance(value, dict | tuple | list):
        parts = value.values() if isinstance(value, dict) else value
        return 8 + sum(_weight(part, depth + 1) for part in parts)
    if isinstance(value, np.ndarray):  # an empty one may have long sides
        return value.nbytes + 8 * sum(value.shape) if value.dtype.kind in "biuf" else math.inf
    return 8 if _is_harmless(value) else math.inf


def _is_harmless(value: Value) -> bool:
    if isinstance(value, str):
        return len(value) <= LARGEST
    if isinstance(value, bool | int | np.integer):
        return value is not True and abs(int(value)) <= LARGEST
    return value is None or isinstance(value, float | np.floating)
