# %% right: as in the course, with if and elif
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% right: else
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A = relu(Z)
    else:
        A = sigmoid(Z)
    return A, (linear_cache, Z)
# %% right: table of functions
ACTIVATIONS = {"relu": lambda Z: np.maximum(0, Z), "sigmoid": lambda Z: 1 / (1 + np.exp(-Z))}

def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    return ACTIVATIONS[activation](Z), (cache, Z)
# %% right: all written out
def linear_activation_forward(A_prev, W, b, activation):
    Z = W @ A_prev + b
    A = Z * (Z > 0) if activation == "relu" else np.exp(Z) / (1 + np.exp(Z))
    return A, ((A_prev, W, b), Z)
# %% right: keywords
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A=A_prev, W=W, b=b)
    g = {"sigmoid": sigmoid, "relu": relu}[activation]
    A = g(Z=Z)
    assert A.shape == (W.shape[0], A_prev.shape[1])
    cache = (linear_cache, Z)
    return A, cache
# %% right: error for anything else
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation not in ("relu", "sigmoid"):
        raise ValueError("unknown activation: " + str(activation))
    A = np.where(Z > 0, Z, 0) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, Z.copy())
# %% right: default activation
def linear_activation_forward(A_prev, W, b, activation="relu"):
    Z, lc = linear_forward(A_prev, W, b)
    if activation.lower() == "sigmoid":
        return 1 / (1 + np.exp(-Z)), (lc, Z)
    return np.maximum(Z, 0), (lc, Z)
# %% right: lists
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.array(Z, copy=True)
    if activation == "relu":
        A[A < 0] = 0
    if activation == "sigmoid":
        A = 0.5 * (1 + np.tanh(0.5 * Z))
    return [A, [linear_cache, Z]]
# %% right: match
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    match activation:
        case "sigmoid":
            A = sigmoid(Z)
        case "relu":
            A = relu(Z)
    return A, (linear_cache, Z)
# %% right: helpers that give a cache, too
def sigmoid_with_cache(Z):
    return 1 / (1 + np.exp(-Z)), Z

def relu_with_cache(Z):
    return np.maximum(0, Z), Z

def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid_with_cache(Z)
    elif activation == "relu":
        A, activation_cache = relu_with_cache(Z)
    return A, (linear_cache, activation_cache)
# %% wrong: sigmoid in both
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: relu in both
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: names exchanged
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: tanh for sigmoid
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = np.tanh(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: no activation with relu
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = Z, Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: no activation at all
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = Z, Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = Z, Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: A in the cache
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: cache the other way round
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (activation_cache, linear_cache)
    return A, cache
# %% wrong: cache joined to one tuple
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = linear_cache + (activation_cache,)
    return A, cache
# %% wrong: only the linear cache
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = linear_cache
    return A, cache
# %% wrong: only Z in the cache
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = activation_cache
    return A, cache
# %% wrong: cache as a dict
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = {"linear_cache": linear_cache, "activation_cache": activation_cache}
    return A, cache
# %% wrong: cache with three parts
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache, activation)
    return A, cache
# %% wrong: no cache returned
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A
# %% wrong: Z returned
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return Z, cache
# %% wrong: cache first
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return cache, A
# %% wrong: no return
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
# %% wrong: given helper taken to return a pair
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: assignment for comparison
def linear_activation_forward(A_prev, W, b, activation):
    if activation = "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: misspelt text
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmod":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: capital letters
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "Sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "ReLU":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: linear_forward unpacked as one
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: arguments of linear_forward exchanged
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(W, A_prev, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(W, A_prev, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: derivative of relu
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = (Z > 0) * 1.0, Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: relu changes Z in place
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        Z[Z < 0] = 0
        A, activation_cache = Z, Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: sigmoid without the minus
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = 1 / (1 + np.exp(Z)), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: leaky relu
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = np.maximum(0.01 * Z, Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: np.max for relu
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = np.max(0, Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: A_prev activated before the product
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(relu(A_prev), W, b)
        A, activation_cache = Z, Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: A_prev undefined
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: sigmoid of A_prev
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(A_prev), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: relu after the sigmoid
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z) - 0.5, Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    A = relu(A)
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: bias added once more
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z + b), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z + b), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: activation compared with a function
def linear_activation_forward(A_prev, W, b, activation):
    if activation == sigmoid:
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == relu:
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: missing colon
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu"
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: activation called
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = activation(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = activation(Z), Z
    cache = (linear_cache, activation_cache)
    return A, cache
# %% wrong: linear cache with A
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = ((A, W, b), activation_cache)
    return A, cache
# %% wrong: cache a copy of A_prev only
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z), Z
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z), Z
    cache = (A_prev, activation_cache)
    return A, cache
