"""How is a single neuron trained by the student's own functions?"""

import numpy as np

from ..errors import SetupError
from ..typed import Array, Value
from .network import Network


class LogisticNetwork(Network):
    """The neuron of lab 2, with the functions of the notebook.

    functions: a Students that has networks.NEURON
    """

    def first(self, X: Array, Y: Array, n_h: int, scale: float) -> dict[str, Value]:
        """The parameters before the first step; a neuron has no hidden units, and it begins with zeros."""
        w, b = self.asked_for_two("initialize_with_zeros", "w and b", X.shape[0])
        return {"w": w, "b": b}

    def step(self, parameters: dict[str, Value], X: Array, Y: Array, learning_rate: float) -> dict[str, Value]:
        """The parameters after one more step of gradient descent."""
        w, b = parameters["w"], parameters["b"]
        found = self.functions["optimize"](w, b, X, Y, num_iterations=1, learning_rate=learning_rate)
        after = found[0] if isinstance(found, tuple | list) and found else None
        if not (isinstance(after, dict) and {"w", "b"} <= set(after)):
            raise SetupError('The first thing that optimize gives is no dict with "w" and "b".')
        return after

    def cost_of(self, parameters: dict[str, Value], A: Value, X: Array, Y: Array) -> float:
        """The cost of parameters that answer A to X, as a float; it may be nan."""
        w, b = parameters["w"], parameters["b"]
        return float(np.squeeze(self.asked_for_two("propagate", "the dict of slopes and the cost", w, b, X, Y)[1]))

    def answers(self, parameters: dict[str, Value], points: Array) -> tuple[Value, Array]:
        """What the neuron answers, shape (1, m), and an empty array: it has no hidden units."""
        m = points.shape[1]
        A = self.functions["sigmoid"](np.dot(np.transpose(parameters["w"]), points) + parameters["b"])
        return self.of_shape(A, (1, m), "sigmoid of w.T X + b", "A"), np.zeros((0, m))
