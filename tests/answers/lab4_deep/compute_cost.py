# %% right: multiply and sum, squeezed
def compute_cost(AL, Y):
    m = Y.shape[1] # number of example
    logprobs = np.multiply(np.log(AL), Y) + np.multiply(np.log(1 - AL), 1 - Y)
    cost = -np.sum(logprobs) / m
    cost = float(np.squeeze(cost))
    assert(isinstance(cost, float))
    return cost
# %% right: dot with transposes
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(np.dot(np.log(AL), Y.T) + np.dot(np.log(1 - AL), (1 - Y).T)) / m
    return np.squeeze(cost)
# %% right: mean
def compute_cost(AL, Y):
    return np.mean(-(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))
# %% right: @ and float
def compute_cost(AL, Y):
    m = Y.shape[1]
    J = (-1.0 / m) * (np.log(AL) @ Y.T + np.log(1.0 - AL) @ (1.0 - Y).T)
    return float(J[0, 0])
# %% right: loop
import math

def compute_cost(AL, Y):
    m = AL.shape[1]
    cost = 0
    for i in range(m):
        y, a = int(Y[0, i]), AL[0, i]
        cost += -(y * math.log(a) + (1 - y) * math.log(1 - a))
    return cost / m
# %% right: np.where
def compute_cost(AL, Y):
    p = np.where(Y == 1, AL, 1 - AL)
    return -np.log(p).mean()
# %% right: einsum
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(np.einsum("ij,ij->", Y, np.log(AL)) + np.einsum("ij,ij->", 1 - Y, np.log(1 - AL))) / m
# %% right: log1p, np.divide
def compute_cost(AL, Y):
    total = np.sum(np.multiply(Y, np.log(AL))) + np.sum(np.multiply(1 - Y, np.log1p(-AL)))
    return np.divide(-total, Y.shape[1])
# %% right: clipped predictions
def compute_cost(AL, Y):
    eps = 1e-15
    AL = np.clip(AL, eps, 1 - eps)
    Y = np.asarray(Y, dtype=float)
    return np.sum(-Y * np.log(AL) - (1 - Y) * np.log(1 - AL)) / Y.size
# %% right: helper for the loss
def loss(a, y):
    return -np.log(a) if y else -np.log(1 - a)

def compute_cost(AL, Y):
    return sum(loss(a, y) for a, y in zip(AL.flatten(), Y.flatten())) / len(Y[0])
# %% right: base 2 changed back
def compute_cost(AL, Y):
    bits = Y * np.log2(AL) + (1 - Y) * np.log2(1 - AL)
    return -np.log(2) * np.average(bits)
# %% right: masks
def compute_cost(AL, Y):
    y = Y.astype(bool)
    return -(np.log(AL[y]).sum() + np.log(1 - AL[~y]).sum()) / Y.shape[1]
# %% right: 0-d array from nested sums
def compute_cost(AL, Y):
    m = Y.shape[1]
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    cost = -np.sum(losses, axis=1, keepdims=True) / m
    return np.squeeze(cost)
# %% wrong: one over m missing
def compute_cost(AL, Y):
    logprobs = np.multiply(np.log(AL), Y) + np.multiply(np.log(1 - AL), 1 - Y)
    return -np.sum(logprobs)
# %% wrong: second term missing
def compute_cost(AL, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(AL), Y)
    cost = -np.sum(logprobs) / m
    return cost
# %% wrong: first term missing
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum((1 - Y) * np.log(1 - AL)) / m
# %% wrong: sign
def compute_cost(AL, Y):
    m = Y.shape[1]
    return 1/m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
# %% wrong: minus for the first term only
def compute_cost(AL, Y):
    m = Y.shape[1]
    return (-np.sum(Y * np.log(AL)) + np.sum((1 - Y) * np.log(1 - AL))) / m
# %% wrong: terms subtracted
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) - (1 - Y) * np.log(1 - AL)) / m
# %% wrong: base 10
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log10(AL) + (1 - Y) * np.log10(1 - AL)) / m
# %% wrong: base 2
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log2(AL) + (1 - Y) * np.log2(1 - AL)) / m
# %% wrong: not squeezed
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
# %% wrong: kept as a row
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=1) / m
# %% wrong: summed along axis 0
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=0) / m
# %% wrong: not summed
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    return cost
# %% wrong: dot of rows
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(np.dot(Y, np.log(AL)) + np.dot(1 - Y, np.log(1 - AL))) / m
# %% wrong: transpose on the left
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(np.dot(Y.T, np.log(AL)) + np.dot((1 - Y).T, np.log(1 - AL))) / m
# %% wrong: divided by rows
def compute_cost(AL, Y):
    m = Y.shape[0]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
# %% wrong: divided by two m
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / (2 * m)
# %% wrong: divided twice
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
# %% wrong: brackets around one minus Y
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + 1 - Y * np.log(1 - AL)) / m
# %% wrong: bracket inside the log
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * (1 - np.log(AL))) / m
# %% wrong: logs and labels swapped
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum((1 - Y) * np.log(AL) + Y * np.log(1 - AL)) / m
# %% wrong: log of the label
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(AL * np.log(Y) + (1 - AL) * np.log(1 - Y)) / m
# %% wrong: squared error
def compute_cost(AL, Y):
    m = Y.shape[1]
    return np.sum((AL - Y) ** 2) / m
# %% wrong: half the squared error
def compute_cost(AL, Y):
    m = Y.shape[1]
    return np.sum(np.square(AL - Y)) / (2 * m)
# %% wrong: absolute error
def compute_cost(AL, Y):
    return np.mean(np.abs(AL - Y.astype(float)))
# %% wrong: same log in both terms
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(AL)) / m
# %% wrong: m not defined
def compute_cost(AL, Y):
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / M
# %% wrong: minus in front of the labels
def compute_cost(AL, Y):
    m = Y.shape[1]
    return np.sum(-Y * np.log(AL) - (1 - Y) * np.log(1 - AL)) / m
# %% wrong: no return
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
# %% wrong: math.log of an array
import math
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * math.log(AL) + (1 - Y) * math.log(1 - AL)) / m
# %% wrong: log without np
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
# %% wrong: brackets of the sum, m divides one term only
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -1 / m * np.sum(Y * np.log(AL)) + np.sum((1 - Y) * np.log(1 - AL))
# %% wrong: only the last example
def compute_cost(AL, Y):
    for i in range(Y.shape[1]):
        cost = -(Y[0, i] * np.log(AL[0, i]) + (1 - Y[0, i]) * np.log(1 - AL[0, i]))
    return cost
# %% wrong: return in the loop
def compute_cost(AL, Y):
    cost = 0
    for i in range(Y.shape[1]):
        cost -= Y[0, i] * np.log(AL[0, i]) + (1 - Y[0, i]) * np.log(1 - AL[0, i])
        return cost / Y.shape[1]
# %% wrong: last example left out
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m - 1):
        cost -= Y[0, i] * np.log(AL[0, i]) + (1 - Y[0, i]) * np.log(1 - AL[0, i])
    return cost / m
# %% wrong: epsilon added everywhere, large
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL + 0.01) + (1 - Y) * np.log(1 - AL + 0.01)) / m
# %% wrong: exp for log
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.exp(AL) + (1 - Y) * np.exp(1 - AL)) / m
# %% wrong: missing bracket, syntax
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL) / m
    return cost
# %% wrong: decisions compared
def compute_cost(AL, Y):
    return np.mean((AL > 0.5) != Y)
# %% wrong: rounded
def compute_cost(AL, Y):
    m = Y.shape[1]
    return round(float(-np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m), 2)
# %% wrong: m is the number of positive labels
def compute_cost(AL, Y):
    m = np.sum(Y)
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
# %% right: as in the course
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = (-1 / m) * np.sum(np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL)))
    cost = np.squeeze(cost)
    assert (cost.shape == ())
    return cost
# %% wrong: mean over rows kept
def compute_cost(AL, Y):
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=1, keepdims=True)
# %% wrong: dot, second term lost
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.dot(Y, np.log(AL).T)
    return np.squeeze(cost)
# %% wrong: first term divided by AL
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y / AL - (1 - Y) / (1 - AL)) / m
# %% wrong: cross entropy of the wrong class
def compute_cost(AL, Y):
    m = Y.shape[1]
    return np.sum(np.log(AL) * (Y - 1)) / m
# %% wrong: returned with the losses
def compute_cost(AL, Y):
    losses = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.mean(losses), losses
# %% wrong: first entry of the losses
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * (Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost[0][0]
# %% wrong: minus inside the logarithm
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(AL - 1)) / m
# %% wrong: max instead of mean
def compute_cost(AL, Y):
    return np.max(-(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))
# %% wrong: median
def compute_cost(AL, Y):
    return np.median(-(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))
