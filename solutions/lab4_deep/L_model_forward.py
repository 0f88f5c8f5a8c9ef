r"""All layers, forward

A deep network is this loop: the layers 1 to $L-1$ use ReLU, the last one the sigmoid, and each takes in what the one
before puts out.

Inputs: `X` `(n_0, m)` and `parameters` with `W1`, `b1`, ..., `WL`, `bL`. Output: a pair, `AL` of shape `(n_L, m)`, and
the list of the $L$ caches, in the order of the layers. Use `linear_activation_forward`.

Think about: the dictionary has two entries per layer. How many layers are there?
"""

import numpy as np

from .linear_activation_forward import linear_activation_forward

points = 7
hints = (
    "A loop over the hidden layers, and one more call for the last layer, which has another activation. One variable "
    "walks along: what comes out of a layer goes into the next.",
    "L is half the length of the dictionary. A begins as X, (n_0, m), and after layer l it is (n_l, m).",
    "With 6 entries there are 3 layers: ReLU with W1, ReLU with W2, sigmoid with W3. The list holds 3 caches.",
    "Let A be X. For l from 1 to L - 1 call linear_activation_forward with A, W and b of layer l and 'relu', let A be "
    "its first result, and append its cache. Then the same once for layer L with 'sigmoid'.",
)
results = ("AL", "the list of caches")


def L_model_forward(X, parameters):
    """Return the predictions of a deep network, and the caches of its layers.

    X: array of examples, one per column, shape (n_0, m)
    parameters: a dict with W1 (n_1, n_0), b1 (n_1, 1), ...,
        WL (n_L, n_L-1), bL (n_L, 1)
    returns: AL, shape (n_L, m); and the list of L caches, each ((A_prev, W, b), Z)
    """
    ### BEGIN SOLUTION
    L = len(parameters) // 2
    A, caches = X, []
    for layer in range(1, L + 1):
        activation = "relu" if layer < L else "sigmoid"
        A, cache = linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], activation)
        caches.append(cache)
    return A, caches
    ### END SOLUTION


def visible_cases(rng):
    W1, b1 = np.array([[1.0, -0.5], [0.5, 1.0]]), np.array([[0.0], [0.5]])
    W2, b2 = np.array([[-1.0, 0.5]]), np.array([[0.25]])
    yield dict(X=np.array([[1.0, -2.0, 0.5], [0.5, 1.0, -1.0]]), parameters={"W1": W1, "b1": b1, "W2": W2, "b2": b2})
    yield _case(rng, 5, [4, 3, 2, 1])
    yield _case(rng, 6, [3, 3, 3, 3])
    yield _case(rng, 4, [5, 2, 6, 3, 2])


def hidden_cases(rng):
    yield _case(rng, 7, [3, 5, 4, 2])
    yield _case(rng, 3, [4, 1])
    yield _case(rng, 6, [2, 5, 3, 4, 1])


def _case(rng, m, dims):
    return dict(X=rng.normal(size=(dims[0], m)), parameters=_parameters(rng, dims))


def _parameters(rng, dims):
    parameters = {}
    for layer in range(1, len(dims)):
        parameters[f"W{layer}"] = rng.normal(size=(dims[layer], dims[layer - 1]))
        parameters[f"b{layer}"] = rng.normal(size=(dims[layer], 1))
    return parameters


def _own(layer):
    return layer


def _walking(X, A):
    return A


def _forward(X, parameters, hidden="relu", last="sigmoid", layers=None, weights=_own, fed=_walking):
    L = len(parameters) // 2 if layers is None else layers
    A, caches = X, []
    for layer in range(1, L + 1):
        W, b = parameters[f"W{weights(layer)}"], parameters[f"b{weights(layer)}"]
        A, cache = linear_activation_forward(fed(X, A), W, b, hidden if layer < L else last)
        caches.append(cache)
    return A, caches


def mistake_x_in_every_layer(X, parameters):
    """You feed the examples X to every layer. Only the first one gets them; each of the others gets what the layer
    before it puts out."""
    return _forward(X, parameters, fed=lambda X, A: X)


def mistake_first_weights_everywhere(X, parameters):
    """Every layer uses the weights of the first one. The number in the name has to change with the layer."""
    return _forward(X, parameters, weights=lambda layer: 1)


def mistake_relu_at_the_end(X, parameters):
    """Your last layer uses ReLU. What comes out at the end is a probability: the last layer uses the sigmoid."""
    return _forward(X, parameters, last="relu")


def mistake_sigmoid_everywhere(X, parameters):
    """All your layers use the sigmoid. The hidden ones use ReLU; only the last one uses the sigmoid."""
    return _forward(X, parameters, hidden="sigmoid")


def mistake_last_layer_missing(X, parameters):
    """The last layer is missing: you return what the hidden layers put out. After the loop comes one more layer, with
    the sigmoid."""
    return _forward(X, parameters, last="relu", layers=len(parameters) // 2 - 1)


def mistake_last_cache_missing(X, parameters):
    """The cache of the last layer is not in your list. Append it, too: the way back begins with it."""
    AL, caches = _forward(X, parameters)
    return AL, caches[:-1]


def mistake_caches_reversed(X, parameters):
    """Your caches come in reverse. Append them in the order in which the layers run."""
    AL, caches = _forward(X, parameters)
    return AL, caches[::-1]


def mistake_twice_the_layers(X, parameters):
    """Your loop looks for more layers than there are. The dictionary has two entries per layer, so L is half its
    length."""
    return _forward(X, parameters, layers=len(parameters))


def mistake_only_last_cache(X, parameters):
    """You returned the cache of the last layer only. Begin an empty list before the loop, and append in every layer."""
    AL, caches = _forward(X, parameters)
    return AL, caches[-1:]


def mistake_no_caches(X, parameters):
    """You returned the predictions without the caches. The way back cannot do without them: return both."""
    return _forward(X, parameters)[0]


def mistake_return_in_loop(X, parameters):
    """Your function ends in the first layer: the return stands inside the loop. Move it to the left, behind the last
    layer."""
    A, cache = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    return A, [cache]


def mistake_last_layer_one_behind(X, parameters):
    """The last layer gets what the hidden layer before the last one puts out. One result was left behind: feed it with
    what the loop computed last."""
    fed, L = [X], len(parameters) // 2

    def one_behind(X, A):
        fed.append(A)
        return fed[-2] if len(fed) == L + 1 else A

    return _forward(X, parameters, fed=one_behind)


def alternative_last_layer_apart(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for index in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev, parameters["W" + str(index)], parameters["b" + str(index)], activation="relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid")
    caches.append(cache)
    return AL, caches


def alternative_recursion(X, parameters):
    def up_to(layer):
        if layer == 0:
            return X, ()
        A, caches = up_to(layer - 1)
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        activation = "sigmoid" if f"W{layer + 1}" not in parameters else "relu"
        A, cache = linear_activation_forward(A_prev=A, W=W, b=b, activation=activation)
        return A, (*caches, cache)

    return up_to(len(parameters) // 2)


def alternative_by_hand(X, parameters):
    import numpy

    L = max(int(name[1:]) for name in parameters)
    A, caches = X, []
    for layer in range(1, L + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        Z = W @ A + b
        caches += [((A, W, b), Z)]
        A = numpy.where(Z > 0, Z, 0) if layer < L else 1 / (1 + numpy.exp(-Z))
    return A.astype(numpy.float32), caches
