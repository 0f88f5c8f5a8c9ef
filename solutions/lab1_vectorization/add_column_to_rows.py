r"""Add a column to every row

Here are two loops, in mathematical writing: for every $i$ and every $j$,

$$c_{ij} = a_{ij} + b_j .$$

So $b$ is laid along each row of $a$ and added. But $b$ is stored as a column. Compute $c$ without a loop.

Inputs: `a` of shape `(m, n)` and the column `b` of shape `(n, 1)`; $m$ and $n$ may be equal or different. Output: `c`
of shape `(m, n)`.

Think about: which shape must $b$ have so that broadcasting copies it down the rows of $a$? And when $m = n$, would
NumPy warn you of a mistake?
"""

import numpy as np

points = 7
hints = (
    "Broadcasting stretches a size of 1 until it fits. It copies a row down the matrix and a column across it, so the "
    "question is which of the two b should be.",
    "The entry of b belongs to j, the index of the columns of a. You need n numbers side by side, in the shape "
    "(1, n), and you have them one below the other, in the shape (n, 1).",
    "With the rows [1, 2] and [3, 4] in a, and 10 above 20 in b, the answer has the rows [11, 22] and [13, 24]. The "
    "rows [11, 12] and [23, 24] would be wrong, and NumPy would give them without a word.",
    "Lay the column b on its side, which is what the transpose does, and add it to a. Broadcasting does the copying.",
)


def add_column_to_rows(a, b):
    """Return c with c[i, j] = a[i, j] + b[j, 0].

    a: array of shape (m, n)
    b: array of shape (n, 1)
    returns: array of shape (m, n)
    """
    ### BEGIN SOLUTION
    return a + b.T
    ### END SOLUTION


def visible_cases(rng):
    yield dict(a=np.array([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]), b=np.array([[100], [200], [300], [400]]))
    yield dict(a=rng.normal(size=(2, 5)), b=rng.normal(size=(5, 1)))
    yield dict(a=rng.integers(-9, 10, size=(4, 6)), b=rng.normal(size=(6, 1)))


def hidden_cases(rng):
    yield dict(a=rng.normal(size=(3, 3)), b=rng.normal(size=(3, 1)))
    yield dict(a=rng.normal(size=(7, 4)), b=rng.normal(size=(4, 1)))
    yield dict(a=rng.integers(-9, 10, size=(2, 3)), b=rng.integers(-9, 10, size=(3, 1)))
    yield dict(a=rng.normal(size=(1, 6)), b=rng.normal(size=(6, 1)))


def mistake_shapes(a, b):
    """NumPy could not fit your shapes together: as it stands the column b does not match the rows of a, and inside a
    loop b[j] is still an array with one entry, not a number. Be glad of the error, because when m and n are equal the
    plain sum goes through and is wrong."""
    return a + b


def mistake_transposed(a, b):
    """Your numbers are right, but the whole answer lies on its side, with the shape (n, m): you turned a round. The
    result should have the shape of a, so turn the other one."""
    return a.T + b


def mistake_row_index(a, b):
    """You added the same entry of b to a whole row: b was indexed with i, the number of the row. It belongs to j, the
    number of the column."""
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[i, 0]
    return c


def mistake_dot(a, b):
    """You multiplied the matrix by the column, and the shapes allow it, so no error warned you. The answer is one
    column; the task is a sum, entry by entry."""
    return np.dot(a, b)


def mistake_appended(a, b):
    """You put b underneath a as one more row. Here adding means arithmetic: every row of a gets the numbers of b added
    to it, and no row is gained."""
    return np.concatenate([a, b.T], axis=0)


def mistake_first_entry(a, b):
    """Only the first entry of b was used, and it was added everywhere. With b stored as a column, the index 0 picks one
    number, not all of them."""
    return a + b[0]


def mistake_total(a, b):
    """You added the sum of all entries of b to every entry of a. Column j of a should get only the entry j of b."""
    return a + np.sum(b)


def mistake_product(a, b):
    """You multiplied where the task adds. b lies the right way already, so broadcasting does what it should; only the
    operation is another."""
    return a * b.T


def mistake_integer_result(a, b):
    """When a holds integers, so does your result, and the decimals of b are cut off. An array made to look like a takes
    over its number type; yours must be able to hold decimals."""
    c = np.zeros_like(a)
    c[...] = a + b.T
    return c


def mistake_early_return(a, b):
    """Only the first row of your answer is filled, and the rest is still 0: the function returns inside the loop over
    the rows. Move the return to the left, behind the loops."""
    c = np.zeros(a.shape)
    c[0] = a[0] + b[:, 0]
    return c


def mistake_first_row_only(a, b):
    """b was added to the first row of a only. Every row gets the same b added to it."""
    c = a.astype(float)
    c[0] += b[:, 0]
    return c


def mistake_return_after_one_entry(a, b):
    """Only the first entry of your answer is filled, and the rest is still 0: the function returns inside its inner
    loop, at the very first step. Move the return to the left, behind both loops."""
    c = np.zeros(a.shape)
    c[0, 0] = a[0, 0] + b[0, 0]
    return c


def alternative_loops(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[j, 0]
    return c


def alternative_flat(a, b):
    return a + b.flatten()


def alternative_turned_twice(a, b):
    return (a.T + b).T


def alternative_rows(a, b):
    row = np.array([value for (value,) in b])
    return np.vstack([np.add(one, row) for one in a])
