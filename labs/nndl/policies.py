"""In which other forms is an answer right, too?"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from .compare import same_values
from .describe import is_scalar
from .digits import DIGITS
from .randomness import kind, largest_spread
from .typed import Value

TINY = 2e-6  # a relative difference below this says that the gradients are right, whatever it is
NEAR = 0.01  # larger ones hang on the size of the step, in the second digit or so
DIFFERENCE_DIGITS = 4  # the fifth of a tiny difference is how costs were rounded, and processors differ in that


@dataclass(frozen=True)
class Policy:
    """How answers of an exercise are compared.

    normal: brings an answer into the form that the right one has; same: whether two answers of one form count as the
    same, a right one and a student's or a mistake's and a student's; told: an answer in words where its numbers say
    little, else None; digits: how many significant digits of an answer are the same on every machine

    >>> from nndl.policies import Policy
    >>> sign = Policy(same=lambda got, expected: np.sign(got) == np.sign(expected))
    >>> bool(sign.same(3, 8))
    True
    """

    normal: Callable[[Any], Any] = lambda answer: answer
    same: Callable[[Any, Any], bool] = same_values
    told: Callable[[Any], str] | None = None
    digits: int = DIGITS


def _kinds(parameters: dict[Any, Value]) -> dict[Any, str]:
    """What can be said of random parameters without their numbers: a word per weight and bias."""
    own = {name: value for name, value in parameters.items() if re.fullmatch(r"[Wb]\d+", str(name))}
    wide = largest_spread({name: value for name, value in own.items() if _is_numbers(value)})
    return {name: kind(name, value, wide) if _is_numbers(value) else "no numbers" for name, value in own.items()}


def _same_kinds(got: dict[Any, Value], expected: dict[Any, Value]) -> bool:
    """A layer too many is wrong, since half the length of the dict is the number of layers; other entries are free."""
    return _kinds(got) == _kinds(expected)


def _told_kinds(parameters: Value) -> str:
    if not isinstance(parameters, dict) or not all(_is_numbers(value) for value in parameters.values()):
        return ""
    rows = (f"{name}: {word}, shape {np.shape(parameters[name])}" for name, word in _kinds(parameters).items())
    return "\n".join(rows)


def _is_numbers(value: Value) -> bool:
    return isinstance(value, np.ndarray) and value.dtype.kind in "biuf"


def _without_costs(answer: Value) -> Value:
    pair = isinstance(answer, tuple | list) and len(answer) == 2 and isinstance(answer[0], dict)
    return answer[0] if pair and isinstance(answer[1], tuple | list | np.ndarray) else answer


def _by_layer_before(grads: Value) -> Value:
    """Gradients of activations named by the layer whose input they belong to: the older dA1 is our dA0.

    Older names go up to the number of layers; where ours are there without dA0, it is dA0 that is missing.
    """
    if not isinstance(grads, dict) or "dA0" in grads or f"dA{_layers(grads)}" not in grads:
        return grads
    names = {f"dA{layer}": f"dA{layer - 1}" for layer in range(1, len(grads) + 1)}
    return {names.get(name, name): value for name, value in grads.items()}


def _layers(grads: dict[Any, Value]) -> int:
    return sum(str(name).startswith("dW") for name in grads)


def _same_difference(got: Value, expected: Value) -> bool:
    if is_scalar(got) and is_scalar(expected) and abs(got) < TINY and abs(expected) < TINY:
        return True
    return bool(np.isclose(float(got), float(expected), rtol=NEAR, atol=0))


POLICIES: dict[str, Policy] = {
    "values": Policy(),
    "random_parameters": Policy(same=_same_kinds, told=_told_kinds),
    "parameters_or_with_costs": Policy(normal=_without_costs),
    "either_dA_naming": Policy(normal=_by_layer_before),
    "relative_difference": Policy(same=_same_difference, digits=DIFFERENCE_DIGITS),
}
"""The policies by the name that an exercise gives in its `accepts`."""
