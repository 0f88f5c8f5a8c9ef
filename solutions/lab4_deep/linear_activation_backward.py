r"""A whole layer, backward

The way back through a layer: first through its activation, then through its linear half. Use `relu_backward` or
`sigmoid_backward`, and `linear_backward`.

Inputs: `dA` `(n, m)`; `cache`, the pair `((A_prev, W, b), Z)` of `linear_activation_forward`; `activation`,
`"sigmoid"` or `"relu"`. Output: `dA_prev`, `dW`, `db`, as from `linear_backward`.

Think about: which part of the cache does each of the two steps need?
"""

import numpy as np

from .linear_backward import linear_backward
from .relu_backward import relu_backward
from .sigmoid_backward import sigmoid_backward

points = 5
hints = (
    "Forward it was linear, then activation. Backward it is activation, then linear.",
    "The cache is a pair: a triple for linear_backward, and Z for the activation. dA, Z and dZ have the same shape.",
    "With dA = 2, Z = 0 and the sigmoid, dZ is 0.5, and that goes into linear_backward. With ReLU and Z = -1, dZ is 0, "
    "and so is everything that follows.",
    "Take the pair apart. Compute dZ from dA and Z, with the function that the text activation names. Return what "
    "linear_backward makes of dZ and the linear cache.",
)
results = ("dA_prev", "dW", "db")


def linear_activation_backward(dA, cache, activation):
    """Return the slopes with respect to the inputs of a layer.

    dA: array of slopes with respect to the layer's activations, shape (n, m)
    cache: the pair ((A_prev, W, b), Z)
    activation: "sigmoid" or "relu"
    returns: dA_prev (n_prev, m), dW (n, n_prev) and db (n, 1)
    """
    ### BEGIN SOLUTION
    linear_cache, Z = cache
    back = {"sigmoid": sigmoid_backward, "relu": relu_backward}[activation]
    return linear_backward(back(dA, Z), linear_cache)
    ### END SOLUTION


def visible_cases(rng):
    A_prev, W, b = np.array([[2.0, 0.0, 1.0], [-1.0, 1.0, 0.5]]), np.array([[1.0, -1.0]]), np.array([[-0.25]])
    cache = ((A_prev, W, b), W @ A_prev + b)
    yield dict(dA=np.array([[1.0, 3.0, -2.0]]), cache=cache, activation="relu")
    yield dict(dA=np.array([[1.0, 3.0, -2.0]]), cache=cache, activation="sigmoid")
    yield _case(rng, 4, 3, 5, "sigmoid")
    yield _case(rng, 3, 4, 6, "relu")
    yield _case(rng, 3, 3, 3, "relu")


def hidden_cases(rng):
    yield _case(rng, 2, 5, 4, "relu")
    yield _case(rng, 5, 2, 7, "sigmoid")
    yield _case(rng, 3, 6, 2, "relu")


def _case(rng, n_prev, n, m, activation):
    """A call with a Z that belongs to A_prev, W and b."""
    A_prev, W, b = rng.normal(size=(n_prev, m)), rng.normal(size=(n, n_prev)), rng.normal(size=(n, 1))
    return dict(dA=rng.normal(size=(n, m)), cache=((A_prev, W, b), W @ A_prev + b), activation=activation)


def _linear(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    return np.dot(W.T, dZ), np.dot(dZ, A_prev.T) / m, np.sum(dZ, axis=1, keepdims=True) / m


def _relu(dA, Z):
    return np.where(Z > 0, dA, 0)


def _sigmoid(dA, Z):
    s = 1 / (1 + np.exp(-Z))
    return dA * s * (1 - s)


def mistake_always_relu(dA, cache, activation):
    """You always go back through ReLU. Look at the argument activation, and use sigmoid_backward where it says so."""
    return _linear(_relu(dA, cache[1]), cache[0])


def mistake_always_sigmoid(dA, cache, activation):
    """You always go back through the sigmoid. Look at the argument activation, and use relu_backward where it says
    so."""
    return _linear(_sigmoid(dA, cache[1]), cache[0])


def mistake_swapped(dA, cache, activation):
    """The two activations are swapped."""
    return _linear((_relu if activation == "sigmoid" else _sigmoid)(dA, cache[1]), cache[0])


def mistake_no_activation(dA, cache, activation):
    """You went back through the linear half only. First the error has to pass the activation, which turns dA into
    dZ."""
    return _linear(dA, cache[0])


def mistake_slopes_at_da(dA, cache, activation):
    """The two arguments of your first step are swapped: dA is the error that arrives, Z the place where the slope is
    taken."""
    return _linear((_relu if activation == "relu" else _sigmoid)(cache[1], dA), cache[0])


def mistake_only_dz(dA, cache, activation):
    """You returned dZ. It still has to go through linear_backward, which makes dA_prev, dW and db of it."""
    return (_relu if activation == "relu" else _sigmoid)(dA, cache[1])


def mistake_dz_instead_of_da(dA, cache, activation):
    """Your first result is dZ. It should be dA_prev, the slopes that the layer before will begin with."""
    dZ = (_relu if activation == "relu" else _sigmoid)(dA, cache[1])
    return dZ, *_linear(dZ, cache[0])[1:]


def mistake_order(dA, cache, activation):
    """The results are in another order: first dA_prev, then dW, then db."""
    dA_prev, dW, db = _linear((_relu if activation == "relu" else _sigmoid)(dA, cache[1]), cache[0])
    return dW, db, dA_prev


def alternative_branches(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


def alternative_table(dA, cache, activation):
    slope = {"relu": relu_backward, "sigmoid": sigmoid_backward}[activation]
    return list(linear_backward(dZ=slope(dA=dA, cache=cache[1]), cache=cache[0]))


def alternative_by_hand(dA, cache, activation):
    import numpy

    (A_prev, W, _), Z = cache
    slope = Z > 0 if activation == "relu" else 1 / (2 + 2 * numpy.cosh(Z))
    dZ = (dA * slope).astype(numpy.float32)
    return W.T @ dZ, dZ @ A_prev.T / Z.shape[1], dZ.mean(axis=1, keepdims=True)
