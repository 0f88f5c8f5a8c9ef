# %% right: randn times 0.01
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    assert (W1.shape == (n_h, n_x))
    assert (b1.shape == (n_h, 1))
    assert (W2.shape == (n_y, n_h))
    assert (b2.shape == (n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters
# %% right: dict built in another order
def initialize_parameters(n_x, n_h, n_y):
    return dict(b2=np.zeros((n_y, 1)), b1=np.zeros((n_h, 1)),
                W2=0.01 * np.random.randn(n_y, n_h), W1=0.01 * np.random.randn(n_h, n_x))
# %% right: own generator
def initialize_parameters(n_x, n_h, n_y):
    rng = np.random.default_rng(0)
    return {"W1": rng.standard_normal((n_h, n_x)) * 1e-2, "b1": np.zeros(shape=(n_h, 1)),
            "W2": rng.standard_normal((n_y, n_h)) * 1e-2, "b2": np.zeros(shape=(n_y, 1))}
# %% right: np.random.normal with scale
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.normal(0, 0.01, (n_h, n_x))
    W2 = np.random.normal(loc=0, scale=0.01, size=(n_y, n_h))
    b1 = np.zeros([n_h, 1])
    b2 = np.zeros([n_y, 1])
    return {"W1": W1, "W2": W2, "b1": b1, "b2": b2}
# %% right: helper for a layer
def layer(n_in, n_out):
    return np.random.randn(n_out, n_in) * 0.01, np.zeros((n_out, 1))

def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"], parameters["b1"] = layer(n_x, n_h)
    parameters["W2"], parameters["b2"] = layer(n_h, n_y)
    return parameters
# %% right: loop over sizes
def initialize_parameters(n_x, n_h, n_y):
    sizes = [n_x, n_h, n_y]
    parameters = {}
    for l in range(1, 3):
        parameters["W" + str(l)] = np.random.randn(sizes[l], sizes[l - 1]) / np.sqrt(sizes[l - 1])
        parameters["b" + str(l)] = np.zeros((sizes[l], 1))
    return parameters
# %% right: uniform around zero
def initialize_parameters(n_x, n_h, n_y):
    return {
        "W1": np.random.uniform(-0.01, 0.01, size=(n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.uniform(-0.01, 0.01, size=(n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }
# %% right: rand minus one half, multiplied
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.multiply(np.random.rand(n_h, n_x) - 0.5, 0.1)
    W2 = np.multiply(np.random.rand(n_y, n_h) - 0.5, 0.1)
    b1 = W1[:, [0]] * 0
    b2 = W2[:, [0]] * 0
    return {'W1': W1, 'b1': b1, 'W2': W2, 'b2': b2}
# %% right: biases as full of zero, list of pairs
def initialize_parameters(n_x, n_h, n_y):
    RandomState = np.random.RandomState(7)
    pairs = [("W1", RandomState.randn(n_h, n_x) * 0.01), ("b1", np.full((n_h, 1), 0.0)),
             ("W2", RandomState.randn(n_y, n_h) * 0.01), ("b2", np.full((n_y, 1), 0.0))]
    return dict(pairs)
# %% right: double loop with the random module
import random

def initialize_parameters(n_x, n_h, n_y):
    W1 = np.array([[random.gauss(0, 0.01) for _ in range(n_x)] for _ in range(n_h)])
    W2 = np.array([[random.gauss(0, 0.01) for _ in range(n_h)] for _ in range(n_y)])
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
# %% right: xavier
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * np.sqrt(2. / (n_x + n_h))
    W2 = np.random.randn(n_y, n_h) * np.sqrt(2. / (n_h + n_y))
    parameters = {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
    return parameters
# %% wrong: W1 transposed
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: W2 transposed
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: both transposed
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: zeros for the weights
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.zeros((n_h, n_x)), "b1": np.zeros((n_h, 1)), "W2": np.zeros((n_y, n_h)), "b2": np.zeros((n_y, 1))}
# %% wrong: no scale
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: scale 100
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) / 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) / 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: ones for the biases
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.ones((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.ones((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: random biases
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.random.randn(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.random.randn(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: rank-1 biases
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: biases as the number zero
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": W1, "b1": 0, "W2": W2, "b2": 0}
# %% wrong: biases as rows
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros((1, n_h)), "W2": W2, "b2": np.zeros((1, n_y))}
# %% wrong: np.zeros with two arguments
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: randn with a tuple
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: sizes fixed
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(4, 2) * 0.01
    b1 = np.zeros((4, 1))
    W2 = np.random.randn(1, 4) * 0.01
    b2 = np.zeros((1, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: b1 has the input's size
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_x, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: b2 has the hidden size
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: W2 goes from the input
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_x) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: W2 has the shape of W1
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_x) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: all weights 0.01
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.ones((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.ones((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: one random number for all weights
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn() * 0.01 * np.ones((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn() * 0.01 * np.ones((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: W2 not scaled
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: only W1 random
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: whole numbers, all of them zero
def initialize_parameters(n_x, n_h, n_y):
    W1 = (np.random.randn(n_h, n_x) * 0.01).astype(int)
    b1 = np.zeros((n_h, 1))
    W2 = (np.random.randn(n_y, n_h) * 0.01).astype(int)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: tuple instead of a dict
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2
# %% wrong: lower-case keys
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"w1": W1, "b1": b1, "w2": W2, "b2": b2}
# %% wrong: b2 forgotten in the dict
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2}
# %% wrong: W2 under two names
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W2, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: biases swapped
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b2, "W2": W2, "b2": b1}
# %% wrong: no return
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: empty dict returned
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    return parameters
# %% wrong: np.randn
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: rand on whole numbers
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randint(0, 10, (n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randint(0, 10, (n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: keys without quotes
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {W1: W1, b1: b1, W2: W2, b2: b2}
# %% wrong: every unit begins with the same row
def initialize_parameters(n_x, n_h, n_y):
    row = np.random.randn(1, n_x) * 0.01
    W1 = np.repeat(row, n_h, axis=0)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: transposed and not scaled
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: biases as wide as the weights
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, n_x))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, n_h))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
