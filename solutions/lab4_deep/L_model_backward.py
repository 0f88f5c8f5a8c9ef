r"""All layers, backward

Everything comes together. The way back begins at the predictions, with the slope of the loss with respect to `AL`,
entry by entry:

$$dA_L = -\left( \frac{Y}{A_L} - \frac{1 - Y}{1 - A_L} \right)$$

Then it leads through the layers in reverse: layer $L$ with the sigmoid, the layers $L-1, \dots, 1$ with ReLU. Use
`linear_activation_backward`. What it returns as `dA_prev` is the `dA` for the next step.

Inputs: `AL` and `Y`, both `(n_L, m)`, and `caches`, the list of `L_model_forward`. Output: a dictionary with `dW1`,
`db1`, ..., `dWL`, `dbL`, and with the slopes of the activations, `dA0`, ..., `dA` of $L-1$. Here `dAl` belongs to
$A_l$, the output of layer $l$, so layer $l$ gives `dA` of $l-1$. (The older way to count, in which layer $l$ gives
`dAl`, is accepted, too. Labels may be whole numbers of any kind, or true and false.)

Think about: the list of caches counts from 0, the layers count from 1. Which cache belongs to layer $l$?
"""

import numpy as np

from .L_model_forward import L_model_forward
from .linear_activation_backward import linear_activation_backward

points = 10
hints = (
    "Begin with dAL, go through the last layer, then loop over the others from the back. In each step three results "
    "come out: one to go on with, two to keep.",
    "dW and db have the shapes of the weights of their layer. Layer l has the cache with the index l - 1. A loop that "
    "counts down can be had with reversed(range(...)).",
    "For three layers: dAL goes through layer 3 (sigmoid, cache 2) and gives dA2, dW3, db3. dA2 goes through layer 2 "
    "(ReLU, cache 1) and gives dA1, dW2, db2. dA1 goes through layer 1 (ReLU, cache 0) and gives dA0, dW1, db1.",
    "Compute dAL with the formula, the minus in front of the whole bracket. Call linear_activation_backward with the "
    "last cache and 'sigmoid', and store the three results. For the layers L - 1 down to 1 do the same with their own "
    "cache, 'relu', and the dA that the step before has stored.",
)
accepts = "either_dA_naming"


def L_model_backward(AL, Y, caches):
    """Return the slopes with respect to all parameters and activations of a network.

    AL: array of predictions, shape (n_L, m)
    Y: array of labels 0 or 1, shape (n_L, m)
    caches: list of L caches ((A_prev, W, b), Z), the first layer's first
    returns: a dict with dA0, ..., dA(L-1), dW1, ..., dWL and db1, ..., dbL
    """
    ### BEGIN SOLUTION
    grads, L = {}, len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for layer in reversed(range(1, L + 1)):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads |= {f"dA{layer - 1}": dA, f"dW{layer}": dW, f"db{layer}": db}
    return grads
    ### END SOLUTION


def visible_cases(rng):
    W1, b1 = np.array([[1.0, -0.5], [0.5, 1.0]]), np.array([[0.0], [0.5]])
    parameters = {"W1": W1, "b1": b1, "W2": np.array([[-1.0, 0.5]]), "b2": np.array([[0.25]])}
    yield _case(np.array([[1.0, -2.0, 0.5], [0.5, 1.0, -1.0]]), parameters, np.array([[1, 0, 1]]))
    yield _random(rng, [4, 5, 3, 1], 6, np.uint8)
    yield _random(rng, [3, 3, 3, 3], 3, np.int64)
    yield _random(rng, [2, 5, 4, 3, 2], 7, bool)


def hidden_cases(rng):
    yield _random(rng, [5, 3, 4, 2], 6, np.int64)
    yield _random(rng, [3, 1], 5, bool)
    yield _random(rng, [2, 4, 3, 5, 1], 4, np.uint8)


def _random(rng, dims, m, dtype):
    parameters = {}
    for layer in range(1, len(dims)):
        parameters[f"W{layer}"] = rng.normal(size=(dims[layer], dims[layer - 1])) / np.sqrt(dims[layer - 1])
        parameters[f"b{layer}"] = np.abs(rng.normal(size=(dims[layer], 1)))  # so that few units are off
    Y = (np.arange(dims[-1] * m) % 3 == 0).reshape(dims[-1], m).astype(dtype)
    X = rng.normal(size=(dims[0], m))
    return _case(X, _undecided(X, parameters), Y)


def _undecided(X, parameters):
    """Its last layer made smaller, so that no prediction comes near 0 or 1, where float32 has few digits of 1 - AL."""
    L, Z = len(parameters) // 2, L_model_forward(X, parameters)[1][-1][1]
    factor = 2 / max(2, np.abs(Z).max())
    return {**parameters, f"W{L}": factor * parameters[f"W{L}"], f"b{L}": factor * parameters[f"b{L}"]}


def _case(X, parameters, Y):
    """A call with predictions and caches of one and the same network."""
    AL, caches = L_model_forward(X, parameters)
    return dict(AL=AL, Y=Y, caches=caches)


def _dAL(AL, Y):
    return -(Y / AL - (1 - Y) / (1 - AL))


def _relu_but_last(layer, L):
    return "relu" if layer < L else "sigmoid"


def _same_place(layer, L):
    return layer - 1


def _back(dAL, caches, activation=_relu_but_last, place=_same_place, going_on=True):
    grads, L, dA = {}, len(caches), dAL
    for layer in range(L, 0, -1):
        cache = caches[place(layer, L)]
        step = linear_activation_backward(dA if going_on else dAL, cache, activation(layer, L))
        dA = step[0]
        grads |= {f"dA{layer - 1}": dA, f"dW{layer}": step[1], f"db{layer}": step[2]}
    return grads


def mistake_no_minus(AL, Y, caches):
    """All your slopes have the wrong sign. Look at the minus in front of dAL."""
    return _back(-_dAL(AL, Y), caches)


def mistake_minus_inside(AL, Y, caches):
    """The second fraction of dAL has the wrong sign. The minus stands in front of the whole bracket, so the second
    fraction comes out with a plus."""
    return _back(-(Y / AL) - (1 - Y) / (1 - AL), caches)


def mistake_second_term_missing(AL, Y, caches):
    """The second fraction of dAL is missing, so examples with label 0 teach nothing."""
    return _back(-(Y / AL), caches)


def mistake_error_as_dal(AL, Y, caches):
    """You began with AL - Y. That is dZ of the last layer, the sigmoid already behind it; here the way back begins one
    step earlier, with dAL."""
    return _back(AL - Y, caches)


def mistake_first_cache_for_all_hidden(AL, Y, caches):
    """All your hidden layers use the cache of the first one. For two layers that is right by chance. Layer l has the
    cache with the index l - 1."""
    return _back(_dAL(AL, Y), caches, place=lambda layer, L: 0 if layer < L else L - 1)


def mistake_dal_into_every_layer(AL, Y, caches):
    """Every layer begins with dAL. Only the last one does; each of the others begins with the dA that came out of the
    step before."""
    return _back(_dAL(AL, Y), caches, going_on=False)


def mistake_sigmoid_everywhere(AL, Y, caches):
    """You went back through the sigmoid in every layer. The hidden layers used ReLU on the way forward, so they use it
    on the way back."""
    return _back(_dAL(AL, Y), caches, activation=lambda layer, L: "sigmoid")


def mistake_first_layer_missing(AL, Y, caches):
    """The slopes of the first layer are missing: your loop ends one layer too early."""
    grads = _back(_dAL(AL, Y), caches)
    return {name: value for name, value in grads.items() if name not in ("dA0", "dW1", "db1")}


def mistake_counted_from_zero(AL, Y, caches):
    """The numbers of your dW and db are too small by one. The first layer has the number 1, although its cache has the
    index 0."""
    grads = _back(_dAL(AL, Y), caches)
    return {name if name[1] == "A" else f"{name[:2]}{int(name[2:]) - 1}": value for name, value in grads.items()}


def mistake_negated_labels(AL, Y, caches):
    """You put the minus in front of Y. Labels may be stored as uint8 or bool, and these have no negative numbers: minus
    one becomes 255, or an error. Put the minus in front of the bracket, where the numbers are floats."""
    return _back(-Y / AL + (1 - Y) / (1 - AL), caches)


def mistake_same_da_for_all_hidden(AL, Y, caches):
    """All your hidden layers begin with the dA that came out of the last layer. For two layers that is right by chance.
    Each layer begins with the dA of the step just before."""
    grads, L, dAL = {}, len(caches), _dAL(AL, Y)
    for layer in range(L, 0, -1):
        dA = dAL if layer == L else grads[f"dA{L - 1}"]
        found = linear_activation_backward(dA, caches[layer - 1], _relu_but_last(layer, L))
        grads |= dict(zip((f"dA{layer - 1}", f"dW{layer}", f"db{layer}"), found, strict=True))
    return grads


def mistake_relu_everywhere(AL, Y, caches):
    """You went back through ReLU in every layer. The last one used the sigmoid on the way forward, so it uses it on the
    way back."""
    return _back(_dAL(AL, Y), caches, activation=lambda layer, L: "relu")


def alternative_last_layer_apart(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    current_cache = caches[L - 1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(
        dAL, current_cache, activation="sigmoid"
    )
    for index in reversed(range(L - 1)):
        current_cache = caches[index]
        found = linear_activation_backward(grads["dA" + str(index + 1)], current_cache, activation="relu")
        grads["dA" + str(index)], grads["dW" + str(index + 1)], grads["db" + str(index + 1)] = found
    return grads


def alternative_older_names(AL, Y, caches):
    grads, dA, L = {}, np.where(Y == 1, -1 / AL, 1 / (1 - AL)), len(caches)
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, grads[f"dW{layer}"], grads[f"db{layer}"] = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer}"] = dA
    return grads


def alternative_all_slopes_kept(AL, Y, caches):
    import numpy

    L = len(caches)
    grads = {f"dA{L}": (AL - Y) / (AL * (1 - AL))}
    for layer, cache in zip(range(L, 0, -1), caches[::-1], strict=True):
        found = linear_activation_backward(grads[f"dA{layer}"], cache, "sigmoid" if layer == L else "relu")
        for name, value in zip((f"dA{layer - 1}", f"dW{layer}", f"db{layer}"), found, strict=True):
            grads[name] = numpy.array(value, dtype=numpy.float32)
    return grads
