"""Which digits of a number are the same on every machine?

The last ones of a product depend on the processor and on the library that multiplies; a course built elsewhere must
come out the same to the byte.
"""

import numpy as np

DIGITS = 8  # far more than a comparison looks at (compare.RTOL), far fewer than a processor may change


def rounded(value):
    """A value with its floating-point numbers rounded to DIGITS significant digits; everything else as it is.

    value: a number, an array of any shape, or lists, tuples and dicts of such
    """
    if isinstance(value, dict):
        return {key: rounded(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(rounded(part) for part in value)
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        return np.array([_round(number) for number in value.flat], value.dtype).reshape(value.shape)
    return type(value)(_round(value)) if isinstance(value, float | np.floating) else value


def _round(number):
    return float(f"{number:.{DIGITS}g}")  # decimal and correctly rounded: no arithmetic that could differ
