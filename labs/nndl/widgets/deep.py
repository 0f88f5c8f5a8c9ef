"""How is a deep network trained by the student's own functions?"""

from collections.abc import Sequence

import numpy as np

from ..networks import DEEP as FUNCTIONS
from ..typed import Array, Value
from .network import ByName, Network

__all__ = ["FUNCTIONS", "DeepNetwork"]


class DeepNetwork(Network):
    """The network of lab 4, with the functions of the notebook.

    students: a Students that has FUNCTIONS; layer_dims: sizes of the layers, the input's first
    """

    def __init__(self, students: ByName, layer_dims: Sequence[int] = ()) -> None:
        super().__init__(students)
        self.layer_dims = list(layer_dims)

    def first(self) -> dict[str, Value]:
        """The parameters before the first step."""
        return self.asked_for_dict("initialize_parameters_deep", list(self.layer_dims))

    def step(self, parameters: dict[str, Value], X: Array, Y: Array, learning_rate: float) -> dict[str, Value]:
        """The parameters after one more step of gradient descent."""
        AL, caches = self._forward(X, parameters)
        grads = self.asked_for_dict("L_model_backward", AL, Y, caches)
        return self.asked_for_dict("update_parameters", parameters, grads, learning_rate)

    def answers(self, parameters: dict[str, Value], points: Array) -> Value:
        """What the network answers, shape (1, m)."""
        return self.forward(parameters, points)[0]

    def forward(self, parameters: dict[str, Value], points: Array) -> tuple[Value, Value]:
        """What the network answers, shape (1, m), and the caches of the student's own making."""
        AL, caches = self._forward(points, parameters)
        return self.of_shape(AL, (self.layer_dims[-1], points.shape[1]), "L_model_forward", "AL"), caches

    def weights(self, parameters: dict[str, Value]) -> list[Array | None]:
        """The W of each layer where its shape is as it should be, else None."""
        found = [np.asarray(parameters.get(f"W{layer}")) for layer in range(1, len(self.layer_dims))]
        shapes = zip(self.layer_dims[1:], self.layer_dims, strict=False)
        return [W if W.shape == shape else None for W, shape in zip(found, shapes, strict=True)]

    def _forward(self, X: Array, parameters: dict[str, Value]) -> Sequence[Value]:
        return self.asked_for_two("L_model_forward", "AL and the list of caches", X, parameters)
