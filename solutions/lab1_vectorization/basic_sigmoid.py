r"""The sigmoid of one number

Squash a single number into the interval between 0 and 1. Write the function

$$\sigma(x) = \frac{1}{1 + e^{-x}}$$

for one number $x$ (not an array), with the exponential function of Python's `math` module.

Input: a number $x$, an `int` or a `float`, positive or negative. Output: a number, with $0 < \sigma(x) < 1$.

Think about: what should $\sigma(0)$ be, and on which side of it should a positive $x$ land?
"""

import math

points = 6
hints = (
    "The sigmoid turns any number into something you can read as a probability: very negative numbers come out near "
    "0, very positive ones near 1. The exponential does the squashing; the math module has a function for it.",
    "One number goes in and one number comes out. If your answer can be larger than 1 or below 0, the fraction is not "
    "put together as in the formula.",
    "For x = 2: e to the power -2 is about 0.135, adding 1 gives 1.135, and one divided by 1.135 is about 0.881.",
    "Three steps: take the exponential of minus x; add 1 to it; divide 1 by that whole sum. Division comes before "
    "addition in Python, so the sum needs brackets of its own.",
)


def basic_sigmoid(x):
    """Return the sigmoid of one number.

    x: a number, int or float
    returns: a number between 0 and 1
    """
    ### BEGIN SOLUTION
    return 1 / (1 + math.exp(-x))
    ### END SOLUTION


def visible_cases(rng):
    yield dict(x=2)
    yield dict(x=-1)
    yield dict(x=0.5)
    yield dict(x=-3.25)


def hidden_cases(rng):
    yield dict(x=0)
    yield dict(x=-int(rng.integers(2, 6)))
    yield dict(x=float(rng.uniform(0.1, 3)))
    yield dict(x=float(rng.uniform(-6, -3)))


def mistake_sign(x):
    """The exponent has the wrong sign: your curve falls as x grows, so a positive x comes out below one half. A large x
    should come out near 1."""
    return 1 / (1 + math.exp(x))


def mistake_brackets(x):
    """Your answer is the denominator of the fraction, which is always larger than 1. Either the division is missing or
    it reaches only the first 1: Python divides before it adds, unless brackets keep the sum together."""
    return 1 / 1 + math.exp(-x)


def mistake_minus(x):
    """The denominator has a minus where the formula has a plus. Your answers leave the range from 0 to 1, and at x = 0
    your function would divide by zero."""
    return 1 / (1 - math.exp(-x))


def mistake_only_exponential(x):
    """You stopped at the exponential, which grows without limit when x is negative. It is only one ingredient of the
    denominator: the rest of the fraction is still to be built around it."""
    return math.exp(-x)


def mistake_tanh(x):
    """You computed the hyperbolic tangent. It has the same S shape, but it runs from -1 to 1 and crosses 0 where the
    sigmoid crosses one half."""
    return math.tanh(x)


def mistake_rounded_e(x):
    """You typed e as 2.718, and the digits you left off show in your answer: it is right only to about four digits. The
    math module knows e, and its exponential, to sixteen."""
    return 1 / (1 + 2.718**-x)


def mistake_no_one(x):
    """The 1 in the denominator is missing, and then only the exponential of x remains, which can be as large as you
    like. With the 1 the answer stays below 1."""
    return 1 / math.exp(-x)


def mistake_slope(x):
    """This is the slope of the sigmoid, not the sigmoid: it is the same for x and for minus x, and never larger than
    one quarter."""
    s = 1 / (1 + math.exp(-x))
    return s * (1 - s)


def mistake_ratio_in_pieces(x):
    """Your fraction with the exponential of x above and below has lost its brackets: Python divides by the first part
    of the denominator and adds the rest afterwards."""
    return math.exp(x) / 1 + math.exp(x)


def mistake_absolute(x):
    """Positive numbers come out right, but the sign of a negative x is lost on the way: minus 2 and 2 get the same
    answer. A negative x should come out below one half."""
    return 1 / (1 + math.exp(-abs(x)))


def mistake_brackets_and_sign(x):
    """Your answer is 1 plus the exponential of x: the division does not reach the exponential, because brackets are
    missing around the sum below the line, and the exponent has lost its minus."""
    return 1 / 1 + math.exp(x)


def mistake_times_e(x):
    """You multiplied e by minus x. The exponential is a power: e raised to minus x, which is what the function of the
    math module computes."""
    return 1 / (1 + math.e * -x)


def alternative_numpy(x):
    import numpy as np

    return 1 / (1 + np.exp(-x))


def alternative_tanh(x):
    return (1 + math.tanh(x / 2)) / 2


def alternative_stable(x):
    if x >= 0:
        return 1 / (1 + math.e**-x)
    s = math.e**x
    return s / (s + 1)
