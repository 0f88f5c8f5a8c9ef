# %% right: divided by 255
def standardize(X):
    ### START CODE HERE ###
    X_norm = X / 255.
    ### END CODE HERE ###
    return X_norm
# %% right: whole 255
def standardize(X):
    return X / 255
# %% right: np.divide
def standardize(X):
    return np.divide(X, 255)
# %% right: times the reciprocal
def standardize(X):
    return X * (1.0 / 255)
# %% right: np.multiply
def standardize(X):
    return np.multiply(1 / 255, X)
# %% right: astype float
def standardize(X):
    return X.astype(float) / 255.0
# %% right: single precision
def standardize(X):
    return X.astype('float32') / 255
# %% right: in place on a float copy
def standardize(X):
    X = X.astype(np.float64)
    X /= 255
    return X
# %% right: largest of the type
def standardize(X):
    return X / np.iinfo(np.uint8).max
# %% right: largest of the array's own type
def standardize(X):
    return X / np.iinfo(X.dtype).max
# %% right: two to the eighth minus one
def standardize(X):
    return X / (2 ** 8 - 1)
# %% right: true_divide
def standardize(X):
    return np.true_divide(X, 255.0)
# %% right: loop over a flat copy
def standardize(X):
    out = np.zeros(X.size)
    for i, p in enumerate(X.flatten()):
        out[i] = p / 255
    return out.reshape(X.shape)
# %% right: list comprehension
def standardize(X):
    return np.array([int(p) / 255 for p in X.ravel()]).reshape(X.shape)
# %% right: vectorize
def standardize(X):
    return np.vectorize(lambda p: p / 255)(X)
# %% right: a constant with a name
MAX_PIXEL = 255.0

def standardize(X):
    return X / MAX_PIXEL
# %% right: a default argument
def standardize(X, max_value=255):
    return X / max_value
# %% right: interp
def standardize(X):
    return np.interp(X, (0, 255), (0, 1))
# %% right: lookup table
def standardize(X):
    table = np.arange(256) / 255
    return table[X]
# %% right: power minus one
def standardize(X):
    return X * 255. ** -1
# %% right: asserts
def standardize(X):
    Y = X / 255
    assert Y.shape == X.shape
    assert Y.max() <= 1 and Y.min() >= 0
    return Y
# %% right: lambda
standardize = lambda X: X / 255.0
# %% right: half and half
def standardize(X):
    return (X / 127.5) / 2
# %% right: out argument
def standardize(X):
    out = np.empty(X.shape)
    np.divide(X, 255, out=out)
    return out
# %% right: row by row
def standardize(X):
    return np.stack([row / 255 for row in X])
# %% wrong: 256
def standardize(X):
    return X / 256
# %% wrong: 225
def standardize(X):
    return X / 225
# %% wrong: 100
def standardize(X):
    return X / 100
# %% wrong: 2.55
def standardize(X):
    return X / 2.55
# %% wrong: 254
def standardize(X):
    return X / 254.
# %% wrong: 127
def standardize(X):
    return X / 127.5
# %% wrong: 1000
def standardize(X):
    return X / 1000
# %% wrong: whole division
def standardize(X):
    return X // 255
# %% wrong: remainder
def standardize(X):
    return X % 255
# %% wrong: multiplied
def standardize(X):
    return X * 255
# %% wrong: multiplied as floats
def standardize(X):
    return X * 255.0
# %% wrong: subtracted
def standardize(X):
    return X - 255
# %% wrong: own maximum
def standardize(X):
    return X / X.max()
# %% wrong: own maximum by np.max
def standardize(X):
    m = np.max(X)
    return X / m
# %% wrong: maximum of the column
def standardize(X):
    return X / np.max(X, axis=0)
# %% wrong: maximum of the row
def standardize(X):
    return X / X.max(axis=1, keepdims=True)
# %% wrong: min-max
def standardize(X):
    return (X - X.min()) / (X.max() - X.min())
# %% wrong: min-max of the columns
def standardize(X):
    return (X - X.min(axis=0)) / (X.max(axis=0) - X.min(axis=0))
# %% wrong: mean and deviation
def standardize(X):
    return (X - np.mean(X)) / np.std(X)
# %% wrong: mean and deviation of columns
def standardize(X):
    return (X - np.mean(X, axis=0)) / np.std(X, axis=0)
# %% wrong: mean and deviation of rows
def standardize(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    return (X - mu) / sigma
# %% wrong: only centred
def standardize(X):
    return X - np.mean(X)
# %% wrong: centred after division
def standardize(X):
    X = X / 255
    return X - X.mean()
# %% wrong: -1 to 1
def standardize(X):
    return X / 127.5 - 1
# %% wrong: -0.5 to 0.5
def standardize(X):
    return X / 255 - 0.5
# %% wrong: rows of length one
def standardize(X):
    return X / np.linalg.norm(X, axis=1, keepdims=True)
# %% wrong: length one of all
def standardize(X):
    return X / np.linalg.norm(X)
# %% wrong: by the sum
def standardize(X):
    return X / X.sum()
# %% wrong: sigmoid
def standardize(X):
    return 1 / (1 + np.exp(-X.astype(float)))
# %% wrong: one minus
def standardize(X):
    return 1 - X / 255
# %% wrong: upside down
def standardize(X):
    return 255 / X
# %% wrong: in place
def standardize(X):
    X /= 255
    return X
# %% wrong: in place by whole division
def standardize(X):
    X //= 255
    return X
# %% wrong: unchanged
def standardize(X):
    return X
# %% wrong: result lost
def standardize(X):
    X / 255
    return X
# %% wrong: cast only
def standardize(X):
    return X.astype(float)
# %% wrong: cast back
def standardize(X):
    return (X / 255).astype(np.uint8)
# %% wrong: cast to X's type
def standardize(X):
    return (X / 255).astype(X.dtype)
# %% wrong: zeros_like
def standardize(X):
    out = np.zeros_like(X)
    for i in range(X.shape[0]):
        out[i] = X[i] / 255
    return out
# %% wrong: rounded
def standardize(X):
    return np.round(X / 255)
# %% wrong: rounded to two places
def standardize(X):
    return np.round(X / 255, 2)
# %% wrong: black and white
def standardize(X):
    return (X > 127).astype(int)
# %% wrong: flattened
def standardize(X):
    return X.flatten() / 255
# %% wrong: transposed
def standardize(X):
    return X.T / 255
# %% wrong: reshaped as pictures
def standardize(X):
    return X.reshape(X.shape[0], -1).T / 255
# %% wrong: list
def standardize(X):
    return [row / 255 for row in X]
# %% wrong: nothing returned
def standardize(X):
    X = X / 255
# %% wrong: printed
def standardize(X):
    print(X / 255)
# %% wrong: divided twice
def standardize(X):
    X = X / 255
    return X / 255
# %% wrong: squared
def standardize(X):
    return (X / 255) ** 2
# %% wrong: root
def standardize(X):
    return np.sqrt(X / 255)
# %% wrong: notebook variable
train_set_x = np.arange(12, dtype=np.uint8).reshape(4, 3)
def standardize(X):
    return train_set_x / 255
# %% wrong: misspelt
def standardize(X):
    return x / 255
# %% wrong: comma in the number
def standardize(X):
    return X / 255,
# %% wrong: decimal comma
def standardize(X):
    return X / 255,0
# %% wrong: bracket
def standardize(X):
    return np.divide(X, 255
# %% wrong: X and norm
def standardize(X):
    X_norm = X / 255
    return X, X_norm
# %% wrong: mean of it
def standardize(X):
    return np.mean(X / 255)
# %% wrong: first row only
def standardize(X):
    return X[0] / 255
# %% wrong: returns in the loop
def standardize(X):
    out = np.zeros(X.shape)
    for i in range(X.shape[0]):
        out[i] = X[i] / 255
        return out
# %% wrong: last row left out
def standardize(X):
    out = np.zeros(X.shape)
    for i in range(X.shape[0] - 1):
        out[i] = X[i] / 255
    return out
# %% right: loops over two axes
def standardize(X):
    out = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            out[i, j] = X[i, j] / 255
    return out
# %% wrong: method that does not exist
def standardize(X):
    return X.divide(255)
# %% wrong: division of bytes overflows first
def standardize(X):
    return (X + X) / 510
# %% wrong: squares in bytes
def standardize(X):
    return X * X / 65025
# %% wrong: half-finished
def standardize(X):
    maximum = 255
    return maximum
# %% wrong: logarithm
def standardize(X):
    return np.log(X + 1.0) / np.log(256)
