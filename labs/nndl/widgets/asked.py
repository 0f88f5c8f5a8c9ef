"""What does a function of the notebook answer to an array, or which sentence says why it does not?"""

import numpy as np

from ..bank import Raised
from ..call import call
from .trouble import in_line, unwritten


def asked(function, name, z):
    """Call an elementwise function, whatever state it is in.

    function: the student's, or None where there is none; name: what it is called; z: array of floats
    returns: (answer, ""), the answer an array of floats of the shape of z; or (None, a sentence)
    """
    if not callable(function):
        return None, f"{name} is not written yet"
    answer = call(function, {"z": z}).result
    if isinstance(answer, Raised):
        return None, told(answer, name)
    return _numbers(answer, name, z.shape)


def told(answer, name):
    """A Raised in words, with the student's own line; name: of the function that was called."""
    if answer.type == "NotImplementedError":
        return f"{unwritten(answer, name)} is not written yet"
    return in_line(f"{name}: {answer}", answer.line)


def _numbers(answer, name, shape):
    if answer is None:
        return None, f"{name} returned nothing yet (None)"
    try:
        numbers = np.asarray(answer, dtype=float)
    except (TypeError, ValueError):
        return None, f"{name} returned a {type(answer).__name__} that is not an array of numbers"
    if numbers.shape != shape:
        return None, f"{name} got an array of shape {shape} and returned shape {numbers.shape}: it should be the same"
    return numbers, ""
