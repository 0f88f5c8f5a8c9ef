"""How is a network with one hidden layer trained by the student's own functions?"""

import numpy as np

from ..errors import SetupError
from ..networks import SHALLOW as FUNCTIONS
from ..typed import Array, Value
from .exchange import ACTIVATIONS, Exchanged
from .network import Network
from .students import Students

__all__ = ["ACTIVATIONS", "FUNCTIONS", "ShallowNetwork"]


class ShallowNetwork(Network):
    """The network of lab 3, with the functions of the notebook.

    students: a Students that has FUNCTIONS; activation: of the hidden units, one of ACTIVATIONS
    """

    def __init__(self, students: Students, activation: str = "tanh") -> None:
        super().__init__(students if activation == "tanh" else Exchanged(students, activation))

    def first(self, X: Array, Y: Array, n_h: int, scale: float) -> dict[str, Value]:
        """The parameters before the first step.

        n_h: hidden units; scale: what the first weights are multiplied with
        """
        parameters = self.asked_for_dict("initialize_parameters", X.shape[0], n_h, Y.shape[0])
        return {name: scale * value if name.startswith("W") else value for name, value in parameters.items()}

    def step(self, parameters: dict[str, Value], X: Array, Y: Array, learning_rate: float) -> dict[str, Value]:
        """The parameters after one more step of gradient descent."""
        _, cache = self._forward(X, parameters)
        grads = self.asked_for_dict("backward_propagation", parameters, cache, X, Y)
        return self.asked_for_dict("update_parameters", parameters, grads, learning_rate)

    def answers(self, parameters: dict[str, Value], points: Array) -> tuple[Value, Array]:
        """What the network answers, shape (1, m), and what its hidden units do, shape (n_h, m)."""
        A2, cache = self._forward(points, parameters)
        return self.of_shape(A2, (1, points.shape[1]), "forward_propagation", "A2"), np.asarray(cache["A1"])

    def _forward(self, X: Array, parameters: dict[str, Value]) -> tuple[Value, dict[str, Value]]:
        A2, cache = self.asked_for_two("forward_propagation", "A2 and the cache", X, parameters)
        if not (isinstance(cache, dict) and "A1" in cache):
            raise SetupError('The cache of forward_propagation is no dict with an entry "A1".')
        return A2, cache
