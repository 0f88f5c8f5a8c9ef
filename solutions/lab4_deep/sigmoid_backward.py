r"""Back through the sigmoid

For a layer with the sigmoid the same step needs another slope. You found it in the first lab:

$$dZ = dA * \sigma(Z) * (1 - \sigma(Z))$$

Inputs: `dA` `(n, m)`, and `cache`, which is `Z` `(n, m)`. Output: `dZ` of the same shape.

Think about: for which $Z$ does most of the error get through, and how much is that at best?
"""

import numpy as np

points = 4
hints = (
    "The cache holds Z, so compute the value of the sigmoid first; then its slope from that value; then multiply by "
    "dA.",
    "dA, Z, s and dZ all have the same shape, and everything works entry by entry.",
    "With Z = 0, s is 0.5 and the slope 0.25, so dA = 2 gives dZ = 0.5.",
    "Compute s from Z with the formula of the sigmoid; multiply dA, s and one minus s.",
)


def sigmoid_backward(dA, cache):
    """Return the slope of the loss with respect to Z, for a layer with the sigmoid.

    dA: array of slopes with respect to the activations, shape (n, m)
    cache: Z, what went into the activation, shape (n, m)
    returns: dZ, shape (n, m)
    """
    ### BEGIN SOLUTION
    s = 1 / (1 + np.exp(-cache))
    return dA * s * (1 - s)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(dA=np.array([[2.0, -1.0, 0.5]]), cache=np.array([[0.0, 1.0, -2.0]]))
    yield _case(rng, 3, 4)
    yield _case(rng, 5, 2)


def hidden_cases(rng):
    yield _case(rng, 4, 6)
    yield _case(rng, 2, 7)
    yield _case(rng, 1, 5)


def _case(rng, n, m):
    return dict(dA=rng.normal(size=(n, m)), cache=rng.normal(size=(n, m)))


def _sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def mistake_z_for_s(dA, cache):
    """You put Z into the rule s(1 - s). It wants the value of the sigmoid: compute that from Z first."""
    return dA * cache * (1 - cache)


def mistake_no_da(dA, cache):
    """You returned the slope of the sigmoid alone. It has to be multiplied by dA, the error that arrives."""
    return _sigmoid(cache) * (1 - _sigmoid(cache))


def mistake_no_second_factor(dA, cache):
    """The factor one minus s is missing. Without it the slope would be largest where the curve is flat."""
    return dA * _sigmoid(cache)


def mistake_sigmoid_of_da(dA, cache):
    """You put dA into the sigmoid. What went through it on the way forward is Z, so its slope is taken there."""
    return cache * _sigmoid(dA) * (1 - _sigmoid(dA))


def mistake_tanh_slope(dA, cache):
    """You used the slope of tanh, one minus the square. The sigmoid has another one."""
    return dA * (1 - np.tanh(cache) ** 2)


def mistake_s_squared(dA, cache):
    """You subtracted the square of s from one. The rule for the sigmoid is s times (1 - s)."""
    return dA * (1 - _sigmoid(cache) ** 2)


def mistake_twice_sigmoid(dA, cache):
    """The sigmoid was taken twice. The cache holds Z, so one sigmoid is enough."""
    s = _sigmoid(_sigmoid(cache))
    return dA * s * (1 - s)


def mistake_divided(dA, cache):
    """There is a division by m in your dZ. Every column is the error of one example, so there is no mean to take here;
    that comes later, where the examples are summed."""
    return dA * _sigmoid(cache) * (1 - _sigmoid(cache)) / dA.shape[1]


def mistake_no_first_factor(dA, cache):
    """The factor s is missing. The slope of the sigmoid is small on both sides; yours is small on the right only."""
    return dA * (1 - _sigmoid(cache))


def mistake_brackets(dA, cache):
    """Brackets are missing around one minus s: as it is, s is subtracted at the very end."""
    return dA * _sigmoid(cache) - _sigmoid(cache)


def mistake_slope_at_da(dA, cache):
    """You took the slope of the sigmoid at dA, and Z is not used. The slope is taken at Z, which the cache holds."""
    return dA * _sigmoid(dA) * (1 - _sigmoid(dA))


def mistake_prediction_minus(dA, cache):
    """You subtracted dA from the sigmoid, as if it were a label. It is the error that arrives, and a factor here."""
    return _sigmoid(cache) - dA


def alternative_exp(dA, cache):
    e = np.exp(-cache)
    return np.multiply(dA, e / (1 + e) ** 2)


def alternative_cosh(dA, cache):
    return dA / (4 * np.cosh(cache / 2) ** 2)


def alternative_in_place(dA, cache):
    Z = cache.astype(np.float32)
    dZ = dA.astype(np.float32)
    s = 1 / (1 + np.exp(-Z))
    dZ *= s
    dZ *= 1 - s
    return dZ


def alternative_loop(dA, cache):
    import math

    dZ = np.zeros_like(dA)
    for i in range(dA.shape[0]):
        for j in range(dA.shape[1]):
            s = 1 / (1 + math.exp(-cache[i, j]))
            dZ[i, j] = dA[i, j] * s * (1 - s)
    return dZ
