r"""A whole layer, forward

The second half of a layer is its activation. Here it is either the sigmoid or ReLU, as the argument `activation` says.
The cells above give you `sigmoid` and `relu`, which you wrote in the labs before; use `linear_forward` for the first
half.

Inputs: `A_prev` `(n_prev, m)`, `W` `(n, n_prev)`, `b` `(n, 1)`, and `activation`, the text `"sigmoid"` or `"relu"`.
Output: a pair, `A` of shape `(n, m)`, and the cache `((A_prev, W, b), Z)`: first the cache of `linear_forward`, then
`Z`.

Think about: why does the way back want to know `Z`, when it knows `A` already? What does `A = 0` say about the `Z` of
a ReLU?"""

import numpy as np

from .linear_forward import linear_forward

points = 5
hints = (
    "First the linear half, which you have as a function, then one of two activations.",
    "Z and A have the same shape, (n, m). The cache is a pair, and its first part is a triple.",
    "With Z = [[-1, 2]]: relu gives [[0, 2]], sigmoid [[0.269, 0.881]]. In both cases the cache ends with [[-1, 2]].",
    "Call linear_forward, which gives Z and its cache. Compare the text with if, and compute A. Return A, and the pair "
    "of the linear cache and Z.",
)
results = ("A", "the cache")


def linear_activation_forward(A_prev, W, b, activation):
    """Return what a layer puts out, and what was computed on the way.

    A_prev: array from the layer before, shape (n_prev, m)
    W: array of weights, shape (n, n_prev)
    b: array of biases, shape (n, 1)
    activation: "sigmoid" or "relu"
    returns: A, shape (n, m); and the cache ((A_prev, W, b), Z)
    """
    ### BEGIN SOLUTION
    functions = {"sigmoid": lambda Z: 1 / (1 + np.exp(-Z)), "relu": lambda Z: np.maximum(0, Z)}
    Z, linear_cache = linear_forward(A_prev, W, b)
    return functions[activation](Z), (linear_cache, Z)
    ### END SOLUTION


def visible_cases(rng):
    A_prev, W = np.array([[1.0, -1.0], [0.5, 2.0], [-1.0, 0.0]]), np.array([[1.0, 2.0, 0.5]])
    yield dict(A_prev=A_prev, W=W, b=np.array([[-1.0]]), activation="relu")
    yield dict(A_prev=A_prev, W=W, b=np.array([[-1.0]]), activation="sigmoid")
    yield _case(rng, 4, 3, 6, "relu")
    yield _case(rng, 3, 4, 5, "sigmoid")


def hidden_cases(rng):
    yield _case(rng, 5, 2, 4, "relu")
    yield _case(rng, 2, 6, 3, "sigmoid")
    yield _case(rng, 3, 3, 7, "relu")


def _case(rng, n_prev, n, m, activation):
    W, b = rng.normal(size=(n, n_prev)), rng.normal(size=(n, 1))
    return dict(A_prev=rng.normal(size=(n_prev, m)), W=W, b=b, activation=activation)


def _sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def _relu(Z):
    return np.maximum(0, Z)


def _layer(A_prev, W, b, function):
    Z = np.dot(W, A_prev) + b
    return function(Z), ((A_prev, W, b), Z)


def mistake_always_relu(A_prev, W, b, activation):
    """Your layer always uses ReLU. Look at the argument activation, and use the sigmoid where it says so."""
    return _layer(A_prev, W, b, _relu)


def mistake_always_sigmoid(A_prev, W, b, activation):
    """Your layer always uses the sigmoid. Look at the argument activation, and use ReLU where it says so."""
    return _layer(A_prev, W, b, _sigmoid)


def mistake_swapped(A_prev, W, b, activation):
    """The two activations are swapped."""
    return _layer(A_prev, W, b, _relu if activation == "sigmoid" else _sigmoid)


def mistake_no_activation(A_prev, W, b, activation):
    """Your layer puts out Z. It has to go through the activation first."""
    return _layer(A_prev, W, b, lambda Z: Z)


def mistake_a_in_cache(A_prev, W, b, activation):
    """Your cache ends with A. The way back needs Z, what went into the activation."""
    A, (linear_cache, _) = _layer(A_prev, W, b, _sigmoid if activation == "sigmoid" else _relu)
    return A, (linear_cache, A)


def mistake_order_of_cache(A_prev, W, b, activation):
    """The two parts of your cache are swapped: first what linear_forward kept, then Z."""
    A, (linear_cache, Z) = _layer(A_prev, W, b, _sigmoid if activation == "sigmoid" else _relu)
    return A, (Z, linear_cache)


def mistake_flat_cache(A_prev, W, b, activation):
    """Your cache has four parts in a row. Keep the three of the linear half together: a pair of a triple and Z."""
    A, ((A_prev, W, b), Z) = _layer(A_prev, W, b, _sigmoid if activation == "sigmoid" else _relu)
    return A, (A_prev, W, b, Z)


def mistake_linear_cache_missing(A_prev, W, b, activation):
    """Your cache is Z alone. Keep what linear_forward returned as well: the way back needs A_prev, W and b."""
    A, (_, Z) = _layer(A_prev, W, b, _sigmoid if activation == "sigmoid" else _relu)
    return A, Z


def mistake_z_changed_in_place(A_prev, W, b, activation):
    """Your ReLU sets entries of Z itself to zero. Then the cache does not hold Z as it was, and the way back needs it:
    put the result into an array of its own."""
    A, (linear_cache, Z) = _layer(A_prev, W, b, _sigmoid if activation == "sigmoid" else _relu)
    return A, (linear_cache, Z if activation == "sigmoid" else A)


def mistake_z_not_in_cache(A_prev, W, b, activation):
    """Your cache is that of linear_forward alone. The way back through the activation needs Z as well: keep both, as a
    pair."""
    A, (linear_cache, _) = _layer(A_prev, W, b, _sigmoid if activation == "sigmoid" else _relu)
    return A, linear_cache


def alternative_table(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A=A_prev, W=W, b=b)
    functions = {"sigmoid": lambda Z: (1 + np.tanh(Z / 2)) / 2, "relu": lambda Z: Z * (Z > 0)}
    return [functions[activation](Z), [list(linear_cache), Z]]


def alternative_branches(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A = np.divide(1.0, 1.0 + np.exp(-Z))
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A = np.where(Z > 0, Z, 0)
    cache = (linear_cache, Z)
    return A, cache


def alternative_own_product(A_prev, W, b, activation):
    import numpy

    Z = numpy.matmul(W, A_prev) + b
    A = Z.astype(numpy.float32)
    if activation == "relu":
        A[A < 0] = 0
    else:
        A = 1 / (1 + numpy.exp(-A))
    return A, ((A_prev, W, b), Z)
