"""How does a deep network with a single hidden layer stand in for that of lab 3, so that its hidden units are seen?"""

import numpy as np

from ..typed import Array, Value
from .deep import DeepNetwork
from .network import ByName


class OneHiddenLayer:
    """The network of lab 4 with layers of sizes n_x, n_h and n_y.

    students: a Students that has networks.DEEP
    """

    def __init__(self, students: ByName) -> None:
        self.students = students

    def first(self, X: Array, Y: Array, n_h: int, scale: float) -> dict[str, Value]:
        """The parameters before the first step.

        n_h: hidden units; scale: what the first weights are multiplied with
        """
        self.network = DeepNetwork(self.students, [X.shape[0], n_h, Y.shape[0]])
        parameters = self.network.first()
        return {name: scale * value if name.startswith("W") else value for name, value in parameters.items()}

    def step(self, parameters: dict[str, Value], X: Array, Y: Array, learning_rate: float) -> dict[str, Value]:
        """The parameters after one more step of gradient descent."""
        return self.network.step(parameters, X, Y, learning_rate)

    def cost_of(self, parameters: dict[str, Value], AL: Value, X: Array, Y: Array) -> float:
        """The cost of parameters that answer AL to X, as a float; it may be nan."""
        return self.network.cost(AL, Y)

    def answers(self, parameters: dict[str, Value], points: Array) -> tuple[Value, Array]:
        """What the network answers, shape (1, m), and what its hidden units do, shape (n_h, m).

        These are the A_prev that the second layer has kept; none where the student keeps something else.
        """
        AL, caches = self.network.forward(parameters, points)
        return AL, _kept(caches, points.shape[1])


def _kept(caches: Value, m: int) -> Array:
    try:
        A1 = np.asarray(caches[1][0][0], dtype=float)
    except (TypeError, ValueError, IndexError, KeyError):
        return np.zeros((0, m))
    return A1 if A1.ndim == 2 and A1.shape[1] == m else np.zeros((0, m))
