r"""One step downhill

Every parameter moves against its own slope:

$$\theta := \theta - \alpha \, d\theta \qquad \text{for } \theta = W_1, b_1, W_2, b_2$$

Inputs: `parameters` with `W1`, `b1`, `W2`, `b2`; `grads` with `dW1`, `db1`, `dW2`, `db2`; the learning rate $\alpha$,
1.2 if nothing else is said. Output: a dictionary with the new `W1`, `b1`, `W2`, `b2`.

Think about: after `W1 = parameters["W1"]`, does `W1 -= ...` change the caller's array, too? And `W1 = W1 - ...`?
"""

import numpy as np

points = 6
hints = (
    "The same subtraction four times, each time with a parameter and its own slope.",
    "A slope has the shape of its parameter, so everything works entry by entry, and no shape changes.",
    "A weight of 1.0 with the slope 0.5 becomes 0.4 at the learning rate 1.2, and 0.95 at 0.1.",
    "Subtract learning_rate times the slope from each of the four, and put the results into a new dictionary under the "
    "old names.",
)


def update_parameters(parameters, grads, learning_rate=1.2):
    """Return the parameters after one step of gradient descent.

    parameters: a dict with W1 (n_h, n_x), b1 (n_h, 1), W2 (n_y, n_h) and b2 (n_y, 1)
    grads: a dict with dW1, db1, dW2 and db2, of the same shapes
    learning_rate: how long the step is
    returns: a dict with the new W1, b1, W2 and b2
    """
    ### BEGIN SOLUTION
    return {name: parameters[name] - learning_rate * grads["d" + name] for name in ("W1", "b1", "W2", "b2")}
    ### END SOLUTION


def visible_cases(rng):
    parameters = dict(
        zip(_NAMES, (np.array([[1.0, -0.5]]), np.array([[0.25]]), np.array([[2.0]]), np.array([[-1.0]])), strict=True)
    )
    grads = dict(
        zip(_SLOPES, (np.array([[0.5, 0.25]]), np.array([[0.5]]), np.array([[-1.0]]), np.array([[0.1]])), strict=True)
    )
    yield dict(parameters=parameters, grads=grads)
    yield {**_case(rng, 2, 4, 1), "learning_rate": 0.1}
    yield {**_case(rng, 3, 3, 3), "learning_rate": 0.5}
    yield _case(rng, 3, 5, 2)


def hidden_cases(rng):
    yield {**_case(rng, 4, 2, 3), "learning_rate": 0.03}
    yield _case(rng, 2, 6, 1)
    yield {**_case(rng, 5, 3, 2), "learning_rate": 2}


_NAMES = ("W1", "b1", "W2", "b2")
_SLOPES = ("dW1", "db1", "dW2", "db2")


def _case(rng, n_x, n_h, n_y):
    shapes = ((n_h, n_x), (n_h, 1), (n_y, n_h), (n_y, 1))
    parameters = {name: rng.normal(size=shape) for name, shape in zip(_NAMES, shapes, strict=True)}
    grads = {name: rng.normal(size=shape) for name, shape in zip(_SLOPES, shapes, strict=True)}
    return dict(parameters=parameters, grads=grads)


def _step(parameters, grads, learning_rate):
    return {name: parameters[name] - learning_rate * grads[f"d{name}"] for name in _NAMES}


def mistake_literal_rate(parameters, grads, learning_rate=1.2):
    """Your step is always 1.2 times the slope. That is only the default: use the argument learning_rate."""
    return _step(parameters, grads, 1.2)


def mistake_uphill(parameters, grads, learning_rate=1.2):
    """You added the step, and go uphill. The slope points to where the cost grows: subtract."""
    return _step(parameters, grads, -learning_rate)


def mistake_no_rate(parameters, grads, learning_rate=1.2):
    """You subtracted the whole slope. The learning rate is missing."""
    return _step(parameters, grads, 1)


def mistake_biases_stay(parameters, grads, learning_rate=1.2):
    """The weights move and the biases do not. Each of the four parameters has a slope."""
    return {**_step(parameters, grads, learning_rate), "b1": parameters["b1"], "b2": parameters["b2"]}


def mistake_first_layer_stays(parameters, grads, learning_rate=1.2):
    """Only the output layer moves. W1 and b1 have slopes as well."""
    return {**_step(parameters, grads, learning_rate), "W1": parameters["W1"], "b1": parameters["b1"]}


def mistake_unchanged(parameters, grads, learning_rate=1.2):
    """You returned the parameters as they came. The new arrays have to go into the dictionary that you return, under
    the old names."""
    return dict(parameters)


def mistake_returns_the_step(parameters, grads, learning_rate=1.2):
    """You returned the steps alone. Subtract them from the parameters."""
    return {name: learning_rate * grads[f"d{name}"] for name in _NAMES}


def mistake_names_of_slopes(parameters, grads, learning_rate=1.2):
    """Your dictionary has the names of the slopes, with a d in front. What you return are parameters: W1, b1, W2,
    b2."""
    return {f"d{name}": value for name, value in _step(parameters, grads, learning_rate).items()}


def mistake_parameters_for_slopes(parameters, grads, learning_rate=1.2):
    """You subtract a part of the parameters themselves. What belongs there are their slopes, such as dW2 for W2."""
    return {name: parameters[name] - learning_rate * parameters[name] for name in _NAMES}


def mistake_w2_for_dw2(parameters, grads, learning_rate=1.2):
    """For W2 you subtract a part of W2 itself. What belongs there is its slope, as for the other three."""
    return {**_step(parameters, grads, learning_rate), "W2": parameters["W2"] - learning_rate * parameters["W2"]}


def mistake_updated_twice(parameters, grads, learning_rate=1.2):
    """Your parameters move twice as far as they should. One step is one subtraction for each of them."""
    return _step(parameters, grads, 2 * learning_rate)


def alternative_entries_rebound(parameters, grads, learning_rate=1.2):
    parameters["W1"] = parameters["W1"] - learning_rate * grads["dW1"]
    parameters["b1"] = parameters["b1"] - learning_rate * grads["db1"]
    parameters["W2"] = parameters["W2"] - learning_rate * grads["dW2"]
    parameters["b2"] = parameters["b2"] - learning_rate * grads["db2"]
    return parameters


def alternative_deep_copy(parameters, grads, learning_rate=1.2):
    import copy

    new = copy.deepcopy(parameters)
    for name in new:
        new[name] -= learning_rate * grads["d" + name]
    return new


def alternative_in_place(parameters, grads, learning_rate=1.2):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    W1 -= learning_rate * grads["dW1"]
    b1 -= learning_rate * grads["db1"]
    W2 -= learning_rate * grads["dW2"]
    b2 -= learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def alternative_subtract(parameters, grads, learning_rate=1.2):
    steps = {name: np.multiply(learning_rate, grads[f"d{name}"]) for name in parameters}
    return {name: np.subtract(parameters[name], steps[name], dtype=np.float32, casting="same_kind") for name in steps}
