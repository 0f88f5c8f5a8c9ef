r"""The slope of leaky ReLU

Two straight lines again: the slope is 1 where $z$ is positive, and 0.01 where it is negative.

Input: `z`, a number or an array of any shape. Output: the slopes, the same shape. At $z = 0$ exactly both values are
fine, and the checks do not ask.

Think about: a unit whose slope is small learns slowly. And one whose slope is 0?
"""

import numpy as np

points = 4
hints = (
    "The size of z does not matter, only its sign.",
    "One slope per entry; the shape stays.",
    "For the entries -2, 0.5 and 3 the slopes are 0.01, 1 and 1.",
    "Choose between two numbers for every entry: NumPy's where takes a condition and the two choices.",
)


def leaky_relu_derivative(z):
    """Return the slope of leaky ReLU at z, elementwise.

    z: a number other than 0, or an array of any shape
    returns: the same shape as z
    """
    ### BEGIN SOLUTION
    return np.where(np.asarray(z) > 0, 1, 0.01)
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
    """You returned the leaky ReLU itself. Its slope does not depend on the size of z."""
    return np.maximum(0.01 * z, z)


def mistake_relu_slope(z):
    """Left of zero your slope is 0, as for the plain ReLU. The leak is what is left there, one hundredth; in
    an array of whole numbers it would be cut to 0."""
    return np.where(np.asarray(z) > 0, 1, 0)


def mistake_swapped(z):
    """Your slopes are on the wrong sides: the steep half is the positive one."""
    return np.where(np.asarray(z) > 0, 0.01, 1)


def mistake_sign(z):
    """Left of zero your slope is negative. The function rises there too, only slowly."""
    return np.where(np.asarray(z) > 0, 1, -0.01)


def mistake_leak_times_z(z):
    """Left of zero you returned 0.01 times z. That is the value of the function; its slope is the factor alone."""
    return np.where(np.asarray(z) > 0, 1, 0.01 * np.asarray(z))


def mistake_z_on_the_right(z):
    """Right of zero you returned z itself. That is the value of the function; its slope there is 1."""
    return np.where(np.asarray(z) > 0, z, 0.01)


def mistake_a_tenth(z):
    """Left of zero your slope is a tenth. The leak is smaller: one hundredth."""
    return np.where(np.asarray(z) > 0, 1, 0.1)


def mistake_above_one(z):
    """You compared with 1. The two lines meet at zero."""
    return np.where(np.asarray(z) > 1, 1, 0.01)


def mistake_whole_numbers(z):
    """Where whole numbers come in, your leak becomes 0: you write it into an array of whole numbers, which cuts it off.
    Make an array of floats."""
    slopes = np.where(np.asarray(z) > 0, 1, 0.01)
    return slopes.astype(int) if np.asarray(z).dtype.kind == "i" else slopes


def alternative_mask(z):
    positive = np.asarray(z) > 0
    return positive + 0.01 * (1 - positive)


def alternative_in_place(z):
    slopes = np.full(np.shape(z), 0.01, dtype=np.float32)
    slopes[np.asarray(z) > 0] = 1
    return slopes


def alternative_clip(z):
    return np.maximum(np.sign(z), 0.01)


def alternative_loop(z):
    import numpy

    slopes = numpy.empty(numpy.shape(z))
    for place in numpy.ndindex(slopes.shape):
        slopes[place] = 1 if numpy.asarray(z)[place] > 0 else 0.01
    return slopes
