# %% right: as the course writes it
def propagate(w, b, X, Y):
    m = X.shape[1]

    # FORWARD PROPAGATION (FROM X TO COST)
    ### START CODE HERE ### (~ 2 lines of code)
    A = sigmoid(np.dot(w.T, X) + b)                                            # compute activation
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))            # compute cost
    ### END CODE HERE ###

    # BACKWARD PROPAGATION (TO FIND GRAD)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)

    assert(dw.shape == w.shape)
    assert(db.dtype == float)
    cost = np.squeeze(cost)
    assert(cost.shape == ())

    grads = {"dw": dw,
             "db": db}
    return grads, cost
# %% right: at-sign and means
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    return {"dw": X @ dZ.T / X.shape[1], "db": np.mean(dZ)}, cost
# %% right: np.multiply
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    logprobs = np.multiply(np.log(A), Y) + np.multiply(np.log(1 - A), (1 - Y))
    cost = -(1 / m) * np.sum(logprobs)
    dw = (1 / m) * np.matmul(X, (A - Y).T)
    db = (1 / m) * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% right: dot products in the cost, squeezed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = (-1 / m) * (np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T))
    cost = np.squeeze(cost)
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    grads = dict(dw=dw, db=db)
    return grads, cost
# %% right: dot products in the cost, float
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = float((-np.dot(Y, np.log(A).T) - np.dot(1 - Y, np.log(1 - A).T))[0, 0] / m)
    dw = np.dot(X, (A - Y).T) / m
    db = float(np.sum(A - Y) / m)
    return {"dw": dw, "db": db}, cost
# %% right: np.where
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    losses = np.where(Y == 1, -np.log(A), -np.log(1 - A))
    return {"dw": X.dot((A - Y).T) / m, "db": (A - Y).sum() / m}, losses.sum() / m
# %% right: loop over the examples
def propagate(w, b, X, Y):
    n, m = X.shape
    J, dw, db = 0, np.zeros((n, 1)), 0
    for i in range(m):
        x = X[:, i:i + 1]
        z = (w.T @ x).item() + b
        a = sigmoid(z)
        y = float(Y[0, i])
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        dw += x * dz
        db += dz
    return {"dw": dw / m, "db": db / m}, J / m
# %% right: double loop
import math
def propagate(w, b, X, Y):
    n, m = X.shape
    J = 0.0
    dw = np.zeros((n, 1))
    db = 0.0
    for i in range(m):
        z = b
        for j in range(n):
            z += w[j, 0] * X[j, i]
        a = 1 / (1 + math.exp(-z))
        if Y[0, i] == 1:
            J -= math.log(a)
        else:
            J -= math.log(1 - a)
        dz = a - int(Y[0, i])
        for j in range(n):
            dw[j] += X[j, i] * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return {"dw": dw, "db": db}, J
# %% right: einsum
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.einsum('ij,ik->jk', w, X) + b)
    cost = -np.einsum('ij->', Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.einsum('ij,kj->ik', X, A - Y) / m
    db = np.einsum('ij->', A - Y) / m
    return {"dw": dw, "db": db}, cost
# %% right: own sigmoid
def propagate(w, b, X, Y):
    def sig(z):
        return 1.0 / (1.0 + np.exp(-z))
    m = X.shape[1]
    A = sig(np.dot(w.T, X) + b)
    cost = -(1.0 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"db": 1.0 / m * np.sum(A - Y), "dw": 1.0 / m * np.dot(X, (A - Y).T)}, cost
# %% right: transposed the other way
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid((X.T @ w + b).T)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = ((A - Y) @ X.T).T / m
    db = np.average(A - Y)
    return {"dw": dw, "db": db}, cost
# %% right: softplus cost
def propagate(w, b, X, Y):
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.mean(np.logaddexp(0, Z) - Y * Z)
    return {"dw": X @ (A - Y).T / Y.size, "db": np.mean(A - Y)}, cost
# %% right: broadcasting for dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.sum(w * X, axis=0, keepdims=True) + b)
    dZ = A - Y
    dw = np.mean(X * dZ, axis=1, keepdims=True)
    db = np.mean(dZ, dtype=float)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": dw, "db": db}, cost
# %% right: flat arrays within
def propagate(w, b, X, Y):
    m = X.shape[1]
    y = Y.flatten()
    a = sigmoid(w.flatten() @ X + b)
    cost = -(np.log(a[y == 1]).sum() + np.log(1 - a[y != 1]).sum()) / m
    dw = (X @ (a - y) / m).reshape(w.shape)
    db = (a - y).sum() / m
    return {"dw": dw, "db": db}, cost
# %% right: labels as floats first
def propagate(w, b, X, Y):
    Y = Y.astype(float)
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum(((-np.log(A)) * Y + (-np.log(1 - A)) * (1 - Y))) / m
    dw = (np.dot(X, (A - Y).T)) / m
    db = (np.sum(A - Y)) / m
    return {"dw": dw, "db": db}, cost
# %% right: epsilon in the logarithm
def propagate(w, b, X, Y):
    m = X.shape[1]
    eps = 1e-15
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A + eps) + (1 - Y) * np.log(1 - A + eps))
    dZ = A - Y
    return {"dw": 1 / m * np.dot(X, dZ.T), "db": 1 / m * np.sum(dZ)}, cost
# %% right: clipped
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(np.dot(w.T, X) + b), 1e-12, 1 - 1e-12)
    cost = -np.average(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.dot(X, np.transpose(A - Y)) / m, "db": np.average(A - Y)}, cost
# %% right: helper functions
def forward(w, b, X):
    return sigmoid(np.dot(w.T, X) + b)

def cross_entropy(A, Y):
    return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / Y.shape[1]

def propagate(w, b, X, Y):
    A = forward(w, b, X)
    dZ = A - Y
    grads = {}
    grads["dw"] = np.dot(X, dZ.T) / X.shape[1]
    grads["db"] = np.sum(dZ) / X.shape[1]
    return grads, cross_entropy(A, Y)
# %% right: chain rule written out
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dA = -(np.divide(Y, A) - np.divide(1 - Y, 1 - A))
    dZ = dA * A * (1 - A)
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
# %% right: m by len
def propagate(w, b, X, Y):
    m = len(Y[0])
    A = sigmoid(b + w.T.dot(X))
    cost = -sum((Y * np.log(A) + (1 - Y) * np.log(1 - A))[0]) / m
    dw = X.dot((A - Y).T) / m
    db = sum((A - Y)[0]) / m
    return {"dw": dw, "db": db}, cost
# %% right: feature by feature, the cost in a function of its own
def propagate(w, b, X, Y):
    def J(w, b):
        A = 1 / (1 + np.exp(-(w.T @ X + b)))
        return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    A = sigmoid(w.T @ X + b)
    error = A - Y
    dw = np.zeros(w.shape)
    for j in range(w.shape[0]):
        dw[j, 0] = np.dot(X[j], error[0]) / X.shape[1]
    return {"dw": dw, "db": error.mean()}, J(w, b)
# %% right: a list for the pair
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = (1 / m) * np.dot(X, (A - Y).T)
    db = (1 / m) * np.sum(A - Y)
    return [{"dw": dw, "db": db}, cost]
# %% right: extra entries in the dict
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = (1 / m) * np.dot(X, (A - Y).T)
    db = (1 / m) * np.sum(A - Y)
    return {"dw": dw, "db": db, "A": A, "cost": cost}, cost
# %% wrong: cost not divided by m
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
# %% wrong: slopes not divided by m
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T)
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: nothing divided by m
def propagate(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T)
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: dw not divided by m
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T)
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
# %% wrong: db not divided by m
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: m from the wrong axis
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: m from Y's wrong axis
def propagate(w, b, X, Y):
    m = Y.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: m by len of X
def propagate(w, b, X, Y):
    m = len(X)
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: m is the size of X
def propagate(w, b, X, Y):
    m = X.size
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: m fixed at 209
def propagate(w, b, X, Y):
    m = 209
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: m of the notebook
m_train = 7
def propagate(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m_train
    dw = np.dot(X, (A - Y).T) / m_train
    db = np.sum(A - Y) / m_train
    return {"dw": dw, "db": db}, cost
# %% wrong: m not defined
def propagate(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: minus of the cost missing
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: minus before the first term only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / m * np.sum(-1.0 * Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: a minus between the terms
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) - (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: first term only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: second term only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum((1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: labels swapped in the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum((1 - Y) * np.log(A) + Y * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: Y and A swapped in the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(A * np.log(Y) + (1 - A) * np.log(1 - Y))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: log(A) in both terms
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: one minus the logarithm
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * (1 - np.log(A)))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: log10
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log10(A) + (1 - Y) * np.log10(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: log2
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log2(A) + (1 - Y) * np.log2(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: squared error as the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / m * np.sum((A - Y) ** 2)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: half squared error as the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / (2 * m) * np.sum((A - Y) ** 2)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost not summed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * (Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost summed with an axis
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A), axis=1)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost with keepdims
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A), axis=1, keepdims=True)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost summed over axis 0
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A), axis=0)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: sum ends before the second term
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A)) + (1 - Y) * np.log(1 - A)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: minus does not reach the second sum
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A)) + 1 / m * np.sum((1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: 1/m does not reach the second sum
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A)) / m - np.sum((1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: matrix products without a transpose in the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * (np.dot(Y, np.log(A)) + np.dot(1 - Y, np.log(1 - A)))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: matrix products the wrong way round in the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(np.dot(Y.T, np.log(A)) + np.dot((1 - Y).T, np.log(1 - A)))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost as a matrix of one entry
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * (np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: unsigned labels made negative
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / m * np.sum(-Y * np.log(A) - (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: label minus prediction
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (Y - A).T)
    db = 1 / m * np.sum(Y - A)
    return {"dw": dw, "db": db}, cost
# %% wrong: label minus prediction in db only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(Y - A)
    return {"dw": dw, "db": db}, cost
# %% wrong: minus before the slopes
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = -1 / m * np.dot(X, (A - Y).T)
    db = -1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: errors not transposed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, A - Y)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: star in dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * X * (A - Y)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: dw all summed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.sum(X * (A - Y))
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: dw rank-1 by a sum
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.sum(X * (A - Y), axis=1)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: dw a row
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(A - Y, X.T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: X transposed in dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X.T, A - Y)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: slopes of the squared error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = (A - Y) * A * (1 - A)
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return {"dw": dw, "db": db}, cost
# %% wrong: labels forgotten in dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, A.T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: w in the place of X in dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.sum(w * (A - Y), axis=1, keepdims=True)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: db per example
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * (A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: db with an axis
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y, axis=1)
    return {"dw": dw, "db": db}, cost
# %% wrong: db with keepdims
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y, axis=1, keepdims=True)
    return {"dw": dw, "db": db}, cost
# %% wrong: db is the sum of dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = np.sum(dw)
    return {"dw": dw, "db": db}, cost
# %% wrong: db of absolute errors
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(np.abs(A - Y))
    return {"dw": dw, "db": db}, cost
# %% wrong: bias forgotten
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X))
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: bias outside of the sigmoid
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X)) + b
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: bias subtracted
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) - b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: sigmoid forgotten
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: tanh for sigmoid
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.tanh(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: sigmoid twice
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(sigmoid(np.dot(w.T, X) + b))
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: w not transposed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: star for the matrix product
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w * X + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: star with a transposed w
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T * X + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: X transposed in z
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(X.T, w) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: X transposed in z and in dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(X.T, w) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, A - Y)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost first
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return cost, {"dw": dw, "db": db}
# %% wrong: three results
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return dw, db, cost
# %% wrong: grads only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return grads
# %% wrong: cost only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return cost
# %% wrong: keys w and b
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"w": dw, "b": db}, cost
# %% wrong: key dW
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dW": dw, "db": db}, cost
# %% wrong: dw and db swapped in the dict
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": db, "db": dw}, cost
# %% wrong: w for dw in the dict
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": w, "db": b}, cost
# %% wrong: a set for a dict
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {dw, db}
    return grads, cost
# %% wrong: keys without quotes
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {dw: dw, db: db}, cost
# %% wrong: nothing returned
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
# %% wrong: printed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    print({"dw": dw, "db": db}, cost)
# %% wrong: math.log
import math
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * math.log(A) + (1 - Y) * math.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: lower-case a
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: capital W
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(W.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: product sign missing
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y)(np.log(1 - A)))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: a bracket too few
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: predictions rounded
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.round(sigmoid(np.dot(w.T, X) + b))
    cost = -1 / m * np.sum(Y * np.log(A + 1e-8) + (1 - Y) * np.log(1 - A + 1e-8))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: epsilon too large
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A + 0.01) + (1 - Y) * np.log(1 - A + 0.01))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: regularised
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) + np.sum(w ** 2) / (2 * m)
    dw = 1 / m * np.dot(X, (A - Y).T) + w / m
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: loop, last example left out
def propagate(w, b, X, Y):
    n, m = X.shape
    J, dw, db = 0, np.zeros((n, 1)), 0
    for i in range(m - 1):
        x = X[:, i:i + 1]
        a = sigmoid((w.T @ x).item() + b)
        y = float(Y[0, i])
        J -= y * np.log(a) + (1 - y) * np.log(1 - a)
        dw += x * (a - y)
        db += a - y
    return {"dw": dw / m, "db": db / m}, J / m
# %% wrong: loop, overwritten
def propagate(w, b, X, Y):
    n, m = X.shape
    for i in range(m):
        x = X[:, i:i + 1]
        a = sigmoid((w.T @ x).item() + b)
        y = float(Y[0, i])
        J = -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dw = x * (a - y)
        db = a - y
    return {"dw": dw / m, "db": db / m}, J / m
# %% wrong: loop, divided inside
def propagate(w, b, X, Y):
    n, m = X.shape
    J, dw, db = 0, np.zeros((n, 1)), 0
    for i in range(m):
        x = X[:, i:i + 1]
        a = sigmoid((w.T @ x).item() + b)
        y = float(Y[0, i])
        J -= y * np.log(a) + (1 - y) * np.log(1 - a)
        dw += x * (a - y)
        db += a - y
        J = J / m
        dw = dw / m
        db = db / m
    return {"dw": dw, "db": db}, J
# %% wrong: loop, returns inside
def propagate(w, b, X, Y):
    n, m = X.shape
    J, dw, db = 0, np.zeros((n, 1)), 0
    for i in range(m):
        x = X[:, i:i + 1]
        a = sigmoid((w.T @ x).item() + b)
        y = float(Y[0, i])
        J -= y * np.log(a) + (1 - y) * np.log(1 - a)
        dw += x * (a - y)
        db += a - y
        return {"dw": dw / m, "db": db / m}, J / m
# %% wrong: loop, two features only
def propagate(w, b, X, Y):
    n, m = X.shape
    J, dw1, dw2, db = 0, 0, 0, 0
    for i in range(m):
        z = w[0, 0] * X[0, i] + w[1, 0] * X[1, i] + b
        a = sigmoid(z)
        y = float(Y[0, i])
        J -= y * np.log(a) + (1 - y) * np.log(1 - a)
        dz = a - y
        dw1 += X[0, i] * dz
        dw2 += X[1, i] * dz
        db += dz
    return {"dw": np.array([[dw1], [dw2]]) / m, "db": db / m}, J / m
# %% wrong: parameters updated too
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    w = w - 0.009 * dw
    b = b - 0.009 * db
    return {"w": w, "b": b}, cost
# %% wrong: half-finished backward
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = None
    db = None
    return {"dw": dw, "db": db}, cost
# %% wrong: half-finished, zeros for slopes
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.zeros(w.shape)
    db = 0.0
    return {"dw": dw, "db": db}, cost
# %% wrong: half-finished forward
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 0
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: sign and 1/m of the cost both missing
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost's second term missing, and dw not divided
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A))
    dw = np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: slopes divided by 2m
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / (2 * m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / (2 * m) * np.dot(X, (A - Y).T)
    db = 1 / (2 * m) * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: divided twice
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.mean(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: sum over the whole of X for z
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.sum(w * X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: hidden layer's formula for dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = (A - Y) * (1 - np.power(A, 2))
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return {"dw": dw, "db": db}, cost
# %% wrong: sigmoid's slope in db only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A * (1 - A))
    return {"dw": dw, "db": db}, cost
# %% wrong: brackets of 1/m and the sum
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + 1 - Y * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: A without brackets in dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, A - Y.T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: hinge of another course
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    t = 2.0 * Y - 1
    cost = np.mean(np.maximum(0, 1 - t * Z))
    d = np.where(t * Z < 1, -t, 0)
    return {"dw": np.dot(X, d.T) / m, "db": np.sum(d) / m}, cost
# %% wrong: linear regression of another course
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = np.sum((A - Y) ** 2) / (2 * m)
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
# %% wrong: cost rounded
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = round(float(-1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))), 2)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost with a text
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = "cost = " + str(-1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: accuracy for cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.mean((A > 0.5) == Y)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# %% wrong: cost is the mean error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.mean(np.abs(A - Y))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
