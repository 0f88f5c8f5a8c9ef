r"""Small random numbers

If all weights begin at zero, all hidden units compute the same, learn the same, and stay the same for ever. So the
weights begin with random numbers. They are small, so that tanh begins where it is steep; the biases may begin at zero.

Inputs: the sizes `n_x`, `n_h`, `n_y`. Output: a dictionary

| key | shape | begins as |
|---|---|---|
| `"W1"` | `(n_h, n_x)` | small random numbers |
| `"b1"` | `(n_h, 1)` | zeros |
| `"W2"` | `(n_y, n_h)` | small random numbers |
| `"b2"` | `(n_y, 1)` | zeros |

Normally distributed numbers times 0.01 are a good choice, and not the only one. Any generator and any seed will do:
the check looks at the shapes, at the size of the numbers, and whether the units differ.

Think about: why are random weights enough, and the biases need not be random as well?
"""

import numpy as np

points = 6
hints = (
    "Two weight matrices, two columns of biases. Only the weights have to differ from unit to unit.",
    "A weight matrix has one row per unit of its layer and one column per unit of the layer before: (n_h, n_x), then "
    "(n_y, n_h). A bias has one row per unit and one column.",
    "For the sizes 2, 4 and 1: W1 is (4, 2), b1 is (4, 1), W2 is (1, 4) and b2 is (1, 1).",
    "np.random.randn takes the two sizes and draws from a normal distribution; multiply by 0.01. np.zeros takes a "
    "shape, which is a pair in brackets. Collect the four arrays in a dictionary.",
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
    yield dict(n_x=2, n_h=4, n_y=1)
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
    """Your weights are large. With many inputs the sums become large as well, tanh is flat there, and learning is slow:
    make the random numbers smaller."""
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


def mistake_sizes_fixed(n_x, n_h, n_y):
    """Your network always has two inputs, four hidden units and one output. The sizes are arguments: use n_x, n_h and
    n_y."""
    return _parameters(2, 4, 1)


def mistake_bias_of_inputs(n_x, n_h, n_y):
    """Your biases have one row per input of their layer. They belong to the units that the layer puts out: one row
    each."""
    found = _parameters(n_x, n_h, n_y)
    return {**found, "b1": np.zeros((n_x, 1)), "b2": np.zeros((n_h, 1))}


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
