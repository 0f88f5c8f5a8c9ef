r"""The slope of ReLU

ReLU is two straight lines, so its slope takes two values: 1 where $z$ is positive, and 0 where it is negative.

Input: `z`, a number or an array of any shape. Output: the slopes, the same shape. At $z = 0$ exactly there is no
slope; programs take 0 or 1, both are fine, and the checks do not ask.

Think about: a comparison such as `z > 0` gives true and false for every entry. What do these become when they are
multiplied?
"""

import numpy as np

points = 4
hints = (
    "It does not matter how large z is, only on which side of zero it lies.",
    "One slope per entry; the shape stays.",
    "For the entries -2, 0.5 and 3 the slopes are 0, 1 and 1.",
    "Compare with zero, and turn true and false into numbers; or choose between 1 and 0 with NumPy's where.",
)


def relu_derivative(z):
    """Return the slope of ReLU at z, elementwise.

    z: a number other than 0, or an array of any shape
    returns: the same shape as z
    """
    ### BEGIN SOLUTION
    return np.where(np.asarray(z) > 0, 1, 0)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(z=np.array([[-2.0, 0.5, 3.0], [1.0, -0.5, 0.25]]))
    yield dict(z=rng.normal(size=(4, 3)))
    yield dict(z=np.array([4, -7, 2, -1]))
    yield dict(z=-1.5)


def hidden_cases(rng):
    yield dict(z=3 * rng.normal(size=(2, 5)))
    yield dict(z=2 * rng.integers(-9, 10, size=(3, 1)) + 1)
    yield dict(z=2.25)


def mistake_function(z):
    """You returned ReLU itself. Its slope does not grow with z: it is 1 wherever z is positive."""
    return np.maximum(0, z)


def mistake_swapped(z):
    """Your slopes are on the wrong sides: left of zero ReLU is flat."""
    return np.where(np.asarray(z) > 0, 0, 1)


def mistake_sign(z):
    """Left of zero your slope is -1. ReLU is flat there, so the slope is 0."""
    return np.sign(z)


def mistake_leaky(z):
    """This is the slope of the leaky ReLU. The plain one is flat left of zero."""
    return np.where(np.asarray(z) > 0, 1, 0.01)


def mistake_all_ones(z):
    """Your slope is 1 everywhere. Left of zero ReLU is flat, and its slope is 0."""
    return np.ones(np.shape(z))


def mistake_above_one(z):
    """You compared with 1. The two lines of ReLU meet at zero."""
    return np.where(np.asarray(z) > 1, 1, 0)


def alternative_comparison(z):
    return np.asarray(z) > 0


def alternative_heaviside(z):
    return np.heaviside(z, 1)


def alternative_in_place(z):
    slopes = np.zeros(np.shape(z), dtype=np.float32)
    slopes[np.asarray(z) > 0] = 1
    return slopes


def alternative_half(z):
    return (1 + np.sign(z)) / 2
