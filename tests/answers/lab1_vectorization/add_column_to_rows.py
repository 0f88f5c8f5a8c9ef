# %% right: transpose
def add_column_to_rows(a, b):
    ### START CODE HERE ###
    c = a + b.T
    ### END CODE HERE ###
    return c
# %% right: reshape to a row
def add_column_to_rows(a, b):
    return a + b.reshape(1, -1)
# %% right: ravel
def add_column_to_rows(a, b):
    return a + b.ravel()
# %% right: squeezed along an axis
def add_column_to_rows(a, b):
    return a + np.squeeze(b, axis=1)
# %% right: first column
def add_column_to_rows(a, b):
    return a + b[:, 0]
# %% right: np.add
def add_column_to_rows(a, b):
    return np.add(a, np.transpose(b))
# %% right: two loops
def add_column_to_rows(a, b):
    m, n = a.shape
    c = np.zeros((m, n))
    for i in range(m):
        for j in range(n):
            c[i][j] = a[i][j] + b[j, 0]
    return c
# %% right: loop over rows
def add_column_to_rows(a, b):
    c = np.empty(a.shape)
    for i in range(a.shape[0]):
        c[i, :] = a[i, :] + b[:, 0]
    return c
# %% right: loop over columns
def add_column_to_rows(a, b):
    c = a.astype(float)
    for j in range(a.shape[1]):
        c[:, j] += b[j, 0]
    return c
# %% right: list comprehension
def add_column_to_rows(a, b):
    return np.array([[x + y[0] for x, y in zip(row, b)] for row in a])
# %% right: turned twice
def add_column_to_rows(a, b):
    return (a.T + b).T
# %% right: ones times the row
def add_column_to_rows(a, b):
    ones = np.ones((a.shape[0], 1))
    return a + np.dot(ones, b.T)
# %% right: np.tile
def add_column_to_rows(a, b):
    B = np.tile(b.T, (a.shape[0], 1))
    return a + B
# %% right: np.repeat
def add_column_to_rows(a, b):
    return a + np.repeat(b.T, a.shape[0], axis=0)
# %% right: broadcast_to
def add_column_to_rows(a, b):
    return a + np.broadcast_to(b.T, a.shape)
# %% right: swapaxes
def add_column_to_rows(a, b):
    return b.swapaxes(0, 1) + a
# %% right: einsum
def add_column_to_rows(a, b):
    return a + np.einsum('jk->kj', b)
# %% right: minus minus
def add_column_to_rows(a, b):
    return a - (-b.T)
# %% right: in place on a copy of floats
def add_column_to_rows(a, b):
    c = np.array(a, dtype=np.float64)
    c += b.T
    return c
# %% right: single precision
def add_column_to_rows(a, b):
    return (a + b.T).astype(np.float32)
# %% right: b made a row first
def add_column_to_rows(a, b):
    row = b.T
    assert row.shape == (1, a.shape[1])
    return a + row
# %% right: vstack
def add_column_to_rows(a, b):
    return np.vstack([row + b.flatten() for row in a])
# %% right: apply_along_axis
def add_column_to_rows(a, b):
    return np.apply_along_axis(lambda row: row + b[:, 0], 1, a)
# %% right: outer sum with zeros
def add_column_to_rows(a, b):
    return a + np.add.outer(np.zeros(a.shape[0]), b.ravel())
# %% wrong: not transposed
def add_column_to_rows(a, b):
    return a + b
# %% wrong: np.add not transposed
def add_column_to_rows(a, b):
    return np.add(a, b)
# %% wrong: a transposed
def add_column_to_rows(a, b):
    return a.T + b
# %% wrong: both transposed
def add_column_to_rows(a, b):
    return a.T + b.T
# %% wrong: b indexed with i
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[i, 0]
    return c
# %% wrong: b indexed with i and wrapped
def add_column_to_rows(a, b):
    return a + b[:a.shape[0]]
# %% wrong: product
def add_column_to_rows(a, b):
    return a * b.T
# %% wrong: matrix product
def add_column_to_rows(a, b):
    return np.dot(a, b)
# %% wrong: matrix product added
def add_column_to_rows(a, b):
    return a + np.dot(a, b)
# %% wrong: subtracted
def add_column_to_rows(a, b):
    return a - b.T
# %% wrong: subtracted the other way
def add_column_to_rows(a, b):
    return b.T - a
# %% wrong: appended below
def add_column_to_rows(a, b):
    return np.vstack((a, b.T))
# %% wrong: appended right
def add_column_to_rows(a, b):
    return np.hstack((a, b))
# %% wrong: np.append
def add_column_to_rows(a, b):
    return np.append(a, b.T, axis=0)
# %% wrong: concatenated
def add_column_to_rows(a, b):
    return np.concatenate((a, b), axis=1)
# %% wrong: first entry of b
def add_column_to_rows(a, b):
    return a + b[0]
# %% wrong: last entry of b
def add_column_to_rows(a, b):
    return a + b[-1]
# %% wrong: sum of b
def add_column_to_rows(a, b):
    return a + b.sum()
# %% wrong: mean of b
def add_column_to_rows(a, b):
    return a + np.mean(b)
# %% wrong: zeros_like
def add_column_to_rows(a, b):
    c = np.zeros_like(a)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[j, 0]
    return c
# %% wrong: in place on an integer a
def add_column_to_rows(a, b):
    a += b.T
    return a
# %% wrong: copied, in place
def add_column_to_rows(a, b):
    c = a.copy()
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] += b[j, 0]
    return c
# %% wrong: b[j] is an array of one, in a list
def add_column_to_rows(a, b):
    return np.array([[a[i, j] + b[j] for j in range(a.shape[1])] for i in range(a.shape[0])])
# %% wrong: sizes of the example
def add_column_to_rows(a, b):
    c = np.zeros((3, 4))
    for i in range(3):
        for j in range(4):
            c[i, j] = a[i, j] + b[j, 0]
    return c
# %% wrong: reshape of the example
def add_column_to_rows(a, b):
    return a + b.reshape(1, 4)
# %% wrong: square only
def add_column_to_rows(a, b):
    n = a.shape[0]
    c = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            c[i, j] = a[i, j] + b[j, 0]
    return c
# %% wrong: returns in the outer loop
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[j, 0]
        return c
# %% wrong: returns in the inner loop
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[j, 0]
            return c
# %% wrong: last column left out
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1] - 1):
            c[i, j] = a[i, j] + b[j, 0]
    return c
# %% wrong: last row left out
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0] - 1):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[j, 0]
    return c
# %% wrong: loops swapped in size
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[1]):
        for j in range(a.shape[0]):
            c[i, j] = a[i, j] + b[j, 0]
    return c
# %% wrong: one step too far
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1] + 1):
            c[i, j] = a[i, j] + b[j, 0]
    return c
# %% wrong: index shifted by one
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[j - 1, 0]
    return c
# %% wrong: b indexed as a row
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[0, j]
    return c
# %% wrong: b alone in c
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = b[j, 0]
    return c
# %% wrong: added twice
def add_column_to_rows(a, b):
    c = a + b.T
    return c + b.T
# %% wrong: a twice
def add_column_to_rows(a, b):
    return a + a + b.T
# %% wrong: half of it
def add_column_to_rows(a, b):
    return (a + b.T) / 2
# %% wrong: first row only
def add_column_to_rows(a, b):
    c = a.astype(float)
    c[0, :] = c[0, :] + b[:, 0]
    return c
# %% wrong: first row returned
def add_column_to_rows(a, b):
    return a[0] + b[:, 0]
# %% wrong: result transposed
def add_column_to_rows(a, b):
    return (a + b.T).T
# %% wrong: result flattened
def add_column_to_rows(a, b):
    return (a + b.T).flatten()
# %% wrong: an axis too many
def add_column_to_rows(a, b):
    return a[:, :, np.newaxis] + b
# %% wrong: list of lists
def add_column_to_rows(a, b):
    return [[a[i, j] + b[j, 0] for j in range(len(b))] for i in range(len(a))]
# %% wrong: nothing returned
def add_column_to_rows(a, b):
    c = a + b.T
# %% wrong: printed
def add_column_to_rows(a, b):
    print(a + b.T)
# %% wrong: a returned
def add_column_to_rows(a, b):
    a + b.T
    return a
# %% wrong: b returned
def add_column_to_rows(a, b):
    return b.T
# %% wrong: zeros returned
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    return c
# %% wrong: misspelt
def add_column_to_rows(a, b):
    c = a + B.T
    return c
# %% wrong: t for T
def add_column_to_rows(a, b):
    return a + b.t
# %% wrong: transpose not called
def add_column_to_rows(a, b):
    return a + b.transpose
# %% wrong: T called
def add_column_to_rows(a, b):
    return a + b.T()
# %% wrong: double equals
def add_column_to_rows(a, b):
    c == a + b.T
    return c
# %% wrong: c never made
def add_column_to_rows(a, b):
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i, j] = a[i, j] + b[j, 0]
    return c
# %% wrong: c is a list
def add_column_to_rows(a, b):
    c = []
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c.append(a[i, j] + b[j, 0])
    return np.array(c)
# %% wrong: c assigned by index to a list
def add_column_to_rows(a, b):
    c = []
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            c[i][j] = a[i][j] + b[j]
    return c
# %% wrong: notebook variables
a0 = np.ones((3, 4))
b0 = np.ones((4, 1))
def add_column_to_rows(a, b):
    return a0 + b0.T
# %% wrong: sorted b
def add_column_to_rows(a, b):
    return a + np.sort(b, axis=0).T
# %% wrong: b backwards
def add_column_to_rows(a, b):
    return a + b[::-1].T
# %% wrong: absolute values of b
def add_column_to_rows(a, b):
    return a + np.abs(b.T)
# %% wrong: integers
def add_column_to_rows(a, b):
    return (a + b.T).astype(int)
# %% wrong: b made whole
def add_column_to_rows(a, b):
    return a + b.T.astype(int)
# %% wrong: missing colon after for
def add_column_to_rows(a, b):
    c = np.zeros(a.shape)
    for i in range(a.shape[0])
        c[i] = a[i] + b.T
    return c
# %% wrong: maximum of the two
def add_column_to_rows(a, b):
    return np.maximum(a, b.T)
# %% wrong: sum over the rows
def add_column_to_rows(a, b):
    return np.sum(a + b.T, axis=0)
