# %% right: multiply and sum, squeezed
def compute_cost(A2, Y, parameters):
    m = Y.shape[1] # number of example
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    cost = -np.sum(logprobs) / m
    cost = float(np.squeeze(cost))
    assert(isinstance(cost, float))
    return cost
# %% right: without the third argument
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1/m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost
# %% right: dot with transposes
def compute_cost(A2, Y, parameters=None):
    m = Y.shape[1]
    cost = -(np.dot(np.log(A2), Y.T) + np.dot(np.log(1 - A2), (1 - Y).T)) / m
    return np.squeeze(cost)
# %% right: mean
def compute_cost(A2, Y, parameters):
    return np.mean(-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
# %% right: @ and float
def compute_cost(A2, Y):
    m = Y.shape[1]
    J = (-1.0 / m) * (np.log(A2) @ Y.T + np.log(1.0 - A2) @ (1.0 - Y).T)
    return float(J[0, 0])
# %% right: loop
import math

def compute_cost(A2, Y, parameters):
    m = A2.shape[1]
    cost = 0
    for i in range(m):
        y, a = int(Y[0, i]), A2[0, i]
        cost += -(y * math.log(a) + (1 - y) * math.log(1 - a))
    return cost / m
# %% right: np.where
def compute_cost(A2, Y):
    p = np.where(Y == 1, A2, 1 - A2)
    return -np.log(p).mean()
# %% right: einsum
def compute_cost(A2, Y, parameters):
    m = Y.shape[1]
    return -(np.einsum("ij,ij->", Y, np.log(A2)) + np.einsum("ij,ij->", 1 - Y, np.log(1 - A2))) / m
# %% right: log1p, np.divide
def compute_cost(A2, Y):
    total = np.sum(np.multiply(Y, np.log(A2))) + np.sum(np.multiply(1 - Y, np.log1p(-A2)))
    return np.divide(-total, Y.shape[1])
# %% right: clipped predictions
def compute_cost(A2, Y, parameters=None):
    eps = 1e-15
    A2 = np.clip(A2, eps, 1 - eps)
    Y = np.asarray(Y, dtype=float)
    return np.sum(-Y * np.log(A2) - (1 - Y) * np.log(1 - A2)) / Y.size
# %% right: helper for the loss
def loss(a, y):
    return -np.log(a) if y else -np.log(1 - a)

def compute_cost(A2, Y, parameters):
    return sum(loss(a, y) for a, y in zip(A2.flatten(), Y.flatten())) / len(Y[0])
# %% right: base 2 changed back
def compute_cost(A2, Y):
    bits = Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2)
    return -np.log(2) * np.average(bits)
# %% right: masks
def compute_cost(A2, Y):
    y = Y.astype(bool)
    return -(np.log(A2[y]).sum() + np.log(1 - A2[~y]).sum()) / Y.shape[1]
# %% right: 0-d array from nested sums
def compute_cost(A2, Y, parameters):
    m = Y.shape[1]
    losses = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(losses, axis=1, keepdims=True) / m
    return np.squeeze(cost)
# %% wrong: one over m missing
def compute_cost(A2, Y, parameters):
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return -np.sum(logprobs)
# %% wrong: second term missing
def compute_cost(A2, Y, parameters):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y)
    cost = -np.sum(logprobs) / m
    return cost
# %% wrong: first term missing
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum((1 - Y) * np.log(1 - A2)) / m
# %% wrong: sign
def compute_cost(A2, Y):
    m = Y.shape[1]
    return 1/m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
# %% wrong: minus for the first term only
def compute_cost(A2, Y):
    m = Y.shape[1]
    return (-np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))) / m
# %% wrong: terms subtracted
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) - (1 - Y) * np.log(1 - A2)) / m
# %% wrong: base 10
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2)) / m
# %% wrong: base 2
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2)) / m
# %% wrong: not squeezed
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m
# %% wrong: kept as a row
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2), axis=1) / m
# %% wrong: summed along axis 0
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2), axis=0) / m
# %% wrong: not summed
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    return cost
# %% wrong: dot of rows
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -(np.dot(Y, np.log(A2)) + np.dot(1 - Y, np.log(1 - A2))) / m
# %% wrong: transpose on the left
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / m
# %% wrong: divided by rows
def compute_cost(A2, Y):
    m = Y.shape[0]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
# %% wrong: divided by two m
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / (2 * m)
# %% wrong: divided twice
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
# %% wrong: brackets around one minus Y
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + 1 - Y * np.log(1 - A2)) / m
# %% wrong: bracket inside the log
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * (1 - np.log(A2))) / m
# %% wrong: logs and labels swapped
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum((1 - Y) * np.log(A2) + Y * np.log(1 - A2)) / m
# %% wrong: log of the label
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(A2 * np.log(Y) + (1 - A2) * np.log(1 - Y)) / m
# %% wrong: squared error
def compute_cost(A2, Y):
    m = Y.shape[1]
    return np.sum((A2 - Y) ** 2) / m
# %% wrong: half the squared error
def compute_cost(A2, Y):
    m = Y.shape[1]
    return np.sum(np.square(A2 - Y)) / (2 * m)
# %% wrong: absolute error
def compute_cost(A2, Y):
    return np.mean(np.abs(A2 - Y.astype(float)))
# %% wrong: same log in both terms
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(A2)) / m
# %% wrong: m not defined
def compute_cost(A2, Y):
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / M
# %% wrong: minus in front of the labels
def compute_cost(A2, Y):
    m = Y.shape[1]
    return np.sum(-Y * np.log(A2) - (1 - Y) * np.log(1 - A2)) / m
# %% wrong: no return
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
# %% wrong: math.log of an array
import math
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * math.log(A2) + (1 - Y) * math.log(1 - A2)) / m
# %% wrong: log without np
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * log(A2) + (1 - Y) * log(1 - A2)) / m
# %% wrong: brackets of the sum, m divides one term only
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -1 / m * np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))
# %% wrong: only the last example
def compute_cost(A2, Y):
    for i in range(Y.shape[1]):
        cost = -(Y[0, i] * np.log(A2[0, i]) + (1 - Y[0, i]) * np.log(1 - A2[0, i]))
    return cost
# %% wrong: return in the loop
def compute_cost(A2, Y):
    cost = 0
    for i in range(Y.shape[1]):
        cost -= Y[0, i] * np.log(A2[0, i]) + (1 - Y[0, i]) * np.log(1 - A2[0, i])
        return cost / Y.shape[1]
# %% wrong: last example left out
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m - 1):
        cost -= Y[0, i] * np.log(A2[0, i]) + (1 - Y[0, i]) * np.log(1 - A2[0, i])
    return cost / m
# %% wrong: regularized
def compute_cost(A2, Y, parameters):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    return cost + 0.1 / (2 * m) * (np.sum(parameters["W1"] ** 2) + np.sum(parameters["W2"] ** 2))
# %% wrong: epsilon added everywhere, large
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2 + 0.01) + (1 - Y) * np.log(1 - A2 + 0.01)) / m
# %% wrong: exp for log
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.exp(A2) + (1 - Y) * np.exp(1 - A2)) / m
# %% wrong: missing bracket, syntax
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2) / m
    return cost
# %% wrong: decisions compared
def compute_cost(A2, Y):
    return np.mean((A2 > 0.5) != Y)
# %% wrong: rounded
def compute_cost(A2, Y):
    m = Y.shape[1]
    return round(float(-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m), 2)
# %% wrong: m is the number of positive labels
def compute_cost(A2, Y):
    m = np.sum(Y)
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
