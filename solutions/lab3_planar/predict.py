r"""The decision

One half is the border: where the network gives more, say 1, else 0. Use `forward_propagation`.

Inputs: `parameters` and `X` `(n_x, m)`. Output: an array of shape `(1, m)` of zeros and ones.

Think about: in the plane, the points where the network says exactly one half form the decision boundary. What does it
look like for a single neuron?
"""

import numpy as np

from .forward_propagation import forward_propagation

points = 5
hints = (
    "The forward pass gives the probabilities; compare them with one half.",
    "A2 has shape (1, m), and so has a comparison with it. Keep both dimensions.",
    "The probabilities 0.2, 0.7 and 0.51 become 0, 1 and 1.",
    "Call forward_propagation, keep the first of its two results, and compare; the result of the comparison may stay "
    "as it is, or become zeros and ones.",
)


def predict(parameters, X):
    """Return a decision for every example.

    parameters: a dict with W1 (n_h, n_x), b1 (n_h, 1), W2 (1, n_h) and b2 (1, 1)
    X: array of examples, one per column, shape (n_x, m)
    returns: array of zeros and ones, shape (1, m)
    """
    ### BEGIN SOLUTION
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int)
    ### END SOLUTION


def visible_cases(rng):
    W1, b1 = np.array([[0.5, -0.5], [1.0, 0.25]]), np.array([[0.5], [-0.25]])
    parameters = {"W1": W1, "b1": b1, "W2": np.array([[1.0, -2.0]]), "b2": np.array([[0.5]])}
    yield dict(parameters=parameters, X=np.array([[1.0, -1.0, 0.75], [0.5, 1.5, -1.0]]))
    yield _case(rng, 3, 4, 16, 0.4)
    yield _case(rng, 2, 5, 12, -0.3)
    yield _case(rng, 4, 3, 14, 0.2)


def hidden_cases(rng):
    yield _case(rng, 5, 2, 20, -0.4)
    yield _case(rng, 2, 6, 15, 0.3)
    yield _case(rng, 3, 5, 1, 0.5)


def _case(rng, n_x, n_h, m, b2):
    """A network and inputs whose evidence at the output lies on all sides of zero and of one half."""
    W1, b1 = rng.normal(size=(n_h, n_x)), rng.normal(size=(n_h, 1))
    W2 = rng.normal(size=(1, n_h))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": np.array([[b2]])}
    X = 2 * rng.normal(size=(n_x, 40 * m))
    Z2 = _z(parameters, X)
    near = X[:, (np.abs(Z2[0]) > 0.02) & (np.abs(Z2[0]) < 0.48)][:, : m // 2]
    far = X[:, (np.abs(Z2[0]) > 0.55)][:, : m - m // 2]
    X = np.hstack([near, far])
    first = np.argmax(_z(parameters, X)[0])  # to the front, so that the first decision is a 1
    return dict(parameters=parameters, X=np.roll(X, -first, axis=1))


def _z(parameters, X):
    return parameters["W2"] @ np.tanh(parameters["W1"] @ X + parameters["b1"]) + parameters["b2"]


def mistake_probabilities(parameters, X):
    """You returned the probabilities. Decide: 1 where they are above one half, else 0."""
    return 1 / (1 + np.exp(-_z(parameters, X)))


def mistake_z_compared(parameters, X):
    """You compared Z2 with one half. The threshold belongs to the probability A2."""
    return (_z(parameters, X) > 0.5).astype(int)


def mistake_swapped(parameters, X):
    """Your zeros and ones are swapped: a probability above one half speaks for 1."""
    return (_z(parameters, X) <= 0).astype(int)


def mistake_all_positive(parameters, X):
    """Every answer is 1. Compare the probabilities A2 themselves with one half: all of them are above 0, and the
    sigmoid of each of them is above one half."""
    return np.ones((1, X.shape[1]), dtype=int)


def mistake_rank_1(parameters, X):
    """Your decisions are right, but as a rank-1 array. Keep the row: its shape is (1, m)."""
    return (_z(parameters, X) > 0).astype(int)[0]


def mistake_hidden_layer(parameters, X):
    """You decided for every hidden unit. The decision belongs to the output of the network, A2."""
    return (np.tanh(parameters["W1"] @ X + parameters["b1"]) > 0.5).astype(int)


def mistake_no_biases(parameters, X):
    """Your decisions leave the biases out. Use forward_propagation, which adds them."""
    zeros = {name: 0 * parameters[name] for name in ("b1", "b2")}
    return (_z({**parameters, **zeros}, X) > 0).astype(int)


def mistake_single_answer(parameters, X):
    """You returned one decision for all examples together. Each column of X is an example of its own."""
    return int(np.mean(1 / (1 + np.exp(-_z(parameters, X)))) > 0.5)


def mistake_first_only(parameters, X):
    """Only the first example is decided, and the rest stays 0. Does your loop end too early?"""
    decisions = np.zeros((1, X.shape[1]), dtype=int)
    decisions[0, 0] = _z(parameters, X)[0, 0] > 0
    return decisions


def mistake_all_zero(parameters, X):
    """Every answer is 0. Making whole numbers of probabilities cuts their decimals off: compare them with one half
    first. If you do that already, look whether the ones get into what you return."""
    return np.zeros((1, X.shape[1]), dtype=int)


def mistake_minus_one(parameters, X):
    """Your decisions are 1 and -1. The labels of this course are 1 and 0."""
    return np.where(_z(parameters, X) > 0, 1, -1)


def mistake_last_left_out(parameters, X):
    """The last example is never decided, and stays 0. Does your loop end one step too early?"""
    decisions = (_z(parameters, X) > 0).astype(int)
    decisions[0, -1] = 0
    return decisions


def alternative_comparison(parameters, X):
    return forward_propagation(X, parameters)[0] > 0.5


def alternative_round(parameters, X):
    _, cache = forward_propagation(X=X, parameters=parameters)
    return np.round(cache["A2"])


def alternative_loop(parameters, X):
    decisions = np.zeros((1, X.shape[1]), dtype=np.float32)
    for i in range(X.shape[1]):
        a, _ = forward_propagation(X[:, i : i + 1], parameters)
        decisions[0, i] = 1.0 if a > 0.5 else 0.0
    return decisions


def alternative_where(parameters, X):
    return np.where(_z(parameters, X) > 0, 1, 0)
