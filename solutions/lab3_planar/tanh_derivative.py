r"""The slope of tanh

To learn, a hidden layer needs the slope of its activation. For $g(z) = \tanh(z)$ it is

$$g'(z) = 1 - \tanh(z)^2$$

The slope is largest at zero, where it is 1, and dies out on both sides. Input: `z`, a number or an array of any shape.
Output: the slopes, the same shape.

Think about: the formula needs the value of tanh, not $z$ itself. When a network has computed $A = \tanh(Z)$ already,
what is the cheapest way to the slope?
"""

import numpy as np

points = 4
hints = (
    "First the value of the function, which NumPy knows, then the slope from that value.",
    "Everything works entry by entry; the shape stays as it is.",
    "For z = 0.5 tanh is 0.4621, its square 0.2135, and the slope 0.7864. For z = 0 the slope is 1.",
    "Compute tanh of z, square it, and subtract the square from one.",
)


def tanh_derivative(z):
    """Return the slope of tanh at z, elementwise.

    z: a number, or an array of any shape
    returns: the same shape as z
    """
    ### BEGIN SOLUTION
    return 1 - np.tanh(z) ** 2
    ### END SOLUTION


def visible_cases(rng):
    yield dict(z=np.array([[0.0, 0.5, -1.0]]))
    yield dict(z=rng.normal(size=(3, 4)))
    yield dict(z=np.array([[2], [-1]]))
    yield dict(z=0.75)


def hidden_cases(rng):
    yield dict(z=2 * rng.normal(size=(5, 2)))
    yield dict(z=float(rng.normal()))
    yield dict(z=rng.normal(size=6))


def mistake_z_for_a(z):
    """You squared z. The formula squares tanh(z): compute the value of the function first."""
    return 1 - np.asarray(z) ** 2


def mistake_not_squared(z):
    """The square is missing. Without it the slope would be different left and right of zero, but the curve of tanh is
    as steep on the left as on the right."""
    return 1 - np.tanh(z)


def mistake_sigmoid_slope(z):
    """You used the rule for the slope of the sigmoid, a(1 - a). Tanh has a rule of its own."""
    return np.tanh(z) * (1 - np.tanh(z))


def mistake_true_sigmoid_slope(z):
    """This is the slope of the sigmoid: it is 0.25 at zero. The slope of tanh at zero is 1."""
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


def mistake_function(z):
    """You returned tanh itself. The slope says how steeply it rises."""
    return np.tanh(z)


def mistake_sign(z):
    """Your slopes are negative. Tanh rises everywhere, so its slope is positive: check the order of the subtraction."""
    return np.tanh(z) ** 2 - 1


def mistake_square_inside(z):
    """You squared z and then took tanh. First tanh, then the square of its value."""
    return 1 - np.tanh(np.asarray(z) ** 2)


def mistake_plus(z):
    """You added the square to one. The slope of tanh is never above 1: subtract."""
    return 1 + np.tanh(z) ** 2


def mistake_square_of_the_difference(z):
    """You subtracted first and squared afterwards. It is tanh that is squared, before the subtraction."""
    return (1 - np.tanh(z)) ** 2


def mistake_doubled(z):
    """You took tanh times two where its square belongs."""
    return 1 - 2 * np.tanh(z)


def mistake_tanh_twice(z):
    """You took tanh of tanh. Once is enough: square its value."""
    return 1 - np.tanh(np.tanh(z)) ** 2


def mistake_tangent(z):
    """You used tan, the tangent. The activation is tanh, the hyperbolic tangent."""
    return 1 - np.tan(z) ** 2


def alternative_cosh(z):
    return 1 / np.cosh(z) ** 2


def alternative_product(z):
    a = np.tanh(np.asarray(z, dtype=np.float32))
    return (1 - a) * (1 + a)


def alternative_power(z):
    import math

    if np.ndim(z) == 0:
        return 1 - math.pow(math.tanh(z), 2)
    return np.ones(z.shape) - np.power(np.tanh(z), 2)


def alternative_loop(z):
    a = (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
    result = np.ones(np.shape(z))
    result -= a * a
    return result
