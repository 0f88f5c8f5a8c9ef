# %% right: as in the course's helper file
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1/(1+np.exp(-Z))
    dZ = dA * s * (1-s)
    assert (dZ.shape == Z.shape)
    return dZ
# %% right: given sigmoid
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return np.multiply(dA, np.multiply(s, 1 - s))
# %% right: s minus s squared
def sigmoid_backward(dA, cache):
    A = sigmoid(Z=cache)
    return dA * (A - A ** 2)
# %% right: exponentials
def sigmoid_backward(dA, cache):
    e = np.exp(-cache)
    return dA * e / np.power(1 + e, 2)
# %% right: symmetric
def sigmoid_backward(dA, cache):
    return dA * sigmoid(cache) * sigmoid(-cache)
# %% right: tanh
def sigmoid_backward(dA, cache):
    return dA * (1 - np.tanh(cache / 2) ** 2) / 4
# %% right: loop with math
import math

def sigmoid_backward(dA, cache):
    dZ = np.empty_like(dA)
    for i in range(dA.shape[0]):
        for j in range(dA.shape[1]):
            s = 1 / (1 + math.exp(-cache[i][j]))
            dZ[i][j] = dA[i][j] * s * (1 - s)
    return dZ
# %% right: helper
def slope(Z):
    g = 1.0 / (1.0 + np.exp(-Z))
    return g * (1.0 - g)

def sigmoid_backward(dA, cache):
    dZ = slope(cache) * dA
    return dZ
# %% right: einsum
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return np.einsum("ij,ij,ij->ij", dA, s, 1 - s)
# %% wrong: Z for s
def sigmoid_backward(dA, cache):
    Z = cache
    return dA * Z * (1 - Z)
# %% wrong: dA left out
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return s * (1 - s)
# %% wrong: second factor left out
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s
# %% wrong: first factor left out
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * (1 - s)
# %% wrong: brackets left out
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * 1 - s
# %% wrong: sigmoid of dA
def sigmoid_backward(dA, cache):
    s = sigmoid(dA)
    return dA * s * (1 - s)
# %% wrong: roles exchanged
def sigmoid_backward(dA, cache):
    s = sigmoid(dA)
    return cache * s * (1 - s)
# %% wrong: one minus s squared
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * (1 - s ** 2)
# %% wrong: tanh slope
def sigmoid_backward(dA, cache):
    return dA * (1 - np.power(np.tanh(cache), 2))
# %% wrong: relu slope
def sigmoid_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    dZ[cache <= 0] = 0
    return dZ
# %% wrong: exponent without minus, not symmetric
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return dA * s * (s - 1)
# %% wrong: one plus s
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return dA * s * (1 + s)
# %% wrong: sigmoid with brackets missing
def sigmoid_backward(dA, cache):
    s = 1 / 1 + np.exp(-cache)
    return dA * s * (1 - s)
# %% wrong: exp minus one
def sigmoid_backward(dA, cache):
    s = 1 / (1 - np.exp(-cache))
    return dA * s * (1 - s)
# %% wrong: matrix product
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return np.dot(dA, s * (1 - s))
# %% wrong: matrix product with transpose
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return np.dot(dA, (s * (1 - s)).T)
# %% wrong: s times dot
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * np.dot(s, (1 - s).T)
# %% wrong: unchanged
def sigmoid_backward(dA, cache):
    Z = cache
    dZ = dA
    return dZ
# %% wrong: sigmoid twice
def sigmoid_backward(dA, cache):
    A = sigmoid(cache)
    s = sigmoid(A)
    return dA * s * (1 - s)
# %% wrong: divided by m
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * (1 - s) / dA.shape[1]
# %% wrong: minus
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return -dA * s * (1 - s)
# %% wrong: dA divided
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA / (s * (1 - s))
# %% wrong: dA plus
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA + s * (1 - s)
# %% wrong: dA minus
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA - s * (1 - s)
# %% wrong: one half
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return 0.5 * dA * s * (1 - s)
# %% wrong: s undefined
def sigmoid_backward(dA, cache):
    return dA * s * (1 - s)
# %% wrong: cache taken for a pair
def sigmoid_backward(dA, cache):
    linear_cache, Z = cache
    s = sigmoid(Z)
    return dA * s * (1 - s)
# %% wrong: cache by name
def sigmoid_backward(dA, cache):
    s = sigmoid(cache["Z"])
    return dA * s * (1 - s)
# %% wrong: math.exp
import math
def sigmoid_backward(dA, cache):
    s = 1 / (1 + math.exp(-cache))
    return dA * s * (1 - s)
# %% wrong: no return
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    dZ = dA * s * (1 - s)
# %% wrong: returns s
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return s
# %% wrong: mean over the examples
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return np.mean(dA * s * (1 - s), axis=1, keepdims=True)
# %% wrong: A minus Y style
def sigmoid_backward(dA, cache):
    return sigmoid(cache) - dA
# %% wrong: s squared
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s ** 2
# %% wrong: s squared times the rest
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * (1 - s) ** 2
# %% wrong: derivative written with exp, square lost
def sigmoid_backward(dA, cache):
    return dA * np.exp(-cache) / (1 + np.exp(-cache))
# %% wrong: pair returned
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * (1 - s), cache
# %% wrong: missing star
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return dA s (1 - s)
# %% wrong: call for a product
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return dA * s(1 - s)
