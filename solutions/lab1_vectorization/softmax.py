r"""Softmax

A classifier with several classes gives one score per class, any real numbers. Softmax turns each row of scores into
probabilities: positive numbers that add up to one, in the same order of size as the scores.

$$\mathrm{softmax}(x)_{ij} = \frac{e^{x_{ij}}}{\sum_k e^{x_{ik}}}$$

Input: `x` of shape `(n, m)`, here with one example per row and one score per column. Output: an array of the same shape
`(n, m)`, whose rows each add up to one.

Think about: the sum in the denominator belongs to one row. Which shape must the $n$ sums have before you divide?
"""

import numpy as np

points = 7
hints = (
    "The exponential makes every score positive, and dividing by the sum of a row makes that row add up to one. This "
    "is the pattern of normalize_rows with another divisor.",
    "The exponentials have the shape (n, m). Their row sums must be a column of shape (n, 1), so that broadcasting "
    "divides each row by its own sum.",
    "For the row [0, 0] the exponentials are [1, 1], their sum is 2, and the probabilities are [0.5, 0.5]. For [0, 1] "
    "they are 1 and 2.718, the sum is 3.718, and the probabilities are about [0.269, 0.731].",
    "Take the exponential of all entries; add up each row and keep the dimension; divide the first by the second. "
    "Check that every row of the answer adds up to one.",
)


def softmax(x):
    """Return the softmax of every row of x.

    x: array of shape (n, m)
    returns: array of shape (n, m), each row adds up to one
    """
    ### BEGIN SOLUTION
    exponentials = np.exp(x)
    return exponentials / np.sum(exponentials, axis=1, keepdims=True)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(x=np.array([[1.0, 2.0, 3.0], [0.0, 0.0, 4.0]]))
    yield dict(x=np.array([[2, -1], [0, 3], [5, 4], [-3, 1]]))
    yield dict(x=2 * rng.normal(size=(3, 5)))


def hidden_cases(rng):
    yield dict(x=rng.normal(size=(4, 4)))
    yield dict(x=3 * rng.normal(size=(2, 6)))
    yield dict(x=rng.integers(1, 9, size=(5, 3)))
    yield dict(x=rng.uniform(5, 15, size=(1, 4)))


def mistake_keepdims(x):
    """NumPy could not divide: your row sums are a rank-1 array of shape (n,), and broadcasting lays it along the
    columns, of which there are m. The sums have to stand in a column, one beside each row."""
    return np.exp(x) / np.sum(np.exp(x), axis=1)


def mistake_columns(x):
    """Your columns add up to one, not your rows. Axis 0 adds down a column; the scores of one example lie along the
    other axis."""
    return np.exp(x) / np.sum(np.exp(x), axis=0, keepdims=True)


def mistake_whole(x):
    """You divided by the sum over the whole matrix, so that all entries together add up to one. Each row is an example
    of its own and needs its own sum."""
    return np.exp(x) / np.sum(np.exp(x))


def mistake_norm(x):
    """You divided each row of exponentials by its length, as in normalize_rows. Now the squares of a row add up to one;
    in softmax the entries themselves do."""
    return np.exp(x) / np.linalg.norm(np.exp(x), axis=1, keepdims=True)


def mistake_divided_by_max(x):
    """The largest entry of each of your rows is exactly 1, so you scaled by the maximum. That is a good first step
    against overflow, but afterwards the row must still be divided by its sum."""
    return np.exp(x - np.max(x, axis=1, keepdims=True))


def mistake_sum_of_scores(x):
    """Above stands the exponential and below the sum of the bare scores. What is divided by must be the sum of the same
    exponentials, or the row will not add up to one."""
    return np.exp(x) / np.sum(x, axis=1, keepdims=True)


def mistake_exponential_of_the_sum(x):
    """You added the scores first and took the exponential of the sum. It is the other way round: first all
    exponentials, then their sum."""
    return np.exp(x) / np.exp(np.sum(x, axis=1, keepdims=True))


def mistake_sign(x):
    """Your largest score gets the smallest probability: there is a minus in the exponent, as in the sigmoid. Softmax
    has none."""
    return np.exp(-x) / np.sum(np.exp(-x), axis=1, keepdims=True)


def mistake_sigmoid(x):
    """You squashed each score on its own: that is the sigmoid. In softmax the scores of one row compete, and the row
    adds up to one."""
    return 1 / (1 + np.exp(-x))


def mistake_shifted_above_only(x):
    """You subtracted the largest score above but not below the line. The shift cancels only if the same exponentials
    stand in both places."""
    return np.exp(x - np.max(x, axis=1, keepdims=True)) / np.sum(np.exp(x), axis=1, keepdims=True)


def mistake_exponential_only_below(x):
    """Below stands the sum of the exponentials and above the bare scores. Take the exponential in both places, or the
    row will not add up to one."""
    return x / np.sum(np.exp(x), axis=1, keepdims=True)


def mistake_exponential_last(x):
    """You divided first and took the exponential of the ratio. It is the other way round: all exponentials first, and
    the division last."""
    return np.exp(x / np.sum(np.exp(x), axis=1, keepdims=True))


def alternative_stable(x):
    shifted = np.exp(x - np.max(x, axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)


def alternative_loops(x):
    import math

    rows = [[math.exp(score) for score in row] for row in x]
    return np.array([[value / sum(row) for value in row] for row in rows])


def alternative_logarithms(x):
    return np.exp(x - np.logaddexp.reduce(x, axis=1)[:, None])


def alternative_transposed(x):
    e = np.exp(x, dtype=np.float32).T
    e /= e.sum(axis=0)
    return e.T
