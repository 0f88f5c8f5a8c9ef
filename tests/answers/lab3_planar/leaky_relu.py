# %% right: np.maximum
def leaky_relu(z):
    return np.maximum(0.01 * z, z)
# %% right: np.where
def leaky_relu(z):
    z = np.asarray(z)
    return np.where(z > 0, z, z * 0.01)
# %% right: argument alpha with a default
def leaky_relu(z, alpha=0.01):
    return np.maximum(alpha * z, z)
# %% right: mask arithmetic
def leaky_relu(z):
    return ((z > 0) + (z <= 0) * 0.01) * z
# %% right: divided by a hundred
def leaky_relu(z):
    return np.maximum(z / 100, z)
# %% right: relu of both sides
def leaky_relu(z):
    return relu(z) - 0.01 * relu(-z)
# %% right: copy and scale
def leaky_relu(z):
    a = np.array(z, dtype=float)
    a[a < 0] *= 0.01
    return a
# %% right: vectorize
@np.vectorize
def leaky_relu(z):
    if z >= 0:
        return float(z)
    return 0.01 * z
# %% right: np.select
def leaky_relu(z):
    z = np.array(z, dtype=np.float64)
    return np.select([z >= 0, z < 0], [z, 1e-2 * z])
# %% right: loop over flat
def leaky_relu(z):
    out = np.empty(np.shape(z))
    flat = np.ravel(z)
    for i, v in enumerate(flat):
        out.flat[i] = v if v > 0 else v * 0.01
    return out
# %% right: constant outside
LEAK = 0.01

def leaky_relu(z):
    return np.maximum(LEAK * z, z)
# %% right: np.multiply and np.fmax
def leaky_relu(z):
    small = np.multiply(0.01, z)
    return np.fmax(small, z)
# %% wrong: relu
def leaky_relu(z):
    return np.maximum(0, z)
# %% wrong: slope one tenth
def leaky_relu(z):
    return np.maximum(0.1 * z, z)
# %% wrong: slope one thousandth
def leaky_relu(z):
    return np.maximum(0.001 * z, z)
# %% wrong: slope 0.2
def leaky_relu(z, alpha=0.2):
    return np.where(np.asarray(z) > 0, z, alpha * np.asarray(z))
# %% wrong: maximum with the number itself
def leaky_relu(z):
    return np.maximum(0.01, z)
# %% wrong: minimum
def leaky_relu(z):
    return np.minimum(0.01 * z, z)
# %% wrong: derivative
def leaky_relu(z):
    return np.where(np.asarray(z) > 0, 1, 0.01)
# %% wrong: np.max
def leaky_relu(z):
    return np.max(0.01 * z, z)
# %% wrong: python max
def leaky_relu(z):
    return max(0.01 * z, z)
# %% wrong: if on an array
def leaky_relu(z):
    if z > 0:
        return z
    return 0.01 * z
# %% wrong: positive part scaled
def leaky_relu(z):
    return np.maximum(0, 0.01 * z)
# %% wrong: halves swapped
def leaky_relu(z):
    z = np.asarray(z)
    return np.where(z < 0, z, 0.01 * z)
# %% wrong: minus on the left
def leaky_relu(z):
    z = np.asarray(z)
    return np.where(z > 0, z, -0.01 * z)
# %% wrong: constant on the left
def leaky_relu(z):
    return np.where(np.asarray(z) > 0, z, 0.01)
# %% wrong: minus constant on the left
def leaky_relu(z):
    return np.where(np.asarray(z) > 0, z, -0.01)
# %% wrong: shifted instead of scaled
def leaky_relu(z):
    return np.maximum(z - 0.01, z)
# %% wrong: whole function scaled
def leaky_relu(z):
    return 0.01 * np.maximum(0, z)
# %% wrong: added leak everywhere
def leaky_relu(z):
    return np.maximum(0, z) + 0.01 * z
# %% wrong: alpha without default
def leaky_relu(z, alpha):
    return np.maximum(alpha * z, z)
# %% wrong: alpha not defined
def leaky_relu(z):
    return np.maximum(alpha * z, z)
# %% wrong: in place in an integer array
def leaky_relu(z):
    a = np.array(z)
    a[a < 0] = a[a < 0] * 0.01
    return a
# %% wrong: no return
def leaky_relu(z):
    a = np.maximum(0.01 * z, z)
# %% wrong: transposed
def leaky_relu(z):
    return np.maximum(0.01 * z, z).T if isinstance(z, np.ndarray) else max(0.01 * z, z)
# %% wrong: unchanged
def leaky_relu(z):
    return z
# %% wrong: misspelt maximum
def leaky_relu(z):
    return np.maximun(0.01*z, z)
# %% wrong: syntax, missing star
def leaky_relu(z):
    return np.maximum(0.01z, z)
# %% wrong: elu
def leaky_relu(z):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0.01 * (np.exp(z) - 1))
# %% wrong: clipped at minus 0.01
def leaky_relu(z):
    return np.clip(z, -0.01, None)
# %% wrong: everywhere scaled
def leaky_relu(z):
    return 0.01 * z
# %% wrong: absolute
def leaky_relu(z):
    return np.maximum(0.01 * np.abs(z), z)
# %% wrong: rounded
def leaky_relu(z):
    return np.round(np.maximum(0.01 * z, z), 2)
# %% wrong: indentation
def leaky_relu(z):
z = np.maximum(0.01 * z, z)
return z
