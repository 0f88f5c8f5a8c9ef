r"""The decision

Forward through all layers, then decide: 1 where the probability is above one half, else 0. Use `L_model_forward`.

Inputs: `X` `(n_0, m)` and `parameters`. Output: an array of shape `(1, m)` of zeros and ones.

Think about: a network that has just been initialized decides, too. What would you expect of its accuracy?
"""

import numpy as np

from .L_model_forward import L_model_forward

points = 3
hints = (
    "The forward pass gives the probabilities; compare them with one half.",
    "AL has shape (1, m), and so has a comparison with it. Keep both dimensions.",
    "The probabilities 0.2, 0.7 and 0.51 become 0, 1 and 1.",
    "Call L_model_forward, keep the first of its two results, and compare it with one half.",
)


def predict(X, parameters):
    """Return a decision for every example.

    X: array of examples, one per column, shape (n_0, m)
    parameters: a dict with W1, b1, ..., WL, bL; the last layer has one unit
    returns: array of zeros and ones, shape (1, m)
    """
    ### BEGIN SOLUTION
    AL, _ = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int)
    ### END SOLUTION


def visible_cases(rng):
    W1, b1 = np.array([[1.0, -0.5], [0.5, 1.0]]), np.array([[0.0], [0.5]])
    parameters = {"W1": W1, "b1": b1, "W2": np.array([[-1.0, 0.5]]), "b2": np.array([[0.25]])}
    yield dict(X=np.array([[1.0, -2.0, 0.5], [0.5, 1.0, -1.0]]), parameters=parameters)
    yield _case(rng, [3, 4, 2, 1], 14)
    yield _case(rng, [2, 5, 3, 1], 12)
    yield _case(rng, [4, 3, 3, 2, 1], 16)


def hidden_cases(rng):
    yield _case(rng, [5, 2, 1], 18)
    yield _case(rng, [3, 6, 4, 1], 15)
    yield _case(rng, [4, 1], 11)


def _case(rng, dims, m):
    """A network whose evidence lies on all sides of zero and of one half; its last bias puts it there."""
    parameters = {}
    for layer in range(1, len(dims)):
        parameters[f"W{layer}"] = rng.normal(size=(dims[layer], dims[layer - 1]))
        parameters[f"b{layer}"] = np.abs(rng.normal(size=(dims[layer], 1)))
    X, last = 2 * rng.normal(size=(dims[0], 40 * m)), len(dims) - 1
    Z = _z(X, parameters)
    parameters[f"b{last}"] = parameters[f"b{last}"] + 0.25 - np.median(Z)
    Z = _z(X, parameters)[0]
    near = X[:, (Z > 0.02) & (Z < 0.48)][:, : m // 3]
    below = X[:, Z < -0.02][:, : m // 3]
    return dict(X=np.hstack([near, below, X[:, Z > 0.52][:, : m // 3]]), parameters=parameters)


def _relu(Z):
    return np.maximum(0, Z)


def _z(X, parameters, hidden=_relu):
    L = len(parameters) // 2
    A = X
    for layer in range(1, L):
        A = hidden(parameters[f"W{layer}"] @ A + parameters[f"b{layer}"])
    return parameters[f"W{L}"] @ A + parameters[f"b{L}"]


def mistake_probabilities(X, parameters):
    """You returned the probabilities. Decide: 1 where they are above one half, else 0."""
    return 1 / (1 + np.exp(-_z(X, parameters)))


def mistake_z_compared(X, parameters):
    """You compared the last Z with one half. The threshold belongs to the probability AL."""
    return (_z(X, parameters) > 0.5).astype(int)


def mistake_swapped(X, parameters):
    """Your zeros and ones are swapped: a probability above one half speaks for 1."""
    return (_z(X, parameters) <= 0).astype(int)


def mistake_all_positive(X, parameters):
    """Every answer is 1. Compare the probabilities AL themselves with one half: all of them are above 0, and the
    sigmoid of each of them is above one half."""
    return np.ones((1, X.shape[1]), dtype=int)


def mistake_rank_1(X, parameters):
    """Your decisions are right, but as a rank-1 array. Keep the row: its shape is (1, m)."""
    return (_z(X, parameters) > 0).astype(int)[0]


def mistake_no_biases(X, parameters):
    """Your decisions leave the biases out. Use L_model_forward, which adds them."""
    without = {name: value if name[0] == "W" else 0 * value for name, value in parameters.items()}
    return (_z(X, without) > 0).astype(int)


def mistake_single_answer(X, parameters):
    """You returned one decision for all examples together. Each column of X is an example of its own."""
    return int(np.mean(1 / (1 + np.exp(-_z(X, parameters)))) > 0.5)


def mistake_first_only(X, parameters):
    """Only the first example is decided, and the rest stays 0. Does your loop end too early?"""
    decisions = np.zeros((1, X.shape[1]), dtype=int)
    decisions[0, 0] = _z(X, parameters)[0, 0] > 0
    return decisions


def mistake_all_zero(X, parameters):
    """Every answer is 0. Making whole numbers of probabilities cuts their decimals off: compare them with one half
    first. If you do that already, look whether the ones get into what you return."""
    return np.zeros((1, X.shape[1]), dtype=int)


def mistake_last_left_out(X, parameters):
    """The last example is never decided, and stays 0. Does your loop end one step too early?"""
    decisions = (_z(X, parameters) > 0).astype(int)
    decisions[0, -1] = 0
    return decisions


def mistake_no_relu(X, parameters):
    """Your hidden layers have no activation, so all of them together are a single neuron. Use L_model_forward."""
    return (_z(X, parameters, lambda Z: Z) > 0).astype(int)


def mistake_tanh(X, parameters):
    """Your hidden layers use tanh, as in the last lab. In this network they use ReLU: call L_model_forward."""
    return (_z(X, parameters, np.tanh) > 0).astype(int)


def alternative_comparison(X, parameters):
    return L_model_forward(X=X, parameters=parameters)[0] > 0.5


def alternative_loop(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, _ = L_model_forward(X, parameters)
    for i in range(probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    print("decided")
    return p


def alternative_round(X, parameters):
    return np.round(L_model_forward(X, parameters)[0]).astype(np.float32)


def alternative_where(X, parameters):
    import numpy

    return numpy.where(_z(X, parameters) > 0, 1, 0)
