"""How is a network with one hidden layer trained by the student's own functions?"""

import numpy as np

from ..errors import SetupError
from .exchange import ACTIVATIONS, Exchanged

__all__ = ["ACTIVATIONS", "FUNCTIONS", "ShallowNetwork"]

FUNCTIONS = (
    "initialize_parameters",
    "forward_propagation",
    "compute_cost",
    "backward_propagation",
    "update_parameters",
)


class ShallowNetwork:
    """The network of lab 3, with the functions of the notebook.

    students: a Students that has FUNCTIONS; activation: of the hidden units, one of ACTIVATIONS
    """

    def __init__(self, students, activation="tanh"):
        self.students = students
        self.functions = students if activation == "tanh" else Exchanged(students, activation)

    def first(self, X, Y, n_h, scale):
        """The parameters before the first step.

        n_h: hidden units; scale: what the first weights are multiplied with
        """
        parameters = self._dict("initialize_parameters", X.shape[0], n_h, Y.shape[0])
        return {name: scale * value if name.startswith("W") else value for name, value in parameters.items()}

    def step(self, parameters, X, Y, learning_rate):
        """The parameters after one more step of gradient descent."""
        _, cache = self._forward(X, parameters)
        grads = self._dict("backward_propagation", parameters, cache, X, Y)
        return self._dict("update_parameters", parameters, grads, learning_rate)

    def cost(self, parameters, A2, X, Y):
        """The cost, as a float; it may be nan."""
        return float(np.squeeze(self.functions["compute_cost"](A2, Y)))

    def answers(self, parameters, points):
        """What the network answers, shape (1, m), and what its hidden units do, shape (n_h, m)."""
        A2, cache = self._forward(points, parameters)
        if np.shape(A2) != (1, points.shape[1]):
            wanted = (1, points.shape[1])
            raise SetupError(f"forward_propagation gave A2 of shape {np.shape(A2)}, where {wanted} is expected.")
        return A2, np.asarray(cache["A1"])

    def _forward(self, X, parameters):
        found = self.functions["forward_propagation"](X, parameters)
        if not (isinstance(found, tuple | list) and len(found) == 2):
            raise SetupError("forward_propagation did not give two things, A2 and the cache.")
        if not (isinstance(found[1], dict) and "A1" in found[1]):
            raise SetupError('The cache of forward_propagation is no dict with an entry "A1".')
        return found

    def _dict(self, name, *arguments):
        found = self.functions[name](*arguments)
        if not isinstance(found, dict):
            raise SetupError(f"{name} did not give a dict.")
        return found
