"""How is a deep network trained by the student's own functions?"""

import numpy as np

from ..errors import SetupError

FUNCTIONS = (
    "initialize_parameters_deep",
    "L_model_forward",
    "compute_cost",
    "L_model_backward",
    "update_parameters",
)


class DeepNetwork:
    """The network of lab 4, with the functions of the notebook.

    students: a Students that has FUNCTIONS; layer_dims: sizes of the layers, the input's first
    """

    def __init__(self, students, layer_dims=()):
        self.students, self.layer_dims = students, list(layer_dims)

    def first(self):
        """The parameters before the first step."""
        return self._dict("initialize_parameters_deep", list(self.layer_dims))

    def step(self, parameters, X, Y, learning_rate):
        """The parameters after one more step of gradient descent."""
        AL, caches = self._forward(X, parameters)
        grads = self._dict("L_model_backward", AL, Y, caches)
        return self._dict("update_parameters", parameters, grads, learning_rate)

    def cost(self, AL, Y):
        """The cost, as a float; it may be nan."""
        return float(np.squeeze(self.students["compute_cost"](AL, Y)))

    def answers(self, parameters, points):
        """What the network answers, shape (1, m)."""
        return self.forward(parameters, points)[0]

    def forward(self, parameters, points):
        """What the network answers, shape (1, m), and the caches of the student's own making."""
        AL, caches = self._forward(points, parameters)
        if np.shape(AL) != (self.layer_dims[-1], points.shape[1]):
            wanted = (self.layer_dims[-1], points.shape[1])
            raise SetupError(f"L_model_forward gave AL of shape {np.shape(AL)}, where {wanted} is expected.")
        return AL, caches

    def weights(self, parameters):
        """The W of each layer where its shape is as it should be, else None."""
        found = [np.asarray(parameters.get(f"W{layer}")) for layer in range(1, len(self.layer_dims))]
        shapes = zip(self.layer_dims[1:], self.layer_dims, strict=False)
        return [W if W.shape == shape else None for W, shape in zip(found, shapes, strict=True)]

    def _forward(self, X, parameters):
        found = self.students["L_model_forward"](X, parameters)
        if not (isinstance(found, tuple | list) and len(found) == 2):
            raise SetupError("L_model_forward did not give two things, AL and the list of caches.")
        return found

    def _dict(self, name, *arguments):
        found = self.students[name](*arguments)
        if not isinstance(found, dict):
            raise SetupError(f"{name} did not give a dict.")
        return found
