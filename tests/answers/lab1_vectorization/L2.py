# %% right: np.dot
def L2(yhat, y):
    ### START CODE HERE ### (~ 1 line of code)
    loss = np.dot(y - yhat, y - yhat)
    ### END CODE HERE ###
    return loss
# %% right: sum of squares
def L2(yhat, y):
    return np.sum((y - yhat) ** 2)
# %% right: np.square
def L2(yhat, y):
    return np.sum(np.square(yhat - y))
# %% right: np.power
def L2(yhat, y):
    return np.power(yhat - y, 2).sum()
# %% right: product with itself
def L2(yhat, y):
    d = np.subtract(y, yhat)
    return np.sum(np.multiply(d, d))
# %% right: at-sign
def L2(yhat, y):
    d = yhat - y
    return d @ d
# %% right: dot with a transpose that does nothing
def L2(yhat, y):
    return np.dot((y - yhat), (y - yhat).T)
# %% right: inner
def L2(yhat, y):
    return np.inner(yhat - y, yhat - y)
# %% right: vdot
def L2(yhat, y):
    return float(np.vdot(yhat - y, yhat - y))
# %% right: norm squared
def L2(yhat, y):
    return np.linalg.norm(yhat - y) ** 2
# %% right: norm of order 2, squared
def L2(yhat, y):
    return np.square(np.linalg.norm(y - yhat, ord=2))
# %% right: einsum
def L2(yhat, y):
    d = yhat - y
    return np.einsum('i,i->', d, d)
# %% right: loop
def L2(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += (y[i] - yhat[i]) ** 2
    return loss
# %% right: generator
def L2(yhat, y):
    return sum((a - b) ** 2 for a, b in zip(y, yhat))
# %% right: loop with pow
def L2(yhat, y):
    total = 0.0
    for p, t in zip(yhat, y):
        total += pow(p - float(t), 2)
    return total
# %% right: absolute value before the square
def L2(yhat, y):
    return np.sum(np.abs(y - yhat) ** 2)
# %% right: multiplied out
def L2(yhat, y):
    y = y.astype(float)
    return np.dot(y, y) - 2 * np.dot(y, yhat) + np.dot(yhat, yhat)
# %% right: mean times length
def L2(yhat, y):
    return y.size * np.mean((yhat - y) ** 2)
# %% right: columns
def L2(yhat, y):
    d = (yhat - y).reshape(-1, 1)
    return (d.T @ d).item()
# %% right: columns and squeezed
def L2(yhat, y):
    d = (yhat - y).reshape(-1, 1)
    return np.squeeze(np.dot(d.T, d))
# %% right: single precision
def L2(yhat, y):
    d = (yhat - y).astype(np.float32)
    return np.dot(d, d)
# %% right: list comprehension
def L2(yhat, y):
    return np.sum([(a - b) ** 2 for a, b in zip(yhat, y)])
# %% right: functools.reduce
from functools import reduce
def L2(yhat, y):
    return reduce(lambda acc, pair: acc + (pair[0] - pair[1]) ** 2, zip(yhat, y), 0)
# %% right: tensordot
def L2(yhat, y):
    return np.tensordot(yhat - y, yhat - y, axes=1)
# %% right: calls itself nowhere, but L1 of squares
def L2(yhat, y):
    return L1((yhat - y) ** 2, np.zeros(len(y)))
# %% wrong: absolute
def L2(yhat, y):
    return np.sum(np.abs(y - yhat))
# %% wrong: calls L1
def L2(yhat, y):
    return L1(yhat, y)
# %% wrong: L1 squared
def L2(yhat, y):
    return L1(yhat, y) ** 2
# %% wrong: mean
def L2(yhat, y):
    return np.mean((y - yhat) ** 2)
# %% wrong: divided by m
def L2(yhat, y):
    m = len(y)
    return (1 / m) * np.sum((y - yhat) ** 2)
# %% wrong: half
def L2(yhat, y):
    return np.sum((y - yhat) ** 2) / 2
# %% wrong: divided by 2m
def L2(yhat, y):
    m = len(y)
    return np.sum((y - yhat) ** 2) / (2 * m)
# %% wrong: root
def L2(yhat, y):
    return np.sqrt(np.sum((y - yhat) ** 2))
# %% wrong: norm
def L2(yhat, y):
    return np.linalg.norm(y - yhat)
# %% wrong: norm of order 2
def L2(yhat, y):
    return np.linalg.norm(yhat - y, ord=2)
# %% wrong: root mean square
def L2(yhat, y):
    return np.sqrt(np.mean((y - yhat) ** 2))
# %% wrong: square of the sum
def L2(yhat, y):
    return np.sum(y - yhat) ** 2
# %% wrong: not summed
def L2(yhat, y):
    return (y - yhat) ** 2
# %% wrong: not summed, np.multiply
def L2(yhat, y):
    return np.multiply(y - yhat, y - yhat)
# %% wrong: doubled for squared
def L2(yhat, y):
    return np.sum((y - yhat) * 2)
# %% wrong: squares first, difference then
def L2(yhat, y):
    return np.sum(y ** 2 - yhat ** 2)
# %% wrong: absolute difference of the squares
def L2(yhat, y):
    return np.sum(np.abs(y ** 2 - yhat ** 2))
# %% wrong: only yhat squared
def L2(yhat, y):
    return np.sum(y - yhat ** 2)
# %% wrong: square outside of the brackets
def L2(yhat, y):
    return np.sum(np.abs(y - yhat)) ** 2
# %% wrong: cubed
def L2(yhat, y):
    return np.sum((y - yhat) ** 3)
# %% wrong: fourth power
def L2(yhat, y):
    return np.sum((y - yhat) ** 4)
# %% wrong: plus for minus
def L2(yhat, y):
    return np.sum((y + yhat) ** 2)
# %% wrong: dot of the two vectors
def L2(yhat, y):
    return np.dot(y, yhat)
# %% wrong: dot of the absolute values with ones
def L2(yhat, y):
    return np.dot(np.abs(y - yhat), np.ones(len(y)))
# %% wrong: dot of y and the difference
def L2(yhat, y):
    return np.dot(y, y - yhat)
# %% wrong: negative
def L2(yhat, y):
    return -np.sum((y - yhat) ** 2)
# %% wrong: outer product
def L2(yhat, y):
    return np.outer(y - yhat, y - yhat)
# %% wrong: sum of the outer product
def L2(yhat, y):
    return np.sum(np.outer(y - yhat, y - yhat))
# %% wrong: matrix of one entry
def L2(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return np.dot(d.T, d)
# %% wrong: column times row
def L2(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return np.dot(d, d.T)
# %% wrong: keepdims
def L2(yhat, y):
    return np.sum(np.square(y - yhat), axis=0, keepdims=True)
# %% wrong: last left out
def L2(yhat, y):
    loss = 0
    for i in range(len(y) - 1):
        loss += (y[i] - yhat[i]) ** 2
    return loss
# %% wrong: first left out
def L2(yhat, y):
    loss = 0
    for i in range(1, len(y)):
        loss += (y[i] - yhat[i]) ** 2
    return loss
# %% wrong: overwritten
def L2(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss = (y[i] - yhat[i]) ** 2
    return loss
# %% wrong: returns in the loop
def L2(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += (y[i] - yhat[i]) ** 2
        return loss
# %% wrong: squares the total in the loop
def L2(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += y[i] - yhat[i]
        loss = loss ** 2
    return loss
# %% wrong: squares the total at the end
def L2(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += y[i] - yhat[i]
    return loss ** 2
# %% wrong: caret
def L2(yhat, y):
    return np.sum((y - yhat) ^ 2)
# %% wrong: nothing returned
def L2(yhat, y):
    loss = np.sum((y - yhat) ** 2)
# %% wrong: printed
def L2(yhat, y):
    print("L2 = " + str(np.dot(y - yhat, y - yhat)))
# %% wrong: y_hat
def L2(yhat, y):
    return np.sum((y - y_hat) ** 2)
# %% wrong: no such function
def L2(yhat, y):
    return np.sum(np.sqr(y - yhat))
# %% wrong: a space in the power
def L2(yhat, y):
    return np.sum((y - yhat) * * 2)
# %% wrong: bracket missing
def L2(yhat, y):
    return np.sum(np.square(y - yhat)
# %% wrong: np.dot with one argument
def L2(yhat, y):
    return np.dot(y - yhat)
# %% wrong: np.power without a power
def L2(yhat, y):
    return np.sum(np.power(y - yhat))
# %% wrong: axis 1
def L2(yhat, y):
    return np.sum((y - yhat) ** 2, axis=1)
# %% wrong: list of one
def L2(yhat, y):
    return [np.sum((y - yhat) ** 2)]
# %% wrong: loss and root
def L2(yhat, y):
    loss = np.sum((y - yhat) ** 2)
    return loss, np.sqrt(loss)
# %% wrong: maximum
def L2(yhat, y):
    return np.max((y - yhat) ** 2)
# %% wrong: cast to int
def L2(yhat, y):
    return int(np.sum((y - yhat) ** 2))
# %% wrong: rounded
def L2(yhat, y):
    return np.round(np.sum((y - yhat) ** 2), 1)
# %% wrong: whole differences
def L2(yhat, y):
    return np.sum((y - yhat).astype(int) ** 2)
# %% wrong: variance
def L2(yhat, y):
    return np.var(y - yhat)
# %% wrong: deviations from the mean
def L2(yhat, y):
    return np.sum((y - np.mean(y)) ** 2)
# %% wrong: cross entropy
def L2(yhat, y):
    return -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
# %% wrong: y ignored
def L2(yhat, y):
    return np.dot(yhat, yhat)
# %% wrong: yhat ignored
def L2(yhat, y):
    return np.dot(y, y)
# %% wrong: notebook variables
yh = np.array([.9, 0.2, 0.1, .4, .9])
yy = np.array([1, 0, 0, 1, 1])
def L2(yhat, y):
    return np.sum((yy - yh) ** 2)
# %% wrong: half-finished
def L2(yhat, y):
    diff = y - yhat
    # loss = ?
    return diff
# %% wrong: squared roots
def L2(yhat, y):
    return np.sum(np.sqrt(y - yhat))
# %% wrong: squared product
def L2(yhat, y):
    return np.sum((y * yhat) ** 2)
# %% wrong: exponential
def L2(yhat, y):
    return np.sum(np.exp2(y - yhat))
# %% wrong: two to the power
def L2(yhat, y):
    return np.sum(2 ** (y - yhat))
# %% wrong: outer difference
def L2(yhat, y):
    return np.sum((y[:, None] - yhat[None, :]) ** 2)
# %% wrong: one minus too many
def L2(yhat, y):
    return np.sum((1 - y - yhat) ** 2)
# %% wrong: regularised
def L2(yhat, y):
    return np.sum((y - yhat) ** 2) + 0.1 * np.sum(yhat ** 2)
