"""How is a network with one hidden layer trained by the student's own functions?"""

import numpy as np

FUNCTIONS = (
    "initialize_parameters",
    "forward_propagation",
    "compute_cost",
    "backward_propagation",
    "update_parameters",
)


class ShallowNetwork:
    """The network of lab 3, with the functions of the notebook.

    students: a Students that has FUNCTIONS
    """

    def __init__(self, students):
        self.students = students

    def first(self, X, Y, n_h, scale):
        """The parameters before the first step.

        n_h: hidden units; scale: what the first weights are multiplied with
        """
        parameters = self.students["initialize_parameters"](X.shape[0], n_h, Y.shape[0])
        return {name: scale * value if name.startswith("W") else value for name, value in parameters.items()}

    def step(self, parameters, X, Y, learning_rate):
        """The parameters after one more step of gradient descent."""
        _, cache = self.students["forward_propagation"](X, parameters)
        grads = self.students["backward_propagation"](parameters, cache, X, Y)
        return self.students["update_parameters"](parameters, grads, learning_rate)

    def cost(self, parameters, X, Y):
        """The cost, as a float; it may be nan."""
        A2, _ = self.students["forward_propagation"](X, parameters)
        return float(np.squeeze(self.students["compute_cost"](A2, Y)))

    def answers(self, parameters, points):
        """What the network answers, shape (1, m), and what its hidden units do, shape (n_h, m)."""
        A2, cache = self.students["forward_propagation"](points, parameters)
        return A2, cache["A1"]
