"""Is what came something well known that is made of the arguments: the exponential of one, the sum of two?"""

import itertools
from collections.abc import Callable
from types import SimpleNamespace
from typing import TypeAlias

import numpy as np

from ..typed import Array, Function, Value
from .fact import Fact
from .parts import OfArray, Pairs, Part, argument, argument_told, differ, given, holds

Scale: TypeAlias = Callable[[Array, SimpleNamespace], Array]  # of an argument, and what was measured of it

MOST_ARGUMENTS = 6  # of which pairs are tried


def _sigmoid(x: Array) -> Array:
    return 1 / (1 + np.exp(-x))


def _bend(s: Array) -> Array:
    bend: Array = s * (1 - s) * (1 - 2 * s)
    return bend


ONE: tuple[tuple[str, str, OfArray], ...] = (
    ("function_of_argument", "the exponential of {}, and nothing more", np.exp),
    ("function_of_argument", "the exponential of minus {}, and nothing more", lambda x: np.exp(-x)),
    ("function_of_argument", "the logarithm of {}", np.log),
    ("function_of_argument", "the sigmoid of {}", _sigmoid),
    ("function_of_argument", "the slope of the sigmoid at {}", lambda x: _sigmoid(x) * (1 - _sigmoid(x))),
    ("function_of_argument", "the sigmoid of twice {}", lambda x: _sigmoid(2 * x)),
    ("function_of_argument", "the sigmoid of the square of {}", lambda x: _sigmoid(x**2)),
    ("function_of_argument", "1 / (1 + a power of 2): the base should be e", lambda x: 1 / (1 + 2.0**-x)),
    ("function_of_argument", "1 / (1 + a power of 10): the base should be e", lambda x: 1 / (1 + 10.0**-x)),
    ("function_of_argument", "1 / (2 + the exponential of minus {})", lambda x: 1 / (2 + np.exp(-x))),
    ("function_of_argument", "the slope of the slope of the sigmoid at {}", lambda x: _bend(_sigmoid(x))),
    ("function_of_argument", "the logarithm of the odds of {}", lambda x: np.log(x / (1 - x))),
    ("function_of_argument", "{} divided by one plus its absolute value", lambda x: x / (1 + abs(x))),
    ("function_of_argument", "{} divided by the root of one plus its square", lambda x: x / np.sqrt(1 + x**2)),
    ("function_of_argument", "leaky relu of {}", lambda x: np.where(x > 0, x, 0.01 * x)),
    ("function_of_argument", "{} times one minus itself", lambda x: x * (1 - x)),
    ("function_of_argument", "tanh of {}", np.tanh),
    ("function_of_argument", "the slope of tanh at {}", lambda x: 1 - np.tanh(x) ** 2),
    ("function_of_argument", "relu of {}", lambda x: np.maximum(x, 0)),
    ("function_of_argument", "log(1 + exp) of {}", lambda x: np.log(1 + np.exp(x))),
    ("function_of_argument", "two to the power of {}", np.exp2),
    ("function_of_argument", "ten to the power of {}", lambda x: 10.0**x),
    ("function_of_argument", "the square of {}, and nothing more", np.square),
    ("function_of_argument", "the third power of {}", lambda x: x**3),
    ("function_of_argument", "the square root of {}", np.sqrt),
    ("function_of_argument", "the absolute value of {}, and nothing more", abs),
    ("function_of_argument", "minus {}, and nothing more", np.negative),
    ("function_of_argument", "one minus {}", lambda x: 1 - x),
    ("function_of_argument", "one divided by {}", np.reciprocal),
    ("function_of_argument", "twice {}", lambda x: 2 * x),
    ("function_of_argument", "half of {}", lambda x: x / 2),
    ("function_of_argument", "{}, rounded", np.rint),
    ("function_of_argument", "the sign of {}", np.sign),
    ("function_of_argument", "one where {} is positive, zero elsewhere", lambda x: (x > 0) * 1.0),
    ("function_of_argument", "one where {} is above one half, zero elsewhere", lambda x: (x > 0.5) * 1.0),
    ("function_of_argument", "the transpose of {}, and nothing more", np.transpose),
    ("function_of_argument", "softmax of {}, row by row", lambda x: np.exp(x) / np.exp(x).sum(axis=-1, keepdims=True)),
    ("function_of_argument", "softmax of {}, down the columns", lambda x: np.exp(x) / np.exp(x).sum(axis=0)),
    ("reduced_argument", "the sum of {}", np.sum),
    ("reduced_argument", "the mean of {}", np.mean),
    ("reduced_argument", "the largest entry of {}", np.max),
    ("reduced_argument", "the number of entries of {}", np.size),
)
AXES: tuple[tuple[str, int | None], ...] = (("taken as a whole", None), ("row by row", -1), ("column by column", 0))
SCALED: tuple[tuple[str, Scale], ...] = (
    ("minus its mean, and nothing more", lambda x, of: x - of.mean),
    ("minus its mean, divided by its standard deviation", lambda x, of: (x - of.mean) / of.std),
    ("divided by its standard deviation", lambda x, of: x / of.std),
    ("divided by its mean", lambda x, of: x / of.mean),
    ("stretched from zero to one", lambda x, of: (x - of.min) / (of.max - of.min)),
    ("divided by its largest entry", lambda x, of: x / of.max),
    ("divided by its length", lambda x, of: x / of.length),
    ("minus its largest entry", lambda x, of: x - of.max),
)
TWO: tuple[tuple[str, Function], ...] = (
    ("{} plus {}", np.add),
    ("{} minus {}", np.subtract),
    ("{} times {}, entry by entry", np.multiply),
    ("{} divided by {}", np.divide),
    ("the larger of {} and {}, entry by entry", np.maximum),
    ("the matrix product of {} and {}, and nothing more", np.matmul),
    ("{} plus the transpose of {}", lambda one, other: one + other.T),
    ("{} minus the transpose of {}", lambda one, other: one - other.T),
)


def formula(part: Part) -> Fact | None:
    """The Fact about arguments of which an answer's part is made; None where no formula fits."""
    if not differ(part.pairs):
        return None
    return _of_one(part.pairs) or _scaled(part.pairs) or _of_two(part.pairs)


def _of_one(pairs: Pairs) -> Fact | None:
    for path in given(pairs):
        for name, words, function in ONE:
            if holds(pairs, lambda pair, path=path, f=function: _applied(f, argument(pair, path))):
                return Fact(name, f"{{is}} {words.format(argument_told(path))}")
    return None


def _scaled(pairs: Pairs) -> Fact | None:
    """An argument that was brought to another scale, by what was measured of all of it, or of each row or column."""
    for path in given(pairs):
        first = argument(pairs[0], path)
        if first is None or first.shape != pairs[0].got.shape:
            continue
        for (lines, axis), (words, scale) in itertools.product(AXES, SCALED):
            if holds(pairs, lambda pair, path=path, axis=axis, f=scale: _on_scale(argument(pair, path), axis, f)):
                return Fact("scaled_argument", f"{{is}} {argument_told(path)}, {words}: {lines}")
    return None


def _on_scale(x: Array | None, axis: int | None, scale: Scale) -> Array | None:
    if x is None or not x.ndim or not x.size:
        return None
    measured = {name: getattr(x, name)(axis=axis, keepdims=True) for name in ("mean", "std", "min", "max")}
    length = np.sqrt(np.sum(x**2, axis=axis, keepdims=True))
    return scale(x, SimpleNamespace(**measured, length=length))


def _of_two(pairs: Pairs) -> Fact | None:
    for one, other in itertools.permutations(given(pairs)[:MOST_ARGUMENTS], 2):
        for words, function in TWO:
            if holds(pairs, lambda pair, f=function, a=one, b=other: _applied(f, argument(pair, a), argument(pair, b))):
                told = words.format(argument_told(one), argument_told(other))
                return Fact("other_operation", f"{{is}} {told}")
    return None


def _applied(function: Function, *values: Array | None) -> Value:
    """A function of some arrays; None where one is missing, or their shapes do not fit."""
    if any(value is None for value in values):
        return None
    try:
        return function(*values)
    except ValueError:
        return None
