"""How is a single neuron trained by the student's own functions?"""

import numpy as np

from ..errors import SetupError

FUNCTIONS = ("initialize_with_zeros", "sigmoid", "propagate", "optimize")


class LogisticNetwork:
    """The neuron of lab 2, with the functions of the notebook.

    students: a Students that has FUNCTIONS
    """

    def __init__(self, students):
        self.students = students

    def first(self, X, Y, n_h, scale):
        """The parameters before the first step; a neuron has no hidden units, and it begins with zeros."""
        found = self.students["initialize_with_zeros"](X.shape[0])
        if not (isinstance(found, tuple | list) and len(found) == 2):
            raise SetupError("initialize_with_zeros did not give two things, w and b.")
        return {"w": found[0], "b": found[1]}

    def step(self, parameters, X, Y, learning_rate):
        """The parameters after one more step of gradient descent."""
        found = self.students["optimize"](
            parameters["w"], parameters["b"], X, Y, num_iterations=1, learning_rate=learning_rate
        )
        after = found[0] if isinstance(found, tuple | list) and found else None
        if not (isinstance(after, dict) and {"w", "b"} <= set(after)):
            raise SetupError('The first thing that optimize gives is no dict with "w" and "b".')
        return after

    def cost(self, parameters, A, X, Y):
        """The cost, as a float; it may be nan."""
        found = self.students["propagate"](parameters["w"], parameters["b"], X, Y)
        if not (isinstance(found, tuple | list) and len(found) == 2):
            raise SetupError("propagate did not give two things, the dict of slopes and the cost.")
        return float(np.squeeze(found[1]))

    def answers(self, parameters, points):
        """What the neuron answers, shape (1, m), and an empty array: it has no hidden units."""
        A = np.asarray(self.students["sigmoid"](np.dot(np.transpose(parameters["w"]), points) + parameters["b"]))
        if A.shape != (1, points.shape[1]):
            raise SetupError(f"sigmoid of w.T X + b has shape {A.shape}, where {(1, points.shape[1])} is expected.")
        return A, np.zeros((0, points.shape[1]))
