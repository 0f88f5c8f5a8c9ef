# %% right: norm and division
def normalize_rows(x):
    ### START CODE HERE ### (~ 2 lines of code)
    # Compute x_norm as the norm 2 of x. Use np.linalg.norm(..., ord = 2, axis = ..., keepdims = True)
    x_norm = np.linalg.norm(x, ord=2, axis=1, keepdims=True)
    x = x / x_norm
    ### END CODE HERE ###
    return x
# %% right: one line
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=1, keepdims=True)
# %% right: axis minus one
def normalize_rows(x):
    return np.divide(x, np.linalg.norm(x, axis=-1, keepdims=True))
# %% right: squares and root
def normalize_rows(x):
    return x / np.sqrt(np.sum(x ** 2, axis=1, keepdims=True))
# %% right: reshape of the lengths
def normalize_rows(x):
    lengths = np.sqrt((x * x).sum(axis=1))
    return x / lengths.reshape((x.shape[0], 1))
# %% right: newaxis
def normalize_rows(x):
    n = np.linalg.norm(x, axis=1)
    return x / n[:, np.newaxis]
# %% right: loop over rows
def normalize_rows(x):
    y = np.zeros(x.shape)
    for i in range(x.shape[0]):
        y[i] = x[i] / np.linalg.norm(x[i])
    return y
# %% right: two loops
import math
def normalize_rows(x):
    n, m = x.shape
    out = np.empty((n, m))
    for i in range(n):
        s = 0
        for j in range(m):
            s += x[i, j] ** 2
        s = math.sqrt(s)
        for j in range(m):
            out[i, j] = x[i, j] / s
    return out
# %% right: list comprehension
def normalize_rows(x):
    return np.array([row / np.linalg.norm(row) for row in x])
# %% right: apply_along_axis
def normalize_rows(x):
    return np.apply_along_axis(lambda r: r / np.sqrt(r @ r), 1, x)
# %% right: transposed twice
def normalize_rows(x):
    return (x.T / np.linalg.norm(x.T, axis=0)).T
# %% right: einsum
def normalize_rows(x):
    return x / np.sqrt(np.einsum('ij,ij->i', x, x))[:, None]
# %% right: diagonal of the Gram matrix
def normalize_rows(x):
    return x / np.sqrt(np.diag(x @ x.T)).reshape(-1, 1)
# %% right: diagonal matrix from the left
def normalize_rows(x):
    D = np.diag(1 / np.linalg.norm(x, axis=1))
    return D @ x
# %% right: power one half
def normalize_rows(x):
    s = np.sum(np.power(x, 2), axis=1, keepdims=True)
    return x * s ** -0.5
# %% right: in place
def normalize_rows(x):
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    return x
# %% right: a copy in place
def normalize_rows(x):
    x = x.copy().astype(float)
    for i, row in enumerate(x):
        x[i, :] = row / np.sqrt(np.dot(row, row))
    return x
# %% right: helper function
def length(v):
    return np.sqrt(np.sum(np.square(v)))

def normalize_rows(x):
    return np.vstack([v / length(v) for v in x])
# %% right: np.hypot reduced
def normalize_rows(x):
    return x / np.hypot.reduce(x, axis=1, keepdims=True)
# %% right: single precision
def normalize_rows(x):
    x = np.float32(x)
    return x / np.linalg.norm(x, 2, 1, True)
# %% right: broadcast_to
def normalize_rows(x):
    n = np.linalg.norm(x, axis=1, keepdims=True)
    n = np.broadcast_to(n, x.shape)
    return x / n
# %% right: np.tile
def normalize_rows(x):
    n = np.linalg.norm(x, axis=1)
    return x / np.tile(n.reshape(-1, 1), (1, x.shape[1]))
# %% right: guards against zero
def normalize_rows(x):
    n = np.linalg.norm(x, axis=1, keepdims=True)
    n[n == 0] = 1
    return x / n
# %% wrong: keepdims forgotten
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1)
    return x / x_norm
# %% wrong: keepdims False
def normalize_rows(x):
    x_norm = np.linalg.norm(x, ord=2, axis=1, keepdims=False)
    x = x / x_norm
    return x
# %% wrong: columns
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=0, keepdims=True)
# %% wrong: columns without keepdims
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=0)
    return x / x_norm
# %% wrong: whole matrix
def normalize_rows(x):
    return x / np.linalg.norm(x)
# %% wrong: whole matrix with keepdims
def normalize_rows(x):
    return x / np.linalg.norm(x, keepdims=True)
# %% wrong: matrix norm of order 2
def normalize_rows(x):
    return x / np.linalg.norm(x, ord=2)
# %% wrong: L1 norm
def normalize_rows(x):
    return x / np.linalg.norm(x, ord=1, axis=1, keepdims=True)
# %% wrong: largest absolute value
def normalize_rows(x):
    return x / np.linalg.norm(x, ord=np.inf, axis=1, keepdims=True)
# %% wrong: row sum
def normalize_rows(x):
    return x / x.sum(axis=1, keepdims=True)
# %% wrong: row mean
def normalize_rows(x):
    return x / x.mean(axis=1, keepdims=True)
# %% wrong: root missing
def normalize_rows(x):
    return x / np.sum(x ** 2, axis=1, keepdims=True)
# %% wrong: squares missing
def normalize_rows(x):
    return x / np.sqrt(np.abs(np.sum(x, axis=1, keepdims=True)))
# %% wrong: squared the sum
def normalize_rows(x):
    return x / np.sqrt(np.sum(x, axis=1, keepdims=True) ** 2)
# %% wrong: squares of the norm
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=1, keepdims=True) ** 2
# %% wrong: root of the norm
def normalize_rows(x):
    return x / np.sqrt(np.linalg.norm(x, axis=1, keepdims=True))
# %% wrong: mean of squares
def normalize_rows(x):
    return x / np.sqrt(np.mean(x ** 2, axis=1, keepdims=True))
# %% wrong: times for divided
def normalize_rows(x):
    return x * np.linalg.norm(x, axis=1, keepdims=True)
# %% wrong: lengths returned
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    return x_norm
# %% wrong: lengths returned as rank-1
def normalize_rows(x):
    return np.linalg.norm(x, axis=1)
# %% wrong: upside down
def normalize_rows(x):
    return np.linalg.norm(x, axis=1, keepdims=True) / x
# %% wrong: standardised rows
def normalize_rows(x):
    mu = np.mean(x, axis=1, keepdims=True)
    sigma = np.std(x, axis=1, keepdims=True)
    return (x - mu) / sigma
# %% wrong: standardised columns
def normalize_rows(x):
    return (x - np.mean(x, axis=0)) / np.std(x, axis=0)
# %% wrong: min-max per row
def normalize_rows(x):
    lo = x.min(axis=1, keepdims=True)
    hi = x.max(axis=1, keepdims=True)
    return (x - lo) / (hi - lo)
# %% wrong: min-max of all
def normalize_rows(x):
    return (x - x.min()) / (x.max() - x.min())
# %% wrong: divided by the row maximum
def normalize_rows(x):
    return x / np.max(x, axis=1, keepdims=True)
# %% wrong: divided by the largest of all
def normalize_rows(x):
    return x / np.max(x)
# %% wrong: divided by the deviation
def normalize_rows(x):
    return x / np.std(x, axis=1, keepdims=True)
# %% wrong: centred before
def normalize_rows(x):
    x = x - np.mean(x, axis=1, keepdims=True)
    return x / np.linalg.norm(x, axis=1, keepdims=True)
# %% wrong: softmax
def normalize_rows(x):
    e = np.exp(x)
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: matrix product with the lengths
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    return np.dot(x.T, 1 / x_norm)
# %% wrong: floor division
def normalize_rows(x):
    return x // np.linalg.norm(x, axis=1, keepdims=True)
# %% wrong: subtracted
def normalize_rows(x):
    return x - np.linalg.norm(x, axis=1, keepdims=True)
# %% wrong: absolute values
def normalize_rows(x):
    return np.abs(x) / np.linalg.norm(x, axis=1, keepdims=True)
# %% wrong: squares above
def normalize_rows(x):
    return x ** 2 / np.sum(x ** 2, axis=1, keepdims=True)
# %% wrong: rounded
def normalize_rows(x):
    return np.round(x / np.linalg.norm(x, axis=1, keepdims=True), 2)
# %% wrong: first row's length for all
def normalize_rows(x):
    return x / np.linalg.norm(x[0])
# %% wrong: first row only
def normalize_rows(x):
    y = x.copy()
    y[0] = y[0] / np.linalg.norm(y[0])
    return y
# %% wrong: returns in the loop
def normalize_rows(x):
    y = np.zeros(x.shape)
    for i in range(len(x)):
        y[i] = x[i] / np.linalg.norm(x[i])
        return y
# %% wrong: last row left out
def normalize_rows(x):
    y = x.copy()
    for i in range(x.shape[0] - 1):
        y[i] = x[i] / np.linalg.norm(x[i])
    return y
# %% wrong: loop over columns
def normalize_rows(x):
    y = np.zeros(x.shape)
    for j in range(x.shape[1]):
        y[:, j] = x[:, j] / np.linalg.norm(x[:, j])
    return y
# %% wrong: loop variable thrown away
def normalize_rows(x):
    for row in x:
        row = row / np.linalg.norm(row)
    return x
# %% wrong: sum not reset in the loop
import math
def normalize_rows(x):
    y = np.zeros(x.shape)
    s = 0
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            s += x[i, j] ** 2
        y[i] = x[i] / math.sqrt(s)
    return y
# %% wrong: math.sqrt of an array
import math
def normalize_rows(x):
    return x / math.sqrt(np.sum(x ** 2, axis=1, keepdims=True))
# %% wrong: epsilon of a tenth
def normalize_rows(x):
    return x / (np.linalg.norm(x, axis=1, keepdims=True) + 0.1)
# %% wrong: one added below
def normalize_rows(x):
    return x / (1 + np.linalg.norm(x, axis=1, keepdims=True))
# %% wrong: transposed result
def normalize_rows(x):
    return x.T / np.linalg.norm(x, axis=1)
# %% wrong: lengths in a row
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=1).reshape(1, -1)
# %% wrong: nothing returned
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    x = x / x_norm
# %% wrong: x unchanged
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    x / x_norm
    return x
# %% wrong: result and lengths
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    return x / x_norm, x_norm
# %% wrong: list of rows
def normalize_rows(x):
    return [row / np.linalg.norm(row) for row in x]
# %% wrong: no such function
def normalize_rows(x):
    return x / np.norm(x, axis=1, keepdims=True)
# %% wrong: linalg misspelt
def normalize_rows(x):
    return x / np.linalng.norm(x, axis=1, keepdims=True)
# %% wrong: keepdims misspelt
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=1, keepdim=True)
# %% wrong: norm used before it is there
def normalize_rows(x):
    x = x / x_norm
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    return x
# %% wrong: lower-case true
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=1, keepdims=true)
# %% wrong: axis 2
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=2, keepdims=True)
# %% wrong: a dot for a comma
def normalize_rows(x):
    return x / np.linalg.norm(x. axis=1, keepdims=True)
# %% wrong: caret for a power
def normalize_rows(x):
    return x / np.sqrt(np.sum(x ^ 2, axis=1, keepdims=True))
# %% wrong: sign of the squares by a minus
def normalize_rows(x):
    return -x / np.linalg.norm(x, axis=1, keepdims=True)
# %% wrong: variable of the notebook
A = np.array([[0., 3., 4.], [1., 6., 4.]])
def normalize_rows(x):
    return A / np.linalg.norm(A, axis=1, keepdims=True)
# %% wrong: rows and columns both
def normalize_rows(x):
    x = x / np.linalg.norm(x, axis=0, keepdims=True)
    return x / np.linalg.norm(x, axis=1, keepdims=True)
# %% wrong: number of columns fixed
def normalize_rows(x):
    return x / np.sqrt(x[:, 0:1] ** 2 + x[:, 1:2] ** 2 + x[:, 2:3] ** 2)
# %% wrong: sum outside the root
def normalize_rows(x):
    return x / np.sum(np.sqrt(x ** 2), axis=1, keepdims=True)
# %% wrong: bracket ends too early
def normalize_rows(x):
    return x / np.sqrt(np.sum(x) ** 2)
