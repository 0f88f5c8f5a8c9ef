r"""One step forward, one step back

Here the neuron finds out how good it is, and in which direction its parameters should move. Forward: the predictions of
all $m$ examples at once, and their cost.

$$A = \sigma(w^T X + b), \qquad J = -\frac{1}{m} \sum_{i=1}^{m} \left( y^{(i)} \log a^{(i)} + (1 - y^{(i)}) \log (1 -
a^{(i)}) \right)$$

Backward: the slope of the cost with respect to each parameter.

$$\frac{\partial J}{\partial w} = \frac{1}{m} X (A - Y)^T, \qquad \frac{\partial J}{\partial b} = \frac{1}{m}
\sum_{i=1}^{m} (a^{(i)} - y^{(i)})$$

Inputs: `w` of shape `(n, 1)`, the number `b`, `X` of shape `(n, m)` with one example per column, `Y` of shape `(1, m)`
with labels 0 and 1. Output: a pair, first the dictionary `{"dw": ..., "db": ...}` with `dw` of shape `(n, 1)` and the
number `db`, then the cost, a number. No loop is needed.

Think about: which product of `w` and `X` has one number per example? And which product of `X` and the row of errors
has one number per feature?
"""

import numpy as np

from .sigmoid import sigmoid

points = 20
hints = (
    "Go forward first: one number z per example, then the sigmoid of all of them, then one cost for all. Only then go "
    "backward: everything you need there is the row of errors, prediction minus label.",
    "With n features and m examples, z, A and the errors are rows of shape (1, m). The slope dw has the shape of w, "
    "(n, 1): a product of X, (n, m), with something of shape (m, 1). The cost and db are single numbers.",
    "Two examples with predictions 0.8 and 0.4 and labels 1 and 0: the errors are -0.2 and 0.4, their mean is 0.1, so "
    "db is 0.1. The losses are -log 0.8 = 0.223 and -log 0.6 = 0.511, and the cost is their mean, 0.367.",
    "Matrix product of the transposed w with X, plus b, through sigmoid. For the cost, multiply Y by the log of A, and "
    "one minus Y by the log of one minus A, add, sum over all examples, divide by m, and turn the sign. For dw, a "
    "matrix product with the transposed errors, divided by m; for db the sum of the errors, divided by m.",
)
results = ("the dict of slopes", "the cost")


def propagate(w, b, X, Y):
    """Return the slopes of the cost, and the cost.

    w: array of weights, shape (n, 1)
    b: the bias, a number
    X: array of examples, one per column, shape (n, m)
    Y: array of labels 0 or 1, shape (1, m)
    returns: a dict with "dw", shape (n, 1), and "db", a number; and the cost, a number
    """
    ### BEGIN SOLUTION
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
    ### END SOLUTION


def visible_cases(rng):
    yield dict(
        w=np.array([[0.5], [-1.0]]),
        b=0.25,
        X=np.array([[1.0, 2.0, -1.0], [0.5, -0.5, 1.5]]),
        Y=np.array([[1, 0, 1]]),
    )
    yield _case(rng, 4, 7, np.int64)
    yield _case(rng, 3, 5, np.uint8)
    yield _case(rng, 5, 2, bool)


def hidden_cases(rng):
    yield _case(rng, 6, 9, np.int64)
    yield _case(rng, 2, 8, bool)
    yield _case(rng, 7, 4, np.uint8)
    yield _case(rng, 1, 6, float)


def _case(rng, n, m, dtype):
    Y = (np.arange(m) % 3 == 0).astype(dtype).reshape(1, m)
    return dict(w=rng.normal(size=(n, 1)) / np.sqrt(n), b=float(rng.normal()), X=rng.normal(size=(n, m)), Y=Y)


def _forward(w, b, X):
    return 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))


def _cost(A, Y):
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


def _slopes(A, X, Y):
    return {"dw": X @ (A - Y).T / X.shape[1], "db": float(np.mean(A - Y))}


def mistake_only_first_term(w, b, X, Y):
    """The term with (1 - Y) is missing in your cost. As it is, an example with label 0 costs nothing, however wrong its
    prediction is."""
    A = _forward(w, b, X)
    return _slopes(A, X, Y), -np.mean(Y * np.log(A))


def mistake_no_sign(w, b, X, Y):
    """Your cost is negative. Logarithms of numbers below 1 are negative, and the minus in front of the sum turns that
    round: a cost should grow when predictions get worse."""
    A = _forward(w, b, X)
    return _slopes(A, X, Y), -_cost(A, Y)


def mistake_cost_not_divided(w, b, X, Y):
    """Your cost is the sum over the examples. The cost is their mean: otherwise it grows with the number of
    examples."""
    A = _forward(w, b, X)
    return _slopes(A, X, Y), _cost(A, Y) * X.shape[1]


def mistake_cost_not_summed(w, b, X, Y):
    """Your cost still has one number per example. Add the losses up: the cost is a single number."""
    A = _forward(w, b, X)
    return _slopes(A, X, Y), -(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / X.shape[1]


def mistake_negated_labels(w, b, X, Y):
    """You put the minus in front of Y. Labels may be stored as uint8 or bool, and these have no negative numbers: minus
    one becomes 255, or an error. Put the minus in front of the whole sum, where the numbers are floats."""
    A = _forward(w, b, X)
    return _slopes(A, X, Y), np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def mistake_stray_transpose(w, b, X, Y):
    """In your cost a matrix product pairs every label with every prediction, so the sum has m times m terms. Each label
    belongs to one prediction only."""
    A = _forward(w, b, X)
    m = X.shape[1]
    return _slopes(A, X, Y), -np.sum(np.dot(Y.T, np.log(A)) + np.dot((1 - Y).T, np.log(1 - A))) / m


def mistake_slopes_not_divided(w, b, X, Y):
    """Your dw and db are both m times too large: they add the slopes of all examples. The cost is a mean, and so are
    its slopes."""
    A = _forward(w, b, X)
    grads = _slopes(A, X, Y)
    return {name: slope * X.shape[1] for name, slope in grads.items()}, _cost(A, Y)


def mistake_label_minus_prediction(w, b, X, Y):
    """Your slopes have the wrong sign: the error is prediction minus label. With yours, gradient descent would
    climb."""
    A = _forward(w, b, X)
    return {name: -slope for name, slope in _slopes(A, X, Y).items()}, _cost(A, Y)


def mistake_no_sigmoid(w, b, X, Y):
    """Your predictions are the bare z: the sigmoid is missing. z can be negative or larger than 1, and then the
    logarithms in the cost are not defined."""
    A = np.dot(w.T, X) + b
    return _slopes(A, X, Y), _cost(A, Y)


def mistake_bias_after_the_sigmoid(w, b, X, Y):
    """You added the bias to the probability. It belongs to the evidence: w times x plus b goes through the sigmoid, or
    what comes out is no probability."""
    A = _forward(w, 0, X) + b
    return _slopes(A, X, Y), _cost(A, Y)


def mistake_last_example_left_out(w, b, X, Y):
    """The last example does not count: your loop stops one step too early. range(m) already ends at m - 1."""
    A, m = _forward(w, b, X), X.shape[1]
    kept = (m - 1) / m
    slopes = _slopes(A[:, :-1], X[:, :-1], Y[:, :-1])
    return {name: kept * slope for name, slope in slopes.items()}, kept * _cost(A[:, :-1], Y[:, :-1])


def mistake_linear_regression(w, b, X, Y):
    """This is linear regression, another model: no sigmoid, and half the mean of the squared errors as the cost. Here
    the prediction is a probability, and its cost has logarithms."""
    A = np.dot(w.T, X) + b
    return _slopes(A, X, Y), np.mean((A - Y) ** 2) / 2


def alternative_loops(w, b, X, Y):
    n, m = X.shape
    cost, dw, db = 0.0, np.zeros((n, 1)), 0.0
    for i in range(m):
        z = sum(w[j, 0] * X[j, i] for j in range(n)) + b
        a = 1 / (1 + np.exp(-z))
        cost -= np.log(a) if Y[0, i] else np.log(1 - a)
        for j in range(n):
            dw[j, 0] += X[j, i] * (a - Y[0, i])
        db += a - Y[0, i]
    return {"dw": dw / m, "db": db / m}, cost / m


def alternative_where_and_mean(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.log(np.where(Y == 1, A, 1 - A)).mean()
    dZ = A - Y
    return {"dw": np.matmul(X, dZ.T) / Y.size, "db": dZ.mean()}, cost


def alternative_dot_product_cost(w, b, X, Y):
    import numpy

    m = Y.shape[1]
    A = sigmoid(numpy.dot(w.T, X) + b)
    cost = -(numpy.dot(Y, numpy.log(A).T) + numpy.dot(1 - Y, numpy.log(1 - A).T)) / m
    return [{"dw": (1 / m) * numpy.dot(X, (A - Y).T), "db": (1 / m) * numpy.sum(A - Y)}, numpy.squeeze(cost)]


def alternative_float32(w, b, X, Y):
    w, X, Y = w.astype(np.float32), X.astype(np.float32), Y.astype(np.float32)
    A = 1 / (1 + np.exp(-(w.T @ X + np.float32(b))))
    print("a cost of", _cost(A, Y))
    return {"dw": X @ (A - Y).T / np.float32(Y.size), "db": np.sum(A - Y) / np.float32(Y.size)}, np.array(_cost(A, Y))
