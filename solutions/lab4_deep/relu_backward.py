r"""Back through ReLU

The way back enters a layer at its output: `dA` says how the loss of each example changes with its activations. The
first step leads through the activation, to `dZ`:

$$dZ = dA * g'(Z)$$

For ReLU the slope $g'$ is 1 where $Z$ is positive and 0 elsewhere: the error passes where the unit was on, and stops
where it was off.

Inputs: `dA` `(n, m)`, and `cache`, which is `Z` `(n, m)`. Output: `dZ` of the same shape. (At $Z = 0$ exactly the
checks do not ask.)

Think about: does it matter here whether `dA` is positive or negative?
"""

import numpy as np

points = 4
hints = (
    "Entry by entry: keep the error where the unit was on, and put zero where it was off. Whether it was on, Z tells.",
    "dA, Z and dZ have the same shape, and so has a comparison with Z.",
    "With dA = [[0.5, -2, 3]] and Z = [[1, -1, -4]]: dZ is [[0.5, 0, 0]].",
    "Compare Z with zero, and multiply dA by the result; or choose with np.where.",
)


def relu_backward(dA, cache):
    """Return the slope of the loss with respect to Z, for a layer with ReLU.

    dA: array of slopes with respect to the activations, shape (n, m)
    cache: Z, what went into the activation, shape (n, m)
    returns: dZ, shape (n, m)
    """
    ### BEGIN SOLUTION
    return np.where(cache > 0, dA, 0)
    ### END SOLUTION


def visible_cases(rng):
    Z = np.array([[1.0, -1.0, -4.0], [2.0, 0.5, -0.5]])
    yield dict(dA=np.array([[0.5, -2.0, 3.0], [-1.0, 0.25, 2.0]]), cache=Z)
    yield _case(rng, 3, 4)
    yield _case(rng, 5, 2)


def hidden_cases(rng):
    yield _case(rng, 4, 6)
    yield _case(rng, 2, 7)
    yield _case(rng, 1, 5)


def _case(rng, n, m):
    return dict(dA=rng.normal(size=(n, m)), cache=2 * rng.normal(size=(n, m)))


def mistake_sign_of_da(dA, cache):
    """You looked at the sign of dA. Whether the error passes depends on Z: was the unit on?"""
    return np.where(dA > 0, dA, 0)


def mistake_mask_only(dA, cache):
    """You returned ones and zeros, the slope of ReLU. It has to be multiplied by dA."""
    return np.where(cache > 0, 1.0, 0.0)


def mistake_z_returned(dA, cache):
    """You returned Z where it is positive. What passes there is the error dA."""
    return np.where(cache > 0, cache, 0)


def mistake_z_times_da(dA, cache):
    """You multiplied dA by ReLU itself. It is the slope that counts, and that is 1, however large Z is."""
    return dA * np.maximum(0, cache)


def mistake_swapped(dA, cache):
    """Your error passes where the unit was off, and stops where it was on."""
    return np.where(cache > 0, 0, dA)


def mistake_unchanged(dA, cache):
    """The whole error passes. Where Z is negative, ReLU is flat and stops it."""
    return 1.0 * dA


def mistake_leaky(dA, cache):
    """A hundredth of the error passes where the unit was off, as with the leaky ReLU. The plain one stops it."""
    return np.where(cache > 0, dA, 0.01 * dA)


def mistake_sigmoid_slope(dA, cache):
    """You used the slope of the sigmoid. ReLU has a simpler one, 1 or 0."""
    s = 1 / (1 + np.exp(-cache))
    return dA * s * (1 - s)


def mistake_divided(dA, cache):
    """There is a division by m in your dZ. Every column is the error of one example, so there is no mean to take here;
    that comes later, where the examples are summed."""
    return np.where(cache > 0, dA, 0) / dA.shape[1]


def mistake_times_z(dA, cache):
    """You multiplied dA by Z. What counts is the slope of ReLU at Z: 1 where Z is positive, and 0 elsewhere."""
    return dA * cache


def mistake_arguments_swapped(dA, cache):
    """dA and Z have changed places: in your code the sign of dA decides, and Z passes. It is Z that decides, and dA
    that passes."""
    return np.where(dA > 0, cache, 0)


def mistake_first_unit_decides(dA, cache):
    """The first row of Z decides for all units. Each unit is on or off by its own Z: compare all of it."""
    return dA * (cache[0] > 0)


def alternative_mask(dA, cache):
    return dA * (cache > 0)


def alternative_in_place(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    return dZ


def alternative_callers_array(dA, cache):
    dA[cache < 0] = 0
    return dA


def alternative_loop(dA, cache):
    import numpy

    dZ = numpy.zeros(dA.shape, dtype=numpy.float32)
    for i, j in numpy.ndindex(dA.shape):
        if cache[i, j] > 0:
            dZ[i, j] = dA[i, j]
    return dZ
