r"""The linear half of a layer

Every layer begins with the same step, whatever its activation:

$$Z = W A + b$$

Inputs: `A` `(n_prev, m)`, what the layer before puts out (for the first layer, the examples); `W` `(n, n_prev)`; `b`
`(n, 1)`. Output: a pair, `Z` of shape `(n, m)`, and the cache `(A, W, b)`: the three inputs, as they are, for the way
back.

Think about: backpropagation will need the slope of $Z$ with respect to $W$, to $A$ and to $b$. Which of the three
inputs are in these slopes?"""

import numpy as np

points = 4
hints = (
    "One matrix product and one addition. The cache costs nothing: it keeps what is there already.",
    "(n, n_prev) times (n_prev, m) gives (n, m). The column b is added to each column by broadcasting.",
    "With W = [[2, -1]], A = [[3], [1]] and b = [[0.5]]: Z is [[5.5]].",
    "Multiply W with A as matrices, in this order, and add b. Return Z, and a tuple with A, W and b, in this order.",
)
results = ("Z", "the cache")


def linear_forward(A, W, b):
    """Return the weighted sums of a layer, and what they were made of.

    A: array from the layer before, shape (n_prev, m)
    W: array of weights, shape (n, n_prev)
    b: array of biases, shape (n, 1)
    returns: Z, shape (n, m); and the tuple (A, W, b)
    """
    ### BEGIN SOLUTION
    Z = np.dot(W, A) + b
    return Z, (A, W, b)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(A=np.array([[3.0, -1.0], [1.0, 2.0], [0.0, 0.5]]), W=np.array([[2.0, -1.0, 4.0]]), b=np.array([[0.5]]))
    yield _case(rng, 4, 3, 5)
    yield _case(rng, 3, 3, 3)
    yield _case(rng, 2, 5, 4)


def hidden_cases(rng):
    yield _case(rng, 6, 2, 3)
    yield _case(rng, 3, 4, 1)
    yield _case(rng, 5, 5, 7)


def _case(rng, n_prev, n, m):
    return dict(A=rng.normal(size=(n_prev, m)), W=rng.normal(size=(n, n_prev)), b=rng.normal(size=(n, 1)))


def mistake_elementwise(A, W, b):
    """The star multiplies entry by entry. A layer needs the matrix product, which sums over the inputs of each unit."""
    return W * A + b, (A, W, b)


def mistake_no_bias(A, W, b):
    """The bias is missing. It shifts every unit, and has to be added to the product."""
    return np.dot(W, A), (A, W, b)


def mistake_order_of_product(A, W, b):
    """You multiplied in the wrong order. W stands on the left, because its columns meet the rows of A."""
    return np.dot(A, W) + b, (A, W, b)


def mistake_transposed(A, W, b):
    """Your W is transposed. In this course each row of W holds the weights of one unit, so it is used as it is."""
    return np.dot(W.T, A) + b, (A, W, b)


def mistake_order_of_cache(A, W, b):
    """The three parts of your cache are in another order. The way back expects A, then W, then b."""
    return np.dot(W, A) + b, (W, A, b)


def mistake_z_in_cache(A, W, b):
    """Your cache begins with Z. For the way back the inputs are needed: A, W and b."""
    Z = np.dot(W, A) + b
    return Z, (Z, W, b)


def mistake_only_z(A, W, b):
    """You returned Z alone. Return the cache, too: backpropagation cannot do without it."""
    return np.dot(W, A) + b


def alternative_at(A, W, b):
    cache = [A, W, b]
    return [W @ A + b, cache]


def alternative_loop(A, W, b):
    Z = np.zeros((len(W), A.shape[1]))
    for unit in range(len(W)):
        for example in range(A.shape[1]):
            Z[unit, example] = sum(W[unit] * A[:, example]) + b[unit, 0]
    return Z, (A, W, b)


def alternative_in_place(A, W, b):
    Z = np.matmul(W.astype(np.float32), A.astype(np.float32))
    Z += b.astype(np.float32)
    return Z, (A.copy(), W.copy(), b.copy())
