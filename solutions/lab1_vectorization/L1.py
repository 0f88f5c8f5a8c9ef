r"""The L1 loss

A loss says how far the predictions $\hat{y}$ are from the true values $y$: the larger, the worse. The L1 loss adds up
the absolute differences:

$$L_1(\hat{y}, y) = \sum_{i} \left| y^{(i)} - \hat{y}^{(i)} \right|$$

Inputs: `yhat` and `y`, two vectors of the same length, as rank-1 arrays of shape `(m,)`. Output: one plain number.

Think about: one prediction is too high by 2 and another too low by 2. Should these two errors cancel?
"""

import numpy as np

points = 7
hints = (
    "Look at the error of each prediction first, then make all errors positive, then add them up. NumPy does each of "
    "these for a whole vector.",
    "The differences have the shape of y, and so have their absolute values: (m,). The sum over all entries is a "
    "single number.",
    "For the predictions [1, 5] and the true values [3, 4] the differences are 2 and -1, their absolute values 2 and "
    "1, and the loss is 3.",
    "Subtract, take the absolute value of every entry, and sum everything with NumPy's sum. The order matters: the "
    "absolute value comes before the sum.",
)


def L1(yhat, y):
    """Return the L1 loss of the predictions.

    yhat: array of predictions, shape (m,)
    y: array of true values, shape (m,)
    returns: a number
    """
    ### BEGIN SOLUTION
    return np.sum(np.abs(y - yhat))
    ### END SOLUTION


def visible_cases(rng):
    yield dict(yhat=np.array([0.5, 0.25, 0.75, 1.0]), y=np.array([1, 0, 0, 1]))
    yield dict(yhat=np.array([3.0, -2.0, -2.5]), y=np.array([1.0, 1.0, -2.0]))
    yield dict(yhat=rng.normal(size=5), y=rng.normal(size=5))
    yield dict(yhat=rng.uniform(size=6), y=np.array([0, 0, 1, 1, 0, 1], dtype=np.uint8))


def hidden_cases(rng):
    yield dict(yhat=3 * rng.normal(size=7), y=rng.normal(size=7))
    yield dict(yhat=rng.uniform(size=4), y=np.array([1, 0, 1, 1], dtype=np.uint8))
    yield dict(yhat=rng.uniform(size=9), y=np.arange(9) % 2 == 0)
    yield dict(yhat=rng.integers(-9, 10, size=8), y=rng.integers(-9, 10, size=8))


def mistake_no_absolute(yhat, y):
    """The absolute value is missing, so errors upwards and errors downwards cancel. Your loss can even be negative, and
    a bad prediction can look perfect."""
    return np.sum(y - yhat)


def mistake_absolute_of_sum(yhat, y):
    """You added the differences first and took the absolute value of the sum. By then errors of opposite sign have
    cancelled: each difference has to be made positive on its own."""
    return np.abs(np.sum(y - yhat))


def mistake_mean(yhat, y):
    """You took the mean of the absolute differences. This loss is their sum: it is not divided by the number of
    entries."""
    return np.mean(np.abs(y - yhat))


def mistake_squared(yhat, y):
    """You squared the differences, and that is the L2 loss. In L1 an error twice as large counts twice, not four
    times."""
    return np.sum((y - yhat) ** 2)


def mistake_norm(yhat, y):
    """You computed the length of the vector of differences: the squares are added and then the root is taken. The L1
    loss has no squares and no root, only absolute values."""
    return np.sqrt(np.sum((y - yhat) ** 2))


def mistake_not_summed(yhat, y):
    """Your absolute differences are right, but they are still separate. A loss is one number: add them up."""
    return np.abs(y - yhat)


def mistake_last_left_out(yhat, y):
    """The last entry does not count in your loss: the loop stops one step too early. range(m) already ends at
    m - 1."""
    return np.sum(np.abs(y - yhat).ravel()[:-1])


def mistake_last_only(yhat, y):
    """Your loss is the one of the last entry alone: every turn of the loop replaces the total. The losses have to pile
    up in it."""
    return np.abs(y - yhat).ravel()[-1]


def mistake_no_absolute_turned(yhat, y):
    """You added up predictions minus truths as they are, so errors upwards and errors downwards cancel. Make each
    difference positive before you add."""
    return np.sum(yhat - y)


def mistake_difference_of_absolute_values(yhat, y):
    """You took the absolute values of y and of yhat first and then subtracted, so errors can still cancel. It is the
    difference that is made positive: subtract first."""
    return np.sum(np.abs(y) - np.abs(yhat))


def mistake_one_direction(yhat, y):
    """Only predictions that are too low count in your loss; those that are too high cost nothing. An error counts in
    both directions: that is what the absolute value is for."""
    return np.sum(np.maximum(0, y - yhat))


def mistake_counted(yhat, y):
    """You counted the entries that are not exactly right. The loss adds up how far off they are, not how many."""
    return np.sum(y != yhat)


def alternative_loop(yhat, y):
    total = 0
    for prediction, truth in zip(yhat.flat, y.flat, strict=True):
        total += abs(prediction - truth)
    return total


def alternative_norm(yhat, y):
    return np.linalg.norm((yhat - y).ravel(), 1)


def alternative_sum_of_python(yhat, y):
    return sum(abs(yhat - y))


def alternative_float32(yhat, y):
    difference = np.asarray(yhat, dtype=np.float32) - np.asarray(y, dtype=np.float32)
    return float(np.where(difference < 0, -difference, difference).sum())
