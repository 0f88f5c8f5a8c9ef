# %% right: the formula
import numpy as np

def sigmoid(x):
    ### START CODE HERE ### (~ 1 line of code)
    s = 1 / (1 + np.exp(-x))
    ### END CODE HERE ###

    return s
# %% right: no name
def sigmoid(x):
    return 1/(1+np.exp(-x))
# %% right: power minus one
def sigmoid(x):
    return (1 + np.exp(-x)) ** (-1)
# %% right: np.power
def sigmoid(x):
    return np.power(1.0 + np.exp(np.negative(x)), -1)
# %% right: np.divide and np.add
def sigmoid(x):
    return np.divide(1, np.add(1, np.exp(np.multiply(-1, x))))
# %% right: np.e to a power
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    return 1 / (1 + np.e ** -x)
# %% right: np.vectorize
import math

def sigmoid(x):
    f = np.vectorize(lambda t: 1 / (1 + math.exp(-t)))
    return f(x)
# %% right: np.vectorize as a decorator
import math

@np.vectorize
def sigmoid(x):
    return 1 / (1 + math.exp(-x))
# %% right: tanh
def sigmoid(x):
    return 0.5 + 0.5 * np.tanh(np.multiply(x, 0.5))
# %% right: stable with np.where
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))
# %% right: clipped far out
def sigmoid(x):
    x = np.clip(x, -500, 500)
    return 1 / (1 + np.exp(-x))
# %% right: exp above and below
def sigmoid(x):
    e = np.exp(x)
    return e / (1 + e)
# %% right: logaddexp
def sigmoid(x):
    return np.exp(-np.logaddexp(0, -np.asarray(x)))
# %% right: loop over nditer, numbers apart
def sigmoid(x):
    if np.isscalar(x):
        return 1 / (1 + np.exp(-x))
    out = np.empty(x.shape)
    for i, v in np.ndenumerate(x):
        out[i] = 1 / (1 + np.exp(-v))
    return out
# %% right: list comprehension and reshape
def sigmoid(x):
    x = np.array(x)
    values = [1 / (1 + np.exp(-v)) for v in x.flatten()]
    return np.array(values).reshape(x.shape)
# %% right: lambda
sigmoid = lambda x: 1 / (1 + np.exp(-x))
# %% right: lambda with type check
def sigmoid(x):
    if isinstance(x, (int, float)):
        return 1 / (1 + np.exp(-x))
    assert isinstance(x, np.ndarray)
    s = 1 / (1 + np.exp(-x))
    assert s.shape == x.shape
    return s
# %% right: single precision
def sigmoid(x):
    x = np.array(x).astype(np.float32)
    return 1 / (1 + np.exp(-x))
# %% right: recursion into rows
import math
def sigmoid(x):
    if np.ndim(x) == 0:
        return 1 / (1 + math.exp(-x))
    return np.array([sigmoid(row) for row in x])
# %% right: in place on a copy
def sigmoid(x):
    s = np.array(x, dtype=float)
    s *= -1
    s = np.exp(s)
    s += 1
    return 1 / s
# %% right: one minus
def sigmoid(x):
    return 1 - 1 / (1 + np.exp(x))
# %% right: tests in the same cell
def sigmoid(x):
    """
    Compute the sigmoid of x

    Arguments:
    x -- A scalar or numpy array of any size

    Return:
    s -- sigmoid(x)
    """
    s = 1. / (1. + np.exp(-1. * x))
    return s

t_x = np.array([1, 2, 3])
print("sigmoid(t_x) = " + str(sigmoid(t_x)))
assert np.allclose(sigmoid(0), 0.5)
# %% right: map over a flat array
import math
def sigmoid(x):
    arr = np.asarray(x)
    flat = list(map(lambda v: 1.0 / (1.0 + math.exp(-v)), arr.ravel().tolist()))
    return np.asarray(flat).reshape(arr.shape)
# %% right: derivative flag nobody asked for
def sigmoid(x, derivative=False):
    s = 1 / (1 + np.exp(-x))
    if derivative:
        return s * (1 - s)
    return s
# %% right: a class that is called
class Sigmoid:
    def __call__(self, x):
        return 1 / (1 + np.exp(-x))

sigmoid = Sigmoid()
# %% wrong: sign
def sigmoid(x):
    return 1 / (1 + np.exp(x))
# %% wrong: brackets
def sigmoid(x):
    return 1 / 1 + np.exp(-x)
# %% wrong: only the denominator
def sigmoid(x):
    return 1 + np.exp(-x)
# %% wrong: math.exp
import math
def sigmoid(x):
    return 1 / (1 + math.exp(-x))
# %% wrong: calls the function for one number
def sigmoid(x):
    return basic_sigmoid(x)
# %% wrong: returns the derivative
def sigmoid(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 - s)
# %% wrong: tanh
def sigmoid(x):
    return np.tanh(x)
# %% wrong: tanh of a half, not moved
def sigmoid(x):
    return np.tanh(x / 2)
# %% wrong: tanh moved, argument not halved
def sigmoid(x):
    return (1 + np.tanh(x)) / 2
# %% wrong: softmax
def sigmoid(x):
    return np.exp(x) / np.sum(np.exp(x))
# %% wrong: softmax by rows
def sigmoid(x):
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
# %% wrong: zeros_like of integers
def sigmoid(x):
    s = np.zeros_like(x)
    for i in range(len(x)):
        s[i] = 1 / (1 + np.exp(-x[i]))
    return s
# %% wrong: flattened
def sigmoid(x):
    return np.array([1 / (1 + np.exp(-v)) for v in np.ravel(x)])
# %% wrong: a list
def sigmoid(x):
    return [1 / (1 + np.exp(-v)) for v in x]
# %% wrong: a list of numbers of a flat array
def sigmoid(x):
    result = []
    for v in np.array(x).flatten():
        result.append(1 / (1 + np.exp(-v)))
    return result
# %% wrong: nothing returned
def sigmoid(x):
    s = 1 / (1 + np.exp(-x))
# %% wrong: printed
def sigmoid(x):
    print(1 / (1 + np.exp(-x)))
# %% wrong: no one
def sigmoid(x):
    return 1 / np.exp(-x)
# %% wrong: minus
def sigmoid(x):
    return 1 / (1 - np.exp(-x))
# %% wrong: the exponential alone
def sigmoid(x):
    return np.exp(-x)
# %% wrong: exp of x alone
def sigmoid(x):
    return np.exp(x)
# %% wrong: exp above, brackets lost
def sigmoid(x):
    return np.exp(x) / 1 + np.exp(x)
# %% wrong: exp above and minus below
def sigmoid(x):
    return np.exp(x) / (np.exp(x) - 1)
# %% wrong: exp of plus x above, of minus x below
def sigmoid(x):
    return np.exp(x) / (1 + np.exp(-x))
# %% wrong: relu
def sigmoid(x):
    return np.maximum(0, x)
# %% wrong: a decision
def sigmoid(x):
    return (1 / (1 + np.exp(-x)) > 0.5).astype(int)
# %% wrong: rounded
def sigmoid(x):
    return np.round(1 / (1 + np.exp(-x)), 3)
# %% wrong: rounded to whole numbers
def sigmoid(x):
    return np.round(1 / (1 + np.exp(-x)))
# %% wrong: absolute value
def sigmoid(x):
    return 1 / (1 + np.exp(-np.abs(x)))
# %% wrong: x squared
def sigmoid(x):
    return 1 / (1 + np.exp(-x ** 2))
# %% wrong: base two
def sigmoid(x):
    return 1 / (1 + 2.0 ** (-x))
# %% wrong: np.exp2
def sigmoid(x):
    return 1 / (1 + np.exp2(-x))
# %% wrong: base ten
def sigmoid(x):
    return 1 / (1 + 10.0 ** -x)
# %% wrong: 2.71 for e
def sigmoid(x):
    return 1 / (1 + 2.71 ** -x)
# %% wrong: np.log for np.exp
def sigmoid(x):
    return 1 / (1 + np.log(np.abs(x) + 1))
# %% wrong: expm1
def sigmoid(x):
    return 1 / (1 + np.expm1(-x))
# %% wrong: np.exp written as a product
def sigmoid(x):
    return 1 / (1 + np.e * -x)
# %% wrong: transposed
def sigmoid(x):
    return 1 / (1 + np.exp(-np.transpose(x)))
# %% wrong: first row only
def sigmoid(x):
    return 1 / (1 + np.exp(-np.array(x)[0]))
# %% wrong: returns in the loop
def sigmoid(x):
    s = np.zeros(np.shape(x))
    for i in range(len(x)):
        s[i] = 1 / (1 + np.exp(-x[i]))
        return s
# %% wrong: fails on a plain number
def sigmoid(x):
    s = np.zeros(x.shape)
    for i in range(x.shape[0]):
        s[i] = 1 / (1 + np.exp(-x[i]))
    return s
# %% wrong: right for matrices only
def sigmoid(x):
    s = np.zeros(x.shape)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            s[i, j] = 1 / (1 + np.exp(-x[i, j]))
    return s
# %% wrong: a matrix product of the reciprocal
def sigmoid(x):
    return np.dot(1, 1 + np.exp(-x))
# %% wrong: mean of it
def sigmoid(x):
    return np.mean(1 / (1 + np.exp(-x)))
# %% wrong: sum of it
def sigmoid(x):
    return np.sum(1 / (1 + np.exp(-x)))
# %% wrong: variable of the notebook
t_x = np.array([1.0, 2.0, 3.0])
def sigmoid(x):
    return 1 / (1 + np.exp(-t_x))
# %% wrong: misspelt variable
def sigmoid(x):
    return 1 / (1 + np.exp(-z))
# %% wrong: misspelt module
def sigmoid(x):
    return 1 / (1 + nb.exp(-x))
# %% wrong: no function of that name in numpy
def sigmoid(x):
    return 1 / (1 + np.exponential(-x))
# %% wrong: a stray comma makes a pair
def sigmoid(x):
    s = 1 / (1 + np.exp(-x)),
    return s
# %% wrong: value and cache
def sigmoid(x):
    A = 1 / (1 + np.exp(-x))
    cache = x
    return A, cache
# %% wrong: x changed to a column
def sigmoid(x):
    x = np.reshape(x, (-1, 1))
    return 1 / (1 + np.exp(-x))
# %% wrong: x given one more axis
def sigmoid(x):
    return 1 / (1 + np.exp(-np.array([x])))
# %% wrong: indentation slip
def sigmoid(x):
s = 1 / (1 + np.exp(-x))
return s
# %% wrong: half-finished
def sigmoid(x):
    s = ...
    return s
# %% wrong: pass
def sigmoid(x):
    pass
# %% wrong: caret
def sigmoid(x):
    return 1 / (1 + np.e ^ -x)
# %% wrong: integer type of the result
def sigmoid(x):
    return np.array(1 / (1 + np.exp(-x)), dtype=int)
# %% wrong: floor division
def sigmoid(x):
    return 1 // (1 + np.exp(-x))
# %% wrong: twice the sigmoid of x
def sigmoid(x):
    s = 1 / (1 + np.exp(-x))
    return 1 / (1 + np.exp(-s))
# %% wrong: minus x squashed and given a sign
def sigmoid(x):
    return -1 / (1 + np.exp(-x))
# %% wrong: scaled to zero and one
def sigmoid(x):
    s = 1 / (1 + np.exp(-x))
    return (s - np.min(s)) / (np.max(s) - np.min(s))
# %% wrong: x standardised first
def sigmoid(x):
    x = (x - np.mean(x)) / np.std(x)
    return 1 / (1 + np.exp(-x))
# %% wrong: half for everything negative
def sigmoid(x):
    return 1 / (1 + np.exp(-np.maximum(x, 0)))
# %% wrong: clipped too near
def sigmoid(x):
    x = np.clip(x, -1, 1)
    return 1 / (1 + np.exp(-x))
# %% wrong: calls itself
def sigmoid(x):
    return 1 / (1 + np.exp(-sigmoid(x)))
# %% wrong: logarithm of it
def sigmoid(x):
    return np.log(1 / (1 + np.exp(-x)))
# %% wrong: inverse, the logit
def sigmoid(x):
    return np.log(x / (1 - x))
# %% wrong: softplus
def sigmoid(x):
    return np.log(1 + np.exp(x))
# %% wrong: loops for ever
def sigmoid(x):
    x = np.array(x, dtype=float)
    i = 0
    while i < x.size:
        x.flat[i] = 1 / (1 + np.exp(-x.flat[i]))
    return x
# %% wrong: last index left out
def sigmoid(x):
    x = np.array(x, dtype=float)
    flat = x.reshape(-1)
    for i in range(flat.size - 1):
        flat[i] = 1 / (1 + np.exp(-flat[i]))
    return x
