r"""Sigmoid

The neuron adds up evidence, $z = w^T x + b$, and $z$ may be any number. A probability lies between 0 and 1. The sigmoid
turns the one into the other, for a number or for every entry of an array:

$$\sigma(z) = \frac{1}{1 + e^{-z}}$$

You wrote it in the first lab; this lab needs it again, so write it once more. Input: `z`, a number or an array of any
shape. Output: the same shape.

Think about: what is the sigmoid of 0? And what of a very large negative number?
"""

import numpy as np

points = 4
hints = (
    "The exponential does the squashing: much evidence against comes out near 0, much evidence for near 1. NumPy has "
    "an exponential that takes every entry of an array at once.",
    "All operations here work entry by entry, so a row stays a row and a number stays a number.",
    "For z = 0 the power of e is 1, and one half comes out. For z = 2 the power is 0.1353, and the result 0.8808.",
    "Turn the sign of z, raise e to it, add one, and take one over that whole sum. The sum needs brackets of its own.",
)


def sigmoid(z):
    """Return the sigmoid of z, elementwise.

    z: a number, or an array of any shape
    returns: the same shape as z
    """
    ### BEGIN SOLUTION
    return 1 / (1 + np.exp(-z))
    ### END SOLUTION


def visible_cases(rng):
    yield dict(z=np.array([[0.0, 2.0, -1.0]]))
    yield dict(z=0.5)
    yield dict(z=rng.normal(size=(3, 2)))
    yield dict(z=np.array([3, 0, -2, 1]))


def hidden_cases(rng):
    yield dict(z=3 * rng.normal(size=(1, 6)))
    yield dict(z=float(rng.normal()))
    yield dict(z=rng.normal(size=(2, 3, 2)))
    yield dict(z=rng.permutation([-4, 0, 3, 1]).reshape(4, 1))


def mistake_sign(z):
    """The exponent has the wrong sign: your curve falls where it should rise. More evidence should give a higher
    probability."""
    return 1 / (1 + np.exp(z))


def mistake_no_denominator(z):
    """You return the denominator. The sigmoid is one divided by it, so that the result lies between 0 and 1."""
    return 1 + np.exp(-z)


def mistake_no_one(z):
    """The 1 in the denominator is missing. Without it the result can grow beyond 1, and a probability cannot."""
    return 1 / np.exp(-z)


def mistake_tanh(z):
    """This is the tanh, a relative of the sigmoid with values from -1 to 1. A probability lies between 0 and 1."""
    return np.tanh(z)


def mistake_slope(z):
    """This is the slope of the sigmoid, not the sigmoid itself: it is the same for z and for -z."""
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


def mistake_minus(z):
    """The denominator has a minus where the formula has a plus. Your answers leave the range from 0 to 1, and at z = 0
    you divide by zero."""
    return 1 / (1 - np.exp(-z))


def mistake_ratio_in_pieces(z):
    """Your fraction with the exponential of z above and below has lost its brackets: Python divides by the first part
    of the denominator and adds the rest afterwards."""
    return np.exp(z) / 1 + np.exp(z)


def mistake_math_exp(z):
    """Python could not turn your array into a single number, which is what the functions of math ask for. NumPy has an
    exponential of the same name that takes a whole array."""
    import math

    return 1 / (1 + math.exp(-z))


def mistake_softmax(z):
    """Your entries add up to one, so they depend on each other: that is the softmax. In the sigmoid each entry is
    squashed alone."""
    return np.exp(z) / np.sum(np.exp(z))


def mistake_decided(z):
    """You already decided between 0 and 1. The sigmoid is the probability itself; the decision comes later, in
    predict."""
    return (1 / (1 + np.exp(-z)) > 0.5) * 1.0


def mistake_relu(z):
    """This is the ReLU: negative numbers become 0 and positive ones stay as they are. A probability cannot be larger
    than 1."""
    return np.maximum(0, z)


def alternative_tanh(z):
    return (1 + np.tanh(z / 2)) / 2


def alternative_exp_above(z):
    return np.exp(z) / (np.exp(z) + 1)


def alternative_entry_by_entry(z):
    import math

    if np.ndim(z) == 0:
        return 1 / (1 + math.exp(-z))
    result = np.empty(np.shape(z))
    for place in np.ndindex(result.shape):
        result[place] = 1 / (1 + math.exp(-z[place]))
    return result


def alternative_float32(z):
    return np.power(1 + np.exp(-np.asarray(z, dtype=np.float32)), -1)
