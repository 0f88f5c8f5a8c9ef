r"""Rows of length one

Gradient descent often needs fewer steps when the data are brought to a common scale. One way: divide every row of `x`
by its length, the Euclidean norm

$$\|x_i\| = \sqrt{\textstyle\sum_j x_{ij}^2},$$

so that afterwards every row has length one and still points in the same direction.

Input: `x` of shape `(n, m)`, real numbers, with no row that is all zeros. Output: an array of the same shape `(n, m)`.

Think about: there are $n$ lengths. Which shape must they have so that broadcasting divides row $i$ by length $i$?
"""

import numpy as np

points = 7
hints = (
    "A row is an arrow, and dividing it by its length leaves an arrow of length one. The linalg part of NumPy "
    "measures lengths, and it can do so for all rows in one call.",
    "You need n lengths in a column of shape (n, 1): a column is copied along each row when you divide. A rank-1 "
    "array of shape (n,) would be laid along the columns. Look at the arguments axis and keepdims.",
    "The row [3, 4] has length 5, because 9 + 16 = 25. It becomes [0.6, 0.8], and 0.36 + 0.64 is indeed 1.",
    "Compute the norm of each row, along the axis that runs through a row, and keep the dimension that was summed "
    "away. Then divide x by this column.",
)


def normalize_rows(x):
    """Return x with every row divided by its length.

    x: array of real numbers, shape (n, m), no row is all zeros
    returns: array of shape (n, m)
    """
    ### BEGIN SOLUTION
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return x / lengths
    ### END SOLUTION


def visible_cases(rng):
    yield dict(x=np.array([[3.0, 0.0, 4.0], [1.0, -2.0, 2.0]]))
    yield dict(x=np.array([[6.0, 8.0], [-5.0, 12.0], [1.0, 0.0], [-1.0, -7.0]]))
    yield dict(x=3 * rng.normal(size=(3, 5)))


def hidden_cases(rng):
    yield dict(x=rng.normal(size=(3, 3)))
    yield dict(x=5 * rng.normal(size=(6, 4)))
    yield dict(x=rng.uniform(1, 9, size=(2, 7)))
    yield dict(x=rng.normal(size=(1, 4)))


def mistake_keepdims(x):
    """NumPy could not divide: your lengths are a rank-1 array of shape (n,), and broadcasting lays it along the
    columns, of which there are m. The lengths have to stand in a column, one beside each row."""
    return x / np.linalg.norm(x, axis=1)


def mistake_columns(x):
    """You made the columns of length one. Axis 0 runs down a column; the entries of one row lie along the other
    axis."""
    return x / np.linalg.norm(x, axis=0, keepdims=True)


def mistake_whole(x):
    """You divided everything by one number, the length of the whole matrix. Each row has a length of its own, so NumPy
    has to be told along which axis to measure."""
    return x / np.linalg.norm(x)


def mistake_square_root(x):
    """You divided by the sum of the squares: the square root is missing. A row of length 5 comes out with length one
    fifth."""
    return x / np.sum(x**2, axis=1, keepdims=True)


def mistake_sum(x):
    """You divided each row by the sum of its entries, so now the entries add up to one. The length is something else:
    the squares are added, and then the root is taken."""
    return x / np.sum(x, axis=1, keepdims=True)


def mistake_standardized(x):
    """You subtracted the mean of each row and divided by its standard deviation. That is another way to rescale data;
    it changes the directions of the rows, too, and here only their length should change."""
    return (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)


def mistake_lengths(x):
    """You returned the lengths themselves. They are the right ones; the last step, to divide the rows by them, is still
    to come."""
    return np.linalg.norm(x, axis=1, keepdims=True)


def mistake_manhattan(x):
    """You divided each row by the sum of its absolute values. That is a length, too, but another one: the Euclidean
    norm adds squares and takes the root."""
    return x / np.sum(np.abs(x), axis=1, keepdims=True)


def mistake_largest(x):
    """You divided each row by its largest entry. Then the largest becomes 1, but the row is longer than one: its length
    comes from all of its entries."""
    return x / np.max(x, axis=1, keepdims=True)


def mistake_mean_of_squares(x):
    """You took the mean of the squares under the root, where the length has their sum. Your rows are too long, by the
    root of the number of columns."""
    return x / np.sqrt(np.mean(x**2, axis=1, keepdims=True))


def mistake_multiplied(x):
    """You multiplied each row by its length, so long rows get even longer. To make a row one long, divide by it."""
    return x * np.linalg.norm(x, axis=1, keepdims=True)


def alternative_sum_of_squares(x):
    return x / np.sqrt(np.sum(np.square(x), axis=1)).reshape(-1, 1)


def alternative_transposed(x):
    return (x.T / np.linalg.norm(x, axis=1)).T


def alternative_in_place(x):
    for row in x:
        row /= sum(value**2 for value in row) ** 0.5
    return x


def alternative_einsum(x):
    result = x.astype(np.float32)
    result /= np.sqrt(np.einsum("ij,ij->i", result, result))[:, None]
    return result
