r"""Backward through two layers

How does the cost change when one of the many weights changes a little? Backpropagation answers that for all of them at
once, from the output back to the input. You have seen above where the six lines come from:

$$dZ_2 = A_2 - Y, \qquad dW_2 = \frac{1}{m}\, dZ_2 A_1^T, \qquad db_2 = \frac{1}{m} \sum_{\text{examples}} dZ_2$$

$$dZ_1 = W_2^T dZ_2 * (1 - A_1^2), \qquad dW_1 = \frac{1}{m}\, dZ_1 X^T, \qquad db_1 = \frac{1}{m}
\sum_{\text{examples}} dZ_1$$

The star multiplies entry by entry. Inputs: `parameters`, the `cache` of `forward_propagation`, `X` `(n_x, m)` and `Y`
`(n_y, m)`. Output: a dictionary with `dW1`, `db1`, `dW2`, `db2`; each has the shape of what it belongs to.

Think about: write the shape under each letter of the six formulas before you write the code. Only one place for each
transpose makes the shapes fit.
"""

import numpy as np

points = 13
hints = (
    "Go from right to left: first the error at the output, then the slopes of the output layer, then send the error "
    "back through W2, and do the same for the hidden layer.",
    "dZ2 is (n_y, m) and A1 is (n_h, m), so dW2, which is (n_y, n_h), needs A1 transposed. Sums over the examples run "
    "along axis 1, and keepdims=True keeps them columns.",
    "One example, one hidden unit: A2 is 0.7, Y is 1, so dZ2 is -0.3. With A1 = 0.5 and W2 = 2: dW2 is -0.15, and dZ1 "
    "is 2 times -0.3 times (1 - 0.25), which is -0.45.",
    "Take W2 out of parameters, A1 and A2 out of the cache; m is the number of columns of X. Write the six formulas "
    "as six lines, with matrix products for what has a transpose, and the star for the slope of tanh. Return the four "
    "slopes in a dictionary.",
)


def backward_propagation(parameters, cache, X, Y):
    """Return the slopes of the cost with respect to all parameters.

    parameters: a dict with W1 (n_h, n_x), b1 (n_h, 1), W2 (n_y, n_h) and b2 (n_y, 1)
    cache: a dict with Z1, A1, both (n_h, m), and Z2, A2, both (n_y, m)
    X: array of examples, one per column, shape (n_x, m)
    Y: array of labels 0 or 1, shape (n_y, m)
    returns: a dict with dW1, db1, dW2 and db2, of the shapes of W1, b1, W2 and b2
    """
    ### BEGIN SOLUTION
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1**2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    ### END SOLUTION


def visible_cases(rng):
    W1, b1 = np.array([[0.5, -0.5], [1.0, 0.25]]), np.array([[0.5], [-0.25]])
    parameters = {"W1": W1, "b1": b1, "W2": np.array([[1.0, -2.0]]), "b2": np.array([[0.5]])}
    yield _case(parameters, np.array([[1.0, -1.0, 2.0], [0.5, 1.5, -1.0]]), np.array([[1, 0, 1]]))
    yield _random(rng, 3, 4, 2, 5, np.uint8)
    yield _random(rng, 2, 3, 3, 7, bool)
    yield _random(rng, 4, 4, 4, 4, np.int64)


def hidden_cases(rng):
    yield _random(rng, 5, 3, 1, 6, np.int64)
    yield _random(rng, 2, 6, 3, 4, bool)
    yield _random(rng, 3, 5, 2, 8, np.uint8)
    yield _random(rng, 1, 4, 2, 5, np.int64)


def _random(rng, n_x, n_h, n_y, m, dtype):
    W1, b1 = rng.normal(size=(n_h, n_x)) / np.sqrt(n_x), rng.normal(size=(n_h, 1))
    W2, b2 = rng.normal(size=(n_y, n_h)) / np.sqrt(n_h), rng.normal(size=(n_y, 1))
    Y = (np.arange(n_y * m) % 3 == 0).reshape(n_y, m).astype(dtype)
    return _case({"W1": W1, "b1": b1, "W2": W2, "b2": b2}, rng.normal(size=(n_x, m)), Y)


def _case(parameters, X, Y):
    """A call with the cache that belongs to these parameters and examples."""
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": 1 / (1 + np.exp(-Z2))}
    return dict(parameters=parameters, cache=cache, X=X, Y=Y)


def _sum(dZ):
    return np.sum(dZ, axis=1, keepdims=True)


def _grads(parameters, cache, X, Y, slope=None, dZ2=None, sums=_sum, W2=None):
    """The six lines, with some of their parts exchanged."""
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y if dZ2 is None else dZ2
    W2 = parameters["W2"] if W2 is None else W2
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1**2 if slope is None else slope)
    dW1, dW2 = np.dot(dZ1, X.T) / m, np.dot(dZ2, A1.T) / m
    return {"dW1": dW1, "db1": sums(dZ1) / m, "dW2": dW2, "db2": sums(dZ2) / m}


def mistake_db_one_number(parameters, cache, X, Y):
    """You summed db1 and db2 over everything, so all units share one number. Each unit has a bias of its own: sum over
    the examples only, along axis 1, and keep the column."""
    return _grads(parameters, cache, X, Y, sums=np.sum)


def mistake_db_wrong_axis(parameters, cache, X, Y):
    """You summed over the units instead of the examples: your db1 and db2 have one number per example. Sum along the
    other axis."""
    return _grads(parameters, cache, X, Y, sums=lambda dZ: np.sum(dZ, axis=0, keepdims=True))


def mistake_dz_divided(parameters, cache, X, Y):
    """There is a division by m in dZ2, and another one in the slopes, so all of them come out m times too small. The
    mean is taken once, where the examples are summed."""
    return _grads(parameters, cache, X, Y, dZ2=(cache["A2"] - Y) / X.shape[1])


def mistake_not_divided(parameters, cache, X, Y):
    """Your slopes are sums over the examples. The cost is a mean, so its slopes are means: divide each of the four by
    m."""
    return {name: slope * X.shape[1] for name, slope in _grads(parameters, cache, X, Y).items()}


def mistake_sigmoid_slope(parameters, cache, X, Y):
    """For the hidden layer you took the slope of the sigmoid, A1 times (1 - A1). The hidden layer uses tanh, whose
    slope has another rule."""
    return _grads(parameters, cache, X, Y, slope=cache["A1"] * (1 - cache["A1"]))


def mistake_z_for_a(parameters, cache, X, Y):
    """For the slope of tanh you squared Z1. The rule wants the value of tanh, A1."""
    return _grads(parameters, cache, X, Y, slope=1 - cache["Z1"] ** 2)


def mistake_no_slope(parameters, cache, X, Y):
    """The slope of tanh is missing in dZ1. The error comes back through W2, and then through the activation as well."""
    return _grads(parameters, cache, X, Y, slope=1)


def mistake_label_minus_prediction(parameters, cache, X, Y):
    """All your slopes have the wrong sign: the error is prediction minus label."""
    return {name: -slope for name, slope in _grads(parameters, cache, X, Y).items()}


def mistake_w2_not_transposed(parameters, cache, X, Y):
    """You sent the error back through W2 without transposing it. Backward the matrix works the other way: from n_y
    errors to n_h."""
    return _grads(parameters, cache, X, Y, W2=parameters["W2"].T)


def mistake_elementwise(parameters, cache, X, Y):
    """You sent the error back through W2 with the star, entry by entry. With a single output that is right by chance;
    with more of them each hidden unit adds up the errors of all: a matrix product."""
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T * dZ2 * (1 - cache["A1"] ** 2)
    return {**_grads(parameters, cache, X, Y), "dW1": np.dot(dZ1, X.T) / m, "db1": _sum(dZ1) / m}


def mistake_tanh_twice(parameters, cache, X, Y):
    """For the slope of tanh you took tanh once more. A1 is the value of tanh already: square it as it is."""
    return _grads(parameters, cache, X, Y, slope=1 - np.tanh(cache["A1"]) ** 2)


def mistake_squared_error(parameters, cache, X, Y):
    """Your dZ2 has the slope of the sigmoid in it. That belongs to a cost of squared errors; with the cost of this
    course it cancels, and the plain difference is left."""
    A2 = cache["A2"]
    return _grads(parameters, cache, X, Y, dZ2=(A2 - Y) * A2 * (1 - A2))


def alternative_at(parameters, cache, X, Y):
    m = Y.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - np.power(cache["A1"], 2))
    return {
        "db2": 1 / m * dZ2.sum(axis=1, keepdims=True),
        "dW2": 1 / m * dZ2 @ cache["A1"].T,
        "db1": dZ1.mean(axis=1).reshape(-1, 1),
        "dW1": np.matmul(dZ1, X.T) / m,
        "dZ1": dZ1,
    }


def alternative_example_by_example(parameters, cache, X, Y):
    grads = {f"d{name}": np.zeros(parameters[name].shape) for name in ("W1", "b1", "W2", "b2")}
    for i in range(X.shape[1]):
        x, a1 = X[:, i : i + 1], cache["A1"][:, i : i + 1]
        dz2 = cache["A2"][:, i : i + 1] - Y[:, i : i + 1]
        dz1 = np.dot(parameters["W2"].T, dz2) * (1 - a1 * a1)
        grads["dW2"] += np.outer(dz2, a1)
        grads["db2"] += dz2
        grads["dW1"] += np.outer(dz1, x)
        grads["db1"] += dz1
    for name in grads:
        grads[name] /= X.shape[1]
    return grads


def alternative_einsum(parameters, cache, X, Y):
    import numpy

    A1, m = cache["A1"], X.shape[1]
    dZ2 = numpy.subtract(cache["A2"], Y)
    dZ1 = numpy.einsum("oh,om->hm", parameters["W2"], dZ2) / numpy.cosh(cache["Z1"]) ** 2
    ones = numpy.ones((m, 1))
    dW1, dW2 = (numpy.einsum("im,jm->ij", dZ, A) / m for dZ, A in ((dZ1, X), (dZ2, A1)))
    return dict(dW1=dW1, db1=dZ1 @ ones / m, dW2=dW2, db2=dZ2 @ ones / m)


def alternative_float32(parameters, cache, X, Y):
    print("backward")
    small = [{name: np.float32(value) for name, value in part.items()} for part in (parameters, cache)]
    return _grads(*small, np.float32(X), np.float32(Y))
