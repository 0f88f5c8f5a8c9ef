r"""Two layers: where to begin

You wrote this function in the last lab. The two-layer model of this lab needs it again: small random weights, so that
the units differ, and biases of zero.

Inputs: the sizes `n_x`, `n_h`, `n_y`. Output: a dictionary with `W1` `(n_h, n_x)`, `b1` `(n_h, 1)`, `W2` `(n_y, n_h)`,
`b2` `(n_y, 1)`. Any generator and any seed will do; factors of 0.01 or $1/\sqrt{\text{inputs}}$ are both right.

Think about: with 12288 inputs, how large is a sum of 12288 random numbers that nobody scaled?
"""

import numpy as np

points = 3
hints = (
    "Two weight matrices and two columns of biases. Only the weights have to differ from unit to unit.",
    "W1 turns n_x inputs into n_h units, so it is (n_h, n_x); W2 is (n_y, n_h). Each bias has one row per unit.",
    "For the sizes 3, 2 and 1: W1 is (2, 3), b1 is (2, 1), W2 is (1, 2) and b2 is (1, 1).",
    "Draw each matrix from a normal distribution and make it small; make the biases with np.zeros, whose shape is a "
    "pair; collect the four in a dictionary.",
)
accepts = "random_parameters"


def initialize_parameters(n_x, n_h, n_y):
    """Return the parameters with which a network with one hidden layer begins.

    n_x: size of the input layer
    n_h: size of the hidden layer
    n_y: size of the output layer
    returns: a dict with W1 (n_h, n_x), b1 (n_h, 1), W2 (n_y, n_h) and b2 (n_y, 1)
    """
    ### BEGIN SOLUTION
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
    ### END SOLUTION


def visible_cases(rng):
    yield dict(n_x=3, n_h=2, n_y=1)
    yield dict(n_x=40, n_h=30, n_y=5)
    yield dict(n_x=100, n_h=60, n_y=3)


def hidden_cases(rng):
    yield dict(n_x=int(rng.integers(50, 70)), n_h=int(rng.integers(40, 49)), n_y=6)
    yield dict(n_x=3, n_h=50, n_y=4)
    yield dict(n_x=2, n_h=int(rng.integers(5, 9)), n_y=1)
    yield dict(n_x=1, n_h=int(rng.integers(40, 60)), n_y=3)


def _parameters(n_x, n_h, n_y, draw=lambda *shape: 0.01 * np.random.standard_normal(shape)):
    W1, W2 = draw(n_h, n_x), draw(n_y, n_h)
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


def mistake_zeros(n_x, n_h, n_y):
    """Your weights are zeros. Then all hidden units compute the same, get the same slopes, and never become different:
    draw them at random."""
    return _parameters(n_x, n_h, n_y, lambda *shape: np.zeros(shape))


def mistake_constant(n_x, n_h, n_y):
    """All your weights are the same number. The hidden units are then copies of each other, and stay so: every weight
    needs a random number of its own."""
    return _parameters(n_x, n_h, n_y, lambda *shape: np.full(shape, 0.01))


def mistake_not_scaled(n_x, n_h, n_y):
    """Your weights are large. With many inputs the sums become large as well, the sigmoid at the output is flat there,
    and learning is slow: make the random numbers smaller."""
    return _parameters(n_x, n_h, n_y, lambda *shape: np.random.standard_normal(shape))


def mistake_same_rows(n_x, n_h, n_y):
    """All units of your layers have the same weights: one row was drawn and repeated. Draw a whole matrix."""
    return _parameters(n_x, n_h, n_y, lambda rows, n: np.tile(0.01 * np.random.standard_normal((1, n)), (rows, 1)))


def mistake_transposed(n_x, n_h, n_y):
    """Your weight matrices lie on their side. One row per unit of the layer, one column per input."""
    found = _parameters(n_x, n_h, n_y)
    return {name: value.T.copy() if name[0] == "W" else value for name, value in found.items()}


def mistake_bias_rank_1(n_x, n_h, n_y):
    """Your biases are rank-1 arrays. They are columns: give zeros both sizes, as a pair."""
    found = _parameters(n_x, n_h, n_y)
    return {name: value.ravel() if name[0] == "b" else value for name, value in found.items()}


def mistake_bias_random(n_x, n_h, n_y):
    """Your biases are random, too. The weights already make the units differ: let the biases begin at zero."""
    found = _parameters(n_x, n_h, n_y)
    return {name: value if name[0] == "W" else np.random.standard_normal(value.shape) for name, value in found.items()}


def mistake_bias_ones(n_x, n_h, n_y):
    """Your biases begin at one. Let them begin at zero: nothing speaks for a unit yet, and nothing against it."""
    found = _parameters(n_x, n_h, n_y)
    return {name: value if name[0] == "W" else np.ones(value.shape) for name, value in found.items()}


def mistake_bias_row(n_x, n_h, n_y):
    """Your biases are rows. They are columns, one row per unit: the number of units comes first in the shape."""
    return {name: value.T if name[0] == "b" else value for name, value in _parameters(n_x, n_h, n_y).items()}


def alternative_generator_of_its_own(n_x, n_h, n_y):
    rng = np.random.default_rng(2)
    return dict(
        W2=rng.normal(scale=0.01, size=(n_y, n_h)),
        b2=np.zeros((n_y, 1), dtype=int),
        W1=rng.normal(scale=0.01, size=(n_h, n_x)),
        b1=np.zeros((n_h, 1)),
    )


def alternative_seeded_he(n_x, n_h, n_y):
    np.random.seed(3)
    found = _parameters(n_x, n_h, n_y, lambda rows, n: np.random.randn(rows, n) * np.sqrt(2 / n))
    found["b1"] = 0 * found["W1"][:, :1]
    return found


def alternative_rand(n_x, n_h, n_y):
    import numpy.random as npr

    return _parameters(n_x, n_h, n_y, lambda *shape: npr.rand(*shape) * 0.01)


def alternative_uniform_one_over_root(n_x, n_h, n_y):
    draw = lambda rows, n: np.random.uniform(-1, 1, (rows, n)).astype(np.float32) / np.sqrt(n)  # noqa: E731
    return _parameters(n_x, n_h, n_y, draw)
