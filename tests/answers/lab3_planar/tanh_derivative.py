# %% right: formula
def tanh_derivative(z):
    return 1 - np.tanh(z) ** 2
# %% right: step by step
def tanh_derivative(z):
    a = np.tanh(z)
    ds = 1 - np.power(a, 2)
    return ds
# %% right: np.square
def tanh_derivative(z):
    return 1 - np.square(np.tanh(z))
# %% right: cosh
def tanh_derivative(z):
    return 1.0 / np.power(np.cosh(z), 2)
# %% right: exponentials
def tanh_derivative(z):
    t = (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
    return 1 - t * t
# %% right: four over
def tanh_derivative(z):
    return 4 / (np.exp(z) + np.exp(-z)) ** 2
# %% right: with the sigmoid
def tanh_derivative(z):
    s = sigmoid(2 * z)
    return 4 * s * (1 - s)
# %% right: helper function
def tanh(z):
    return np.sinh(z) / np.cosh(z)

def tanh_derivative(z):
    return 1 - tanh(z) ** 2
# %% right: loop with math
import math

def tanh_derivative(z):
    z = np.asarray(z)
    out = np.zeros(z.shape)
    for i in np.ndindex(z.shape):
        out[i] = 1 - math.tanh(z[i]) ** 2
    return out
# %% right: np.subtract, np.multiply
def tanh_derivative(z):
    a = np.tanh(z)
    return np.subtract(1, np.multiply(a, a))
# %% right: product form
def tanh_derivative(z):
    return (1 - np.tanh(z)) * (1 + np.tanh(z))
# %% wrong: square missing
def tanh_derivative(z):
    return 1 - np.tanh(z)
# %% wrong: z for a
def tanh_derivative(z):
    return 1 - np.power(z, 2)
# %% wrong: sigmoid rule on tanh
def tanh_derivative(z):
    a = np.tanh(z)
    return a * (1 - a)
# %% wrong: derivative of the sigmoid
def tanh_derivative(z):
    s = sigmoid(z)
    return s * (1 - s)
# %% wrong: function itself
def tanh_derivative(z):
    return np.tanh(z)
# %% wrong: only the square
def tanh_derivative(z):
    return np.tanh(z) ** 2
# %% wrong: sign turned
def tanh_derivative(z):
    return np.tanh(z) ** 2 - 1
# %% wrong: square inside
def tanh_derivative(z):
    return 1 - np.tanh(z ** 2)
# %% wrong: plus for minus
def tanh_derivative(z):
    return 1 + np.tanh(z) ** 2
# %% wrong: square of the difference
def tanh_derivative(z):
    return (1 - np.tanh(z)) ** 2
# %% wrong: times two
def tanh_derivative(z):
    return 1 - np.tanh(z) * 2
# %% wrong: xor for power
def tanh_derivative(z):
    return 1 - np.tanh(z)^2
# %% wrong: math.tanh
import math
def tanh_derivative(z):
    return 1 - math.tanh(z) ** 2
# %% wrong: np.tan
def tanh_derivative(z):
    return 1 - np.tan(z) ** 2
# %% wrong: arctanh
def tanh_derivative(z):
    return 1 - np.arctan(z) ** 2
# %% wrong: one over cosh
def tanh_derivative(z):
    return 1 / np.cosh(z)
# %% wrong: tanh twice
def tanh_derivative(z):
    a = np.tanh(z)
    return 1 - np.tanh(a) ** 2
# %% wrong: sech squared with sinh
def tanh_derivative(z):
    return 1 / np.sinh(z) ** 2
# %% wrong: matrix product for the square
def tanh_derivative(z):
    a = np.tanh(z)
    return 1 - np.dot(a, a)
# %% wrong: matrix product with transpose
def tanh_derivative(z):
    a = np.tanh(z)
    return 1 - np.dot(a, a.T)
# %% wrong: summed
def tanh_derivative(z):
    return np.sum(1 - np.tanh(z) ** 2)
# %% wrong: tanh without np
def tanh_derivative(z):
    return 1 - tanh(z) ** 2
# %% wrong: no return
def tanh_derivative(z):
    a = np.tanh(z)
    d = 1 - a ** 2
# %% wrong: chain factor z
def tanh_derivative(z):
    return z * (1 - np.tanh(z) ** 2)
# %% wrong: half of it
def tanh_derivative(z):
    return (1 - np.tanh(z) ** 2) / 2
# %% wrong: exponent half
def tanh_derivative(z):
    return 1 - np.tanh(z) ** (1/2)
# %% wrong: cube
def tanh_derivative(z):
    return 1 - np.tanh(z) ** 3
# %% wrong: returned both
def tanh_derivative(z):
    a = np.tanh(z)
    return a, 1 - a ** 2
# %% wrong: wrong exponential form
def tanh_derivative(z):
    t = (np.exp(z) + np.exp(-z)) / (np.exp(z) - np.exp(-z))
    return 1 - t ** 2
# %% wrong: takes a instead of z
def tanh_derivative(a):
    return 1 - a * a
# %% wrong: one sided difference with a large step
def tanh_derivative(z):
    h = 0.1
    return (np.tanh(z + h) - np.tanh(z)) / h
# %% wrong: global a
def tanh_derivative(z):
    return 1 - a ** 2
# %% wrong: relu derivative
def tanh_derivative(z):
    return np.where(np.array(z) > 0, 1, 0)
