# %% right: as in the course's helper file
def relu_backward(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    assert (dZ.shape == Z.shape)
    return dZ
# %% right: times the mask
def relu_backward(dA, cache):
    return dA * (cache > 0)
# %% right: np.where
def relu_backward(dA, cache):
    return np.where(cache > 0, dA, 0)
# %% right: np.multiply with astype
def relu_backward(dA, cache):
    Z = cache
    return np.multiply(dA, (Z > 0).astype(float))
# %% right: int64 mask
def relu_backward(dA, cache):
    return np.multiply(dA, np.int64(cache > 0))
# %% right: heaviside
def relu_backward(dA, cache):
    return dA * np.heaviside(cache, 0)
# %% right: loops
def relu_backward(dA, cache):
    dZ = np.zeros(dA.shape)
    for i in range(dA.shape[0]):
        for j in range(dA.shape[1]):
            dZ[i, j] = dA[i, j] if cache[i, j] > 0 else 0
    return dZ
# %% right: helper for the slope
def relu_slope(Z):
    g = np.ones_like(Z)
    g[Z < 0] = 0
    return g

def relu_backward(dA, cache):
    return relu_slope(cache) * dA
# %% right: zero times
def relu_backward(dA, cache):
    dZ = dA.copy()
    dZ[cache < 0] *= 0
    return dZ
# %% right: greater or equal
def relu_backward(dA, cache):
    Z = cache
    dZ = dA * np.where(Z >= 0, 1, 0)
    return dZ
# %% right: sign and maximum
def relu_backward(dA, cache):
    return dA * np.maximum(np.sign(cache), 0)
# %% wrong: mask from dA
def relu_backward(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[dA <= 0] = 0
    return dZ
# %% wrong: relu of dA
def relu_backward(dA, cache):
    return np.maximum(0, dA)
# %% wrong: mask alone
def relu_backward(dA, cache):
    return (cache > 0).astype(int)
# %% wrong: booleans
def relu_backward(dA, cache):
    return cache > 0
# %% wrong: relu of Z
def relu_backward(dA, cache):
    return np.maximum(0, cache)
# %% wrong: times relu of Z
def relu_backward(dA, cache):
    return dA * relu(cache)
# %% wrong: times Z
def relu_backward(dA, cache):
    return dA * cache
# %% wrong: swapped
def relu_backward(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z > 0] = 0
    return dZ
# %% wrong: unchanged
def relu_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    return dZ
# %% wrong: leaky
def relu_backward(dA, cache):
    return np.where(cache > 0, dA, 0.01 * dA)
# %% wrong: sigmoid slope
def relu_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return dA * s * (1 - s)
# %% wrong: tanh slope
def relu_backward(dA, cache):
    return dA * (1 - np.tanh(cache) ** 2)
# %% wrong: matrix product
def relu_backward(dA, cache):
    return np.dot(dA, cache > 0)
# %% wrong: matrix product with a transpose
def relu_backward(dA, cache):
    return np.dot(dA, (cache > 0).T)
# %% wrong: one where Z is negative
def relu_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    dZ[cache <= 0] = 1
    return dZ
# %% wrong: dA where positive, Z elsewhere
def relu_backward(dA, cache):
    return np.where(cache > 0, dA, cache)
# %% wrong: ones where positive
def relu_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    dZ[cache > 0] = 1
    dZ[cache <= 0] = 0
    return dZ
# %% wrong: minus where Z is negative
def relu_backward(dA, cache):
    return dA * np.sign(cache)
# %% wrong: threshold one
def relu_backward(dA, cache):
    return dA * (cache > 1)
# %% wrong: divided by m
def relu_backward(dA, cache):
    m = dA.shape[1]
    return dA * (cache > 0) / m
# %% wrong: only the entries that pass
def relu_backward(dA, cache):
    return dA[cache > 0]
# %% wrong: if on an array
def relu_backward(dA, cache):
    if cache > 0:
        return dA
    else:
        return 0
# %% wrong: cache taken for a pair
def relu_backward(dA, cache):
    linear_cache, Z = cache
    return dA * (Z > 0)
# %% wrong: index into the cache
def relu_backward(dA, cache):
    Z = cache[1]
    return dA * (Z > 0)
# %% wrong: cache as a dict
def relu_backward(dA, cache):
    Z = cache["Z"]
    return dA * (Z > 0)
# %% wrong: Z not set
def relu_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    return dZ
# %% wrong: no return
def relu_backward(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
# %% wrong: returns dA after making dZ
def relu_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    dZ[cache <= 0] = 0
    return dA
# %% wrong: comparison in place of assignment
def relu_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    dZ[cache <= 0] == 0
    return dZ
# %% wrong: arguments in the other order
def relu_backward(cache, dA):
    return dA * (cache > 0)
# %% wrong: summed
def relu_backward(dA, cache):
    return np.sum(dA * (cache > 0), axis=1, keepdims=True)
# %% wrong: plus
def relu_backward(dA, cache):
    return dA + (cache > 0)
# %% wrong: only the first row
def relu_backward(dA, cache):
    dZ = np.zeros_like(dA)
    for j in range(dA.shape[1]):
        if cache[0, j] > 0:
            dZ[0, j] = dA[0, j]
    return dZ
# %% wrong: the sign of the first row decides
def relu_backward(dA, cache):
    return dA * (cache[0] > 0)
# %% wrong: missing bracket
def relu_backward(dA, cache):
    return np.where(cache > 0, dA, 0
