# %% right: s times one minus s
def sigmoid_derivative(x):
    ### START CODE HERE ### (~ 2 lines of code)
    s = sigmoid(x)
    ds = s * (1 - s)
    ### END CODE HERE ###
    return ds
# %% right: written out
def sigmoid_derivative(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 - s)
# %% right: s minus s squared
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s - s ** 2
# %% right: np.multiply
def sigmoid_derivative(x):
    s = sigmoid(x=x)
    ds = np.multiply(s, np.subtract(1, s))
    return ds
# %% right: called twice
def sigmoid_derivative(x):
    return sigmoid(x) * (1 - sigmoid(x))
# %% right: sigmoid of x and minus x
def sigmoid_derivative(x):
    return sigmoid(x) * sigmoid(-x)
# %% right: exponentials
def sigmoid_derivative(x):
    return np.exp(-x) / np.square(1 + np.exp(-x))
# %% right: exponentials of plus x
def sigmoid_derivative(x):
    e = np.exp(x)
    return e / (1 + e) ** 2
# %% right: two plus two cosh
def sigmoid_derivative(x):
    return 1 / (2 + np.exp(x) + np.exp(-x))
# %% right: one quarter of the slope of tanh of a half
def sigmoid_derivative(x):
    t = np.tanh(np.asarray(x) / 2)
    return (1 - t ** 2) / 4
# %% right: helper inside
def sigmoid_derivative(x):
    def sig(v):
        return 1. / (1. + np.exp(-v))
    a = sig(x)
    return a * (1. - a)
# %% right: element by element
def sigmoid_derivative(x):
    s = np.asarray(sigmoid(x))
    ds = np.zeros(s.shape)
    for i in np.ndindex(s.shape):
        ds[i] = s[i] * (1 - s[i])
    return ds
# %% right: lambda
sigmoid_derivative = lambda x: sigmoid(x) * (1.0 - sigmoid(x))
# %% right: one quarter minus a square
def sigmoid_derivative(x):
    return 0.25 - (sigmoid(x) - 0.5) ** 2
# %% right: single precision
def sigmoid_derivative(x):
    s = np.float32(sigmoid(x))
    return s * (np.float32(1) - s)
# %% right: einsum of no sum
def sigmoid_derivative(x):
    s = sigmoid(x)
    return np.einsum('...,...->...', s, 1 - s)
# %% right: list comprehension
import math
def sigmoid_derivative(x):
    x = np.array(x)
    out = [math.exp(-v) / (1 + math.exp(-v)) ** 2 for v in x.flatten()]
    return np.array(out).reshape(x.shape)
# %% right: with asserts and prints
def sigmoid_derivative(x):
    s = sigmoid(x)
    ds = s * (1 - s)
    print(ds)
    assert np.shape(ds) == np.shape(x)
    return ds
# %% right: in place on a copy
def sigmoid_derivative(x):
    s = np.array(sigmoid(x), copy=True)
    t = s.copy()
    s *= -1
    s += 1
    s *= t
    return s
# %% right: minus s times s minus one
def sigmoid_derivative(x):
    s = sigmoid(x)
    return -s * (s - 1)
# %% right: matrices walked through
def sigmoid_derivative(x):
    f = np.vectorize(lambda v: sigmoid(v) * (1 - sigmoid(v)))
    return f(x)
# %% wrong: the sigmoid itself
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s
# %% wrong: x in the formula
def sigmoid_derivative(x):
    ds = x * (1 - x)
    return ds
# %% wrong: plus
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (1 + s)
# %% wrong: one minus s
def sigmoid_derivative(x):
    return 1 - sigmoid(x)
# %% wrong: brackets lost
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * 1 - s
# %% wrong: squared
def sigmoid_derivative(x):
    return sigmoid(x) ** 2
# %% wrong: slope of tanh
def sigmoid_derivative(x):
    return 1 - np.tanh(x) ** 2
# %% wrong: one minus s squared
def sigmoid_derivative(x):
    s = sigmoid(x)
    return 1 - np.power(s, 2)
# %% wrong: second factor of x
def sigmoid_derivative(x):
    return sigmoid(x) * (1 - x)
# %% wrong: first factor x
def sigmoid_derivative(x):
    return x * (1 - sigmoid(x))
# %% wrong: x too many
def sigmoid_derivative(x):
    s = sigmoid(x)
    return x * s * (1 - s)
# %% wrong: sigmoid twice
def sigmoid_derivative(x):
    s = sigmoid(sigmoid(x))
    return s * (1 - s)
# %% wrong: negative
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (s - 1)
# %% wrong: negative from the chain rule
def sigmoid_derivative(x):
    return -np.exp(-x) / (1 + np.exp(-x)) ** 2
# %% wrong: exponential above missing
def sigmoid_derivative(x):
    return 1 / (1 + np.exp(-x)) ** 2
# %% wrong: denominator not squared
def sigmoid_derivative(x):
    return np.exp(-x) / (1 + np.exp(-x))
# %% wrong: exp of x above, of minus x below
def sigmoid_derivative(x):
    return np.exp(x) / (1 + np.exp(-x)) ** 2
# %% wrong: matrix product
def sigmoid_derivative(x):
    s = sigmoid(x)
    return np.dot(s, 1 - s)
# %% wrong: matrix product with a transpose
def sigmoid_derivative(x):
    s = sigmoid(x)
    return np.dot(s, (1 - s).T)
# %% wrong: at-sign
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s @ (1 - s)
# %% wrong: summed
def sigmoid_derivative(x):
    s = sigmoid(x)
    return np.sum(s * (1 - s))
# %% wrong: mean
def sigmoid_derivative(x):
    s = sigmoid(x)
    return (s * (1 - s)).mean()
# %% wrong: nothing returned
def sigmoid_derivative(x):
    s = sigmoid(x)
    ds = s * (1 - s)
# %% wrong: printed
def sigmoid_derivative(x):
    s = sigmoid(x)
    print(s * (1 - s))
# %% wrong: returns s, not ds
def sigmoid_derivative(x):
    s = sigmoid(x)
    ds = s * (1 - s)
    return s
# %% wrong: returns both
def sigmoid_derivative(x):
    s = sigmoid(x)
    ds = s * (1 - s)
    return s, ds
# %% wrong: misspelt variable
def sigmoid_derivative(x):
    s = sigmoid(x)
    ds = S * (1 - s)
    return ds
# %% wrong: misspelt function
def sigmoid_derivative(x):
    s = sigmod(x)
    return s * (1 - s)
# %% wrong: function not called
def sigmoid_derivative(x):
    s = sigmoid
    return s * (1 - s)
# %% wrong: a product sign is missing
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s(1 - s)
# %% wrong: calls itself
def sigmoid_derivative(x):
    s = sigmoid_derivative(x)
    return s * (1 - s)
# %% wrong: the function for one number
def sigmoid_derivative(x):
    s = basic_sigmoid(x)
    return s * (1 - s)
# %% wrong: np.gradient of it
def sigmoid_derivative(x):
    return np.gradient(sigmoid(x))
# %% wrong: coarse difference
def sigmoid_derivative(x):
    h = 0.1
    return (sigmoid(x + h) - sigmoid(x)) / h
# %% wrong: coarse central difference
def sigmoid_derivative(x):
    h = 0.5
    return (sigmoid(x + h) - sigmoid(x - h)) / (2 * h)
# %% wrong: central difference, 2 forgotten
def sigmoid_derivative(x):
    h = 1e-5
    return (sigmoid(x + h) - sigmoid(x - h)) / h
# %% wrong: difference without a division
def sigmoid_derivative(x):
    h = 0.001
    return sigmoid(x + h) - sigmoid(x)
# %% wrong: slope of relu
def sigmoid_derivative(x):
    return (x > 0) * 1.0
# %% wrong: second derivative
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (1 - s) * (1 - 2 * s)
# %% wrong: square of one factor
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (1 - s) ** 2
# %% wrong: one minus s, squared
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (1 - s ** 2)
# %% wrong: own sigmoid with a wrong sign of two factors
def sigmoid_derivative(x):
    s = 1 / (1 - np.exp(-x))
    return s * (1 - s)
# %% wrong: own sigmoid without brackets
def sigmoid_derivative(x):
    s = 1 / 1 + np.exp(-x)
    return s * (1 - s)
# %% wrong: reciprocal
def sigmoid_derivative(x):
    s = sigmoid(x)
    return 1 / (s * (1 - s))
# %% wrong: division in place of a product
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s / (1 - s)
# %% wrong: softmax in place of sigmoid
def sigmoid_derivative(x):
    s = np.exp(x) / np.sum(np.exp(x))
    return s * (1 - s)
# %% wrong: log derivative
def sigmoid_derivative(x):
    s = sigmoid(x)
    return np.log(s) * (1 - s)
# %% wrong: flattened
def sigmoid_derivative(x):
    s = sigmoid(np.array(x).flatten())
    return s * (1 - s)
# %% wrong: a list
def sigmoid_derivative(x):
    s = sigmoid(x)
    return [v * (1 - v) for v in s]
# %% wrong: first entry only
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s[0] * (1 - s[0])
# %% wrong: integers kept
def sigmoid_derivative(x):
    ds = np.zeros_like(x)
    s = sigmoid(x)
    ds[...] = s * (1 - s)
    return ds
# %% wrong: rounded
def sigmoid_derivative(x):
    s = sigmoid(x)
    return np.round(s * (1 - s), 2)
# %% wrong: half of it
def sigmoid_derivative(x):
    s = sigmoid(x)
    return 0.5 * s * (1 - s)
# %% wrong: a bracket is missing
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (1 - s
# %% wrong: assignment to an expression
def sigmoid_derivative(x):
    s = sigmoid(x)
    s * (1 - s) = ds
    return ds
# %% wrong: double equals
def sigmoid_derivative(x):
    s = sigmoid(x)
    ds == s * (1 - s)
    return ds
# %% wrong: half-finished
def sigmoid_derivative(x):
    s = sigmoid(x)
    ds = None
    return ds
# %% wrong: notebook variable
t_x = np.array([1, 2, 3])
s = 1 / (1 + np.exp(-t_x))
def sigmoid_derivative(x):
    ds = s * (1 - s)
    return ds
# %% wrong: two factors of one minus s
def sigmoid_derivative(x):
    s = sigmoid(x)
    return (1 - s) * (1 - s)
# %% wrong: two s
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (2 - s)
# %% wrong: sigmoid of minus x twice
def sigmoid_derivative(x):
    return sigmoid(-x) * sigmoid(-x)
# %% wrong: return before the product
def sigmoid_derivative(x):
    s = sigmoid(x)
    return s
    return s * (1 - s)
