r"""Gradient descent

Now the neuron learns. Repeat: compute the slopes with `propagate`, then take a small step against them.

$$w := w - \alpha \, dw \qquad\qquad b := b - \alpha \, db$$

The learning rate $\alpha$ says how long a step is. Keep a record on the way: append the cost to the list `costs` in the
iterations 0, 100, 200 and so on, as `propagate` gives it there, before the step. If `print_cost` is true, print these
costs, too; nobody checks what you print.

Inputs: `w` `(n, 1)`, `b` a number, `X` `(n, m)`, `Y` `(1, m)`, the number of iterations, the learning rate. Output:
three things, `{"w": w, "b": b}` after the last step, `{"dw": dw, "db": db}` as they were in the last iteration, and
`costs`.

Think about: how many costs are in the list after 200 iterations? And after 201?
"""

import numpy as np

from .propagate import propagate

points = 16
hints = (
    "One iteration has three parts: ask propagate for slopes and cost, move w and b, and now and then note the cost. "
    "All of it happens inside the loop; the results are returned after it.",
    "dw has the shape of w, and db is a number like b, so each update is a subtraction of two things of the same "
    "shape. The costs are a plain list of numbers.",
    "Say w is 1.0, its slope 0.5, and the learning rate 0.1. After one step w is 0.95. With 250 iterations the list "
    "holds three costs, those of the iterations 0, 100 and 200.",
    "Before the loop an empty list. In the loop: propagate; the two slopes out of its dictionary; two updates with "
    "learning_rate; append the cost if the remainder of the iteration divided by 100 is zero. After the loop, return "
    "the two dictionaries and the list.",
)
results = ("the dict of parameters", "the dict of slopes", "the list of costs")


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Return parameters, slopes and costs of gradient descent.

    w: array of weights, shape (n, 1)
    b: the bias, a number
    X: array of examples, one per column, shape (n, m)
    Y: array of labels 0 or 1, shape (1, m)
    num_iterations: how many steps to take
    learning_rate: how long a step is, in units of the slope
    print_cost: whether to print the cost every 100 iterations
    returns: a dict with "w" and "b"; a dict with "dw" and "db" of the last iteration;
        the list of every 100th cost
    """
    ### BEGIN SOLUTION
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"iteration {i}: cost {cost:.6f}")
    return {"w": w, "b": b}, grads, costs
    ### END SOLUTION


def visible_cases(rng):
    yield dict(
        w=np.array([[0.5], [-0.5]]),
        b=0.25,
        X=np.array([[1.0, -1.0, 2.0], [0.5, 1.5, -1.0]]),
        Y=np.array([[1, 0, 1]]),
        num_iterations=3,
        learning_rate=0.1,
    )
    yield _case(rng, 3, 5, np.uint8, 101, 0.05)
    yield {**_case(rng, 4, 6, np.int64, 7, 0.3), "print_cost": True}
    yield _case(rng, 2, 5, bool, 10, 0.009)


def hidden_cases(rng):
    yield _case(rng, 5, 4, np.int64, 101, 0.02)
    yield _case(rng, 3, 7, np.uint8, 1, 0.5)
    yield _case(rng, 4, 3, bool, 12, 0.009)


def _case(rng, n, m, dtype, num_iterations, learning_rate):
    """Both numbers are always given: an answer that has no defaults for them is right, too."""
    Y = (np.arange(m) % 2 == 0).astype(dtype).reshape(1, m)
    given = dict(w=0.3 * rng.normal(size=(n, 1)), b=0.2, X=rng.normal(size=(n, m)), Y=Y)
    return {**given, "num_iterations": num_iterations, "learning_rate": learning_rate}


def _descend(w, b, X, Y, num_iterations, learning_rate, keep=lambda i: i % 100 == 0):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        if keep(i):
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


def mistake_uphill(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """You add the slopes, so every step goes uphill. The slope points to where the cost grows: go the other way."""
    return _descend(w, b, X, Y, num_iterations, -learning_rate)


def mistake_every_cost(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """You kept the cost of every iteration. Keep those of the iterations 0, 100, 200 and so on."""
    return _descend(w, b, X, Y, num_iterations, learning_rate, lambda i: True)


def mistake_no_first_cost(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """The list of costs leaves out iteration 0. Its remainder divided by 100 is zero as well, so it belongs to the
    record."""
    return _descend(w, b, X, Y, num_iterations, learning_rate, lambda i: i and i % 100 == 0)


def mistake_b_stays(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """The weights learn and the bias does not: b is as it was at the start. It has a slope of its own, and moves the
    same way."""
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


def mistake_slopes_of_the_start(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """You computed the slopes once and went on in that direction. After each step the ground is another one: call
    propagate in every iteration."""
    grads, cost = propagate(w, b, X, Y)
    moved = num_iterations * learning_rate
    costs = [cost] * len(range(0, num_iterations, 100))
    return {"w": w - moved * grads["dw"], "b": b - moved * grads["db"]}, grads, costs


def mistake_costs_after_the_step(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Your costs are those after the step. Note the cost that propagate gives in this iteration, before the parameters
    move; there is no need to compute it again."""
    costs = []
    for i in range(num_iterations):
        grads, _ = propagate(w, b, X, Y)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(propagate(w, b, X, Y)[1])
    return {"w": w, "b": b}, grads, costs


def mistake_rate_forgotten(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """You subtract the whole slope. The learning rate is missing: it makes the step small enough not to jump over the
    valley."""
    return _descend(w, b, X, Y, num_iterations, 1)


def mistake_steps_not_kept(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """You end one single step away from the start, however many iterations there are: the next iteration does not
    begin where the last one ended. Inside the loop, w and b themselves have to get the new values."""
    grads, cost = propagate(w, b, X, Y)
    costs = [cost] * len(range(0, num_iterations, 100))
    return {"w": w - learning_rate * grads["dw"], "b": b - learning_rate * grads["db"]}, grads, costs


def mistake_slopes_after_the_last_step(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Parameters and costs are right, but the slopes are computed once more after the last step. Return those of the
    last iteration, with which the last step was taken."""
    parameters, _, costs = _descend(w, b, X, Y, num_iterations, learning_rate)
    return parameters, propagate(parameters["w"], parameters["b"], X, Y)[0], costs


def mistake_costs_only_when_printing(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Your list of costs stays empty unless print_cost is true. Printing is a matter of taste, the record is not:
    append first, and then ask whether to print."""
    return _descend(w, b, X, Y, num_iterations, learning_rate, lambda i: print_cost and i % 100 == 0)


def mistake_rate_fixed(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Your steps always use the learning rate 0.009. That is only the default: take the argument."""
    return _descend(w, b, X, Y, num_iterations, 0.009)


def mistake_equals_minus(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Your step replaces w and b instead of moving them: they become minus the learning rate times the slope, and what
    they were is lost. Did you write =- for -= ?"""
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w, b = -learning_rate * grads["dw"], -learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


def alternative_in_place(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w=w, b=b, X=X, Y=Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if not i % 100:
            costs += [cost]
    return [{"w": w, "b": b}, {"dw": grads["dw"], "db": grads["db"]}, costs]


def alternative_while(w, b, X, Y, num_iterations, learning_rate, print_cost=False):
    parameters, costs, i = {"w": np.copy(w), "b": b}, (), 0
    while i < num_iterations:
        grads, cost = propagate(parameters["w"], parameters["b"], X, Y)
        parameters = {name: parameters[name] - learning_rate * grads["d" + name] for name in parameters}
        if i % 100 == 0:
            costs = (*costs, float(cost))
            print(cost)
        i += 1
    return parameters, grads, costs


def alternative_costs_as_array(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    import math

    parameters, grads, costs = _descend(w, b, X, Y, num_iterations, learning_rate, lambda i: math.fmod(i, 100) == 0)
    return parameters, {**grads, "unused": None}, [np.float64(cost) for cost in costs]
