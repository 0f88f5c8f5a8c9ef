# %% right: zeros and a float
def initialize_with_zeros(dim):
    ### START CODE HERE ### (~ 1 line of code)
    w = np.zeros((dim, 1))
    b = 0.0
    ### END CODE HERE ###
    assert(w.shape == (dim, 1))
    assert(isinstance(b, float) or isinstance(b, int))
    return w, b
# %% right: whole zero
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), 0
# %% right: shape keyword and dtype
def initialize_with_zeros(dim):
    w = np.zeros(shape=(dim, 1), dtype=np.float32)
    b = 0
    return w, b
# %% right: list as shape
def initialize_with_zeros(dim):
    w, b = np.zeros([dim, 1]), 0.
    return (w, b)
# %% right: reshape
def initialize_with_zeros(dim):
    w = np.zeros(dim).reshape(dim, 1)
    b = float(0)
    return w, b
# %% right: newaxis
def initialize_with_zeros(dim):
    return np.zeros(dim)[:, None], 0.0
# %% right: np.full
def initialize_with_zeros(dim):
    w = np.full((dim, 1), 0.0)
    b = np.float64(0)
    return w, b
# %% right: zero times ones
def initialize_with_zeros(dim):
    w = np.ones((dim, 1)) * 0
    return w, 0
# %% right: ones minus ones
def initialize_with_zeros(dim):
    w = np.ones((dim, 1)) - np.ones((dim, 1))
    b = 1 - 1
    return w, b
# %% right: array of lists
def initialize_with_zeros(dim):
    w = np.array([[0.0]] * dim)
    return w, 0.0
# %% right: list comprehension
def initialize_with_zeros(dim):
    w = np.array([[0] for i in range(dim)])
    b = 0
    return [w, b]
# %% right: zeros_like
def initialize_with_zeros(dim):
    w = np.zeros_like(np.random.randn(dim, 1))
    return w, 0.
# %% right: 0-d
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), np.array(0.0)
# %% right: random times zero
def initialize_with_zeros(dim):
    np.random.seed(1)
    w = np.random.randn(dim, 1) * 0
    b = 0
    return w, b
# %% right: empty and filled
def initialize_with_zeros(dim):
    w = np.empty((dim, 1))
    w.fill(0)
    b = 0
    return w, b
# %% right: loop
def initialize_with_zeros(dim):
    w = np.empty((dim, 1))
    for i in range(dim):
        w[i, 0] = 0
    b = 0
    return w, b
# %% right: vstack
def initialize_with_zeros(dim):
    return np.vstack([0.0] * dim), 0.0
# %% right: np.repeat
def initialize_with_zeros(dim):
    w = np.repeat([[0.0]], dim, axis=0)
    b = sum(w[:, 0])
    return w, b
# %% right: transposed row
def initialize_with_zeros(dim):
    return np.zeros((1, dim)).T, int()
# %% right: helper
def zeros(n, m):
    return np.zeros((n, m))
def initialize_with_zeros(dim):
    w = zeros(dim, 1)
    b = 0.0
    print("w =", w)
    return w, b
# %% right: arithmetic with bool
def initialize_with_zeros(dim):
    w = (np.arange(dim) < 0).astype(float).reshape(-1, 1)
    return w, 0.0
# %% right: lambda
initialize_with_zeros = lambda dim: (np.zeros((dim, 1)), 0)
# %% right: squeezed b
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), np.squeeze(np.zeros((1, 1)))
# %% wrong: rank-1
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0
    return w, b
# %% wrong: rank-1 by brackets
def initialize_with_zeros(dim):
    w = np.zeros((dim))
    b = 0.0
    return w, b
# %% wrong: rank-1 by a tuple of one
def initialize_with_zeros(dim):
    w = np.zeros((dim,))
    b = 0.0
    return w, b
# %% wrong: row
def initialize_with_zeros(dim):
    w = np.zeros((1, dim))
    b = 0
    return w, b
# %% wrong: square
def initialize_with_zeros(dim):
    w = np.zeros((dim, dim))
    b = 0
    return w, b
# %% wrong: sizes not in brackets
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0
    return w, b
# %% wrong: random
def initialize_with_zeros(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0
    return w, b
# %% wrong: random, large
def initialize_with_zeros(dim):
    w = np.random.rand(dim, 1)
    b = 0
    return w, b
# %% wrong: random with a seed
def initialize_with_zeros(dim):
    np.random.seed(2)
    w = np.random.randn(dim, 1)
    b = 0.0
    return w, b
# %% wrong: ones
def initialize_with_zeros(dim):
    w = np.ones((dim, 1))
    b = 0
    return w, b
# %% wrong: b is one
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 1
    return w, b
# %% wrong: both one
def initialize_with_zeros(dim):
    return np.ones((dim, 1)), 1
# %% wrong: b an array (1, 1)
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((1, 1))
    return w, b
# %% wrong: b rank-1
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros(1)
    return w, b
# %% wrong: b one per feature
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    return w, b
# %% wrong: b a list
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), [0]
# %% wrong: b None
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = None
    return w, b
# %% wrong: w None
def initialize_with_zeros(dim):
    w = None
    b = 0
    return w, b
# %% wrong: only w
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    return w
# %% wrong: only b
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    return b
# %% wrong: order turned round
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    return b, w
# %% wrong: dict
def initialize_with_zeros(dim):
    return {"w": np.zeros((dim, 1)), "b": 0}
# %% wrong: three things
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    return w, b, dim
# %% wrong: 12288 fixed
def initialize_with_zeros(dim):
    w = np.zeros((12288, 1))
    b = 0
    return w, b
# %% wrong: 2 fixed
def initialize_with_zeros(dim):
    w = np.zeros((2, 1))
    b = 0
    return w, b
# %% wrong: one row too many
def initialize_with_zeros(dim):
    w = np.zeros((dim + 1, 1))
    b = 0
    return w, b
# %% wrong: one row too few
def initialize_with_zeros(dim):
    w = np.zeros((dim - 1, 1))
    b = 0
    return w, b
# %% wrong: list of zeros
def initialize_with_zeros(dim):
    w = [0] * dim
    b = 0
    return w, b
# %% wrong: list of lists
def initialize_with_zeros(dim):
    w = [[0.0] for _ in range(dim)]
    return w, 0.0
# %% wrong: three axes
def initialize_with_zeros(dim):
    return np.zeros((dim, 1, 1)), 0
# %% wrong: nothing returned
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
# %% wrong: printed
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    print(w, b)
# %% wrong: b not set
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    return w, b
# %% wrong: misspelt dim
def initialize_with_zeros(dim):
    w = np.zeros((dims, 1))
    b = 0
    return w, b
# %% wrong: np.zero
def initialize_with_zeros(dim):
    w = np.zero((dim, 1))
    b = 0
    return w, b
# %% wrong: zeros without np
def initialize_with_zeros(dim):
    w = zeros((dim, 1))
    b = 0
    return w, b
# %% wrong: bracket missing
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1)
    b = 0
    return w, b
# %% wrong: square brackets
def initialize_with_zeros(dim):
    w = np.zeros[dim, 1]
    b = 0
    return w, b
# %% wrong: dim from X of the notebook
X = np.zeros((4, 7))
def initialize_with_zeros(dim):
    w = np.zeros((X.shape[0], 1))
    b = 0
    return w, b
# %% wrong: texts
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), "0"
# %% wrong: np.array of dim
def initialize_with_zeros(dim):
    w = np.array((dim, 1))
    b = 0
    return w, b
# %% wrong: reshape of a number
def initialize_with_zeros(dim):
    w = np.reshape(0, (dim, 1))
    b = 0
    return w, b
# %% wrong: one by one
def initialize_with_zeros(dim):
    w = np.zeros((1, 1))
    b = 0
    return w, b
# %% wrong: w a number
def initialize_with_zeros(dim):
    w = 0
    b = 0
    return w, b
# %% wrong: network's parameters
def initialize_with_zeros(dim):
    W1 = np.zeros((4, dim))
    b1 = np.zeros((4, 1))
    return W1, b1
# %% wrong: small constants
def initialize_with_zeros(dim):
    w = np.full((dim, 1), 0.01)
    b = 0
    return w, b
# %% wrong: identity
def initialize_with_zeros(dim):
    w = np.eye(dim)
    b = 0
    return w, b
# %% wrong: counted
def initialize_with_zeros(dim):
    w = np.arange(dim).reshape(dim, 1)
    b = 0
    return w, b
# %% wrong: uses the wrong name in return
def initialize_with_zeros(dim):
    W = np.zeros((dim, 1))
    b = 0
    return w, b
# %% wrong: nested tuple
def initialize_with_zeros(dim):
    return (np.zeros((dim, 1)), 0.0),
# %% wrong: b per feature in a row
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), np.zeros((1, dim))
# %% wrong: two columns
def initialize_with_zeros(dim):
    return np.zeros((dim, 2)), 0.0
