# %% right: the formula in one name
import math

def basic_sigmoid(x):
    ### START CODE HERE ###
    s = 1 / (1 + math.exp(-x))
    ### END CODE HERE ###
    return s
# %% right: e from math and a power
from math import e

def basic_sigmoid(x):
    return 1.0 / (1.0 + e ** (-x))
# %% right: exp imported by name
from math import exp

def basic_sigmoid(x):
    """Compute sigmoid of x."""
    return 1/(1+exp(-x))
# %% right: math.pow
import math

def basic_sigmoid(x):
    denominator = 1 + math.pow(math.e, -1 * x)
    s = 1 / denominator
    return s
# %% right: power -1
def basic_sigmoid(x):
    return (1 + math.exp(-x)) ** -1
# %% right: exp above and below
import math
def basic_sigmoid(x):
    ex = math.exp(x)
    return ex / (ex + 1)
# %% right: numpy all the same
import numpy as np
def basic_sigmoid(x: float) -> float:
    return 1 / (1 + np.exp(-x))
# %% right: numpy scalar turned into float
def basic_sigmoid(x):
    return float(1. / (1. + np.exp(-np.float64(x))))
# %% right: half of one plus tanh of half
import math
def basic_sigmoid(x):
    return 0.5 * (1 + math.tanh(0.5 * x))
# %% right: one minus the sigmoid of minus x
import math
def basic_sigmoid(x):
    return 1 - 1 / (1 + math.exp(x))
# %% right: stable in two branches
import math

def basic_sigmoid(x):
    if x >= 0:
        z = math.exp(-x)
        return 1 / (1 + z)
    else:
        z = math.exp(x)
        return z / (1 + z)
# %% right: lambda
import math
basic_sigmoid = lambda x: 1 / (1 + math.exp(-x))
# %% right: a helper function
import math

def denominator(x):
    return 1 + math.exp(-x)

def basic_sigmoid(x):
    return 1 / denominator(x)

print(basic_sigmoid(3))
# %% right: by the reciprocal of numpy
def basic_sigmoid(x):
    return np.reciprocal(1 + np.exp(-float(x)))
# %% right: prints and returns
import math
def basic_sigmoid(x):
    s = 1/(1 + math.exp(-x))
    print("sigmoid(", x, ") =", s)
    return s
# %% right: dunder style
import math as m

def basic_sigmoid(x):
    x = -x
    y = m.exp(x)
    y += 1
    y = 1 / y
    return y
# %% right: expm1
import math
def basic_sigmoid(x):
    return 1 / (2 + math.expm1(-x))
# %% right: logarithm of the odds
import math
def basic_sigmoid(x):
    return math.exp(-math.log1p(math.exp(-x)))
# %% wrong: sign of the exponent
import math
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(x))
    return s
# %% wrong: brackets around the denominator missing
import math
def basic_sigmoid(x):
    s = 1 / 1 + math.exp(-x)
    return s
# %% wrong: brackets missing, no division
import math
def basic_sigmoid(x):
    return 1 + math.exp(-x)
# %% wrong: minus in the denominator
import math
def basic_sigmoid(x):
    return 1 / (1 - math.exp(-x))
# %% wrong: only the exponential
import math
def basic_sigmoid(x):
    return math.exp(-x)
# %% wrong: exp of x
import math
def basic_sigmoid(x):
    return math.exp(x)
# %% wrong: tanh
import math
def basic_sigmoid(x):
    return math.tanh(x)
# %% wrong: tanh by exponentials
import math
def basic_sigmoid(x):
    return (math.exp(x) - math.exp(-x)) / (math.exp(x) + math.exp(-x))
# %% wrong: e rounded to 2.718
def basic_sigmoid(x):
    e = 2.718
    return 1 / (1 + e ** -x)
# %% wrong: e rounded to 2.7
def basic_sigmoid(x):
    return 1 / (1 + 2.7 ** (-x))
# %% wrong: the derivative
import math
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
    ds = s * (1 - s)
    return ds
# %% wrong: nothing returned
import math
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
# %% wrong: printed, not returned
import math
def basic_sigmoid(x):
    print(1 / (1 + math.exp(-x)))
# %% wrong: rounded to two places
import math
def basic_sigmoid(x):
    return round(1 / (1 + math.exp(-x)), 2)
# %% wrong: rounded to four places
import math
def basic_sigmoid(x):
    return round(1 / (1 + math.exp(-x)), 4)
# %% wrong: whole-number division
import math
def basic_sigmoid(x):
    return 1 // (1 + math.exp(-x))
# %% wrong: turned into an int
import math
def basic_sigmoid(x):
    return int(1 / (1 + math.exp(-x)))
# %% wrong: power of ten
def basic_sigmoid(x):
    return 1 / (1 + 10 ** (-x))
# %% wrong: 1e-x thought of as an exponential of two
def basic_sigmoid(x):
    return 1 / (1 + 2 ** (-x))
# %% wrong: a power with a caret
import math
def basic_sigmoid(x):
    return 1 / (1 + math.e ^ (-x))
# %% wrong: e not defined
def basic_sigmoid(x):
    return 1 / (1 + e ** -x)
# %% wrong: exp not imported
def basic_sigmoid(x):
    return 1 / (1 + exp(-x))
# %% wrong: misspelt variable
import math
def basic_sigmoid(x):
    sig = 1 / (1 + math.exp(-x))
    return sgi
# %% wrong: capital X
import math
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-X))
# %% wrong: a colon is missing
import math
def basic_sigmoid(x)
    return 1 / (1 + math.exp(-x))
# %% wrong: a bracket is missing
import math
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-x)
# %% wrong: logarithm in place of exponential
import math
def basic_sigmoid(x):
    return 1 / (1 + math.log(abs(x) + 1))
# %% wrong: absolute value of x
import math
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-abs(x)))
# %% wrong: decided already
import math
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
    if s > 0.5:
        return 1
    return 0
# %% wrong: relu
def basic_sigmoid(x):
    return max(0, x)
# %% wrong: a list of one
import math
def basic_sigmoid(x):
    return [1 / (1 + math.exp(-x))]
# %% wrong: an array of one entry
def basic_sigmoid(x):
    return np.array([1 / (1 + np.exp(-x))])
# %% wrong: a text
import math
def basic_sigmoid(x):
    return str(1 / (1 + math.exp(-x)))
# %% wrong: the 1 in the denominator is missing
import math
def basic_sigmoid(x):
    return 1 / math.exp(-x)
# %% wrong: ignores its argument
import math
def basic_sigmoid(x):
    x = 3
    return 1 / (1 + math.exp(-x))
# %% wrong: a constant
def basic_sigmoid(x):
    return 0.5
# %% wrong: the value of the example
def basic_sigmoid(x):
    return 0.8807970779778823
# %% wrong: x times e in place of a power
import math
def basic_sigmoid(x):
    return 1 / (1 + math.e * (-x))
# %% wrong: squared exponent
import math
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-x ** 2))
# %% wrong: the first terms of a series
import math
def basic_sigmoid(x):
    e = 1 - x + x**2 / 2 - x**3 / 6
    return 1 / (1 + e)
# %% wrong: exp above but brackets lost
import math
def basic_sigmoid(x):
    return math.exp(x) / 1 + math.exp(x)
# %% wrong: half-finished
import math
def basic_sigmoid(x):
    # s = 1 / (1 + math.exp(-x))
    s = None
    return s
# %% wrong: twice the exponent
import math
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-2 * x))
# %% wrong: softplus
import math
def basic_sigmoid(x):
    return math.log(1 + math.exp(x))
# %% wrong: log of the sigmoid
import math
def basic_sigmoid(x):
    return math.log(1 / (1 + math.exp(-x)))
# %% wrong: minus the sigmoid
import math
def basic_sigmoid(x):
    return -1 / (1 + math.exp(-x))
# %% wrong: one over the exponent only
import math
def basic_sigmoid(x):
    return 1 / 1 + math.exp(x)
# %% wrong: two for one
import math
def basic_sigmoid(x):
    return 1 / (2 + math.exp(-x))
# %% wrong: right for positive numbers only
import math
def basic_sigmoid(x):
    if x > 0:
        return 1 / (1 + math.exp(-x))
    else:
        return 1 / (1 + math.exp(x))
# %% wrong: nothing returned for negative numbers
import math
def basic_sigmoid(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
# %% wrong: a square root
import math
def basic_sigmoid(x):
    return x / math.sqrt(1 + x ** 2)
# %% wrong: the fast sigmoid of another text
def basic_sigmoid(x):
    return x / (1 + abs(x))
# %% wrong: a pair of value and cache
import math
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
    return s, x
# %% wrong: calls numpy through a wrong name
import numpy
def basic_sigmoid(x):
    return 1 / (1 + nump.exp(-x))
# %% wrong: math has no function e
import math
def basic_sigmoid(x):
    return 1 / (1 + math.e(-x))
# %% wrong: a generator
import math
def basic_sigmoid(x):
    yield 1 / (1 + math.exp(-x))
# %% wrong: return inside the docstring
import math
def basic_sigmoid(x):
    """
    s = 1 / (1 + math.exp(-x))
    return s
    """
# %% wrong: another name
import math
def sigmoid_basic(x):
    return 1 / (1 + math.exp(-x))
# %% wrong: integer exponent
import math
def basic_sigmoid(x):
    return 1 / (1 + math.exp(int(-x)))
# %% wrong: percent
import math
def basic_sigmoid(x):
    return 100 / (1 + math.exp(-x))
