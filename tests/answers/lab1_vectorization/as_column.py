# %% right: minus one
def as_column(a):
    return a.reshape(-1, 1)
# %% right: length
def as_column(a):
    ### START CODE HERE ###
    column = a.reshape(len(a), 1)
    ### END CODE HERE ###
    return column
# %% right: shape
def as_column(a):
    n = a.shape[0]
    return a.reshape((n, 1))
# %% right: np.reshape
def as_column(a):
    return np.reshape(a, (a.size, 1))
# %% right: np.newaxis
def as_column(a):
    return a[:, np.newaxis]
# %% right: None with an ellipsis
def as_column(a):
    return a[..., None]
# %% right: expand_dims
def as_column(a):
    return np.expand_dims(a, axis=1)
# %% right: row turned
def as_column(a):
    return a.reshape(1, -1).T
# %% right: array of one row turned
def as_column(a):
    return np.array([a]).T
# %% right: atleast_2d
def as_column(a):
    return np.atleast_2d(a).T
# %% right: vstack
def as_column(a):
    return np.vstack(a)
# %% right: column_stack
def as_column(a):
    return np.column_stack((a,))
# %% right: np.c_
def as_column(a):
    return np.c_[a]
# %% right: list comprehension
def as_column(a):
    return np.array([[x] for x in a])
# %% right: loop
def as_column(a):
    out = np.zeros((a.shape[0], 1))
    for i in range(a.shape[0]):
        out[i, 0] = a[i]
    return out
# %% right: loop over rows of an array with a type
def as_column(a):
    out = np.empty((len(a), 1), dtype=a.dtype)
    for i, value in enumerate(a):
        out[i] = value
    return out
# %% right: shape of a copy
def as_column(a):
    b = a.copy()
    b.shape = (len(b), 1)
    return b
# %% right: assert
def as_column(a):
    assert a.ndim == 1
    a = a.reshape(a.shape[0], 1)
    assert a.shape == (len(a), 1)
    return a
# %% right: floats of single precision
def as_column(a):
    return a.astype(np.float32).reshape(-1, 1)
# %% right: einsum
def as_column(a):
    return np.einsum('i,j->ij', a, np.ones(1))
# %% right: outer product with one
def as_column(a):
    return np.outer(a, 1)
# %% right: times a one
def as_column(a):
    return a[:, None] * np.ones((1, 1))
# %% right: np.matrix and back
def as_column(a):
    return np.asarray(np.matrix(a).T)
# %% right: split and stacked
def as_column(a):
    return np.stack([a], axis=-1)
# %% right: hsplit
def as_column(a: np.ndarray) -> np.ndarray:
    return np.array(np.split(a, a.size))
# %% right: lambda
as_column = lambda a: a.reshape([-1, 1])
# %% wrong: transposed
def as_column(a):
    return a.T
# %% wrong: np.transpose
def as_column(a):
    return np.transpose(a)
# %% wrong: row
def as_column(a):
    return a.reshape(1, -1)
# %% wrong: row by sizes
def as_column(a):
    return a.reshape(1, a.shape[0])
# %% wrong: row by newaxis
def as_column(a):
    return a[np.newaxis, :]
# %% wrong: row by brackets
def as_column(a):
    return np.array([a])
# %% wrong: row by expand_dims
def as_column(a):
    return np.expand_dims(a, 0)
# %% wrong: atleast_2d without turning
def as_column(a):
    return np.atleast_2d(a)
# %% wrong: unchanged
def as_column(a):
    return a
# %% wrong: flattened again
def as_column(a):
    return a.reshape(-1, 1).ravel()
# %% wrong: reshape to one axis
def as_column(a):
    return a.reshape(a.shape[0])
# %% wrong: reshape with a tuple of one
def as_column(a):
    return a.reshape((a.size,))
# %% wrong: result of reshape thrown away
def as_column(a):
    a.reshape(-1, 1)
    return a
# %% wrong: 5 fixed
def as_column(a):
    return a.reshape(5, 1)
# %% wrong: 3 fixed
def as_column(a):
    return a.reshape((3, 1))
# %% wrong: zeros of the right shape
def as_column(a):
    return np.zeros((len(a), 1))
# %% wrong: ones
def as_column(a):
    return np.ones((a.shape[0], 1))
# %% wrong: random column
def as_column(a):
    return np.random.randn(len(a), 1)
# %% wrong: a square by broadcasting
def as_column(a):
    return np.zeros((a.size, 1)) + a
# %% wrong: a square by an outer product
def as_column(a):
    return np.outer(a, a)
# %% wrong: diagonal
def as_column(a):
    return np.diag(a)
# %% wrong: second size asked for
def as_column(a):
    return a.reshape(a.shape[1], 1)
# %% wrong: shape as a whole
def as_column(a):
    return a.reshape(a.shape, 1)
# %% wrong: three axes
def as_column(a):
    return a.reshape(-1, 1, 1)
# %% wrong: three axes by brackets
def as_column(a):
    return np.array([[[v] for v in a]])
# %% wrong: list of lists
def as_column(a):
    return [[v] for v in a]
# %% wrong: list
def as_column(a):
    return list(a)
# %% wrong: tuple of shape
def as_column(a):
    return (len(a), 1)
# %% wrong: the shape
def as_column(a):
    return a.reshape(-1, 1).shape
# %% wrong: nothing returned
def as_column(a):
    a = a.reshape(-1, 1)
# %% wrong: printed
def as_column(a):
    print(a.reshape(-1, 1))
# %% wrong: shape set gives nothing back
def as_column(a):
    a.shape = (a.size, 1)
# %% wrong: resize gives None
def as_column(a):
    return a.copy().resize((a.size, 1))
# %% wrong: sorted
def as_column(a):
    return np.sort(a).reshape(-1, 1)
# %% wrong: backwards
def as_column(a):
    return a[::-1].reshape(-1, 1)
# %% wrong: without the last
def as_column(a):
    return a[:-1].reshape(-1, 1)
# %% wrong: without the first
def as_column(a):
    return a[1:, None]
# %% wrong: loop ends too early
def as_column(a):
    out = np.zeros((len(a), 1))
    for i in range(len(a) - 1):
        out[i] = a[i]
    return out
# %% wrong: loop begins at one
def as_column(a):
    out = np.zeros((len(a), 1))
    for i in range(1, len(a)):
        out[i] = a[i]
    return out
# %% wrong: returns in the loop
def as_column(a):
    out = np.zeros((len(a), 1))
    for i in range(len(a)):
        out[i] = a[i]
        return out
# %% wrong: whole numbers
def as_column(a):
    return a.reshape(-1, 1).astype(int)
# %% wrong: zeros filled as int
def as_column(a):
    out = np.zeros((len(a), 1), int)
    out[:, 0] = a
    return out
# %% wrong: only the first entry
def as_column(a):
    return a[0].reshape(1, 1)
# %% wrong: first entry everywhere
def as_column(a):
    return np.full((len(a), 1), a[0])
# %% wrong: filled with its indices
def as_column(a):
    return np.arange(len(a)).reshape(-1, 1)
# %% wrong: misspelt argument
def as_column(a):
    return A.reshape(-1, 1)
# %% wrong: misspelt method
def as_column(a):
    return a.reshpae(-1, 1)
# %% wrong: size called
def as_column(a):
    return a.reshape(a.size(), 1)
# %% wrong: len with a dot
def as_column(a):
    return a.reshape(a.len, 1)
# %% wrong: np.reshape with loose sizes
def as_column(a):
    return np.reshape(a, len(a), 1)
# %% wrong: np.shape for np.reshape
def as_column(a):
    return np.shape(a, (len(a), 1))
# %% wrong: square brackets for round ones
def as_column(a):
    return a.reshape[-1, 1]
# %% wrong: two minus ones
def as_column(a):
    return a.reshape(-1, -1)
# %% wrong: bracket missing
def as_column(a):
    return a.reshape((-1, 1)
# %% wrong: notebook variable
v = np.random.randn(5)
def as_column(a):
    return v.reshape(-1, 1)
# %% wrong: n of the notebook
n = 3
def as_column(a):
    return a.reshape(n, 1)
# %% wrong: two columns
def as_column(a):
    return np.column_stack((a, a))
# %% wrong: hstack
def as_column(a):
    return np.hstack([a[:, None], np.zeros((len(a), 1))])
# %% wrong: absolute values
def as_column(a):
    return np.abs(a).reshape(-1, 1)
# %% wrong: length to one
def as_column(a):
    return (a / np.linalg.norm(a)).reshape(-1, 1)
# %% wrong: rank-1 of newaxis squeezed
def as_column(a):
    return np.squeeze(a[:, np.newaxis])
# %% wrong: sum
def as_column(a):
    return np.sum(a).reshape(-1, 1)
# %% wrong: half-finished
def as_column(a):
    n = a.shape[0]
    return None
# %% wrong: dot with the transpose
def as_column(a):
    return np.dot(a, a.T)
# %% wrong: unique values
def as_column(a):
    return np.unique(a).reshape(-1, 1)
