r"""The sigmoid of an array

The function you have just written takes one number. A network needs the sigmoid of thousands of numbers at once, so
write it again for arrays: apply

$$\sigma(x) = \frac{1}{1 + e^{-x}}$$

to every entry of `x`, with NumPy and without a loop.

Input: `x`, an array of any shape with real or integer entries, or just a number. Output: the same shape as `x`, and
each entry is the sigmoid of the entry in the same place.

Think about: which of the operations in the formula already work on a whole array? Try a plain number too.
"""

import numpy as np

points = 6
hints = (
    "Plus, minus and division act on every entry of a NumPy array. Only the exponential needs care: the one in math "
    "takes a single number, NumPy has one that takes an array.",
    "The shape must not change: a (2, 3) array goes in and a (2, 3) array comes out. Each entry depends on the entry "
    "in the same place and on no other.",
    "For x = [0, 2]: the exponentials of minus x are [1, 0.135], adding 1 gives [2, 1.135], and one divided by each "
    "of these gives [0.5, 0.881].",
    "Negate the array, take the exponential of all entries at once, add 1, and divide 1 by the result. No step needs "
    "to know the shape.",
)


def sigmoid(x):
    """Return the sigmoid of x, elementwise.

    x: a number, or an array of any shape
    returns: the same shape as x
    """
    ### BEGIN SOLUTION
    return 1 / (1 + np.exp(-x))
    ### END SOLUTION


def visible_cases(rng):
    yield dict(x=np.array([-1, 0, 2]))
    yield dict(x=np.array([[1, -2, 3], [0, 4, -5]]))
    yield dict(x=2 * rng.normal(size=(4, 1)))
    yield dict(x=rng.integers(-4, 5, size=(5, 4)))
    yield dict(x=rng.normal(size=(2, 4, 3)))
    yield dict(x=0.5)


def hidden_cases(rng):
    yield dict(x=float(rng.uniform(0.5, 2)))
    yield dict(x=-3)
    yield dict(x=3 * rng.normal(size=6))
    yield dict(x=rng.integers(-5, 6, size=(5, 2)))
    yield dict(x=rng.normal(size=(1, 7)))
    yield dict(x=rng.normal(size=(3, 2, 5)))


def mistake_sign(x):
    """The exponent has the wrong sign: your curve falls where it should rise, so positive entries come out below one
    half."""
    return 1 / (1 + np.exp(x))


def mistake_brackets(x):
    """Your answer is the denominator of the fraction, so every entry is larger than 1. Either the division is missing
    or it reaches only the first 1: Python divides before it adds, unless brackets keep the sum together."""
    return 1 / 1 + np.exp(-x)


def mistake_math_exp(x):
    """Python could not turn your array into a single number, which is what the functions of math ask for. NumPy has an
    exponential of the same name that takes a whole array."""
    import math

    return 1 / (1 + math.exp(-x))


def mistake_softmax(x):
    """Your entries add up to one, so they depend on each other: that is the softmax of the whole array. In the sigmoid
    each entry is squashed alone, and the other entries do not matter."""
    return np.exp(x) / np.sum(np.exp(x))


def mistake_flattened(x):
    """Your values are right, but the shape is lost: they come back as one long rank-1 array, which has a single size.
    The answer must have the same rows and columns as x."""
    return 1 / (1 + np.exp(-np.ravel(x)))


def mistake_integer_result(x):
    """When x holds integers, your result is an array of integers too, and every value between 0 and 1 is cut down to 0.
    An array made to look like x also takes over its number type; yours must be able to hold decimals."""
    s = np.zeros_like(x)
    s[...] = 1 / (1 + np.exp(-x))
    return s


def mistake_no_one(x):
    """The 1 in the denominator is missing, and then only the exponential of x remains, which can be as large as you
    like. With the 1 every entry stays below 1."""
    return 1 / np.exp(-x)


def mistake_minus(x):
    """The denominator has a minus where the formula has a plus. Your answers leave the range from 0 to 1, and at x = 0
    you divide by zero."""
    return 1 / (1 - np.exp(-x))


def mistake_ratio_in_pieces(x):
    """Your fraction with the exponential of x above and below has lost its brackets: Python divides by the first part
    of the denominator and adds the rest afterwards."""
    return np.exp(x) / 1 + np.exp(x)


def mistake_tanh(x):
    """You computed the hyperbolic tangent. It has the same S shape, but it runs from -1 to 1 and crosses 0 where the
    sigmoid crosses one half."""
    return np.tanh(x)


def mistake_slope(x):
    """This is the slope of the sigmoid, which is the next exercise: it is the same for x and for minus x. The sigmoid
    itself keeps rising."""
    s = 1 / (1 + np.exp(-x))
    return s * (1 - s)


def mistake_absolute(x):
    """Positive entries come out right, but the sign of negative ones is lost on the way: minus 2 and 2 get the same
    answer. A negative entry should come out below one half."""
    return 1 / (1 + np.exp(-np.abs(x)))


def alternative_tanh(x):
    return (1 + np.tanh(x / 2)) / 2


def alternative_loop(x):
    import math

    values = [1 / (1 + math.exp(-value)) for value in np.ravel(x)]
    return np.array(values).reshape(np.shape(x))


def alternative_stable(x):
    small = np.exp(-np.abs(x))
    return np.where(np.asarray(x) >= 0, 1, small) / (1 + small)


def alternative_float32(x):
    s = np.exp(-np.asarray(x, dtype=np.float32))
    s += 1
    return np.reciprocal(s)
