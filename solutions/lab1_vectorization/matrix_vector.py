r"""A matrix times a vector

Compute $u = A v$, that is

$$u_i = \sum_j A_{ij}\, v_j .$$

Two nested loops would do, one over $i$ and one over $j$. NumPy does both in a single call, and that is what makes
learning fast, so write it without a loop.

Inputs: `A` of shape `(n, k)` and the column vector `v` of shape `(k, 1)`. Output: the column vector `u`, of shape
`(n, 1)`.

Think about: which of the sizes $n$ and $k$ disappears in the sum, and which one is left?
"""

import numpy as np

points = 7
hints = (
    "Each entry of u is the dot product of one row of A with v: multiply in pairs, then add up. NumPy has a function "
    "that does this for all rows at once.",
    "The inner sizes meet and vanish: (n, k) with (k, 1) leaves (n, 1). The result is a column with as many rows as A.",
    "With the rows [1, 2] and [3, 4] and the column of 10 and 100: the first entry is 10 + 200 = 210, the second "
    "30 + 400 = 430, one below the other.",
    "Call NumPy's dot product with the matrix first and the column second. The star is a different operation: it "
    "pairs entries and adds nothing up.",
)


def matrix_vector(A, v):
    """Return the product of a matrix and a column vector.

    A: array of shape (n, k)
    v: array of shape (k, 1)
    returns: array of shape (n, 1)
    """
    ### BEGIN SOLUTION
    return np.dot(A, v)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(A=np.array([[1, 2, 3], [4, 5, 6]]), v=np.array([[10], [0], [-1]]))
    yield dict(A=rng.normal(size=(4, 2)), v=rng.normal(size=(2, 1)))
    yield dict(A=rng.normal(size=(3, 5)), v=rng.normal(size=(5, 1)))


def hidden_cases(rng):
    yield dict(A=rng.normal(size=(6, 4)), v=rng.normal(size=(4, 1)))
    yield dict(A=rng.integers(-9, 10, size=(3, 3)), v=rng.integers(-9, 10, size=(3, 1)))
    yield dict(A=rng.normal(size=(1, 7)), v=rng.normal(size=(7, 1)))
    yield dict(A=rng.normal(size=(2, 6)), v=rng.integers(-3, 4, size=(6, 1)))
    A, v = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))  # one of them stays: an answer that takes no notice is told
    yield from (dict(A=A, v=v), dict(A=A, v=v[::-1]), dict(A=A, v=v - 1), dict(A=A[::-1], v=v), dict(A=2 * A, v=v))


def mistake_shapes(A, v):
    """NumPy could not fit the two shapes together. That happens when the star is used, which pairs entries instead of
    multiplying matrices, and when the factors stand in the wrong order: the inner sizes have to be equal."""
    return A * v


def mistake_rank_one(A, v):
    """Your numbers are right, but the result is a rank-1 array with one pair of brackets. A column has the shape
    (n, 1), and so should u."""
    return np.dot(A, np.ravel(v))


def mistake_row(A, v):
    """Your numbers are right, but they lie in a row of shape (1, n). The product of a matrix and a column is a column
    again."""
    return np.dot(v.T, A.T)


def mistake_not_summed(A, v):
    """You multiplied each row of A with v entry by entry, and there you stopped: the answer still has as many columns
    as A. The products of one row have to be added up to a single number."""
    return A * v.T


def mistake_wrong_axis(A, v):
    """You multiplied the right pairs but added them down the columns, so the answer has one entry per column of A. The
    sum runs over j, along each row."""
    return np.sum(A * v.T, axis=0).reshape(-1, 1)


def mistake_overwritten(A, v):
    """Only the last product of each row survives: every turn of your inner loop replaces the entry of u. The products
    have to pile up in it."""
    u = np.zeros((A.shape[0], 1))
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            u[i, 0] = A[i, j] * v[j, 0]
    return u


def mistake_total(A, v):
    """You added up everything and got one number. Each row of A has a sum of its own, so the answer should have n
    entries."""
    return np.sum(A * v.T)


def mistake_early_return(A, v):
    """Only the first entry of your column is right, and the others are still 0: the function returns inside its loop,
    after the first row. Move the return to the left, behind the loops."""
    u = np.zeros((A.shape[0], 1))
    u[0] = np.sum(A[0] * v[:, 0])
    return u


def mistake_first_product(A, v):
    """Your first entry is a single product and all others are 0: the function returns inside its loops, at the very
    first step. Move the return to the left, behind both loops."""
    u = np.zeros((A.shape[0], 1))
    u[0] = A[0, 0] * v[0, 0]
    return u


def mistake_last_left_out(A, v):
    """The last product of every row is missing: your inner loop stops one step too early. range(k) already ends at
    k - 1."""
    return np.dot(A[:, :-1], v[:-1])


def mistake_outer(A, v):
    """You multiplied every entry of A with every entry of v, which makes a large table of all possible products. Only
    the pairs with the same j meet, and their products are added."""
    return np.outer(A, v)


def mistake_first_left_out(A, v):
    """The first product of every row is missing: your inner loop begins at 1. The first place of an array is number 0,
    and range(k) begins there."""
    return np.dot(A[:, 1:], v[1:])


def alternative_operator(A, v):
    return A @ v


def alternative_loops(A, v):
    u = np.zeros((A.shape[0], 1))
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            u[i, 0] += A[i, j] * v[j, 0]
    return u


def alternative_broadcast(A, v):
    return (A * v.T).sum(axis=1, keepdims=True)


def alternative_columns(A, v):
    return sum(weight * A[:, [j]] for j, weight in enumerate(v[:, 0]))
