r"""From a rank-1 array to a column

An array of shape `(n,)` is neither a row nor a column: transposing it does nothing, and broadcasting with it can
surprise you. In this course vectors are columns, so make one.

Input: `a`, a rank-1 array of shape `(n,)`, for any $n$. Output: the same numbers in the same order, with the shape
`(n, 1)`.

Think about: how many pairs of square brackets does NumPy print for the input, and how many should it print for the
output?
"""

import numpy as np

points = 6
hints = (
    "Nothing is computed: the same n numbers get a second size. NumPy can give an array a new shape, or put in a new "
    "axis.",
    "The shape (n,) has one size and the shape (n, 1) has two: n rows and one column. The transpose only swaps sizes, "
    "and a rank-1 array has nothing to swap.",
    "The array [5, 6, 7] of shape (3,) becomes [[5], [6], [7]] of shape (3, 1): each number in a row of its own.",
    "Ask the array how many entries it has, and reshape it to that many rows and one column. Do not type the number: "
    "the function has to work for every n.",
)


def as_column(a):
    """Return a rank-1 array as a column.

    a: array of shape (n,)
    returns: array of shape (n, 1)
    """
    ### BEGIN SOLUTION
    return a.reshape(a.size, 1)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(a=np.array([1.0, 2.0, 3.0]))
    yield dict(a=np.array([4, 0, -7, 4]))
    yield dict(a=rng.normal(size=7))


def hidden_cases(rng):
    yield dict(a=rng.normal(size=2))
    yield dict(a=rng.integers(-50, 50, size=6))
    yield dict(a=rng.normal(size=11))
    yield dict(a=rng.normal(size=1))


def mistake_transposed(a):
    """Your array still has the shape (n,). The transpose swaps the two sizes of a matrix, and a rank-1 array has only
    one, so it comes back as it was."""
    return a.T


def mistake_row(a):
    """You made a row of shape (1, n): the two sizes stand the wrong way round. A column has n rows and one column."""
    return a.reshape(1, -1)


def mistake_fixed_size(a):
    """NumPy could not make the shape you asked for, because this array has another number of entries. The length
    differs from call to call, so take it from the array instead of typing it."""
    return a.reshape(5, 1)


def mistake_broadcast(a):
    """You got a square of n by n numbers: a column and a rank-1 array in one operation are broadcast to a whole matrix.
    No arithmetic is needed here, only a new shape."""
    return np.zeros((a.size, 1)) + a


def mistake_nested(a):
    """There is one pair of brackets too many: your array has three sizes. A column has two, the number of rows and a
    1."""
    return np.array([[[value] for value in a]])


def mistake_zeros(a):
    """The shape is right, but the numbers are gone: your column holds only zeros. A new array does not know the entries
    of a; they have to be put in."""
    return np.zeros((a.size, 1))


def mistake_sorted(a):
    """The shape is right, but the numbers have changed places: they are sorted. They should keep the order that they
    have in a."""
    return np.sort(a).reshape(-1, 1)


def mistake_example_size(a):
    """NumPy could not make a column of 3 rows out of this array: 3 was the length of the example. Take the length from
    the array instead of typing it."""
    return a.reshape(3, 1)


def mistake_second_size(a):
    """You asked for the second size of a, and a rank-1 array has none: its shape is a tuple with a single entry. The
    number of entries is the first one."""
    return a.reshape(a.shape[1], 1)


def mistake_ones(a):
    """The shape is right, but your column holds only ones. A new array does not know the entries of a; they have to be
    put in."""
    return np.ones((a.size, 1))


def mistake_early_return(a):
    """Only the first entry of your column is filled, and the rest is still 0: the function returns inside its loop.
    Move the return to the left, behind the loop."""
    column = np.zeros((a.size, 1))
    column[0, 0] = a[0]
    return column


def mistake_places(a):
    """Your column holds the places 0, 1, 2 and so on. What belongs there is the entry of a at each place."""
    return np.arange(a.size).reshape(-1, 1)


def alternative_newaxis(a):
    return a[:, np.newaxis]


def alternative_transposed_row(a):
    return np.array([a], dtype=np.float32).T


def alternative_list(a):
    return np.array([[value] for value in a])


def alternative_filled(a):
    column = np.empty((len(a), 1))
    column[:, 0] = a
    return column
