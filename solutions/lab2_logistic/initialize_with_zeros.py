r"""Where descent begins

Gradient descent needs a place to start. For logistic regression any place will do, because its cost has a single
valley; zeros are the simplest choice. (For a network with a hidden layer they would be a bad one. You will see why in
the next lab.)

Input: `dim`, the number of features. Output: a pair, the weights `w` of shape `(dim, 1)`, all zero, and the bias `b`,
the number 0.

Think about: which predictions does the neuron make with these parameters?
"""

import numpy as np

points = 4
hints = (
    "One weight for every feature, and one bias. NumPy has a function that makes an array of zeros.",
    "The weights are a column: dim rows and one column. The shape has to be given as a pair, in brackets of its own.",
    "For two features w is [[0.], [0.]] and b is 0.",
    "Make the column of zeros, set the bias to zero, and return the two, the weights first.",
)
results = ("w", "b")


def initialize_with_zeros(dim):
    """Return weights and bias, all zero.

    dim: number of features
    returns: w, array of zeros, shape (dim, 1); and b, the number 0
    """
    ### BEGIN SOLUTION
    return np.zeros((dim, 1)), 0.0
    ### END SOLUTION


def visible_cases(rng):
    yield dict(dim=2)
    yield dict(dim=5)
    yield dict(dim=12)


def hidden_cases(rng):
    yield dict(dim=int(rng.integers(13, 40)))
    yield dict(dim=1)
    yield dict(dim=int(rng.integers(3, 12)))


def mistake_rank_1(dim):
    """Your w is a rank-1 array. Such arrays are neither rows nor columns, and later products go wrong in silence: give
    the number of columns, too."""
    return np.zeros(dim), 0.0


def mistake_row(dim):
    """Your w is a row. In this course the weights of a neuron are a column, one row per feature."""
    return np.zeros((1, dim)), 0.0


def mistake_square(dim):
    """Your w is a square. One neuron has one weight per feature, and that makes a single column."""
    return np.zeros((dim, dim)), 0.0


def mistake_b_per_feature(dim):
    """Your b has one entry per feature. A neuron has a single bias, one number."""
    return np.zeros((dim, 1)), np.zeros((dim, 1))


def mistake_b_array(dim):
    """Your b is an array with one entry. It should be a plain number."""
    return np.zeros((dim, 1)), np.zeros((1, 1))


def mistake_ones(dim):
    """Your weights are ones. Here they should all begin at zero."""
    return np.ones((dim, 1)), 0.0


def mistake_only_w(dim):
    """You returned the weights and forgot the bias. Return both, separated by a comma."""
    return np.zeros((dim, 1))


def mistake_size_fixed(dim):
    """The number of weights is fixed in your code, 12288. It is the argument: whoever calls the function says how many
    features there are."""
    return np.zeros((12288, 1)), 0.0


def mistake_b_rank_1(dim):
    """Your b is a rank-1 array with one entry. It should be a plain number, without brackets."""
    return np.zeros((dim, 1)), np.zeros(1)


def mistake_b_one(dim):
    """Your b begins at 1. Here everything begins at zero, the bias too."""
    return np.zeros((dim, 1)), 1.0


def mistake_list(dim):
    """Your w is a list. It should be an array, which can be multiplied and transposed; NumPy has a function that makes
    one of zeros."""
    return [[0.0]] * dim, 0.0


def alternative_whole_number(dim):
    w = np.zeros(shape=(dim, 1), dtype=int)
    b = 0
    return w, b


def alternative_list(dim):
    return [np.array([[0.0] for _ in range(dim)]), np.float64(0)]


def alternative_reshaped(dim):
    return np.zeros(dim).reshape(-1, 1), np.array(0.0)
