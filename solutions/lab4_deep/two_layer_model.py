r"""Two layers

Your two-layer model: linear, ReLU, linear, sigmoid, trained by gradient descent. Use `initialize_parameters`,
`linear_activation_forward`, `compute_cost`, `linear_activation_backward` and `update_parameters`.

Inputs: `X` `(n_x, m)`, `Y` `(1, m)`, `layers_dims`, the three sizes `(n_x, n_h, n_y)`, the learning rate, the number of
iterations, and `print_cost`. Output: the parameters after the last update; you may return a pair, the parameters and
the list of every 100th cost. The way back begins with the `dAL` that you know from `L_model_backward`. Call
`compute_cost` once in each iteration: the live curve is made from it.

Think about: what has to be kept from each of the two calls forward?
"""

import numpy as np

from .compute_cost import compute_cost
from .initialize_parameters import initialize_parameters
from .initialize_parameters_deep import initialize_parameters_deep
from .linear_activation_backward import linear_activation_backward
from .linear_activation_forward import linear_activation_forward
from .update_parameters import update_parameters

points = 5
hints = (
    "Initialize once. Then, in each iteration: two calls forward, the cost, two calls backward, one update.",
    "linear_activation_forward gives an activation and a cache; linear_activation_backward takes a dA and that cache, "
    "and gives dA_prev, dW, db. update_parameters wants dW1, db1, dW2, db2 in one dictionary.",
    "With 3 iterations there are 3 updates, and the parameters that you return are those after the third.",
    "Sizes out of layers_dims; parameters; the loop: forward with W1, b1 and 'relu', forward with W2, b2 and "
    "'sigmoid', cost, dA2 from A2 and Y, backward with the second cache, backward with the first one, the four slopes "
    "into a dictionary, update. Return after the loop.",
)
accepts = "parameters_or_with_costs"
fixed = ("initialize_parameters", "initialize_parameters_deep")


def two_layer_model(
    X,
    Y,
    layers_dims,
    learning_rate=0.0075,
    num_iterations=3000,
    print_cost=False,
):
    """Return the parameters of a trained network with two layers, and its costs.

    X: array of examples, one per column, shape (n_x, m)
    Y: array of labels 0 or 1, shape (1, m)
    layers_dims: the sizes (n_x, n_h, n_y)
    learning_rate: how long a step is
    num_iterations: how many steps to take
    print_cost: whether to print the cost every 100 iterations
    returns: a dict with W1, b1, W2, b2; and, if you like, the list of every 100th cost
    """
    ### BEGIN SOLUTION
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"iteration {i}: cost {cost:.6f}")
    return parameters, costs
    ### END SOLUTION


def visible_cases(rng):
    X, Y = np.array([[1.0, -1.0, 0.5], [0.5, 1.5, -1.0]]), np.array([[1, 0, 1]])
    yield dict(X=X, Y=Y, layers_dims=(2, 3, 1), learning_rate=0.1, num_iterations=2)
    yield _case(rng, [4, 6, 1], 7, np.uint8, 0.3, 5)
    yield {**_case(rng, [3, 5, 1], 6, bool, 0.05, 4), "print_cost": True}
    yield _case(rng, [5, 4, 1], 8, np.int64, 0.5, 1)


def hidden_cases(rng):
    yield _case(rng, [3, 7, 1], 5, np.int64, 0.2, 3)
    yield _case(rng, [6, 4, 1], 9, bool, 0.4, 6)
    yield _case(rng, [2, 5, 1], 6, np.uint8, 0.03, 1)


def _case(rng, dims, m, dtype, learning_rate, num_iterations):
    Y = (np.arange(m) % 2 == 0).astype(dtype).reshape(1, m)
    given = dict(X=rng.normal(size=(dims[0], m)), Y=Y, layers_dims=tuple(dims))
    return {**given, "learning_rate": learning_rate, "num_iterations": num_iterations}


def _right_dA2(A2, Y):
    return -(Y / A2 - (1 - Y) / (1 - A2))


def _grads(parameters, X, Y, dA2=_right_dA2):
    A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
    compute_cost(A2, Y)
    dA1, dW2, db2 = linear_activation_backward(dA2(A2, Y), cache2, "sigmoid")
    _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def _train(parameters, X, Y, learning_rate, num_iterations, grads=_grads):
    for _ in range(num_iterations):
        parameters = update_parameters(parameters, grads(parameters, X, Y), learning_rate)
    return parameters


def mistake_update_ignored(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your network never learns: the parameters that you return are those of the start. Does the result of
    update_parameters get lost, or stay under another name? Each iteration begins with the parameters that the one
    before has made."""
    parameters = initialize_parameters(*layers_dims)
    for _ in range(num_iterations):
        update_parameters(parameters, _grads(parameters, X, Y), learning_rate)
    return parameters


def mistake_updated_twice(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Each iteration moves the parameters twice as far as it should. Is there a second update in the loop, with the
    same slopes?"""
    return _train(initialize_parameters(*layers_dims), X, Y, 2 * learning_rate, num_iterations)


def mistake_literal_rate(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your steps do not depend on learning_rate. Hand the argument on to update_parameters."""
    return _train(initialize_parameters(*layers_dims), X, Y, 0.0075, num_iterations)


def mistake_literal_iterations(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """The number of iterations is not the one that was asked for: use the argument num_iterations, not a number of your
    own."""
    return _train(initialize_parameters(*layers_dims), X, Y, learning_rate, 100)


def mistake_single_step(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your parameters have taken a single step from the start, however many were asked for. That happens with a return
    inside the loop, with an update behind it, and when each iteration begins at the start again."""
    return _train(initialize_parameters(*layers_dims), X, Y, learning_rate, 1)


def mistake_one_too_few(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """What you return has taken one step too few. range(n) gives n numbers, from 0 to n - 1; there is no need to begin
    at 1, and the parameters to return are those after the last step."""
    return _train(initialize_parameters(*layers_dims), X, Y, learning_rate, num_iterations - 1)


def mistake_slopes_of_the_start(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Every step goes in the same direction, that of the slopes at the start. Forward and backward belong in the loop,
    and both need the parameters as the update has left them, not W1, b1 and so on of the start."""
    parameters = initialize_parameters(*layers_dims)
    first = _grads(parameters, X, Y)
    return _train(parameters, X, Y, learning_rate, num_iterations, lambda *given: first)


def mistake_uphill(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your cost grows: every step goes uphill. Look at the signs: the minus in front of dAL, and the one in the
    update."""
    return _train(initialize_parameters(*layers_dims), X, Y, -learning_rate, num_iterations)


def mistake_first_layer_stays(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Only the second layer learns. The slopes of the first one have to go into the dictionary as well."""

    def second_only(parameters, X, Y):
        grads = _grads(parameters, X, Y)
        return {**grads, "dW1": 0 * grads["dW1"], "db1": 0 * grads["db1"]}

    return _train(initialize_parameters(*layers_dims), X, Y, learning_rate, num_iterations, second_only)


def mistake_one_too_many(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """There is one update too many. range(n) gives n numbers already, from 0 to n - 1."""
    return _train(initialize_parameters(*layers_dims), X, Y, learning_rate, num_iterations + 1)


def mistake_error_as_da2(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """You began the way back with A2 - Y. That is dZ of the last layer, the sigmoid already behind it; here the way
    back begins one step earlier, with dA2."""

    def grads(*given):
        return _grads(*given, dA2=lambda A2, Y: A2 - Y)

    return _train(initialize_parameters(*layers_dims), X, Y, learning_rate, num_iterations, grads)


def mistake_negated_labels(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """You put the minus in front of Y. Labels may be stored as uint8 or bool, and these have no negative numbers: minus
    one becomes 255, or an error. Put the minus in front of the bracket, where the numbers are floats."""

    def grads(*given):
        return _grads(*given, dA2=lambda A2, Y: -Y / A2 + (1 - Y) / (1 - A2))

    return _train(initialize_parameters(*layers_dims), X, Y, learning_rate, num_iterations, grads)


def alternative_parameters_alone(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    np.random.seed(1)
    (n_x, n_h, n_y) = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, W1, b1, activation="relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, activation="sigmoid")
        cost = compute_cost(AL=A2, Y=Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        grads = dict(zip(("dA1", "dW2", "db2"), linear_activation_backward(dA2, cache2, "sigmoid"), strict=True))
        grads.update(zip(("dA0", "dW1", "db1"), linear_activation_backward(grads["dA1"], cache1, "relu"), strict=True))
        parameters = update_parameters(parameters, grads, learning_rate)
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        if print_cost and i % 100 == 0:
            print("cost", i, cost)
    return parameters


def alternative_deep_start(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = initialize_parameters_deep(list(layers_dims)), []
    while len(costs) < num_iterations:
        costs.append(0.0)
        parameters = update_parameters(parameters, _grads(parameters, X, Y), learning_rate=learning_rate)
    return [parameters, np.array(costs)]


def alternative_own_update(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    import numpy

    parameters = initialize_parameters(n_y=layers_dims[2], n_h=layers_dims[1], n_x=layers_dims[0])
    for _ in range(num_iterations):
        for name, slope in _grads(parameters, X, Y).items():
            parameters[name[1:]] = numpy.subtract(parameters[name[1:]], learning_rate * slope)
    return parameters
