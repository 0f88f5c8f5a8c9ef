r"""Percentages in every column

How much of the energy of an apple comes from carbohydrates? A table of calories has one row per nutrient
(carbohydrates, proteins, fats) and one column per food (apples, beef, eggs, potatoes). Express every entry as a
percentage of the sum of its column, with two NumPy operations and no loop:

$$P_{ij} = 100 \cdot \frac{A_{ij}}{\sum_k A_{kj}}$$

Input: `A` of shape `(n, m)`, no negative entries, and no column that is all zeros. Output: an array of the same shape
`(n, m)` whose columns each add up to 100. Do not round.

Think about: along which axis does a sum run that leaves one number per column?
"""

import numpy as np

points = 7
hints = (
    "A percentage is a part divided by its total, times one hundred. The total of a food is the sum of its column: "
    "first get all totals, then divide the whole table by them.",
    "There are m totals, one per column. In the shape (1, m) they are a row, and broadcasting copies a row down the "
    "table, so each entry meets the total of its own column.",
    "In a table with the rows [1, 30] and [3, 10] the totals are [4, 40]. The first column becomes 25 and 75, the "
    "second 75 and 25, and each column adds up to 100.",
    "Sum the table along axis 0, keep the result as a row, divide the table by that row, and multiply by one hundred.",
)


def column_percentages(A):
    """Return every entry of A as a percentage of the sum of its column.

    A: array of shape (n, m), no negative entries, no column of zeros
    returns: array of shape (n, m), each column adds up to 100
    """
    ### BEGIN SOLUTION
    totals = A.sum(axis=0, keepdims=True)
    return 100 * A / totals
    ### END SOLUTION


def visible_cases(rng):
    yield dict(A=np.array([[56.0, 0.0, 4.4, 68.0], [1.2, 104.0, 52.0, 8.0], [1.8, 135.0, 99.0, 0.9]]))
    yield dict(A=np.array([[1, 30, 7], [3, 10, 2], [8, 5, 6], [4, 9, 1], [2, 6, 5]]))
    yield dict(A=rng.uniform(0.5, 20, size=(2, 6)))


def hidden_cases(rng):
    yield dict(A=rng.uniform(0.1, 5, size=(4, 4)))
    yield dict(A=rng.integers(1, 200, size=(6, 3)))
    yield dict(A=rng.uniform(1, 1000, size=(3, 7)))
    yield dict(A=rng.uniform(1, 9, size=(5, 1)))


def mistake_rows(A):
    """Your rows add up to 100, so you compared foods within one nutrient. The question is about each food: the sum has
    to run down a column, along the other axis."""
    return 100 * A / A.sum(axis=1, keepdims=True)


def mistake_shapes(A):
    """NumPy could not divide the table by your totals, because there is one total per row and they lie along the
    columns. Check along which axis you sum: a total belongs to a column here."""
    return 100 * A / A.sum(axis=1)


def mistake_whole(A):
    """You divided by the sum of the whole table, so all entries together make 100. Each column has a total of its
    own."""
    return 100 * A / A.sum()


def mistake_fractions(A):
    """Your columns add up to 1: these are fractions, and right ones. A percentage is a hundred times as large."""
    return A / A.sum(axis=0)


def mistake_maximum(A):
    """The largest entry of each of your columns is 100: you compared with the maximum of the column. A percentage of
    the whole compares with the sum."""
    return 100 * A / A.max(axis=0)


def mistake_totals(A):
    """You returned the totals of the columns. They are the right ones; the table still has to be divided by them."""
    return A.sum(axis=0)


def mistake_cut_off(A):
    """The decimals of your percentages are cut off. That happens with the whole-number division, with a conversion to
    int, and with an array of integers that is filled entry by entry."""
    return 100 * A // A.sum(axis=0)


def mistake_integer_table(A):
    """When A holds integers, so does your result, and the decimals are cut off. An array made to look like A takes over
    its number type; yours must be able to hold decimals."""
    P = np.zeros_like(A)
    P[...] = 100 * A / A.sum(axis=0)
    return P


def mistake_mean(A):
    """You divided by the mean of each column, so the columns add up to 100 times the number of rows. The whole is the
    sum of the column."""
    return 100 * A / A.mean(axis=0)


def mistake_upside_down(A):
    """Your fraction is upside down: the totals are divided by the entries. A percentage is the part, divided by its
    total."""
    return 100 * A.sum(axis=0) / A


def mistake_last_row_left_out(A):
    """The last row is missing from your totals: a loop stops one step too early. range(n) already ends at n - 1."""
    return 100 * A / A[:-1].sum(axis=0)


def mistake_total_goes_on(A):
    """Only your first column is right: the total of each column still holds those of the columns before. Set it back to
    0 where a new column begins."""
    return 100 * A / np.cumsum(A.sum(axis=0))


def alternative_reshape(A):
    totals = np.sum(A, axis=0)
    return A / totals.reshape(1, -1) * 100


def alternative_loops(A):
    P = np.zeros(A.shape)
    for j in range(A.shape[1]):
        total = sum(A[:, j])
        for i in range(A.shape[0]):
            P[i, j] = A[i, j] / total * 100
    return P


def alternative_transposed(A):
    rows = A.T.astype(np.float32)
    rows /= rows.sum(axis=1, keepdims=True)
    rows *= 100
    return rows.T


def alternative_ones(A):
    return 100 * A / (np.ones((1, A.shape[0])) @ A)
