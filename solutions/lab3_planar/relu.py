r"""ReLU

The rectified linear unit passes on what is positive and stops the rest:

$$\mathrm{relu}(z) = \max(0, z)$$

It is the activation that most networks use in their hidden layers today: it costs next to nothing, and its slope does
not vanish for large $z$. Input: `z`, a number or an array of any shape. Output: the same shape.

Think about: `np.max(z)` gives the largest entry of an array. Here you want one maximum for every entry.
"""

import numpy as np

points = 3
hints = (
    "Compare every entry with zero and keep the larger of the two. NumPy has a function that compares two things entry "
    "by entry.",
    "The result has the shape of z; the number zero is compared with each entry, by broadcasting.",
    "The entries -2, 0.5 and 3 become 0, 0.5 and 3.",
    "Call NumPy's elementwise maximum (not max, which looks for the largest entry) with zero and z.",
)


def relu(z):
    """Return the larger one of zero and z, elementwise.

    z: a number, or an array of any shape
    returns: the same shape as z
    """
    ### BEGIN SOLUTION
    return np.maximum(0, z)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(z=np.array([[-2.0, 0.5, 3.0], [1.0, -0.5, 0.0]]))
    yield dict(z=rng.normal(size=(4, 3)))
    yield dict(z=np.array([4, -7, 2, -1]))
    yield dict(z=-1.5)


def hidden_cases(rng):
    yield dict(z=3 * rng.normal(size=(2, 5)))
    yield dict(z=rng.integers(-9, 10, size=(3, 1)))
    yield dict(z=2.25)
    yield dict(z=rng.normal(size=(2, 2, 3)))


def mistake_absolute(z):
    """You turned negative numbers round. ReLU stops them: they become 0."""
    return np.abs(z)


def mistake_negative_part(z):
    """You kept what is negative and stopped what is positive. It is the other way round."""
    return np.minimum(0, z)


def mistake_slope(z):
    """You returned ones and zeros. That is the slope of ReLU; the function itself passes positive numbers on as they
    are."""
    return np.where(np.asarray(z) > 0, 1, 0)


def mistake_largest(z):
    """You returned one number, the largest of all entries. Every entry is to be compared with zero on its own."""
    return np.max(np.maximum(0, z)) + 0 * z


def mistake_leaky(z):
    """This is the leaky ReLU: a little of the negative numbers gets through. Here they become 0."""
    return np.where(np.asarray(z) > 0, z, 0.01 * np.asarray(z))


def mistake_unchanged(z):
    """Nothing has changed: negative numbers get through. They should become 0."""
    return 1.0 * z


def alternative_times_mask(z):
    return z * (z > 0)


def alternative_where(z):
    import numpy

    return numpy.where(numpy.less(z, 0), 0, z)


def alternative_half(z):
    return (np.abs(z) + z) / 2


def alternative_in_place(z):
    result = np.array(z, dtype=np.float32)
    result[result < 0] = 0
    return result
