r"""The L2 loss

The L2 loss measures the same thing as L1, the distance between the predictions $\hat{y}$ and the true values $y$, but
it adds up the squares of the differences:

$$L_2(\hat{y}, y) = \sum_{i} \left( y^{(i)} - \hat{y}^{(i)} \right)^2$$

Inputs: `yhat` and `y`, two vectors of the same length, as rank-1 arrays of shape `(m,)`. Output: one plain number.

Think about: which does this loss punish more, one error of 4 or four errors of 1? And what did L1 say?
"""

import numpy as np

points = 7
hints = (
    "Look at the error of each prediction, square it, and add up the squares. A square is never negative, so nothing "
    "cancels and no absolute value is needed.",
    "The differences have the shape of y, and so have their squares: (m,). The sum over all entries is a single "
    "number.",
    "For the predictions [1, 5] and the true values [3, 4] the differences are 2 and -1, their squares 4 and 1, and "
    "the loss is 5.",
    "Subtract, square every entry, and sum everything with NumPy's sum. A dot product of the differences with "
    "themselves does the last two steps at once.",
)


def L2(yhat, y):
    """Return the L2 loss of the predictions.

    yhat: array of predictions, shape (m,)
    y: array of true values, shape (m,)
    returns: a number
    """
    ### BEGIN SOLUTION
    return np.sum((y - yhat) ** 2)
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


def mistake_absolute(yhat, y):
    """You added up absolute differences, and that is the L1 loss. Here each difference is squared, so that large errors
    count much more than small ones."""
    return np.sum(np.abs(y - yhat))


def mistake_mean(yhat, y):
    """You took the mean of the squared differences. This loss is their sum: it is not divided by the number of
    entries."""
    return np.mean((y - yhat) ** 2)


def mistake_half(yhat, y):
    """Your answer is half of the right one. Some texts put one half in front of the squares to make the derivative
    neater; the loss defined here has no such factor."""
    return 0.5 * np.sum((y - yhat) ** 2)


def mistake_root(yhat, y):
    """You took the square root at the end, which gives the length of the vector of differences. The L2 loss stops at
    the sum of the squares."""
    return np.linalg.norm(y - yhat)


def mistake_square_of_sum(yhat, y):
    """You added the differences first and squared the sum. By then errors of opposite sign have cancelled: each
    difference has to be squared on its own."""
    return np.sum(y - yhat) ** 2


def mistake_not_summed(yhat, y):
    """Your squared differences are right, but they are still separate. A loss is one number: add them up."""
    return (y - yhat) ** 2


def mistake_last_left_out(yhat, y):
    """The last entry does not count in your loss: the loop stops one step too early. range(m) already ends at
    m - 1."""
    return np.sum(((y - yhat) ** 2).ravel()[:-1])


def mistake_last_only(yhat, y):
    """Your loss is the one of the last entry alone: every turn of the loop replaces the total. The losses have to pile
    up in it."""
    return ((y - yhat) ** 2).ravel()[-1]


def mistake_twice(yhat, y):
    """You doubled the differences where they should be squared, so errors upwards and downwards cancel. Two stars make
    a power, one star a product."""
    return np.sum((y - yhat) * 2)


def mistake_difference_of_squares(yhat, y):
    """You squared predictions and truths first and then took the difference. It is the difference that is squared: only
    so is every term positive."""
    return np.sum(y**2 - yhat**2)


def mistake_square_of_absolute_sum(yhat, y):
    """You added up the absolute differences and squared the total. Each difference is squared on its own, before the
    sum."""
    return np.sum(np.abs(y - yhat)) ** 2


def mistake_brackets(yhat, y):
    """Only yhat is squared in your loss: a power comes before a minus, unless brackets keep the difference together."""
    return np.sum(y - yhat**2)


def alternative_dot(yhat, y):
    return np.dot(yhat - y, (yhat - y).T)


def alternative_loop(yhat, y):
    total = 0
    for prediction, truth in zip(yhat.flat, y.flat, strict=True):
        total += (prediction - truth) ** 2
    return total


def alternative_sum_of_python(yhat, y):
    return sum((yhat - y) ** 2)


def alternative_float32(yhat, y):
    difference = np.asarray(yhat, dtype=np.float32) - y.astype(np.float32)
    return np.square(difference, out=difference).sum()
