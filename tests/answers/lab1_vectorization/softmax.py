# %% right: three steps
def softmax(x):
    ### START CODE HERE ### (~ 3 lines of code)
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=1, keepdims=True)
    s = x_exp / x_sum
    ### END CODE HERE ###
    return s
# %% right: one line
def softmax(x):
    return np.exp(x) / np.exp(x).sum(axis=1, keepdims=True)
# %% right: maximum of the row subtracted
def softmax(x):
    z = x - np.max(x, axis=1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=1, keepdims=True)
# %% right: maximum of all subtracted
def softmax(x):
    e = np.exp(x - x.max())
    return e / e.sum(axis=-1, keepdims=True)
# %% right: reshape of the sums
def softmax(x):
    e = np.exp(x)
    s = np.sum(e, axis=1).reshape(x.shape[0], 1)
    return np.divide(e, s)
# %% right: newaxis
def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=1)[:, np.newaxis]
# %% right: loop over rows
def softmax(x):
    s = np.zeros(x.shape)
    for i in range(x.shape[0]):
        e = np.exp(x[i])
        s[i] = e / np.sum(e)
    return s
# %% right: two loops with math
import math
def softmax(x):
    n, m = x.shape
    s = np.zeros((n, m))
    for i in range(n):
        total = 0.0
        for j in range(m):
            total += math.exp(x[i, j])
        for j in range(m):
            s[i, j] = math.exp(x[i, j]) / total
    return s
# %% right: list comprehension
def softmax(x):
    return np.array([np.exp(row) / sum(np.exp(row)) for row in x])
# %% right: apply_along_axis
def softmax(x):
    def one(row):
        e = np.exp(row - np.max(row))
        return e / e.sum()
    return np.apply_along_axis(one, 1, x)
# %% right: transposed twice
def softmax(x):
    e = np.exp(x.T)
    return (e / np.sum(e, axis=0)).T
# %% right: product with ones
def softmax(x):
    e = np.exp(x)
    return e / (e @ np.ones((x.shape[1], 1)))
# %% right: einsum
def softmax(x):
    e = np.exp(x)
    return e / np.einsum('ij->i', e)[:, None]
# %% right: through logarithms
def softmax(x):
    log_sum = np.log(np.sum(np.exp(x), axis=1, keepdims=True))
    return np.exp(x - log_sum)
# %% right: single precision
def softmax(x):
    e = np.exp(x.astype('float32'))
    e = e / e.sum(1, keepdims=True)
    return e
# %% right: power of e
def softmax(x):
    p = np.e ** np.array(x, dtype=float)
    return p / p.sum(axis=1, keepdims=1)
# %% right: helper functions
def exponentials(x):
    return np.exp(x)
def totals(e):
    return e.sum(axis=1, keepdims=True)
def softmax(x):
    e = exponentials(x)
    return e / totals(e)
# %% right: differences of the scores
def softmax(x):
    d = x[:, np.newaxis, :] - x[:, :, np.newaxis]
    return 1 / np.exp(d).sum(axis=2)
# %% right: in place on the exponentials
def softmax(x):
    e = np.exp(x)
    for row in e:
        row /= row.sum()
    return e
# %% right: matrix of the reciprocals
def softmax(x):
    e = np.exp(x)
    return np.diag(1.0 / e.sum(axis=1)) @ e
# %% right: minimum subtracted
def softmax(x):
    e = np.exp(x - x.min(axis=1, keepdims=True))
    return e / np.add.reduce(e, axis=1, keepdims=True)
# %% right: rows stacked
def softmax(x):
    out = []
    for row in x:
        e = np.exp(row)
        out.append(e / e.sum())
    return np.vstack(out)
# %% right: repeat
def softmax(x):
    e = np.exp(x)
    s = np.repeat(e.sum(axis=1), x.shape[1]).reshape(x.shape)
    return e / s
# %% wrong: keepdims forgotten
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=1)
    return x_exp / x_sum
# %% wrong: no axis
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp)
    return x_exp / x_sum
# %% wrong: no axis but keepdims
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, keepdims=True)
    return x_exp / x_sum
# %% wrong: axis 0
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=0, keepdims=True)
    return x_exp / x_sum
# %% wrong: axis 0, no keepdims
def softmax(x):
    return np.exp(x) / np.exp(x).sum(axis=0)
# %% wrong: exponential forgotten
def softmax(x):
    return x / np.sum(x, axis=1, keepdims=True)
# %% wrong: exponential only above
def softmax(x):
    return np.exp(x) / np.sum(x, axis=1, keepdims=True)
# %% wrong: exponential only below
def softmax(x):
    return x / np.sum(np.exp(x), axis=1, keepdims=True)
# %% wrong: exponential of the sum
def softmax(x):
    return np.exp(x) / np.exp(np.sum(x, axis=1, keepdims=True))
# %% wrong: exponential of the ratio
def softmax(x):
    return np.exp(x / np.sum(x, axis=1, keepdims=True))
# %% wrong: only the exponential
def softmax(x):
    return np.exp(x)
# %% wrong: returns the sums
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=1, keepdims=True)
    return x_sum
# %% wrong: exponentials, sums and result
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=1, keepdims=True)
    s = x_exp / x_sum
    return x_exp, x_sum, s
# %% wrong: minus in the exponent
def softmax(x):
    e = np.exp(-x)
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: sigmoid
def softmax(x):
    return 1 / (1 + np.exp(-x))
# %% wrong: calls sigmoid
def softmax(x):
    s = sigmoid(x)
    return s
# %% wrong: sigmoid, then normalised
def softmax(x):
    s = sigmoid(x)
    return s / s.sum(axis=1, keepdims=True)
# %% wrong: length for sum
def softmax(x):
    e = np.exp(x)
    return e / np.linalg.norm(e, axis=1, keepdims=True)
# %% wrong: normalize_rows of the exponentials
def softmax(x):
    return normalize_rows(np.exp(x))
# %% wrong: normalize_rows of x
def softmax(x):
    return normalize_rows(x)
# %% wrong: divided by the maximum
def softmax(x):
    e = np.exp(x)
    return e / e.max(axis=1, keepdims=True)
# %% wrong: shifted above only
def softmax(x):
    return np.exp(x - x.max(axis=1, keepdims=True)) / np.sum(np.exp(x), axis=1, keepdims=True)
# %% wrong: maximum of the columns subtracted
def softmax(x):
    e = np.exp(x - x.max(axis=0))
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: maximum without keepdims
def softmax(x):
    e = np.exp(x - x.max(axis=1))
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: mean for sum
def softmax(x):
    e = np.exp(x)
    return e / np.mean(e, axis=1, keepdims=True)
# %% wrong: divided by the number of columns
def softmax(x):
    return np.exp(x) / x.shape[1]
# %% wrong: one added below
def softmax(x):
    e = np.exp(x)
    return e / (1 + e.sum(axis=1, keepdims=True))
# %% wrong: log softmax
def softmax(x):
    e = np.exp(x)
    return np.log(e / e.sum(axis=1, keepdims=True))
# %% wrong: base two
def softmax(x):
    e = 2.0 ** x
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: base ten
def softmax(x):
    e = np.power(10.0, x)
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: squares for exponentials
def softmax(x):
    e = x ** 2
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: absolute scores
def softmax(x):
    e = np.exp(np.abs(x))
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: one-hot
def softmax(x):
    return (x == x.max(axis=1, keepdims=True)).astype(float)
# %% wrong: argmax
def softmax(x):
    return np.argmax(x, axis=1)
# %% wrong: upside down
def softmax(x):
    e = np.exp(x)
    return e.sum(axis=1, keepdims=True) / e
# %% wrong: product for ratio
def softmax(x):
    e = np.exp(x)
    return e * e.sum(axis=1, keepdims=True)
# %% wrong: whole-number division
def softmax(x):
    e = np.exp(x)
    return e // e.sum(axis=1, keepdims=True)
# %% wrong: rounded
def softmax(x):
    e = np.exp(x)
    return np.round(e / e.sum(axis=1, keepdims=True), 2)
# %% wrong: transposed
def softmax(x):
    e = np.exp(x)
    return (e / e.sum(axis=1, keepdims=True)).T
# %% wrong: percentages
def softmax(x):
    e = np.exp(x)
    return 100 * e / e.sum(axis=1, keepdims=True)
# %% wrong: first row only
def softmax(x):
    e = np.exp(x[0])
    return e / e.sum()
# %% wrong: returns in the loop
def softmax(x):
    s = np.zeros(x.shape)
    for i in range(x.shape[0]):
        s[i] = np.exp(x[i]) / np.sum(np.exp(x[i]))
        return s
# %% wrong: loops over columns
def softmax(x):
    s = np.zeros(x.shape)
    for j in range(x.shape[1]):
        s[:, j] = np.exp(x[:, j]) / np.sum(np.exp(x[:, j]))
    return s
# %% wrong: integers kept
def softmax(x):
    s = np.zeros_like(x)
    for i in range(x.shape[0]):
        s[i] = np.exp(x[i]) / np.sum(np.exp(x[i]))
    return s
# %% wrong: total not reset
def softmax(x):
    s = np.zeros(x.shape)
    total = 0
    for i in range(x.shape[0]):
        total += np.exp(x[i]).sum()
        s[i] = np.exp(x[i]) / total
    return s
# %% wrong: math.exp
import math
def softmax(x):
    e = math.exp(x)
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: Python's sum
def softmax(x):
    e = np.exp(x)
    return e / sum(e)
# %% wrong: nothing returned
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=1, keepdims=True)
    s = x_exp / x_sum
# %% wrong: printed
def softmax(x):
    x_exp = np.exp(x)
    print(x_exp / np.sum(x_exp, axis=1, keepdims=True))
# %% wrong: list of rows
def softmax(x):
    return [list(np.exp(r) / np.exp(r).sum()) for r in x]
# %% wrong: misspelt keepdims
def softmax(x):
    e = np.exp(x)
    return e / np.sum(e, axis=1, keepdim=True)
# %% wrong: misspelt variable
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exps, axis=1, keepdims=True)
    return x_exp / x_sum
# %% wrong: axis 2
def softmax(x):
    e = np.exp(x)
    return e / np.sum(e, axis=2, keepdims=True)
# %% wrong: temperature
def softmax(x):
    e = np.exp(x / 2)
    return e / e.sum(axis=1, keepdims=True)
# %% wrong: sigmoid slope
def softmax(x):
    e = np.exp(x)
    s = e / e.sum(axis=1, keepdims=True)
    return s * (1 - s)
# %% wrong: x of the notebook
t_x = np.array([[9., 2., 5., 0., 0.], [7., 5., 0., 0., 0.]])
def softmax(x):
    e = np.exp(t_x)
    return e / np.sum(e, axis=1, keepdims=True)
# %% wrong: last column left out of the sum
def softmax(x):
    e = np.exp(x)
    s = e[:, :-1].sum(axis=1, keepdims=True)
    return e / s
# %% wrong: square root of the sum
def softmax(x):
    e = np.exp(x)
    return e / np.sqrt(e.sum(axis=1, keepdims=True))
# %% wrong: dot for division
def softmax(x):
    e = np.exp(x)
    s = 1 / np.sum(e, axis=1, keepdims=True)
    return np.dot(e, s)
# %% wrong: brackets end too late
def softmax(x):
    return np.exp(x / np.sum(np.exp(x), axis=1, keepdims=True))
# %% wrong: three lines, the middle one missing
def softmax(x):
    x_exp = np.exp(x)
    s = x_exp / x_sum
    return s
# %% wrong: cumulated
def softmax(x):
    e = np.exp(x)
    return np.cumsum(e / e.sum(axis=1, keepdims=True), axis=1)
# %% wrong: sorted
def softmax(x):
    x = np.sort(x, axis=1)
    e = np.exp(x)
    return e / e.sum(axis=1, keepdims=True)
