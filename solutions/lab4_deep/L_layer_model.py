r"""L layers

The last model of this course, and the shortest: with your functions for all layers at once, the depth is only the
length of a list. Use `initialize_parameters_deep`, `L_model_forward`, `compute_cost`, `L_model_backward` and
`update_parameters`.

Inputs: `X` `(n_0, m)`, `Y` `(1, m)`, `layers_dims`, the list of all sizes, the learning rate, the number of iterations,
and `print_cost`. Output: the parameters after the last update; you may return a pair, the parameters and the list of
every 100th cost. Call `compute_cost` once in each iteration: the live curve is made from it.

Think about: which network is `layers_dims = [12288, 1]`? You have built it before.
"""

import numpy as np

from .compute_cost import compute_cost
from .initialize_parameters_deep import initialize_parameters_deep
from .L_model_backward import L_model_backward
from .L_model_forward import L_model_forward
from .update_parameters import update_parameters

points = 5
hints = (
    "Initialize once, before the loop. In the loop come four calls, each of which uses what the ones before it "
    "returned.",
    "L_model_forward returns AL and the caches; L_model_backward takes AL, Y and the caches; update_parameters takes "
    "the parameters, the slopes and the learning rate, and returns the new parameters.",
    "With 3 iterations there are 3 updates, and the parameters that you return are those after the third.",
    "Parameters from layers_dims; for each iteration forward, cost, backward, and update, whose result becomes the new "
    "parameters; after the loop, return.",
)
accepts = "parameters_or_with_costs"
fixed = ("initialize_parameters", "initialize_parameters_deep")


def L_layer_model(
    X,
    Y,
    layers_dims,
    learning_rate=0.0075,
    num_iterations=3000,
    print_cost=False,
):
    """Return the parameters of a trained deep network, and its costs.

    X: array of examples, one per column, shape (n_0, m)
    Y: array of labels 0 or 1, shape (1, m)
    layers_dims: list of the sizes of all layers, the input's first
    learning_rate: how long a step is
    num_iterations: how many steps to take
    print_cost: whether to print the cost every 100 iterations
    returns: a dict with W1, b1, ..., WL, bL;
        and, if you like, the list of every 100th cost
    """
    ### BEGIN SOLUTION
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"iteration {i}: cost {cost:.6f}")
    return parameters, costs
    ### END SOLUTION


def visible_cases(rng):
    X, Y = np.array([[1.0, -1.0, 0.5], [0.5, 1.5, -1.0]]), np.array([[1, 0, 1]])
    yield dict(X=X, Y=Y, layers_dims=[2, 3, 2, 1], learning_rate=0.1, num_iterations=2)
    yield _case(rng, [4, 6, 5, 1], 7, np.uint8, 0.3, 5)
    yield {**_case(rng, [3, 5, 4, 6, 1], 6, bool, 0.05, 4), "print_cost": True}
    yield _case(rng, [5, 4, 6, 1], 8, np.int64, 0.5, 1)


def hidden_cases(rng):
    yield _case(rng, [3, 7, 5, 1], 6, np.int64, 0.2, 3)
    yield _case(rng, [6, 1], 9, bool, 0.4, 6)
    yield _case(rng, [2, 5, 6, 4, 1], 7, np.uint8, 0.03, 1)


def _case(rng, dims, m, dtype, learning_rate, num_iterations):
    Y = (np.arange(m) % 2 == 0).astype(dtype).reshape(1, m)
    given = dict(X=rng.normal(size=(dims[0], m)), Y=Y, layers_dims=dims)
    return {**given, "learning_rate": learning_rate, "num_iterations": num_iterations}


def _grads(parameters, X, Y):
    AL, caches = L_model_forward(X, parameters)
    compute_cost(AL, Y)
    return L_model_backward(AL, Y, caches)


def _train(parameters, X, Y, learning_rate, num_iterations, grads=_grads):
    for _ in range(num_iterations):
        parameters = update_parameters(parameters, grads(parameters, X, Y), learning_rate)
    return parameters


def mistake_update_ignored(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your network never learns: the parameters that you return are those of the start. Does the result of
    update_parameters get lost, or stay under another name? Each iteration begins with the parameters that the one
    before has made."""
    parameters = initialize_parameters_deep(layers_dims)
    for _ in range(num_iterations):
        update_parameters(parameters, _grads(parameters, X, Y), learning_rate)
    return parameters


def mistake_updated_twice(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Each iteration moves the parameters twice as far as it should. Is there a second update in the loop, with the
    same slopes?"""
    return _train(initialize_parameters_deep(layers_dims), X, Y, 2 * learning_rate, num_iterations)


def mistake_literal_rate(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your steps do not depend on learning_rate. Hand the argument on to update_parameters."""
    return _train(initialize_parameters_deep(layers_dims), X, Y, 0.0075, num_iterations)


def mistake_literal_iterations(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """The number of iterations is not the one that was asked for: use the argument num_iterations, not a number of your
    own."""
    return _train(initialize_parameters_deep(layers_dims), X, Y, learning_rate, 100)


def mistake_single_step(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your parameters have taken a single step from the start, however many were asked for. That happens with a return
    inside the loop, with an update behind it, and when each iteration begins at the start again."""
    return _train(initialize_parameters_deep(layers_dims), X, Y, learning_rate, 1)


def mistake_one_too_few(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """What you return has taken one step too few. range(n) gives n numbers, from 0 to n - 1; there is no need to begin
    at 1, and the parameters to return are those after the last step."""
    return _train(initialize_parameters_deep(layers_dims), X, Y, learning_rate, num_iterations - 1)


def mistake_slopes_of_the_start(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Every step goes in the same direction, that of the slopes at the start. Forward and backward belong in the loop,
    and both need the parameters as the update has left them, not W1, b1 and so on of the start."""
    parameters = initialize_parameters_deep(layers_dims)
    first = _grads(parameters, X, Y)
    return _train(parameters, X, Y, learning_rate, num_iterations, lambda *given: first)


def mistake_uphill(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your cost grows: every step goes uphill. Look at the signs: the minus in front of dAL, and the one in the
    update."""
    return _train(initialize_parameters_deep(layers_dims), X, Y, -learning_rate, num_iterations)


def mistake_only_last_layer_learns(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Only the last layer learns. The slopes of all layers belong in the update."""

    def last_only(parameters, X, Y):
        last = str(len(parameters) // 2)
        grads = _grads(parameters, X, Y)
        return {name: slope if name[2:] == last else 0 * slope for name, slope in grads.items()}

    return _train(initialize_parameters_deep(layers_dims), X, Y, learning_rate, num_iterations, last_only)


def mistake_sizes_fixed(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Your network has sizes of its own. They are given: use layers_dims."""
    return _train(initialize_parameters_deep([12288, 20, 7, 5, 1]), X, Y, learning_rate, num_iterations)


def mistake_one_too_many(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """There is one update too many. range(n) gives n numbers already, from 0 to n - 1."""
    return _train(initialize_parameters_deep(layers_dims), X, Y, learning_rate, num_iterations + 1)


def alternative_parameters_alone(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    np.random.seed(1)
    costs = []
    parameters = initialize_parameters_deep(layer_dims=layers_dims)
    for i in range(0, num_iterations):
        AL, caches = L_model_forward(X=X, parameters=parameters)
        cost = compute_cost(AL=AL, Y=Y)
        grads = L_model_backward(AL=AL, Y=Y, caches=caches)
        parameters = update_parameters(parameters=parameters, grads=grads, learning_rate=learning_rate)
        if print_cost and i % 100 == 0:
            print("Cost after iteration", i, np.squeeze(cost))
            costs.append(cost)
    return parameters


def alternative_while(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = initialize_parameters_deep(tuple(layers_dims)), ()
    while num_iterations:
        AL, caches = L_model_forward(X, parameters)
        costs = (*costs, compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        num_iterations -= 1
    return parameters, list(costs)


def alternative_own_update(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    for _ in range(num_iterations):
        grads = _grads(parameters, X, Y)
        for name in parameters:
            parameters[name] = parameters[name] - learning_rate * grads["d" + name]
    return [parameters, np.array([0.5])]
