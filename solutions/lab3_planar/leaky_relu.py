r"""Leaky ReLU

A unit with ReLU whose $z$ is negative for every example has slope 0 everywhere, and never learns again. The leaky ReLU
lets one hundredth of negative numbers through, so a small slope remains:

$$\mathrm{leaky}(z) = \max(0.01\, z,\; z)$$

Input: `z`, a number or an array of any shape. Output: the same shape.

Think about: for a negative $z$, which is larger, $z$ or $0.01\, z$?
"""

import numpy as np

points = 3
hints = (
    "Two straight lines meet at zero, one steep, one flat. Which of the two is on top, left of zero and right of it?",
    "All of it happens entry by entry; the shape stays.",
    "The entries -2, 0.5 and 3 become -0.02, 0.5 and 3.",
    "Multiply z by one hundredth, and take the elementwise maximum of that and z.",
)


def leaky_relu(z):
    """Return z where it is positive and one hundredth of it elsewhere.

    z: a number, or an array of any shape
    returns: the same shape as z
    """
    ### BEGIN SOLUTION
    return np.maximum(0.01 * z, z)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(z=np.array([[-2.0, 0.5, 3.0], [1.0, -0.5, 0.0]]))
    yield dict(z=10 * rng.normal(size=(4, 3)))
    yield dict(z=np.array([4, -7, 2, -100]))
    yield dict(z=-1.5)


def hidden_cases(rng):
    yield dict(z=30 * rng.normal(size=(2, 5)))
    yield dict(z=rng.integers(-90, 10, size=(3, 1)))
    yield dict(z=2.25)
    yield dict(z=rng.normal(size=(2, 2, 3)))


def mistake_relu(z):
    """Negative numbers become 0, so this is the plain ReLU. A hundredth of them should get through."""
    return np.maximum(0, z)


def mistake_smaller(z):
    """You took the smaller one of the two lines: positive numbers shrink and negative ones pass. Take the larger
    one."""
    return np.minimum(0.01 * z, z)


def mistake_a_tenth(z):
    """A tenth of the negative numbers gets through. The slope on the left is one hundredth."""
    return np.maximum(0.1 * z, z)


def mistake_sign(z):
    """Your left half rises towards the left: negative numbers come out positive. They stay negative, a hundred times
    smaller."""
    return np.where(np.asarray(z) > 0, z, -0.01 * np.asarray(z))


def mistake_slope(z):
    """You returned the slopes, 1 and 0.01. The function multiplies them by z."""
    return np.where(np.asarray(z) > 0, 1, 0.01)


def mistake_constant(z):
    """Left of zero you return the number 0.01 itself. It is the slope there: multiply it by z."""
    return np.maximum(0.01, z)


def mistake_everywhere(z):
    """All numbers come out a hundred times smaller. Only negative ones shrink; positive ones pass as they are."""
    return 0.01 * np.asarray(z)


def mistake_positive_shrunk(z):
    """Negative numbers become 0, and positive ones a hundred times smaller. It is the negative half that shrinks, and
    the positive one that passes as it is."""
    return np.maximum(0, 0.01 * np.asarray(z))


def mistake_whole_numbers(z):
    """Where whole numbers come in, your results have lost their decimals: you write them into an array of whole
    numbers, which cuts them off. Make an array of floats."""
    leaked = np.maximum(0.01 * np.asarray(z), z)
    return leaked.astype(int) if np.asarray(z).dtype.kind == "i" else leaked


def alternative_where(z):
    return np.where(np.asarray(z) > 0, z, 0.01 * np.asarray(z))


def alternative_sum_of_parts(z):
    return np.maximum(0, z) + 0.01 * np.minimum(0, z)


def alternative_times_mask(z):
    return z * (z > 0) + 0.01 * z * (z <= 0)


def alternative_loop(z):
    result = np.array(z, dtype=np.float32)
    for place in np.ndindex(result.shape):
        result[place] = result[place] if result[place] > 0 else result[place] / 100
    return result
