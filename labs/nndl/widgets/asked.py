"""What does a function of the notebook answer to an array, or which sentence says why it does not?"""

from ..bank import Raised
from ..call import call
from ..plots.ask import as_numbers
from ..typed import Array, Function
from .trouble import not_written, told


def asked(function: Function | None, name: str, z: Array) -> tuple[Array | None, str]:
    """Call an elementwise function, whatever state it is in.

    function: the student's, or None where there is none; name: what it is called; z: array of floats
    returns: (answer, ""), the answer an array of floats of the shape of z; or (None, a sentence)
    """
    if not callable(function):
        return None, not_written([name])
    answer = call(function, {"z": z}).result
    if isinstance(answer, Raised):
        return None, told(answer, name)
    numbers, sentence = as_numbers(answer, name)
    if numbers is None:
        return None, sentence or ""
    if numbers.shape != z.shape:
        return None, f"{name} got an array of shape {z.shape} and returned shape {numbers.shape}: it should be the same"
    return numbers, ""
