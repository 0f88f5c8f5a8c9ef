# %% right: the formula
import numpy as np

def sigmoid(z):
    ### START CODE HERE ### (~ 1 line of code)
    s = 1 / (1 + np.exp(-z))
    ### END CODE HERE ###

    return s
# %% right: no name
def sigmoid(z):
    return 1/(1+np.exp(-z))
# %% right: power minus one
def sigmoid(z):
    return (1 + np.exp(-z)) ** (-1)
# %% right: np.power
def sigmoid(z):
    return np.power(1.0 + np.exp(np.negative(z)), -1)
# %% right: np.divide and np.add
def sigmoid(z):
    return np.divide(1, np.add(1, np.exp(np.multiply(-1, z))))
# %% right: np.e to a power
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return 1 / (1 + np.e ** -z)
# %% right: np.vectorize
import math

def sigmoid(z):
    f = np.vectorize(lambda t: 1 / (1 + math.exp(-t)))
    return f(z)
# %% right: np.vectorize as a decorator
import math

@np.vectorize
def sigmoid(z):
    return 1 / (1 + math.exp(-z))
# %% right: tanh
def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(np.multiply(z, 0.5))
# %% right: stable with np.where
def sigmoid(z):
    z = np.asarray(z, dtype=np.float64)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
# %% right: clipped far out
def sigmoid(z):
    z = np.clip(z, -500, 500)
    return 1 / (1 + np.exp(-z))
# %% right: exp above and below
def sigmoid(z):
    e = np.exp(z)
    return e / (1 + e)
# %% right: logaddexp
def sigmoid(z):
    return np.exp(-np.logaddexp(0, -np.asarray(z)))
# %% right: loop over nditer, numbers apart
def sigmoid(z):
    if np.isscalar(z):
        return 1 / (1 + np.exp(-z))
    out = np.empty(z.shape)
    for i, v in np.ndenumerate(z):
        out[i] = 1 / (1 + np.exp(-v))
    return out
# %% right: list comprehension and reshape
def sigmoid(z):
    z = np.array(z)
    values = [1 / (1 + np.exp(-v)) for v in z.flatten()]
    return np.array(values).reshape(z.shape)
# %% right: lambda
sigmoid = lambda z: 1 / (1 + np.exp(-z))
# %% right: lambda with type check
def sigmoid(z):
    if isinstance(z, (int, float)):
        return 1 / (1 + np.exp(-z))
    assert isinstance(z, np.ndarray)
    s = 1 / (1 + np.exp(-z))
    assert s.shape == z.shape
    return s
# %% right: single precision
def sigmoid(z):
    z = np.array(z).astype(np.float32)
    return 1 / (1 + np.exp(-z))
# %% right: recursion into rows
import math
def sigmoid(z):
    if np.ndim(z) == 0:
        return 1 / (1 + math.exp(-z))
    return np.array([sigmoid(row) for row in z])
# %% right: in place on a copy
def sigmoid(z):
    s = np.array(z, dtype=float)
    s *= -1
    s = np.exp(s)
    s += 1
    return 1 / s
# %% right: one minus
def sigmoid(z):
    return 1 - 1 / (1 + np.exp(z))
# %% right: map over a flat array
import math
def sigmoid(z):
    arr = np.asarray(z)
    flat = list(map(lambda v: 1.0 / (1.0 + math.exp(-v)), arr.ravel().tolist()))
    return np.asarray(flat).reshape(arr.shape)
# %% right: derivative flag nobody asked for
def sigmoid(z, derivative=False):
    s = 1 / (1 + np.exp(-z))
    if derivative:
        return s * (1 - s)
    return s
# %% wrong: sign
def sigmoid(z):
    return 1 / (1 + np.exp(z))
# %% wrong: brackets
def sigmoid(z):
    return 1 / 1 + np.exp(-z)
# %% wrong: only the denominator
def sigmoid(z):
    return 1 + np.exp(-z)
# %% wrong: math.exp
import math
def sigmoid(z):
    return 1 / (1 + math.exp(-z))
# %% wrong: returns the derivative
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)
# %% wrong: tanh
def sigmoid(z):
    return np.tanh(z)
# %% wrong: tanh of a half, not moved
def sigmoid(z):
    return np.tanh(z / 2)
# %% wrong: tanh moved, argument not halved
def sigmoid(z):
    return (1 + np.tanh(z)) / 2
# %% wrong: softmax
def sigmoid(z):
    return np.exp(z) / np.sum(np.exp(z))
# %% wrong: softmax by rows
def sigmoid(z):
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
# %% wrong: zeros_like of integers
def sigmoid(z):
    s = np.zeros_like(z)
    for i in range(len(z)):
        s[i] = 1 / (1 + np.exp(-z[i]))
    return s
# %% wrong: flattened
def sigmoid(z):
    return np.array([1 / (1 + np.exp(-v)) for v in np.ravel(z)])
# %% wrong: a list
def sigmoid(z):
    return [1 / (1 + np.exp(-v)) for v in z]
# %% wrong: a list of numbers of a flat array
def sigmoid(z):
    result = []
    for v in np.array(z).flatten():
        result.append(1 / (1 + np.exp(-v)))
    return result
# %% wrong: nothing returned
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
# %% wrong: printed
def sigmoid(z):
    print(1 / (1 + np.exp(-z)))
# %% wrong: no one
def sigmoid(z):
    return 1 / np.exp(-z)
# %% wrong: minus
def sigmoid(z):
    return 1 / (1 - np.exp(-z))
# %% wrong: the exponential alone
def sigmoid(z):
    return np.exp(-z)
# %% wrong: exp of z alone
def sigmoid(z):
    return np.exp(z)
# %% wrong: exp above, brackets lost
def sigmoid(z):
    return np.exp(z) / 1 + np.exp(z)
# %% wrong: exp above and minus below
def sigmoid(z):
    return np.exp(z) / (np.exp(z) - 1)
# %% wrong: exp of plus z above, of minus z below
def sigmoid(z):
    return np.exp(z) / (1 + np.exp(-z))
# %% wrong: relu
def sigmoid(z):
    return np.maximum(0, z)
# %% wrong: a decision
def sigmoid(z):
    return (1 / (1 + np.exp(-z)) > 0.5).astype(int)
# %% wrong: rounded
def sigmoid(z):
    return np.round(1 / (1 + np.exp(-z)), 3)
# %% wrong: rounded to whole numbers
def sigmoid(z):
    return np.round(1 / (1 + np.exp(-z)))
# %% wrong: absolute value
def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))
# %% wrong: z squared
def sigmoid(z):
    return 1 / (1 + np.exp(-z ** 2))
# %% wrong: base two
def sigmoid(z):
    return 1 / (1 + 2.0 ** (-z))
# %% wrong: np.exp2
def sigmoid(z):
    return 1 / (1 + np.exp2(-z))
# %% wrong: base ten
def sigmoid(z):
    return 1 / (1 + 10.0 ** -z)
# %% wrong: 2.71 for e
def sigmoid(z):
    return 1 / (1 + 2.71 ** -z)
# %% wrong: np.log for np.exp
def sigmoid(z):
    return 1 / (1 + np.log(np.abs(z) + 1))
# %% wrong: expm1
def sigmoid(z):
    return 1 / (1 + np.expm1(-z))
# %% wrong: np.exp written as a product
def sigmoid(z):
    return 1 / (1 + np.e * -z)
# %% wrong: transposed
def sigmoid(z):
    return 1 / (1 + np.exp(-np.transpose(z)))
# %% wrong: first row only
def sigmoid(z):
    return 1 / (1 + np.exp(-np.array(z)[0]))
# %% wrong: returns in the loop
def sigmoid(z):
    s = np.zeros(np.shape(z))
    for i in range(len(z)):
        s[i] = 1 / (1 + np.exp(-z[i]))
        return s
# %% wrong: fails on a plain number
def sigmoid(z):
    s = np.zeros(z.shape)
    for i in range(z.shape[0]):
        s[i] = 1 / (1 + np.exp(-z[i]))
    return s
# %% wrong: right for matrices only
def sigmoid(z):
    s = np.zeros(z.shape)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            s[i, j] = 1 / (1 + np.exp(-z[i, j]))
    return s
# %% wrong: a matrix product of the reciprocal
def sigmoid(z):
    return np.dot(1, 1 + np.exp(-z))
# %% wrong: mean of it
def sigmoid(z):
    return np.mean(1 / (1 + np.exp(-z)))
# %% wrong: sum of it
def sigmoid(z):
    return np.sum(1 / (1 + np.exp(-z)))
# %% wrong: misspelt module
def sigmoid(z):
    return 1 / (1 + nb.exp(-z))
# %% wrong: no function of that name in numpy
def sigmoid(z):
    return 1 / (1 + np.exponential(-z))
# %% wrong: a stray comma makes a pair
def sigmoid(z):
    s = 1 / (1 + np.exp(-z)),
    return s
# %% wrong: value and cache
def sigmoid(z):
    A = 1 / (1 + np.exp(-z))
    cache = z
    return A, cache
# %% wrong: z changed to a column
def sigmoid(z):
    z = np.reshape(z, (-1, 1))
    return 1 / (1 + np.exp(-z))
# %% wrong: z given one more axis
def sigmoid(z):
    return 1 / (1 + np.exp(-np.array([z])))
# %% wrong: indentation slip
def sigmoid(z):
s = 1 / (1 + np.exp(-z))
return s
# %% wrong: half-finished
def sigmoid(z):
    s = ...
    return s
# %% wrong: pass
def sigmoid(z):
    pass
# %% wrong: caret
def sigmoid(z):
    return 1 / (1 + np.e ^ -z)
# %% wrong: integer type of the result
def sigmoid(z):
    return np.array(1 / (1 + np.exp(-z)), dtype=int)
# %% wrong: floor division
def sigmoid(z):
    return 1 // (1 + np.exp(-z))
# %% wrong: twice the sigmoid of z
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return 1 / (1 + np.exp(-s))
# %% wrong: minus z squashed and given a sign
def sigmoid(z):
    return -1 / (1 + np.exp(-z))
# %% wrong: scaled to zero and one
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return (s - np.min(s)) / (np.max(s) - np.min(s))
# %% wrong: z standardised first
def sigmoid(z):
    z = (z - np.mean(z)) / np.std(z)
    return 1 / (1 + np.exp(-z))
# %% wrong: half for everything negative
def sigmoid(z):
    return 1 / (1 + np.exp(-np.maximum(z, 0)))
# %% wrong: clipped too near
def sigmoid(z):
    z = np.clip(z, -1, 1)
    return 1 / (1 + np.exp(-z))
# %% wrong: calls itself
def sigmoid(z):
    return 1 / (1 + np.exp(-sigmoid(z)))
# %% wrong: logarithm of it
def sigmoid(z):
    return np.log(1 / (1 + np.exp(-z)))
# %% wrong: inverse, the logit
def sigmoid(z):
    return np.log(z / (1 - z))
# %% wrong: softplus
def sigmoid(z):
    return np.log(1 + np.exp(z))
# %% wrong: loops for ever
def sigmoid(z):
    z = np.array(z, dtype=float)
    i = 0
    while i < z.size:
        z.flat[i] = 1 / (1 + np.exp(-z.flat[i]))
    return z
# %% wrong: last index left out
def sigmoid(z):
    z = np.array(z, dtype=float)
    flat = z.reshape(-1)
    for i in range(flat.size - 1):
        flat[i] = 1 / (1 + np.exp(-flat[i]))
    return z
# %% wrong: argument called z, used as x
def sigmoid(z):
    s = 1 / (1 + np.exp(-x))
    return s
# %% wrong: argument of another case
def sigmoid(z):
    return 1 / (1 + np.exp(-Z))
# %% wrong: already uses w and b
def sigmoid(z):
    return 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
# %% wrong: leaky relu
def sigmoid(z):
    return np.where(z > 0, z, 0.01 * z)
# %% wrong: hard sigmoid of another library
def sigmoid(z):
    return np.clip(0.2 * z + 0.5, 0, 1)
# %% wrong: -1 and 1
def sigmoid(z):
    return 2 / (1 + np.exp(-z)) - 1
# %% wrong: squeezed
def sigmoid(z):
    return np.squeeze(1 / (1 + np.exp(-z)))
# %% wrong: keeps only the row
def sigmoid(z):
    z = np.array(z).reshape(1, -1)
    return 1 / (1 + np.exp(-z))
# %% right: sum of the parts under names
def sigmoid(z):
    power = -z
    e_power = np.exp(power)
    below = e_power + 1
    return np.true_divide(1, below)
