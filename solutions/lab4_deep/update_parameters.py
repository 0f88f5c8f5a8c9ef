r"""One step downhill, for any depth

As in the last lab, every parameter moves against its own slope; now there are as many as the network has layers.

$$W_l := W_l - \alpha \, dW_l, \qquad b_l := b_l - \alpha \, db_l \qquad \text{for } l = 1, \dots, L$$

Inputs: `parameters` with `W1`, `b1`, ..., `grads` with `dW1`, `db1`, ... (and the slopes of activations, which are not
needed here), and the learning rate $\alpha$. Output: a dictionary with the new parameters.

Think about: `range(L)` gives the numbers 0 to L - 1. Which numbers do the layers have?
"""

import numpy as np

points = 4
hints = (
    "The same subtraction for every parameter, each with its own slope.",
    "A slope has the shape of its parameter. There are L layers, half as many as entries in parameters.",
    "A weight of 1.0 with the slope 0.5 becomes 0.95 at the learning rate 0.1.",
    "Loop over the layers from 1 to L, or over the names in parameters: the slope of a parameter has the same name "
    "with a d in front. Put the results into a new dictionary.",
)


def update_parameters(parameters, grads, learning_rate):
    """Return the parameters after one step of gradient descent.

    parameters: a dict with W1, b1, ..., WL, bL
    grads: a dict with dW1, db1, ..., dWL, dbL, of the same shapes, and possibly more
    learning_rate: how long the step is
    returns: a dict with the new W1, b1, ..., WL, bL
    """
    ### BEGIN SOLUTION
    return {name: value - learning_rate * grads["d" + name] for name, value in parameters.items()}
    ### END SOLUTION


def visible_cases(rng):
    parameters = {"W1": np.array([[1.0, -0.5]]), "b1": np.array([[0.25]])}
    grads = {"dW1": np.array([[0.5, 0.25]]), "db1": np.array([[-1.0]])}
    yield dict(parameters=parameters, grads=grads, learning_rate=0.1)
    yield _case(rng, [3, 4, 2, 1], 0.5)
    yield _case(rng, [5, 2, 3], 0.0075)
    yield _case(rng, [2, 4, 3, 5, 1], 1.2)


def hidden_cases(rng):
    yield _case(rng, [4, 3, 2, 2], 0.03)
    yield _case(rng, [2, 6, 1], 2)
    yield _case(rng, [3, 5, 4, 6, 2, 1], 0.3)


def _case(rng, dims, learning_rate):
    parameters, grads = {}, {}
    for layer in range(1, len(dims)):
        for name, shape in ((f"W{layer}", (dims[layer], dims[layer - 1])), (f"b{layer}", (dims[layer], 1))):
            parameters[name], grads[f"d{name}"] = rng.normal(size=shape), rng.normal(size=shape)
        grads[f"dA{layer - 1}"] = rng.normal(size=(dims[layer - 1], 3))
    return dict(parameters=parameters, grads=grads, learning_rate=learning_rate)


def _step(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads[f"d{name}"] for name, value in parameters.items()}


def mistake_literal_rate(parameters, grads, learning_rate):
    """Your step does not depend on learning_rate. Use the argument, not a number of your own."""
    return _step(parameters, grads, 0.0075)


def mistake_uphill(parameters, grads, learning_rate):
    """You added the step, and go uphill. The slope points to where the cost grows: subtract."""
    return _step(parameters, grads, -learning_rate)


def mistake_no_rate(parameters, grads, learning_rate):
    """You subtracted the whole slope. The learning rate is missing."""
    return _step(parameters, grads, 1)


def mistake_last_layer_stays(parameters, grads, learning_rate):
    """The last layer does not move: your loop ends one layer too early."""
    L = len(parameters) // 2
    return {**_step(parameters, grads, learning_rate), f"W{L}": parameters[f"W{L}"], f"b{L}": parameters[f"b{L}"]}


def mistake_two_layers_only(parameters, grads, learning_rate):
    """You return the first two layers only, or look for a second one that is not there. The dictionary says how many
    layers there are."""
    return {name: parameters[name] - learning_rate * grads[f"d{name}"] for name in ("W1", "b1", "W2", "b2")}


def mistake_biases_stay(parameters, grads, learning_rate):
    """The weights move and the biases do not. Each bias has a slope as well."""
    moved = _step(parameters, grads, learning_rate)
    return {name: value if name[0] == "b" else moved[name] for name, value in parameters.items()}


def mistake_returns_the_step(parameters, grads, learning_rate):
    """You returned the steps alone. Subtract them from the parameters."""
    return {name: learning_rate * grads[f"d{name}"] for name in parameters}


def mistake_unchanged(parameters, grads, learning_rate):
    """You returned the parameters as they came. The new arrays have to go into the dictionary that you return, under
    the old names."""
    return dict(parameters)


def mistake_return_in_loop(parameters, grads, learning_rate):
    """Only the first layer moves: the return stands inside the loop. Move it to the left, behind the last layer."""
    return {**parameters, **_step({name: parameters[name] for name in ("W1", "b1")}, grads, learning_rate)}


def mistake_counted_from_zero(parameters, grads, learning_rate):
    """You look for a layer 0. A range counts from 0, and the layers count from 1."""
    return {f"W{index}": parameters[f"W{index}"] for index in range(len(parameters) // 2)}


def mistake_parameters_for_slopes(parameters, grads, learning_rate):
    """You subtract a part of the parameters themselves. What belongs there are their slopes, which are in grads."""
    return {name: value - learning_rate * value for name, value in parameters.items()}


def mistake_updated_twice(parameters, grads, learning_rate):
    """Your parameters move twice as far as they should. One step is one subtraction for each of them."""
    return _step(parameters, grads, 2 * learning_rate)


def alternative_entries_rebound(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for index in range(L):
        number = str(index + 1)
        parameters["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number]
        parameters["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number]
    return parameters


def alternative_deep_copy(parameters, grads, learning_rate):
    import copy

    new = copy.deepcopy(parameters)
    for name in new:
        new[name] -= learning_rate * grads[f"d{name}"]
    return new


def alternative_in_place(parameters, grads, learning_rate):
    for name, value in parameters.items():
        value -= np.multiply(learning_rate, grads["d" + name])
    return parameters


def alternative_float32(parameters, grads, learning_rate):
    return {
        name: np.float32(value) - np.float32(learning_rate * grads["d" + name]) for name, value in parameters.items()
    }
