"""How is a student's function asked for a part of a training, and what is said where it gives something else?"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from ..errors import SetupError
from ..typed import Array, Function, Value


class ByName(Protocol):
    """Gives a function of the notebook, or ours in its place, by its name."""

    def __getitem__(self, name: str, /) -> Function: ...


class Network:
    """What networks of all depths do alike.

    functions: from a name to a function of the notebook
    """

    def __init__(self, functions: ByName) -> None:
        self.functions = functions

    def cost(self, A: Value, Y: Array) -> float:
        """The cost, as a float; it may be nan."""
        return float(np.squeeze(self.functions["compute_cost"](A, Y)))

    def cost_of(self, parameters: dict[str, Value], A: Value, X: Array, Y: Array) -> float:
        """The cost of parameters that answer A to X, as a float; it may be nan."""
        return self.cost(A, Y)

    def asked_for_dict(self, name: str, *arguments: Value) -> dict[str, Value]:
        """What a function gives, a dict."""
        found = self.functions[name](*arguments)
        if not isinstance(found, dict):
            raise SetupError(f"{name} did not give a dict.")
        return found

    def asked_for_two(self, name: str, called: str, *arguments: Value) -> Sequence[Value]:
        """What a function gives, two things; called: their names in a sentence."""
        found = self.functions[name](*arguments)
        if not (isinstance(found, tuple | list) and len(found) == 2):
            raise SetupError(f"{name} did not give two things, {called}.")
        return found

    def of_shape(self, A: Value, shape: tuple[int, ...], name: str, called: str) -> Value:
        """An answer of the network whose shape is as expected; name: of the function; called: the answer's own."""
        if np.shape(A) != shape:
            raise SetupError(f"{name} gave {called} of shape {np.shape(A)}, where {shape} is expected.")
        return A
