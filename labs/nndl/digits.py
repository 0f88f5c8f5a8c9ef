"""Which digits of a number are the same on every machine?

The last ones of a product depend on the processor and on the library that multiplies; a course built elsewhere must
come out the same to the byte.
"""

import numpy as np

from .typed import Value

DIGITS = 8  # far more than a comparison looks at (compare.RTOL), far fewer than a processor may change


def rounded(value: Value, digits: int = DIGITS) -> Value:
    """A value with its floating-point numbers rounded to so many significant digits; everything else as it is.

    value: a number, an array of any shape, or lists, tuples and dicts of such; digits: how many
    returns: the same form as value

    >>> from nndl.digits import rounded
    >>> rounded({"cost": 0.123456789012, "steps": 100}, digits=3)
    {'cost': 0.123, 'steps': 100}
    """
    if isinstance(value, dict):
        return {key: rounded(part, digits) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(rounded(part, digits) for part in value)
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        return np.array([_round(number, digits) for number in value.flat], value.dtype).reshape(value.shape)
    return type(value)(_round(value, digits)) if isinstance(value, float | np.floating) else value


def _round(number: float | np.floating, digits: int) -> float:
    return float(f"{number:.{digits}g}")  # decimal and correctly rounded: no arithmetic that could differ
