# %% right: np.sum of np.abs
def L1(yhat, y):
    ### START CODE HERE ### (~ 1 line of code)
    loss = np.sum(np.abs(y - yhat))
    ### END CODE HERE ###
    return loss
# %% right: methods
def L1(yhat, y):
    return abs(yhat - y).sum()
# %% right: Python's sum and abs
def L1(yhat, y):
    return sum(abs(y - yhat))
# %% right: loop with zip
def L1(yhat, y):
    loss = 0
    for p, t in zip(yhat, y):
        loss += abs(float(t) - p)
    return loss
# %% right: loop with indices
def L1(yhat, y):
    loss = 0.0
    for i in range(len(y)):
        d = y[i] - yhat[i]
        if d < 0:
            d = -d
        loss = loss + d
    return loss
# %% right: generator
def L1(yhat, y):
    return sum(abs(a - b) for a, b in zip(y, yhat))
# %% right: norm of order 1
def L1(yhat, y):
    return np.linalg.norm(yhat - y, ord=1)
# %% right: np.where
def L1(yhat, y):
    d = yhat - y
    return np.sum(np.where(d > 0, d, -d))
# %% right: dot with the sign
def L1(yhat, y):
    d = y - yhat
    return np.dot(d, np.sign(d))
# %% right: dot with ones
def L1(yhat, y):
    return np.dot(np.absolute(yhat - y), np.ones(len(y)))
# %% right: root of squares
def L1(yhat, y):
    return np.sqrt((y - yhat) ** 2.0).sum()
# %% right: maximum minus minimum
def L1(yhat, y):
    return np.sum(np.maximum(yhat, y) - np.minimum(yhat, y))
# %% right: np.fabs
def L1(yhat, y):
    return np.fabs(yhat - y).sum(axis=0)
# %% right: float of it
def L1(yhat, y):
    return float(np.sum(np.abs(np.subtract(yhat, y))))
# %% right: mean times length
def L1(yhat, y):
    return np.mean(np.abs(yhat - y)) * len(y)
# %% right: columns first
def L1(yhat, y):
    d = (yhat - y).reshape(-1, 1)
    return np.sum(np.abs(d))
# %% right: einsum
def L1(yhat, y):
    return np.einsum('i->', np.abs(yhat - y))
# %% right: single precision
def L1(yhat, y):
    return np.abs(np.float32(yhat) - np.float32(y)).sum(dtype=np.float32)
# %% right: list comprehension
import math
def L1(yhat, y):
    diffs = [math.fabs(a - b) for a, b in zip(yhat, y)]
    return math.fsum(diffs)
# %% right: positive and negative parts
def L1(yhat, y):
    d = yhat - y
    return d[d > 0].sum() - d[d < 0].sum()
# %% right: keyword and squeezed
def L1(yhat, y):
    loss = np.sum(a=np.abs(yhat - y), keepdims=True)
    return np.squeeze(loss)
# %% right: while loop
def L1(yhat, y):
    i, total = 0, 0
    while i < y.shape[0]:
        total += abs(yhat[i] - y[i])
        i += 1
    return total
# %% right: cumsum's last
def L1(yhat, y):
    return np.cumsum(np.abs(yhat - y))[-1]
# %% wrong: absolute value missing
def L1(yhat, y):
    return np.sum(y - yhat)
# %% wrong: absolute value missing, turned round
def L1(yhat, y):
    return np.sum(yhat - y)
# %% wrong: absolute of the sum
def L1(yhat, y):
    return np.abs(np.sum(y - yhat))
# %% wrong: difference of absolute values
def L1(yhat, y):
    return np.sum(np.abs(y) - np.abs(yhat))
# %% wrong: difference of the sums of absolute values
def L1(yhat, y):
    return abs(np.sum(y) - np.sum(yhat))
# %% wrong: mean
def L1(yhat, y):
    return np.mean(np.abs(y - yhat))
# %% wrong: divided by m
def L1(yhat, y):
    m = y.shape[0]
    return np.sum(np.abs(y - yhat)) / m
# %% wrong: half
def L1(yhat, y):
    return 0.5 * np.sum(np.abs(y - yhat))
# %% wrong: squared
def L1(yhat, y):
    return np.sum((y - yhat) ** 2)
# %% wrong: squared by dot
def L1(yhat, y):
    return np.dot(y - yhat, y - yhat)
# %% wrong: norm
def L1(yhat, y):
    return np.linalg.norm(y - yhat)
# %% wrong: root of the sum of squares
def L1(yhat, y):
    return np.sqrt(np.sum(np.square(y - yhat)))
# %% wrong: not summed
def L1(yhat, y):
    return np.abs(y - yhat)
# %% wrong: squares not summed
def L1(yhat, y):
    return (y - yhat) ** 2
# %% wrong: difference only
def L1(yhat, y):
    return y - yhat
# %% wrong: plus for minus
def L1(yhat, y):
    return np.sum(np.abs(y + yhat))
# %% wrong: product
def L1(yhat, y):
    return np.sum(np.abs(y * yhat))
# %% wrong: dot of the two
def L1(yhat, y):
    return np.dot(y, yhat)
# %% wrong: maximum
def L1(yhat, y):
    return np.max(np.abs(y - yhat))
# %% wrong: median
def L1(yhat, y):
    return np.median(np.abs(y - yhat))
# %% wrong: keepdims
def L1(yhat, y):
    return np.sum(np.abs(y - yhat), keepdims=True)
# %% wrong: list of one
def L1(yhat, y):
    return [np.sum(np.abs(y - yhat))]
# %% wrong: last left out
def L1(yhat, y):
    loss = 0
    for i in range(len(y) - 1):
        loss += abs(y[i] - yhat[i])
    return loss
# %% wrong: first left out
def L1(yhat, y):
    loss = 0
    for i in range(1, len(y)):
        loss += abs(y[i] - yhat[i])
    return loss
# %% wrong: one too far
def L1(yhat, y):
    loss = 0
    for i in range(len(y) + 1):
        loss += abs(y[i] - yhat[i])
    return loss
# %% wrong: overwritten
def L1(yhat, y):
    for i in range(len(y)):
        loss = abs(y[i] - yhat[i])
    return loss
# %% wrong: returns in the loop
def L1(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
        return loss
# %% wrong: equals plus
def L1(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss =+ abs(y[i] - yhat[i])
    return loss
# %% wrong: loss not begun
def L1(yhat, y):
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
    return loss
# %% wrong: loop over the array itself
def L1(yhat, y):
    loss = 0
    for i in y:
        loss += abs(y[i] - yhat[i])
    return loss
# %% wrong: range of an array
def L1(yhat, y):
    loss = 0
    for i in range(y):
        loss += abs(y[i] - yhat[i])
    return loss
# %% wrong: loss begins at one
def L1(yhat, y):
    loss = 1
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
    return loss
# %% wrong: length fixed
def L1(yhat, y):
    loss = 0
    for i in range(5):
        loss += abs(y[i] - yhat[i])
    return loss
# %% wrong: nothing returned
def L1(yhat, y):
    loss = np.sum(np.abs(y - yhat))
# %% wrong: printed
def L1(yhat, y):
    print("L1 = " + str(np.sum(np.abs(y - yhat))))
# %% wrong: a text
def L1(yhat, y):
    return "L1 = " + str(np.sum(np.abs(y - yhat)))
# %% wrong: cross entropy
def L1(yhat, y):
    return -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
# %% wrong: negative
def L1(yhat, y):
    return -np.sum(np.abs(y - yhat))
# %% wrong: counted errors
def L1(yhat, y):
    return np.sum(y != yhat)
# %% wrong: rounded
def L1(yhat, y):
    return round(float(np.sum(np.abs(y - yhat))), 1)
# %% wrong: cast to int
def L1(yhat, y):
    return int(np.sum(np.abs(y - yhat)))
# %% wrong: differences cast to int
def L1(yhat, y):
    return np.sum(np.abs((y - yhat).astype(int)))
# %% wrong: predictions rounded first
def L1(yhat, y):
    return np.sum(np.abs(y - np.round(yhat)))
# %% wrong: relu of the difference
def L1(yhat, y):
    return np.sum(np.maximum(0, y - yhat))
# %% wrong: y_hat misspelt
def L1(yhat, y):
    return np.sum(np.abs(y - y_hat))
# %% wrong: Y
def L1(yhat, y):
    return np.sum(np.abs(Y - yhat))
# %% wrong: absolut
def L1(yhat, y):
    return np.sum(np.absolut(y - yhat))
# %% wrong: bars as in mathematics
def L1(yhat, y):
    return np.sum(|y - yhat|)
# %% wrong: bracket too many
def L1(yhat, y):
    return np.sum(np.abs(y - yhat)))
# %% wrong: two arguments for abs
def L1(yhat, y):
    return np.sum(np.abs(y, yhat))
# %% wrong: sum with a number
def L1(yhat, y):
    return np.sum(np.abs(y) , np.abs(yhat))
# %% wrong: sum along axis 1
def L1(yhat, y):
    return np.sum(np.abs(y - yhat), axis=1)
# %% wrong: outer difference
def L1(yhat, y):
    return np.sum(np.abs(y.reshape(-1, 1) - yhat))
# %% wrong: notebook variables
yh = np.array([.9, 0.2, 0.1, .4, .9])
yy = np.array([1, 0, 0, 1, 1])
def L1(yhat, y):
    return np.sum(np.abs(yy - yh))
# %% wrong: y ignored
def L1(yhat, y):
    return np.sum(np.abs(yhat))
# %% wrong: yhat ignored
def L1(yhat, y):
    return np.sum(np.abs(y))
# %% wrong: y with itself
def L1(yhat, y):
    return np.sum(np.abs(y - y))
# %% wrong: relative errors
def L1(yhat, y):
    return np.sum(np.abs(y - yhat) / np.abs(yhat))
# %% wrong: loss and differences
def L1(yhat, y):
    d = np.abs(y - yhat)
    return np.sum(d), d
# %% wrong: half-finished
def L1(yhat, y):
    loss = None
    return loss
# %% wrong: math.fabs of an array
import math
def L1(yhat, y):
    return np.sum(math.fabs(y - yhat))
# %% wrong: root mean square
def L1(yhat, y):
    return np.sqrt(np.mean((y - yhat) ** 2))
# %% wrong: count minus one below
def L1(yhat, y):
    return np.sum(np.abs(y - yhat)) / (len(y) - 1)
# %% wrong: root of absolute values
def L1(yhat, y):
    return np.sum(np.sqrt(np.abs(y - yhat)))
# %% wrong: absolute values of y only
def L1(yhat, y):
    return np.sum(np.abs(y) - yhat)
# %% wrong: product of the differences
def L1(yhat, y):
    return np.prod(np.abs(y - yhat))
