r"""The whole network

Everything is there; put it together. Find the sizes of the layers, draw the first parameters, and then, in each
iteration: forward, cost, backward, update. Use your functions, with their usual arguments: the learning rate is the
default of `update_parameters`.

Inputs: `X` `(n_x, m)`, `Y` `(n_y, m)`, the size `n_h` of the hidden layer, the number of iterations, and `print_cost`,
which asks you to print the cost now and then. Output: the parameters after the last update. (A pair of the parameters
and the costs is right, too.) Call `compute_cost` once in each iteration, even if nobody prints: the live curve below is
made from it.

Think about: which of the four functions in the loop gives back something that the next iteration needs?
"""

import numpy as np

from .backward_propagation import backward_propagation
from .compute_cost import compute_cost
from .forward_propagation import forward_propagation
from .initialize_parameters import initialize_parameters
from .layer_sizes import layer_sizes
from .update_parameters import update_parameters

points = 8
hints = (
    "Initialization happens once, before the loop. In the loop come four calls, one after the other, and each uses "
    "what the ones before it returned.",
    "layer_sizes gives n_x and n_y, and a hidden size that you do not need: n_h is an argument. forward_propagation "
    "returns two things, A2 and the cache.",
    "With 3 iterations there are 3 forward passes, 3 backward passes and 3 updates. The parameters that you return are "
    "those after the third update.",
    "Sizes; parameters from initialize_parameters(n_x, n_h, n_y); a for loop over the iterations with forward, cost, "
    "backward, and update, whose result becomes the new parameters; after the loop, return them.",
)
accepts = "parameters_or_with_costs"
fixed = ("initialize_parameters",)


def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Return the parameters of a trained network.

    X: array of examples, one per column, shape (n_x, m)
    Y: array of labels 0 or 1, shape (n_y, m)
    n_h: size of the hidden layer
    num_iterations: how many steps of gradient descent to take
    print_cost: whether to print the cost every 1000 iterations
    returns: a dict with W1 (n_h, n_x), b1 (n_h, 1), W2 (n_y, n_h) and b2 (n_y, 1)
    """
    ### BEGIN SOLUTION
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"iteration {i}: cost {cost:.6f}")
    return parameters
    ### END SOLUTION


def visible_cases(rng):
    yield dict(X=np.array([[1.0, -1.0, 0.5], [0.5, 1.5, -1.0]]), Y=np.array([[1, 0, 1]]), n_h=2, num_iterations=3)
    yield _case(rng, 2, 7, np.uint8, 5, 6)
    yield {**_case(rng, 3, 5, bool, 4, 4), "print_cost": True}
    yield _case(rng, 4, 6, np.int64, 3, 1)


def hidden_cases(rng):
    yield _case(rng, 2, 8, bool, 6, 5)
    yield _case(rng, 3, 4, np.int64, 5, 3)
    yield _case(rng, 5, 6, np.uint8, 2, 1)


def _case(rng, n_x, m, dtype, n_h, num_iterations):
    Y = (np.arange(m) % 2 == 0).astype(dtype).reshape(1, m)
    return dict(X=rng.normal(size=(n_x, m)), Y=Y, n_h=n_h, num_iterations=num_iterations)


def _start(X, Y, n_h):
    return initialize_parameters(X.shape[0], n_h, Y.shape[0])


def _grads(parameters, X, Y):
    A2, cache = forward_propagation(X, parameters)
    compute_cost(A2, Y)
    return backward_propagation(parameters, cache, X, Y)


def _train(parameters, X, Y, num_iterations, rate=1.2):
    for _ in range(num_iterations):
        parameters = update_parameters(parameters, _grads(parameters, X, Y), rate)
    return parameters


def mistake_update_ignored(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Your network never learns: the parameters that you return are those of the start. Does the result of
    update_parameters get lost, or stay under another name? Each iteration begins with the parameters that the one
    before has made."""
    parameters = _start(X, Y, n_h)
    for _ in range(num_iterations):
        update_parameters(parameters, _grads(parameters, X, Y))
    return parameters


def mistake_updated_twice(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Each iteration moves the parameters twice as far as it should. Is there a second update in the loop, with the
    same slopes?"""
    return _train(_start(X, Y, n_h), X, Y, num_iterations, 2.4)


def mistake_literal_iterations(X, Y, n_h, num_iterations=10000, print_cost=False):
    """The number of iterations is not the one that was asked for: use the argument num_iterations, not a number of your
    own."""
    return _train(_start(X, Y, n_h), X, Y, 100)


def mistake_single_step(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Your parameters have taken a single step from the start, however many were asked for. That happens with a return
    inside the loop, with an update behind it, and when each iteration begins at the start again."""
    return _train(_start(X, Y, n_h), X, Y, 1)


def mistake_one_too_few(X, Y, n_h, num_iterations=10000, print_cost=False):
    """What you return has taken one step too few. range(n) gives n numbers, from 0 to n - 1; there is no need to begin
    at 1, and the parameters to return are those after the last step."""
    return _train(_start(X, Y, n_h), X, Y, num_iterations - 1)


def mistake_four_hidden_units(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Your hidden layer always has four units, as layer_sizes says. Here its size is an argument: use n_h."""
    return _train(_start(X, Y, 4), X, Y, num_iterations)


def mistake_slopes_of_the_start(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Every step goes in the same direction, that of the slopes at the start. After a step the ground is another one:
    forward and backward belong in the loop, and both need the new parameters."""
    parameters = _start(X, Y, n_h)
    grads = _grads(parameters, X, Y)
    for _ in range(num_iterations):
        parameters = update_parameters(parameters, grads)
    return parameters


def mistake_another_rate(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Your steps have another length than asked for. Leave the learning rate to the default of update_parameters."""
    return _train(_start(X, Y, n_h), X, Y, num_iterations, 0.01)


def mistake_grads_returned(X, Y, n_h, num_iterations=10000, print_cost=False):
    """You returned the slopes. What has been learned is in the parameters."""
    parameters = _train(_start(X, Y, n_h), X, Y, num_iterations - 1)
    return _grads(parameters, X, Y)


def mistake_uphill(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Your cost grows: every step goes uphill. The slopes are subtracted, times the learning rate."""
    return _train(_start(X, Y, n_h), X, Y, num_iterations, -1.2)


def mistake_one_too_many(X, Y, n_h, num_iterations=10000, print_cost=False):
    """There is one update too many. range(n) gives n numbers already, from 0 to n - 1."""
    return _train(_start(X, Y, n_h), X, Y, num_iterations + 1)


def mistake_predictions_of_the_start(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Every step looks at the predictions of the start. The way forward belongs in the loop, with the parameters as
    they are then: new parameters make new predictions."""
    parameters = _start(X, Y, n_h)
    cache = forward_propagation(X, parameters)[1]
    for _ in range(num_iterations):
        parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y))
    return parameters


def alternative_with_costs(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y, parameters))
        parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y), learning_rate=1.2)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, costs[-1]))  # noqa: UP031
    return parameters, costs


def alternative_while(X, Y, n_h, num_iterations=10000, print_cost=False):
    parameters = initialize_parameters(n_h=n_h, n_x=len(X), n_y=len(Y))
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    while num_iterations > 0:
        A2, cache = forward_propagation(X=X, parameters=parameters)
        compute_cost(A2=A2, Y=Y)
        grads = backward_propagation(parameters=parameters, cache=cache, X=X, Y=Y)
        parameters = update_parameters(parameters=parameters, grads=grads)
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        num_iterations -= 1
    return dict(W1=W1, b1=b1, W2=W2, b2=b2)


def alternative_own_update(X, Y, n_h, num_iterations=10000, print_cost=False):
    parameters = _start(X, Y, n_h)
    for _ in range(num_iterations):
        for name, slope in _grads(parameters, X, Y).items():
            parameters[name[1:]] = parameters[name[1:]] - 1.2 * slope
    return [parameters, np.array([0.5])]
