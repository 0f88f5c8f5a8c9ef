"""What does a student's function answer, or which sentence says why it does not?"""

import copy
import textwrap
import traceback
import warnings
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from ..bank import Raised
from ..call import exit_raises
from ..held import held_back
from ..typed import Array, Function, Value

Answer: TypeAlias = tuple[Array | None, str | None]  # what can be drawn and None, or None and why there is nothing


def ask(function: Function, *inputs: Value, shape: tuple[int, ...] | None = None, name: str | None = None) -> Answer:
    """Call a student's function, whatever state it is in.

    function: any callable, written or not
    inputs: what to call it with; it gets copies
    shape: the shape that its answer must have to be drawn; None stands for any
    name: what to call it in the sentence; its own name unless given
    returns: (answer, None), the answer a float array; or (None, a sentence that says why there is none)
    """
    name = name or str(getattr(function, "__name__", "the function"))
    try:
        return _drawable(_quietly(function, inputs), shape, name)
    except NotImplementedError as error:
        return None, f"{_unwritten(function, error, name)} is not written yet"
    except (Exception, SystemExit) as error:  # a figure is no place for a student's traceback
        return None, _short(f"{name} raised {Raised(type(error).__name__, str(error))}")


def _quietly(function: Function, inputs: Sequence[Value]) -> Value:
    """Call `function` on copies of `inputs`; its printing and its warnings are not for the figure."""
    with warnings.catch_warnings(), np.errstate(all="ignore"), held_back(), exit_raises():
        warnings.simplefilter("ignore")
        return function(*copy.deepcopy(inputs))


def _unwritten(function: Function, error: BaseException, name: str) -> str:
    """Return the name of what raised `error`: often an earlier function of the student's that `function` calls."""
    last = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][-1]
    own = last.f_globals is getattr(function, "__globals__", None)  # not deep inside a library
    return last.f_code.co_name if own and last.f_code.co_name.isidentifier() else name


def as_numbers(answer: Value, name: str) -> Answer:
    """Return (answer as a float array, None), or (None, a sentence that says what it is instead).

    answer: what a function returned; name: what to call the function
    """
    if answer is None:
        return None, f"{name} returned nothing yet (None)"
    try:
        numbers = np.asarray(answer, dtype=float)
    except (TypeError, ValueError):
        return None, f"{name} returned a {type(answer).__name__} that is not an array of numbers"
    return numbers, None


def _drawable(answer: Value, shape: tuple[int, ...] | None, name: str) -> Answer:
    """Return (answer as a float array, None) if it can be drawn, else (None, why not)."""
    numbers, sentence = as_numbers(answer, name)
    if numbers is None:
        return None, sentence
    if shape is not None and numbers.shape != shape:
        return None, f"{name} returned shape {numbers.shape}; to draw it, shape {shape} is needed"
    if not np.isfinite(numbers).all():
        return None, f"{name} returned numbers that are infinite or not a number (nan)"
    return numbers, None


def _short(sentence: str) -> str:
    """Return the first 84 or so characters of `sentence`, on one line."""
    return textwrap.shorten(sentence, width=84, placeholder=" ...")
