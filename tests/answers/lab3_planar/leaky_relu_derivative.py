# %% right: np.where
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0.01)
# %% right: alpha
def leaky_relu_derivative(z, alpha=0.01):
    dz = np.where(np.array(z) >= 0, 1.0, alpha)
    return dz
# %% right: mask arithmetic
def leaky_relu_derivative(z):
    pos = np.asarray(z) > 0
    return 1.0 * pos + 0.01 * ~pos
# %% right: from the slope of relu
def leaky_relu_derivative(z):
    return relu_derivative(z) + 0.01 * (1 - relu_derivative(z))
# %% right: np.maximum of a mask
def leaky_relu_derivative(z):
    return np.maximum(np.asarray(z) > 0, 0.01)
# %% right: ones, then the left half
def leaky_relu_derivative(z):
    d = np.ones(np.shape(z))
    d[np.asarray(z) < 0] = 0.01
    return d
# %% right: function over z
def leaky_relu_derivative(z):
    return leaky_relu(z) / z
# %% right: vectorize
leaky_relu_derivative = np.vectorize(lambda z: 1.0 if z > 0 else 0.01)
# %% right: float copy
def leaky_relu_derivative(z):
    x = np.array(z, dtype=float)
    x[x > 0] = 1
    x[x <= 0] = .01
    return x
# %% right: piecewise
def leaky_relu_derivative(z):
    z = np.asarray(z, dtype=float)
    return np.piecewise(z, [z > 0, z <= 0], [1, 0.01])
# %% right: loop
def leaky_relu_derivative(z):
    if not isinstance(z, np.ndarray):
        return 1 if z > 0 else 0.01
    out = np.zeros(z.shape)
    for idx, value in np.ndenumerate(z):
        out[idx] = 1 if value > 0 else 0.01
    return out
# %% wrong: relu slope
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0)
# %% wrong: function itself
def leaky_relu_derivative(z):
    return np.maximum(0.01 * z, z)
# %% wrong: swapped
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0, 0.01, 1)
# %% wrong: negative slope
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, -0.01)
# %% wrong: leak times z
def leaky_relu_derivative(z):
    z = np.asarray(z)
    return np.where(z > 0, 1, 0.01 * z)
# %% wrong: z on the right
def leaky_relu_derivative(z):
    z = np.asarray(z)
    return np.where(z > 0, z, 0.01)
# %% wrong: a tenth
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0.1)
# %% wrong: a thousandth
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0.001)
# %% wrong: if on arrays
def leaky_relu_derivative(z):
    if z > 0:
        return 1
    return 0.01
# %% wrong: in place in a whole-number array
def leaky_relu_derivative(z):
    d = np.ones_like(z)
    d[np.asarray(z) < 0] = 0.01
    return d
# %% wrong: order of assignments
def leaky_relu_derivative(z):
    d = np.array(z, dtype=float)
    d[d <= 0] = 0.01
    d[d > 0] = 1
    return d
# %% wrong: maximum of 0.01 and z
def leaky_relu_derivative(z):
    return np.maximum(0.01, z)
# %% wrong: all ones
def leaky_relu_derivative(z):
    return np.ones(np.shape(z))
# %% wrong: all leaks
def leaky_relu_derivative(z):
    return np.full(np.shape(z), 0.01)
# %% wrong: threshold
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0.01, 1, 0.01) if np.size(z) == 1 else np.where(z > 1, 1, 0.01)
# %% wrong: relu slope plus 0.01
def leaky_relu_derivative(z):
    return relu_derivative(z) + 0.01
# %% wrong: sign
def leaky_relu_derivative(z):
    return np.sign(z)
# %% wrong: alpha without default
def leaky_relu_derivative(z, alpha):
    return np.where(np.asarray(z) > 0, 1, alpha)
# %% wrong: no return
def leaky_relu_derivative(z):
    d = np.where(np.asarray(z) > 0, 1, 0.01)
    print(d)
# %% wrong: right half 0.99
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0, 0.99, 0.01)
# %% wrong: missing comma
def leaky_relu_derivative(z):
    return np.where(z > 0, 1 0.01)
# %% wrong: where with a list
def leaky_relu_derivative(z):
    return np.where(z > 0, [1, 0.01])
# %% wrong: booleans
def leaky_relu_derivative(z):
    return np.asarray(z) > 0
# %% wrong: python and
def leaky_relu_derivative(z):
    return (z > 0) and 1 or 0.01
# %% wrong: cut to whole numbers
def leaky_relu_derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0.01).astype(int)
# %% wrong: mean slope
def leaky_relu_derivative(z):
    return np.mean(np.where(np.asarray(z) > 0, 1, 0.01))
# %% wrong: derivative of tanh
def leaky_relu_derivative(z):
    return 1 - np.tanh(z) ** 2
# %% wrong: slope and value
def leaky_relu_derivative(z):
    return leaky_relu(z), np.where(np.asarray(z) > 0, 1, 0.01)
# %% wrong: transposed
def leaky_relu_derivative(z):
    return np.where(np.asarray(z).T > 0, 1, 0.01)
# %% wrong: undefined
def leaky_relu_derivative(z):
    return np.where(x > 0, 1, 0.01)
