"""How do functions that were written for tanh train a network with another activation, itself the student's?"""

import types
from collections.abc import Mapping
from typing import Any

import numpy as np

from ..errors import SetupError
from ..typed import Array, Function, Value
from .students import Students
from .trouble import not_written

ACTIVATIONS: dict[str, tuple[str, ...]] = {
    "tanh": (),
    "relu": ("relu", "relu_derivative"),
    "leaky_relu": ("leaky_relu", "leaky_relu_derivative"),
}


class Exchanged:
    """The functions of a notebook, but with another activation in the hidden layer.

    In forward propagation the student's function stands where np.tanh stood. In backward propagation the slope of tanh,
    1 - A1^2, becomes that of the other one when A1 is sqrt(1 - slope) and Z1 is what tanh turns into that: so dW1 and
    db1 come from a second call with these, and dW2 and db2 from a call with the true ones.

    students: a Students; activation: a name in ACTIVATIONS other than tanh. Asking for a function raises SetupError
    where the activation is not written yet
    """

    def __init__(self, students: Students, activation: str) -> None:
        self.students, self.activation = students, activation

    def __getitem__(self, name: str) -> Function:
        missing = [one for one in ACTIVATIONS[self.activation] if not callable(self.students.names.get(one))]
        if missing:
            raise SetupError(not_written(missing))
        ours: dict[str, Function] = {"forward_propagation": self._forward, "backward_propagation": self._backward}
        return ours.get(name) or self.students[name]

    def _forward(self, X: Array, parameters: Value) -> Value:
        calls: list[Value] = []
        activation = self.students[ACTIVATIONS[self.activation][0]]

        def exchanged(z: Value, *rest: Value, **options: Value) -> Value:
            calls.append(z)
            return activation(z)

        found = _with_tanh(self.students["forward_propagation"], exchanged)(X, parameters)
        if not calls:
            raise SetupError("Your forward_propagation does not call np.tanh, so nothing else can stand in its place.")
        return found

    def _backward(self, parameters: Value, cache: Mapping[str, Value], X: Array, Y: Array) -> dict[str, Value]:
        backward = self.students["backward_propagation"]
        slope = self.students[ACTIVATIONS[self.activation][1]](cache["Z1"])
        A1 = np.sqrt(1 - np.clip(slope, 0, 1))
        with np.errstate(divide="ignore"):
            like_tanh = {**cache, "A1": A1, "Z1": np.arctanh(A1)}
        second, first = backward(parameters, cache, X, Y), backward(parameters, like_tanh, X, Y)
        return {**second, **{name: first[name] for name in ("dW1", "db1") if name in first}}


def _with_tanh(function: Function, other: Function) -> Function:
    """The same function, for which np.tanh is another one."""
    if not isinstance(function, types.FunctionType):
        return function
    names = {name: _exchanged(value, other) for name, value in function.__globals__.items()}
    return types.FunctionType(function.__code__, names, function.__name__, function.__defaults__, function.__closure__)


def _exchanged(value: Any, other: Function) -> Any:
    if value is np:
        return _NumpyWith(other)
    return other if value is np.tanh else value


class _NumpyWith:
    """NumPy, but for its tanh."""

    def __init__(self, tanh: Function) -> None:
        self.tanh = tanh

    def __getattr__(self, name: str) -> Any:
        return getattr(np, name)
