# %% right: np.where
def relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0)
# %% right: comparison times one
def relu_derivative(z):
    return (np.array(z) > 0) * 1
# %% right: booleans
def relu_derivative(z):
    return np.greater(z, 0)
# %% right: comparison including zero, as floats
def relu_derivative(z):
    return (np.asarray(z) >= 0).astype(float)
# %% right: sign of relu
def relu_derivative(z):
    return np.sign(np.maximum(0, z))
# %% right: relu divided by z
def relu_derivative(z):
    return np.maximum(0, z) / z
# %% right: fill zeros
def relu_derivative(z):
    z = np.asarray(z)
    d = np.zeros(z.shape)
    d[z > 0] = 1
    return d
# %% right: copy and set both halves
def relu_derivative(z):
    d = np.array(z, dtype=float)
    d[d <= 0] = 0
    d[d > 0] = 1
    return d
# %% right: vectorize
def relu_derivative(z):
    return np.vectorize(lambda t: 1 if t > 0 else 0)(z)
# %% right: clip of sign
def relu_derivative(z):
    return np.clip(np.sign(z), 0, 1)
# %% right: number and array apart
def relu_derivative(z):
    if np.isscalar(z):
        return 1.0 if z > 0 else 0.0
    g = np.ones_like(z, dtype=float)
    g[z < 0] = 0
    return g
# %% right: numerical, both sides
def relu_derivative(z):
    h = 1e-6
    return (relu(z + h) - relu(z - h)) / (2 * h)
# %% right: bool of the number, and an array
def relu_derivative(z):
    return np.heaviside(z, 0.0)
# %% wrong: relu itself
def relu_derivative(z):
    return np.maximum(0, z)
# %% wrong: leaky
def relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0.01)
# %% wrong: swapped
def relu_derivative(z):
    return np.where(np.asarray(z) > 0, 0, 1)
# %% wrong: sign
def relu_derivative(z):
    return np.sign(z)
# %% wrong: ones everywhere
def relu_derivative(z):
    return np.ones_like(z)
# %% wrong: zeros everywhere
def relu_derivative(z):
    return np.zeros(np.shape(z))
# %% wrong: z where positive, one elsewhere
def relu_derivative(z):
    return np.where(np.asarray(z) > 0, z, 1)
# %% wrong: if on the array
def relu_derivative(z):
    if z > 0:
        return 1
    else:
        return 0
# %% wrong: threshold one half
def relu_derivative(z):
    return np.where(np.asarray(z) > 1, 1, 0)
# %% wrong: not equal zero
def relu_derivative(z):
    return np.where(np.asarray(z) != 0, 1, 0)
# %% wrong: only positives returned
def relu_derivative(z):
    z = np.asarray(z)
    return z[z > 0]
# %% wrong: minus one on the left
def relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, -1)
# %% wrong: one number for all
def relu_derivative(z):
    return int(np.all(np.asarray(z) > 0))
# %% wrong: any
def relu_derivative(z):
    return 1 if np.any(np.asarray(z) > 0) else 0
# %% wrong: where without branches
def relu_derivative(z):
    return np.where(np.asarray(z) > 0)
# %% wrong: strings
def relu_derivative(z):
    return np.where(np.asarray(z) > 0, "1", "0")
# %% wrong: missing first assignment
def relu_derivative(z):
    d[z > 0] = 1
    d[z <= 0] = 0
    return d
# %% wrong: second line undoes the first
def relu_derivative(z):
    d = np.array(z, dtype=float)
    d[d > 0] = 1
    d[d <= 1] = 0
    return d
# %% wrong: only negatives set to zero
def relu_derivative(z):
    d = np.array(z, dtype=float)
    d[d < 0] = 0
    return d
# %% wrong: only positives set to one
def relu_derivative(z):
    d = np.array(z, dtype=float)
    d[d > 0] = 1
    return d
# %% wrong: derivative of the sigmoid
def relu_derivative(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)
# %% wrong: times z
def relu_derivative(z):
    return z * (z > 0)
# %% wrong: no return
def relu_derivative(z):
    d = np.where(np.asarray(z) > 0, 1, 0)
# %% wrong: comparison with equals only
def relu_derivative(z):
    return np.maximum(0, z) == z - 1
# %% wrong: assignment in a condition
def relu_derivative(z):
    return 1 if z = 0 else 0
# %% wrong: for loop with return
def relu_derivative(z):
    for v in np.ravel(z):
        return 1 if v > 0 else 0
# %% wrong: list of python numbers, flat
def relu_derivative(z):
    return [1 if v > 0 else 0 for v in np.ravel(z)]
# %% wrong: undefined relu_prime
def relu_derivative(z):
    return relu_prime(z)
# %% wrong: steps of one half
def relu_derivative(z):
    return 0.5 * (np.sign(z) + 0)
