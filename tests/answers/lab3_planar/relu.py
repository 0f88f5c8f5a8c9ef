# %% right: np.maximum
def relu(z):
    return np.maximum(0, z)
# %% right: np.maximum, the other way round, named result
import numpy as np

def relu(z):
    """ReLU of z"""
    a = np.maximum(z, 0)
    assert a.shape == np.shape(z)
    return a
# %% right: mask
def relu(z):
    return z * (z > 0)
# %% right: np.where
def relu(z):
    return np.where(np.greater(z, 0), z, 0.0)
# %% right: np.clip
def relu(z):
    return np.clip(z, 0, None)
# %% right: half of sum with absolute value
def relu(z):
    return 0.5 * (z + np.abs(z))
# %% right: vectorized python function
def relu(z):
    def one(t):
        return t if t > 0 else 0.0
    return np.vectorize(one, otypes=[float])(z)
# %% right: copy and set
def relu(z):
    z = np.array(z, dtype=float)
    z[z < 0] = 0
    return z
# %% right: list comprehension over the flat array
def relu(z):
    z = np.asarray(z)
    return np.array([max(0, x) for x in z.ravel()]).reshape(z.shape)
# %% right: two cases, number and array
def relu(z):
    if isinstance(z, (int, float)):
        return max(0.0, z)
    out = np.zeros(z.shape)
    it = np.nditer(z, flags=["multi_index"])
    for value in it:
        if value > 0:
            out[it.multi_index] = value
    return out
# %% right: lambda
relu = lambda z: np.maximum(z, np.zeros_like(z))
# %% right: fmax and a float zero
def relu(z):
    return np.fmax(0.0, np.asarray(z, dtype=np.float32))
# %% right: heaviside
def relu(z):
    return np.heaviside(z, 0) * z
# %% wrong: np.max
def relu(z):
    return np.max(0, z)
# %% wrong: np.max of a pair
def relu(z):
    return np.max((0, z))
# %% wrong: python max
def relu(z):
    return max(0, z)
# %% wrong: minimum
def relu(z):
    return np.minimum(0, z)
# %% wrong: absolute value
def relu(z):
    return abs(z)
# %% wrong: leaky
def relu(z):
    return np.maximum(0.01 * z, z)
# %% wrong: derivative
def relu(z):
    return np.where(np.array(z) > 0, 1, 0)
# %% wrong: boolean mask
def relu(z):
    return z > 0
# %% wrong: if on the whole array
def relu(z):
    if z > 0:
        return z
    else:
        return 0
# %% wrong: only the positive entries
def relu(z):
    z = np.array(z)
    return z[z > 0]
# %% wrong: sigmoid
def relu(z):
    return 1 / (1 + np.exp(-z))
# %% wrong: tanh
def relu(z):
    return np.tanh(z)
# %% wrong: threshold one
def relu(z):
    return np.maximum(1, z)
# %% wrong: negative entries to one
def relu(z):
    z = np.array(z, dtype=float)
    z[z < 0] = 1
    return z
# %% wrong: sign forgotten in where
def relu(z):
    return np.where(np.asarray(z) < 0, z, 0)
# %% wrong: capped at one
def relu(z):
    return np.clip(z, 0, 1)
# %% wrong: no return
def relu(z):
    a = np.maximum(0, z)
# %% wrong: prints instead of returning
def relu(z):
    print(np.maximum(0, z))
# %% wrong: returns z, result lost
def relu(z):
    np.maximum(0, z)
    return z
# %% wrong: NameError, capital Z
def relu(z):
    return np.maximum(0, Z)
# %% wrong: NumPy function that does not exist
def relu(z):
    return np.relu(z)
# %% wrong: syntax
def relu(z)
    return np.maximum(0, z)
# %% wrong: missing bracket
def relu(z):
    return np.maximum(0, z
# %% wrong: softplus
def relu(z):
    return np.log(1 + np.exp(z))
# %% wrong: cut to whole numbers
def relu(z):
    return np.maximum(0, z).astype(int)
# %% wrong: returned pair with a cache
def relu(z):
    a = np.maximum(0, z)
    cache = z
    return a, cache
# %% wrong: square of positive part
def relu(z):
    return np.maximum(0, z) * z
# %% wrong: shape (1, n) only
def relu(z):
    return np.maximum(0, z).reshape(1, -1)
# %% wrong: for loop over rows with python max
def relu(z):
    result = []
    for row in z:
        result.append(max(0, row))
    return np.array(result)
# %% wrong: transposed
def relu(z):
    return np.maximum(0, np.array(z)).T
# %% wrong: maximum with minus
def relu(z):
    return -np.maximum(0, z)
# %% wrong: not written
def relu(z):
    pass
# %% wrong: another name
def ReLU(z):
    return np.maximum(0, z)
