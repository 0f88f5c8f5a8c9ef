r"""The cost of all predictions

The same cost as for a single neuron, whatever stands before the last layer: the mean of the losses.

$$J = -\frac{1}{m} \sum_{i=1}^{m} \left( y^{(i)} \log a_2^{(i)} + (1 - y^{(i)}) \log (1 - a_2^{(i)}) \right)$$

Inputs: `A2`, the predictions, and `Y`, the labels 0 or 1, both of shape `(1, m)`. A third argument, `parameters`, may
be given and is not needed: you may leave it out of your function. Output: one number.

Think about: for an example with label 1, which of the two terms is left? And is a cost ever negative?
"""

import numpy as np

points = 10
hints = (
    "Each example has one loss: minus the logarithm of the probability that the network gave to the true label. The "
    "cost is the mean of these.",
    "A2 and Y have the same shape (1, m), so products of them work entry by entry. At the end a sum turns the row into "
    "a single number.",
    "Predictions 0.8 and 0.4, labels 1 and 0: the losses are -log 0.8 = 0.223 and -log 0.6 = 0.511, and the cost "
    "0.367.",
    "Y times the log of A2, plus one minus Y times the log of one minus A2; sum over everything; divide by the number "
    "of examples; turn the sign at the end.",
)
optional = ("parameters",)


def compute_cost(A2, Y, parameters=None):
    """Return the cost of the predictions.

    A2: array of predictions between 0 and 1, shape (1, m)
    Y: array of labels 0 or 1, shape (1, m)
    parameters: not needed
    returns: a number
    """
    ### BEGIN SOLUTION
    losses = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return -np.sum(losses) / Y.shape[1]
    ### END SOLUTION


def visible_cases(rng):
    one = np.array([[1.0]])
    parameters = {"W1": one, "b1": 0 * one, "W2": -one, "b2": 0 * one}
    yield dict(A2=np.array([[0.8, 0.4, 0.25]]), Y=np.array([[1, 0, 1]]), parameters=parameters)
    yield _case(rng, 5, np.uint8)
    yield _case(rng, 7, np.int64, first=0)
    yield _case(rng, 6, bool)


def hidden_cases(rng):
    yield _case(rng, 9, bool)
    yield _case(rng, 4, np.int64, first=0)
    yield _case(rng, 8, np.uint8)
    yield _case(rng, 2, float)


def _case(rng, m, dtype, first=1):
    Y = (np.arange(m) % 3 != first).astype(dtype).reshape(1, m)
    parameters = {
        "W1": rng.normal(size=(4, 2)),
        "b1": np.zeros((4, 1)),
        "W2": rng.normal(size=(1, 4)),
        "b2": np.zeros((1, 1)),
    }
    return dict(A2=rng.uniform(0.05, 0.95, size=(1, m)), Y=Y, parameters=parameters)


def _losses(A2, Y):
    return -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


def mistake_only_first_term(A2, Y, parameters=None):
    """The term with (1 - Y) is missing. As it is, an example with label 0 costs nothing, however wrong its
    prediction."""
    return -np.mean(Y * np.log(A2))


def mistake_no_sign(A2, Y, parameters=None):
    """Your cost is negative. Logarithms of numbers below 1 are negative; the minus in front turns that round, so that
    worse predictions cost more."""
    return -np.mean(_losses(A2, Y))


def mistake_not_divided(A2, Y, parameters=None):
    """You added up the losses of all examples. The cost is their mean: divide by the number of examples."""
    return np.sum(_losses(A2, Y))


def mistake_not_summed(A2, Y, parameters=None):
    """Your losses are right, but they are still one per example. Add them up: the cost is a single number."""
    return _losses(A2, Y) / Y.shape[1]


def mistake_stray_transpose(A2, Y, parameters=None):
    """A matrix product with the wrong transpose pairs every label with every prediction: an m by m matrix. Each label
    belongs to its own prediction only."""
    return -(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / Y.shape[1]


def mistake_summed_transpose(A2, Y, parameters=None):
    """Your sum has m times m terms: every label was paired with every prediction, by a transpose that is not needed.
    Multiply entry by entry."""
    return -np.sum(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / Y.shape[1]


def mistake_negated_labels(A2, Y, parameters=None):
    """You put the minus in front of Y. Labels may be stored as uint8 or bool, and these have no negative numbers: minus
    one becomes 255, or an error. Put the minus in front of the whole sum, where the numbers are floats."""
    return np.mean(-Y * np.log(A2) - (1 - Y) * np.log(1 - A2))


def mistake_swapped_labels(A2, Y, parameters=None):
    """The two terms have their labels swapped: Y belongs to the log of A2, and one minus Y to the log of one minus A2.
    Yours punishes what is right."""
    return np.mean(_losses(1 - A2, Y))


def mistake_squared(A2, Y, parameters=None):
    """You took the mean of the squared differences. This cost uses logarithms: it punishes a confident mistake much
    harder."""
    return np.mean((A2 - Y) ** 2)


def mistake_terms_subtracted(A2, Y, parameters=None):
    """You subtract the second term from the first. Both are logarithms of what the true label got: add them, and turn
    the sign of the whole sum."""
    return -np.mean(Y * np.log(A2) - (1 - Y) * np.log(1 - A2))


def mistake_same_logarithm(A2, Y, parameters=None):
    """Both of your terms have the log of A2. The second one, for examples with label 0, takes the log of what label 0
    got: one minus A2."""
    return -np.mean(np.log(A2))


def mistake_brackets(A2, Y, parameters=None):
    """Brackets are missing around one minus Y: multiplication comes first, so the one is only added, to every loss."""
    return -np.mean(Y * np.log(A2) + 1 - np.multiply(Y, np.log(1 - A2)))


def alternative_dot(A2, Y, parameters):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m
    return np.squeeze(cost)


def alternative_loop(A2, Y):
    import math

    total = 0
    for a, y in zip(A2[0], Y[0], strict=True):
        total -= math.log(a) if y else math.log(1 - a)
    return total / A2.shape[1]


def alternative_where(A2, Y, parameters=None):
    right = np.where(Y == 1, A2, 1 - A2).astype(np.float32)
    print("cost computed")
    return float(-np.log(right).mean())


def alternative_multiply(A2, Y, *ignored):
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return np.float64(-(1 / Y.size) * np.sum(logprobs))
