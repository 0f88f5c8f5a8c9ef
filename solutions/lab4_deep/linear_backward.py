r"""Back through the linear half

The error has reached `dZ`. From here it splits three ways: into the slopes of the weights, into those of the biases,
and further back to the layer before.

$$dW = \frac{1}{m}\, dZ\, A_{prev}^T, \qquad db = \frac{1}{m} \sum_{\text{examples}} dZ, \qquad dA_{prev} = W^T dZ$$

Inputs: `dZ` `(n, m)`, and `cache`, the triple `(A_prev, W, b)` of `linear_forward`. Output: `dA_prev` `(n_prev, m)`,
`dW` `(n, n_prev)`, `db` `(n, 1)`, in this order.

Think about: two of the three results are means over the examples, one is not. Why?
"""

import numpy as np

points = 7
hints = (
    "Three results, three lines. Let the shapes guide you: each result has the shape of what it is the slope of.",
    "dW is (n, n_prev), made of dZ (n, m) and A_prev (n_prev, m): the m has to disappear in the product. db is a "
    "column, (n, 1). dA_prev is (n_prev, m), made of W and dZ: here n disappears.",
    "One unit, two examples: dZ = [[1, 3]], A_prev = [[2, 0]], W = [[5]]. dW is (1*2 + 3*0)/2 = 1, db is (1 + 3)/2 = "
    "2, and dA_prev is [[5, 15]].",
    "Take the three parts out of the cache; m is the number of columns of A_prev. Two matrix products, each with one "
    "transpose, and one sum along axis 1 with keepdims; divide dW and db by m.",
)
results = ("dA_prev", "dW", "db")


def linear_backward(dZ, cache):
    """Return the slopes with respect to the inputs of a layer's linear half.

    dZ: array of slopes with respect to Z, shape (n, m)
    cache: the tuple (A_prev, W, b), of shapes (n_prev, m), (n, n_prev) and (n, 1)
    returns: dA_prev (n_prev, m), dW (n, n_prev) and db (n, 1)
    """
    ### BEGIN SOLUTION
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
    ### END SOLUTION


def visible_cases(rng):
    A_prev, W = np.array([[2.0, 0.0, 1.0], [-1.0, 1.0, 0.5]]), np.array([[5.0, -1.0]])
    yield dict(dZ=np.array([[1.0, 3.0, -2.0]]), cache=(A_prev, W, np.array([[0.5]])))
    yield _case(rng, 4, 3, 5)
    yield _case(rng, 3, 3, 3)
    yield _case(rng, 2, 5, 6)


def hidden_cases(rng):
    yield _case(rng, 6, 2, 4)
    yield _case(rng, 3, 4, 1)
    yield _case(rng, 5, 5, 8)


def _case(rng, n_prev, n, m):
    cache = (rng.normal(size=(n_prev, m)), rng.normal(size=(n, n_prev)), rng.normal(size=(n, 1)))
    return dict(dZ=rng.normal(size=(n, m)), cache=cache)


def _slopes(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    return np.dot(W.T, dZ), np.dot(dZ, A_prev.T) / m, np.sum(dZ, axis=1, keepdims=True) / m


def mistake_db_one_number(dZ, cache):
    """Your db sums over everything. Each unit has a bias of its own: sum over the examples only, along axis 1, and keep
    the column."""
    dA_prev, dW, _ = _slopes(dZ, cache)
    return dA_prev, dW, np.sum(dZ) / dZ.shape[1]


def mistake_db_rank_1(dZ, cache):
    """Your db is a rank-1 array. It has the shape of b, a column: keepdims keeps it."""
    dA_prev, dW, db = _slopes(dZ, cache)
    return dA_prev, dW, db.ravel()


def mistake_db_wrong_axis(dZ, cache):
    """For db you summed over the units. Sum over the examples, along the other axis."""
    dA_prev, dW, _ = _slopes(dZ, cache)
    return dA_prev, dW, np.sum(dZ, axis=0, keepdims=True) / dZ.shape[1]


def mistake_dw_not_divided(dZ, cache):
    """Your dW adds the slopes of all examples. The cost is a mean, and so is its slope: divide by m."""
    dA_prev, dW, db = _slopes(dZ, cache)
    return dA_prev, dW * dZ.shape[1], db


def mistake_neither_divided(dZ, cache):
    """Your dW and db add the slopes of all examples. The cost is a mean, and so are its slopes: divide both by m."""
    dA_prev, dW, db = _slopes(dZ, cache)
    return dA_prev, dW * dZ.shape[1], db * dZ.shape[1]


def mistake_all_divided(dZ, cache):
    """You divided dA_prev by m as well. Each of its columns belongs to one example, so nothing is summed there and
    nothing is averaged."""
    dA_prev, dW, db = _slopes(dZ, cache)
    return dA_prev / dZ.shape[1], dW, db


def mistake_divided_by_inputs(dZ, cache):
    """You divided by the number of rows of A_prev, which are units. The mean is over the examples, which stand in
    columns."""
    A_prev, W, _ = cache
    n = A_prev.shape[0]
    return np.dot(W.T, dZ), np.dot(dZ, A_prev.T) / n, np.sum(dZ, axis=1, keepdims=True) / n


def mistake_dw_sent_back(dZ, cache):
    """You sent the error back through dW. It goes back through the weights themselves."""
    _, dW, db = _slopes(dZ, cache)
    return np.dot(dW.T, dZ), dW, db


def mistake_w_not_transposed(dZ, cache):
    """For dA_prev you used W without a transpose. Backward it works the other way: from n errors to n_prev."""
    _, dW, db = _slopes(dZ, cache)
    return np.dot(cache[1], dZ), dW, db


def mistake_elementwise(dZ, cache):
    """For dW you multiplied entry by entry. Each weight sums over the examples: a matrix product."""
    A_prev, W, _ = cache
    return np.dot(W.T, dZ), dZ * A_prev / dZ.shape[1], np.sum(dZ, axis=1, keepdims=True) / dZ.shape[1]


def mistake_order(dZ, cache):
    """The three results are right, but in another order: first dA_prev, then dW, then db."""
    dA_prev, dW, db = _slopes(dZ, cache)
    return dW, db, dA_prev


def mistake_db_without_axis(dZ, cache):
    """Your db has a single entry, because the sum has no axis and runs over everything. Each unit has a bias of its
    own: sum over the examples only, along axis 1."""
    dA_prev, dW, _ = _slopes(dZ, cache)
    return dA_prev, dW, np.sum(dZ, keepdims=True) / dZ.shape[1]


def alternative_at(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    db = 1 / m * dZ @ np.ones((m, 1))
    assert db.shape == b.shape
    return [W.T @ dZ, 1 / m * dZ @ A_prev.T, db]


def alternative_example_by_example(dZ, cache):
    A_prev, W, b = cache
    dA_prev, dW, db = np.zeros(A_prev.shape), np.zeros(W.shape), np.zeros(b.shape)
    for i in range(dZ.shape[1]):
        dW += np.outer(dZ[:, i], A_prev[:, i])
        db[:, 0] += dZ[:, i]
        dA_prev[:, i] = np.matmul(dZ[:, i], W)
    dW /= dZ.shape[1]
    db /= dZ.shape[1]
    return dA_prev, dW, db


def alternative_einsum(dZ, cache):
    import numpy

    A_prev, W, _ = (numpy.asarray(part, dtype=numpy.float32) for part in cache)
    dZ = dZ.astype(numpy.float32)
    dW = numpy.einsum("im,jm->ij", dZ, A_prev) / dZ.shape[1]
    return (dZ.T @ W).T, dW, numpy.mean(dZ, axis=1)[:, None]
