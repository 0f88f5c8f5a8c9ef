r"""The slope of the sigmoid

Gradient descent, the method by which a network learns, asks how steep a function is. For the sigmoid the slope can be
written with the sigmoid itself: with $s = \sigma(x)$,

$$\sigma'(x) = s\,(1 - s).$$

Compute it for every entry of `x`, and use your function `sigmoid` to get $s$.

Input: `x`, an array of any shape, or a number. Output: the same shape as `x`; `x` is the point at which the slope is
wanted, not a value that has been through the sigmoid already.

Think about: where is the curve steepest, and what happens to the slope far away from there?
"""

import numpy as np

from .sigmoid import sigmoid

points = 7
hints = (
    "The slope is largest where the curve rises fastest, in the middle, and almost zero where the curve has gone "
    "flat. It is never negative, because the sigmoid never falls.",
    "The answer has the shape of x. Every step works entry by entry, so the product here is the elementwise one.",
    "At x = 0 the sigmoid is 0.5, so the slope is 0.5 times 0.5 = 0.25. At x = 2 the sigmoid is about 0.881 and the "
    "slope about 0.881 times 0.119 = 0.105.",
    "First call sigmoid on x, once, and keep the result under a name. Then multiply that result by one minus itself.",
)


def sigmoid_derivative(x):
    """Return the slope of the sigmoid at x, elementwise.

    x: a number, or an array of any shape
    returns: the same shape as x
    """
    ### BEGIN SOLUTION
    s = sigmoid(x)
    return s * (1 - s)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(x=np.array([-1.0, 0.0, 2.0]))
    yield dict(x=np.array([[1, -2, 3], [0, 4, -1]]))
    yield dict(x=2 * rng.normal(size=(4, 1)))
    yield dict(x=0.5)


def hidden_cases(rng):
    yield dict(x=float(rng.uniform(-3, -1)))
    yield dict(x=2 * rng.normal(size=5))
    yield dict(x=rng.integers(-4, 5, size=(2, 5)))
    yield dict(x=rng.normal(size=(3, 2, 4)))


def mistake_only_sigmoid(x):
    """You returned the sigmoid, not its slope. Far to the right the curve is flat, so the slope there should be near 0,
    and your answer is near 1."""
    return sigmoid(x)


def mistake_of_x(x):
    """You put x itself into the formula, as if it had been through the sigmoid already. The formula multiplies values
    of the curve, which lie between 0 and 1, and x can be any number."""
    return x * (1 - x)


def mistake_complement(x):
    """Your answer equals one minus the sigmoid: one factor of the product is missing (or, if you started from the
    exponentials, a square). The slope should be small on both sides, and yours is near 1 on the left."""
    return 1 - sigmoid(x)


def mistake_twice(x):
    """You applied the sigmoid twice, so this is the slope at another point than x. At x = 0 the slope should be exactly
    one quarter, and yours is less."""
    s = sigmoid(sigmoid(x))
    return s * (1 - s)


def mistake_negative(x):
    """Your answer has the right size but is negative, and the sigmoid never falls. If you differentiated by hand, the
    inner function, minus x, contributes a minus of its own that turns the sign round."""
    s = sigmoid(x)
    return -s * (1 - s)


def mistake_tanh(x):
    """One minus the square belongs to the hyperbolic tangent, another S-shaped curve. The slope of the sigmoid is a
    different product of s, and it never exceeds one quarter."""
    return 1 - sigmoid(x) ** 2


def mistake_second_factor(x):
    """Your second factor is one minus x. It should be one minus the sigmoid of x: both factors are made of the same
    s."""
    return sigmoid(x) * (1 - x)


def mistake_times_x(x):
    """There is an x too many in your product, so the slope at 0 comes out as 0, where the curve is steepest. Only s and
    what is missing to 1 are multiplied."""
    s = sigmoid(x)
    return x * s * (1 - s)


def mistake_brackets(x):
    """Your answer is 0 everywhere: without brackets Python first multiplies s by 1 and then takes s away again. The
    difference belongs in brackets."""
    s = sigmoid(x)
    return s * 1 - s


def mistake_slope_of_tanh(x):
    """This is the slope of the hyperbolic tangent. The sigmoid is another S-shaped curve, four times less steep in the
    middle."""
    return 1 - np.tanh(x) ** 2


def mistake_first_factor(x):
    """Your first factor is x itself. Both factors are made of the same s, the sigmoid of x."""
    return x * (1 - sigmoid(x))


def mistake_square_inside(x):
    """Your second factor is one minus the square of s, as it is for the hyperbolic tangent. For the sigmoid it is one
    minus s."""
    s = sigmoid(x)
    return s * (1 - s**2)


def alternative_exponentials(x):
    e = np.exp(-x)
    return e / (1 + e) ** 2


def alternative_cosh(x):
    return 0.25 / np.cosh(x / 2) ** 2


def alternative_difference_of_powers(x):
    s = np.asarray(sigmoid(x), dtype=np.float32)
    return np.subtract(s, np.square(s))


def alternative_finite_difference(x):
    step = 1e-5
    return (sigmoid(x + step) - sigmoid(x - step)) / (2 * step)
