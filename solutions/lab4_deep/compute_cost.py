r"""The cost of a deep network

The depth of a network changes nothing in its cost: the mean of the losses, as before.

$$J = -\frac{1}{m} \sum_{i=1}^{m} \left( y^{(i)} \log a_L^{(i)} + (1 - y^{(i)}) \log (1 - a_L^{(i)}) \right)$$

Inputs: `AL`, the predictions, and `Y`, the labels 0 or 1, both of shape `(1, m)`. Output: one number.

Think about: what is the cost of a network that says 0.5 to every picture?
"""

import numpy as np

points = 5
hints = (
    "Each example has one loss: minus the logarithm of the probability that the network gave to the true label. The "
    "cost is the mean of these.",
    "AL and Y have the same shape (1, m), so products of them work entry by entry. At the end a sum turns the row into "
    "a single number.",
    "Predictions 0.8 and 0.4, labels 1 and 0: the losses are -log 0.8 = 0.223 and -log 0.6 = 0.511, and the cost "
    "0.367.",
    "Y times the log of AL, plus one minus Y times the log of one minus AL; sum over everything; divide by the number "
    "of examples; turn the sign at the end.",
)


def compute_cost(AL, Y):
    """Return the cost of the predictions.

    AL: array of predictions between 0 and 1, shape (1, m)
    Y: array of labels 0 or 1, shape (1, m)
    returns: a number
    """
    ### BEGIN SOLUTION
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    return -np.sum(losses) / Y.shape[1]
    ### END SOLUTION


def visible_cases(rng):
    yield dict(AL=np.array([[0.8, 0.4, 0.25]]), Y=np.array([[1, 0, 1]]))
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
    return dict(AL=rng.uniform(0.05, 0.95, size=(1, m)), Y=Y)


def _losses(AL, Y):
    return -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))


def mistake_only_first_term(AL, Y):
    """The term with (1 - Y) is missing. As it is, an example with label 0 costs nothing, however wrong its
    prediction."""
    return -np.mean(Y * np.log(AL))


def mistake_no_sign(AL, Y):
    """Your cost is negative. Logarithms of numbers below 1 are negative; the minus in front turns that round, so that
    worse predictions cost more."""
    return -np.mean(_losses(AL, Y))


def mistake_not_divided(AL, Y):
    """You added up the losses of all examples. The cost is their mean: divide by the number of examples."""
    return np.sum(_losses(AL, Y))


def mistake_not_summed(AL, Y):
    """Your losses are right, but they are still one per example. Add them up: the cost is a single number."""
    return _losses(AL, Y) / Y.shape[1]


def mistake_stray_transpose(AL, Y):
    """A matrix product with the wrong transpose pairs every label with every prediction: an m by m matrix. Each label
    belongs to its own prediction only."""
    return -(np.dot(Y.T, np.log(AL)) + np.dot((1 - Y).T, np.log(1 - AL))) / Y.shape[1]


def mistake_summed_transpose(AL, Y):
    """Your sum has m times m terms: every label was paired with every prediction, by a transpose that is not needed.
    Multiply entry by entry."""
    return -np.sum(np.dot(Y.T, np.log(AL)) + np.dot((1 - Y).T, np.log(1 - AL))) / Y.shape[1]


def mistake_negated_labels(AL, Y):
    """You put the minus in front of Y. Labels may be stored as uint8 or bool, and these have no negative numbers: minus
    one becomes 255, or an error. Put the minus in front of the whole sum, where the numbers are floats."""
    return np.mean(-Y * np.log(AL) - (1 - Y) * np.log(1 - AL))


def mistake_swapped_labels(AL, Y):
    """The two terms have their labels swapped: Y belongs to the log of AL, and one minus Y to the log of one minus AL.
    Yours punishes what is right."""
    return np.mean(_losses(1 - AL, Y))


def mistake_squared(AL, Y):
    """You took the mean of the squared differences. This cost uses logarithms: it punishes a confident mistake much
    harder."""
    return np.mean((AL - Y) ** 2)


def mistake_terms_subtracted(AL, Y):
    """You subtract the second term from the first. Both are logarithms of what the true label got: add them, and turn
    the sign of the whole sum."""
    return -np.mean(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))


def mistake_same_logarithm(AL, Y):
    """Both of your terms have the log of AL. The second one, for examples with label 0, takes the log of what label 0
    got: one minus AL."""
    return -np.mean(np.log(AL))


def mistake_brackets(AL, Y):
    """Brackets are missing around one minus Y: multiplication comes first, so the one is only added, to every loss."""
    return -np.mean(Y * np.log(AL) + 1 - np.multiply(Y, np.log(1 - AL)))


def alternative_dot(AL, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    return np.squeeze(cost)


def alternative_loop(AL, Y):
    import math

    total = 0
    for a, y in zip(AL[0], Y[0], strict=True):
        total -= math.log(a) if y else math.log(1 - a)
    return total / AL.shape[1]


def alternative_where(AL, Y):
    right = np.where(Y == 1, AL, 1 - AL).astype(np.float32)
    print("cost computed")
    return float(-np.log(right).mean())


def alternative_multiply(AL, Y):
    logprobs = np.multiply(np.log(AL), Y) + np.multiply(np.log(1 - AL), 1 - Y)
    return np.float64(-(1 / Y.size) * np.sum(logprobs))
