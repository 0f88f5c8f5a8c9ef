r"""Forward through two layers

Each layer does what a single neuron did: a weighted sum, a bias, an activation. The hidden layer uses tanh, the output
layer the sigmoid.

$$Z_1 = W_1 X + b_1, \quad A_1 = \tanh(Z_1), \qquad Z_2 = W_2 A_1 + b_2, \quad A_2 = \sigma(Z_2)$$

Inputs: `X` `(n_x, m)` and the dictionary `parameters` with `W1` `(n_h, n_x)`, `b1` `(n_h, 1)`, `W2` `(n_y, n_h)`, `b2`
`(n_y, 1)`. Output: a pair, `A2` of shape `(n_y, m)`, and a dictionary, the cache, with all that backpropagation will
need again: `Z1`, `A1`, `Z2` and `A2`.

Think about: what has shape `(n_h, m)` here, and why can `b1` be added to it although it has one column only?
"""

import numpy as np

points = 10
hints = (
    "Work from left to right, one layer after the other. What comes out of the hidden layer goes into the output "
    "layer.",
    "W1 times X: (n_h, n_x) times (n_x, m) gives (n_h, m). The column b1 is added to each of the m columns by "
    "broadcasting. The output layer does the same with A1 in the place of X.",
    "One hidden unit with weight 0.5 and bias 0, and the input 2: z is 1, tanh of it 0.762. With weight 2 and bias -1 "
    "the output unit gets 0.523, and its sigmoid is 0.628.",
    "Take the four arrays out of the dictionary. Matrix product and bias, tanh; matrix product and bias, sigmoid (one "
    "over one plus e to the minus z). Put the four results into a dictionary, and return A2 and the dictionary.",
)
results = ("A2", "the cache")


def forward_propagation(X, parameters):
    """Return the predictions, and what was computed on the way.

    X: array of examples, one per column, shape (n_x, m)
    parameters: a dict with W1 (n_h, n_x), b1 (n_h, 1), W2 (n_y, n_h) and b2 (n_y, 1)
    returns: A2, shape (n_y, m); and a dict with Z1, A1, both (n_h, m),
        and Z2, A2, both (n_y, m)
    """
    ### BEGIN SOLUTION
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    ### END SOLUTION


def visible_cases(rng):
    X = np.array([[1.0, -1.0, 2.0], [0.5, 1.5, -1.0]])
    W1, b1 = np.array([[0.5, -0.5], [1.0, 0.25]]), np.array([[0.5], [-0.25]])
    yield dict(X=X, parameters={"W1": W1, "b1": b1, "W2": np.array([[1.0, -2.0]]), "b2": np.array([[0.5]])})
    yield _case(rng, 3, 4, 2, 5)
    yield _case(rng, 4, 4, 1, 6)
    yield _case(rng, 3, 3, 3, 3)


def hidden_cases(rng):
    yield _case(rng, 5, 3, 1, 7)
    yield _case(rng, 2, 6, 3, 4)
    yield _case(rng, 4, 2, 2, 1)


def _case(rng, n_x, n_h, n_y, m):
    W1, b1 = rng.normal(size=(n_h, n_x)) / np.sqrt(n_x), rng.normal(size=(n_h, 1))
    W2, b2 = rng.normal(size=(n_y, n_h)) / np.sqrt(n_h), rng.normal(size=(n_y, 1))
    return dict(X=rng.normal(size=(n_x, m)), parameters={"W1": W1, "b1": b1, "W2": W2, "b2": b2})


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def _forward(X, parameters, hidden=np.tanh, output=_sigmoid, times=np.dot):
    Z1 = times(parameters["W1"], X) + parameters["b1"]
    A1 = hidden(Z1)
    Z2 = times(parameters["W2"], A1) + parameters["b2"]
    A2 = output(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def mistake_sigmoid_hidden(X, parameters):
    """Your hidden layer uses the sigmoid. Here it is tanh, whose values lie around zero; the sigmoid belongs to the
    output layer."""
    return _forward(X, parameters, hidden=_sigmoid)


def mistake_tanh_output(X, parameters):
    """Your output layer uses tanh, so a prediction can be negative. A probability comes from the sigmoid."""
    return _forward(X, parameters, output=np.tanh)


def mistake_no_hidden_activation(X, parameters):
    """Your hidden layer has no activation: A1 is the same as Z1. Two linear layers in a row are no more than one."""
    return _forward(X, parameters, hidden=lambda z: z)


def mistake_no_output_activation(X, parameters):
    """Your output has not gone through the sigmoid: A2 is the same as Z2, and no probability."""
    return _forward(X, parameters, output=lambda z: z)


def mistake_no_biases(X, parameters):
    """You left the biases out. Each layer adds its own, b1 or b2, to the matrix product."""
    zeros = {name: 0 * parameters[name] for name in ("b1", "b2")}
    return _forward(X, {**parameters, **zeros})


def mistake_first_bias_twice(X, parameters):
    """The output layer does not add its own bias. It has one, b2, as the hidden layer has b1."""
    return _forward(X, {**parameters, "b2": 0 * parameters["b2"]})


def mistake_transposed_weights(X, parameters):
    """Your weights are transposed before the product. In this course each row of W1 holds the weights of one unit, so
    the matrix is used as it is."""
    turned = {name: parameters[name].T for name in ("W1", "W2")}
    return _forward(X, {**parameters, **turned})


def mistake_elementwise(X, parameters):
    """The star multiplies entry by entry. A layer needs the matrix product, which sums over the inputs of each unit."""
    return _forward(X, parameters, times=np.multiply)


def mistake_z_into_output(X, parameters):
    """The output layer is fed with Z1. It gets what the hidden layer puts out, A1."""
    _, cache = _forward(X, parameters)
    Z2 = np.dot(parameters["W2"], cache["Z1"]) + parameters["b2"]
    A2 = _sigmoid(Z2)
    return A2, {**cache, "Z2": Z2, "A2": A2}


def mistake_only_prediction(X, parameters):
    """You returned the predictions without the cache. Backpropagation will need Z1, A1, Z2 and A2: return both."""
    return _forward(X, parameters)[0]


def mistake_order(X, parameters):
    """The two results are in the wrong order: A2 comes first, then the cache."""
    return _forward(X, parameters)[::-1]


def mistake_relu_hidden(X, parameters):
    """Your hidden layer uses ReLU: everything negative has become 0. That is a good choice in other networks; here the
    hidden layer uses tanh."""
    return _forward(X, parameters, hidden=lambda z: np.maximum(0, z))


def alternative_at(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    cache = {"Z1": W1 @ X + b1}
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = W2 @ cache["A1"] + b2
    cache["A2"] = np.divide(1, 1 + np.exp(-cache["Z2"]))
    return [cache["A2"], cache]


def alternative_example_by_example(X, parameters):
    m = X.shape[1]
    Z1, Z2 = np.zeros((len(parameters["W1"]), m)), np.zeros((len(parameters["W2"]), m))
    for i in range(m):
        for unit, weights in enumerate(parameters["W1"]):
            Z1[unit, i] = np.sum(weights * X[:, i]) + parameters["b1"][unit, 0]
        for unit, weights in enumerate(parameters["W2"]):
            Z2[unit, i] = np.sum(weights * np.tanh(Z1[:, i])) + parameters["b2"][unit, 0]
    A2 = _sigmoid(Z2)
    return A2, {"A2": A2, "Z2": Z2, "A1": np.tanh(Z1), "Z1": Z1, "X": X}


def alternative_bias_as_weight(X, parameters):
    def layer(W, b, A):
        return np.matmul(np.hstack([W, b]), np.vstack([A, np.ones((1, A.shape[1]))]))

    Z1 = layer(parameters["W1"], parameters["b1"], X)
    A1 = (np.exp(Z1) - np.exp(-Z1)) / (np.exp(Z1) + np.exp(-Z1))
    Z2 = layer(parameters["W2"], parameters["b2"], A1)
    A2 = (1 + np.tanh(Z2 / 2)) / 2
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def alternative_float32(X, parameters):
    print("forward")
    small = {name: np.asarray(value, dtype=np.float32) for name, value in parameters.items()}
    return _forward(X.astype(np.float32), small)
