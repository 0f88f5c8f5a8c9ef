# %% right: as in the course
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b

    assert(Z.shape == (W.shape[0], A.shape[1]))
    cache = (A, W, b)

    return Z, cache
# %% right: at
def linear_forward(A, W, b):
    return W @ A + b, (A, W, b)
# %% right: method dot
def linear_forward(A, W, b):
    Z = W.dot(A) + b
    cache = A, W, b
    return Z, cache
# %% right: matmul, np.add
def linear_forward(A, W, b):
    Z = np.add(np.matmul(W, A), b)
    return (Z, (A, W, b))
# %% right: einsum
def linear_forward(A, W, b):
    Z = np.einsum("ij,jk->ik", W, A) + b
    return Z, (A, W, b)
# %% right: transposed twice
def linear_forward(A, W, b):
    Z = (A.T @ W.T + b.T).T
    return Z, (A, W, b)
# %% right: loops
def linear_forward(A, W, b):
    n, m = W.shape[0], A.shape[1]
    Z = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            for k in range(A.shape[0]):
                Z[i, j] += W[i, k] * A[k, j]
            Z[i, j] += b[i, 0]
    return Z, (A, W, b)
# %% right: in place on its own array, list cache
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    Z += b
    return Z, [A, W, b]
# %% right: bias tiled
def linear_forward(A, W, b):
    m = A.shape[1]
    Z = np.dot(W, A) + np.tile(b, (1, m))
    return Z, (A.copy(), W.copy(), b.copy())
# %% right: tensordot
def linear_forward(A, W, b):
    Z = np.tensordot(W, A, axes=1) + b
    return [Z, (A, W, b)]
# %% wrong: product in the other order
def linear_forward(A, W, b):
    Z = np.dot(A, W) + b
    return Z, (A, W, b)
# %% wrong: W transposed
def linear_forward(A, W, b):
    Z = np.dot(W.T, A) + b
    return Z, (A, W, b)
# %% wrong: star
def linear_forward(A, W, b):
    Z = W * A + b
    return Z, (A, W, b)
# %% wrong: no bias
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    return Z, (A, W, b)
# %% wrong: bias subtracted
def linear_forward(A, W, b):
    Z = np.dot(W, A) - b
    return Z, (A, W, b)
# %% wrong: bias multiplied
def linear_forward(A, W, b):
    Z = np.dot(W, A) * b
    return Z, (A, W, b)
# %% wrong: bias inside the product
def linear_forward(A, W, b):
    Z = np.dot(W, A + b)
    return Z, (A, W, b)
# %% wrong: bias transposed
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b.T
    return Z, (A, W, b)
# %% wrong: bias flattened
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b.flatten()
    return Z, (A, W, b)
# %% wrong: first bias for all
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b[0]
    return Z, (A, W, b)
# %% wrong: sum of biases
def linear_forward(A, W, b):
    Z = np.dot(W, A) + np.sum(b)
    return Z, (A, W, b)
# %% wrong: cache W, A, b
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, (W, A, b)
# %% wrong: cache W, b, A
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (W, b, A)
    return Z, cache
# %% wrong: cache with Z
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, (Z, W, b)
# %% wrong: cache is Z
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = Z
    return Z, cache
# %% wrong: cache without b
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, (A, W)
# %% wrong: cache as a dict
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, {"A": A, "W": W, "b": b}
# %% wrong: only Z
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z
# %% wrong: only the cache
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return (A, W, b)
# %% wrong: cache first
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return cache, Z
# %% wrong: four results
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, A, W, b
# %% wrong: activated
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return sigmoid(Z), (A, W, b)
# %% wrong: relu applied
def linear_forward(A, W, b):
    Z = relu(np.dot(W, A) + b)
    return Z, (A, W, b)
# %% wrong: W overwritten before the cache
def linear_forward(A, W, b):
    W = W.T
    Z = np.dot(W.T, A) + b
    return Z, (A, W, b)
# %% wrong: A overwritten
def linear_forward(A, W, b):
    A = np.dot(W, A) + b
    return A, (A, W, b)
# %% wrong: summed
def linear_forward(A, W, b):
    Z = np.sum(np.dot(W, A) + b, axis=1, keepdims=True)
    return Z, (A, W, b)
# %% wrong: mean over the examples
def linear_forward(A, W, b):
    m = A.shape[1]
    Z = np.dot(W, A) / m + b
    return Z, (A, W, b)
# %% wrong: x instead of A
def linear_forward(A, W, b):
    Z = np.dot(W, X) + b
    return Z, (A, W, b)
# %% wrong: no return
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W, b)
# %% wrong: np.dot with three arguments
def linear_forward(A, W, b):
    Z = np.dot(W, A, b)
    return Z, (A, W, b)
# %% wrong: plus twice
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    Z += b
    return Z, (A, W, b)
# %% wrong: outer product
def linear_forward(A, W, b):
    Z = np.outer(W, A) + b
    return Z, (A, W, b)
# %% wrong: result transposed
def linear_forward(A, W, b):
    Z = (np.dot(W, A) + b).T
    return Z, (A, W, b)
# %% wrong: vdot
def linear_forward(A, W, b):
    Z = np.vdot(W, A) + b
    return Z, (A, W, b)
# %% wrong: missing bracket
def linear_forward(A, W, b):
    Z = np.dot(W, A + b
    return Z, (A, W, b)
# %% wrong: cache with names in quotes
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, ("A", "W", "b")
# %% wrong: cached copies are floats only of the first column
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, (A[:, 0], W, b)
# %% wrong: broadcast sum without the product
def linear_forward(A, W, b):
    Z = W + A + b
    return Z, (A, W, b)
# %% wrong: arguments in another order
def linear_forward(W, A, b):
    Z = np.dot(W, A) + b
    return Z, (A, W, b)
