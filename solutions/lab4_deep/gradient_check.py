r"""Trust is good, a check is better

Backpropagation is easy to get almost right. A check that needs no calculus: change one number in one parameter a
little, up and down, and look at how the cost moves.

$$\text{approx}_i = \frac{J(\theta_i + \varepsilon) - J(\theta_i - \varepsilon)}{2 \varepsilon} \qquad \text{with }
\varepsilon = 10^{-7}$$

Do that for every number in every parameter, $W$ and $b$. Then compare all these slopes with those in `grads`, as two
long vectors:

$$\text{difference} = \frac{\lVert \text{grad} - \text{approx} \rVert}{\lVert \text{grad} \rVert + \lVert \text{approx}
\rVert}$$

The length $\lVert \cdot \rVert$ is the root of the sum of all squares. Below $10^{-6}$ or so the gradients are right;
a number like 0.01 means that something is wrong.

Inputs: `parameters`; `grads` with the slopes to be checked; `X` and `Y`. Output: the difference, one number. Use
`L_model_forward` and `compute_cost`. Leave the caller's arrays as they were.

Think about: how many forward passes does this take for a network with a million parameters? And backpropagation?
"""

import numpy as np

from .compute_cost import compute_cost
from .L_model_backward import L_model_backward
from .L_model_forward import L_model_forward

points = 4
hints = (
    "Two loops: over the names of the parameters, and over the places in each array. In the inner one: nudge up, cost; "
    "nudge down, cost; put the number back.",
    "np.ndindex(W.shape) runs over all places of an array. The slope of parameters['W1'][i, j] is grads['dW1'][i, j]: "
    "the same name with a d in front.",
    "If all slopes are 2 and all approximations 2.002 in four places: the lengths are 4 and 4.004, the length of the "
    "difference is 0.004, and the result 0.004 / 8.004 = 0.0005.",
    "Copy the parameters. Collect slopes and approximations in two lists, walking over names and places. Make arrays "
    "of them, and divide the norm of their difference (np.linalg.norm) by the sum of their norms.",
)
accepts = "relative_difference"


def gradient_check(parameters, grads, X, Y):
    """Return how far the slopes are from what the cost itself says.

    parameters: a dict with W1, b1, ..., WL, bL
    grads: a dict with dW1, db1, ..., dWL, dbL, and possibly more
    X: array of examples, one per column, shape (n_0, m)
    Y: array of labels 0 or 1, shape (1, m)
    returns: a number, the relative difference
    """
    ### BEGIN SOLUTION
    nudged = {name: np.array(value, dtype=float) for name, value in parameters.items()}
    epsilon, slopes, approximations = 1e-7, [], []
    for name, value in nudged.items():
        for place in np.ndindex(value.shape):
            before, costs = value[place], []
            for step in (epsilon, -epsilon):
                value[place] = before + step
                costs.append(compute_cost(L_model_forward(X, nudged)[0], Y))
            value[place] = before
            approximations.append((costs[0] - costs[1]) / (2 * epsilon))
            slopes.append(grads["d" + name][place])
    difference = np.linalg.norm(np.subtract(slopes, approximations))
    return difference / (np.linalg.norm(slopes) + np.linalg.norm(approximations))
    ### END SOLUTION


def visible_cases(rng):
    parameters = {"W1": np.array([[0.5, -1.0]]), "b1": np.array([[0.25]])}
    X, Y = np.array([[1.0, -1.0, 2.0], [0.5, 1.5, -0.5]]), np.array([[1, 0, 1]])
    yield dict(parameters=parameters, grads=_right(parameters, X, Y), X=X, Y=Y)
    yield _case(rng, [2, 2, 1], 4, np.uint8, lambda grads: {**grads, "dW1": grads["dW1"] + 0.3})
    yield _case(rng, [3, 1, 2, 1], 5, bool, lambda grads: {**grads, "db2": grads["db2"] + 0.3})
    yield _case(rng, [1, 2, 1], 6, np.int64, lambda grads: {name: 2 * slope for name, slope in grads.items()})
    yield _nearly_flat(rng, 1, 8, bool)
    yield _nearly_flat(rng, 2, 10, np.uint8)
    yield _nearly_flat(rng, 1, 12, np.int64)


def hidden_cases(rng):
    yield _case(rng, [2, 1, 1], 4, bool, lambda grads: grads)
    yield _nearly_flat(rng, 2, 6, np.int64)
    yield _case(rng, [1, 3, 2, 1], 5, np.uint8, lambda grads: {**grads, "dW2": grads["dW2"] + 0.1})
    yield _case(rng, [3, 1], 6, np.int64, lambda grads: {name: -slope / 2 for name, slope in grads.items()})


def _right(parameters, X, Y):
    AL, caches = L_model_forward(X, parameters)
    return L_model_backward(AL, Y, caches)


def _case(rng, dims, m, dtype, spoil):
    """A small network whose slopes are right or spoilt; no ReLU is off for all examples, and no prediction near 1."""
    parameters = {}
    for layer in range(1, len(dims)):
        parameters[f"W{layer}"] = rng.normal(size=(dims[layer], dims[layer - 1])) / np.sqrt(4 * dims[layer - 1])
        parameters[f"b{layer}"] = rng.uniform(0.5, 1.5, size=(dims[layer], 1))
    X, Y = rng.normal(size=(dims[0], m)), (np.arange(m) % 2 == 0).astype(dtype).reshape(1, m)
    return dict(parameters=parameters, grads=spoil(_right(parameters, X, Y)), X=X, Y=Y)


def _nearly_flat(rng, n, m, dtype):
    """A single neuron with right slopes near the bottom of its valley: the ground is curved so much for such small
    slopes that steps to one side only do not measure them well enough."""
    ones = rng.uniform(32, 48, size=(n, m // 2))
    X, Y = np.hstack([ones, 1.05 * ones]), (np.arange(m) < m // 2).astype(dtype).reshape(1, m)
    parameters = {"W1": rng.uniform(0.0005, 0.001, size=(1, n)), "b1": np.array([[0.01]])}
    return dict(parameters=parameters, grads=_right(parameters, X, Y), X=X, Y=Y)


def _pairs(parameters, grads, X, Y, names=None):
    """The slopes and their approximations, as two arrays."""
    right = _right(parameters, X, Y)
    names = list(parameters) if names is None else names
    return (np.concatenate([np.ravel(part[f"d{name}"]) for name in names]) for part in (grads, right))


def _compared(slopes, right):
    return np.linalg.norm(slopes - right) / (np.linalg.norm(slopes) + np.linalg.norm(right))


def mistake_not_relative(parameters, grads, X, Y):
    """Your difference is not relative: divide it by the sum of the two lengths. A difference of 0.001 is a lot for
    small slopes, and little for large ones."""
    slopes, right = _pairs(parameters, grads, X, Y)
    return np.linalg.norm(slopes - right)


def mistake_weights_only(parameters, grads, X, Y):
    """You checked the weights only. The biases have slopes that may be wrong as well."""
    return _compared(*_pairs(parameters, grads, X, Y, [name for name in parameters if name[0] == "W"]))


def mistake_one_side_only(parameters, grads, X, Y):
    """Your approximations are half as large as they should be. You nudge to one side only, but divide by two steps:
    compute the second cost on the other side, below the number, not at the number itself."""
    slopes, right = _pairs(parameters, grads, X, Y)
    return _compared(slopes, 0.5 * right)


def mistake_not_halved(parameters, grads, X, Y):
    """Your approximations are twice as large as they should be. The two costs lie 2 epsilon apart, so divide by
    that."""
    slopes, right = _pairs(parameters, grads, X, Y)
    return _compared(slopes, 2 * right)


def mistake_squares(parameters, grads, X, Y):
    """You compared sums of squares. A length is the root of such a sum."""
    slopes, right = _pairs(parameters, grads, X, Y)
    return np.sum((slopes - right) ** 2) / (np.sum(slopes**2) + np.sum(right**2))


def mistake_layer_by_layer(parameters, grads, X, Y):
    """You compared every parameter on its own and took the mean. Put all slopes into one long vector first, so that
    each number counts the same."""
    return np.mean([_compared(*_pairs(parameters, grads, X, Y, [name])) for name in parameters])


def mistake_return_in_loop(parameters, grads, X, Y):
    """You checked a single number and stopped: the return stands inside a loop. Move it to the left, behind the last
    place of the last parameter."""
    slopes, right = _pairs(parameters, grads, X, Y)
    return _compared(slopes[:1], right[:1])


def mistake_one_length(parameters, grads, X, Y):
    """You divided by one of the two lengths. The formula divides by their sum."""
    slopes, right = _pairs(parameters, grads, X, Y)
    return np.linalg.norm(slopes - right) / np.linalg.norm(right)


def mistake_first_matrix_only(parameters, grads, X, Y):
    """You checked W1 only. Every parameter has slopes that may be wrong: loop over all names."""
    return _compared(*_pairs(parameters, grads, X, Y, ["W1"]))


def mistake_length_of_the_sum(parameters, grads, X, Y):
    """You divided by the length of the sum of both vectors. The formula takes both lengths first, and adds them."""
    slopes, right = _pairs(parameters, grads, X, Y)
    return np.linalg.norm(slopes - right) / np.linalg.norm(slopes + right)


def mistake_difference_of_the_lengths(parameters, grads, X, Y):
    """You subtracted the lengths. Subtract the vectors first, and then take the length: vectors of equal length may
    point anywhere."""
    slopes, right = _pairs(parameters, grads, X, Y)
    lengths = np.linalg.norm(slopes), np.linalg.norm(right)
    return (lengths[0] - lengths[1]) / (lengths[0] + lengths[1])


def mistake_absolute_sums(parameters, grads, X, Y):
    """You added up absolute values. A length is the root of the sum of all squares."""
    slopes, right = _pairs(parameters, grads, X, Y)
    return np.sum(np.abs(slopes - right)) / np.sum(np.abs(slopes) + np.abs(right))


def alternative_vectors(parameters, grads, X, Y):
    def cost(theta):
        sizes = [value.size for value in parameters.values()]
        parts = np.split(theta, np.cumsum(sizes)[:-1])
        shaped = {name: part.reshape(parameters[name].shape) for name, part in zip(parameters, parts, strict=True)}
        AL, _ = L_model_forward(X, shaped)
        return compute_cost(AL, Y)

    theta = np.concatenate([value.ravel() for value in parameters.values()])
    grad = np.concatenate([grads["d" + name].ravel() for name in parameters])
    steps = 1e-7 * np.eye(theta.size)
    gradapprox = np.array([(cost(theta + step) - cost(theta - step)) / 2e-7 for step in steps])
    numerator = np.sqrt(np.sum((grad - gradapprox) ** 2))
    return float(numerator / (np.sqrt(np.sum(grad**2)) + np.sqrt(np.sum(gradapprox**2))))


def alternative_callers_arrays(parameters, grads, X, Y, epsilon=1e-6):
    import math

    apart, one, two = 0.0, 0.0, 0.0
    for name in parameters:
        for i in range(parameters[name].shape[0]):
            for j in range(parameters[name].shape[1]):
                parameters[name][i, j] += epsilon
                up = compute_cost(L_model_forward(X, parameters)[0], Y)
                parameters[name][i, j] -= 2 * epsilon
                down = compute_cost(L_model_forward(X, parameters)[0], Y)
                parameters[name][i, j] += epsilon
                slope, measured = grads[f"d{name}"][i, j], (up - down) / (2 * epsilon)
                apart, one, two = apart + (slope - measured) ** 2, one + slope**2, two + measured**2
    return np.array(math.sqrt(apart) / (math.sqrt(one) + math.sqrt(two)))


def alternative_one_by_one(parameters, grads, X, Y):
    found = []
    for name, value in parameters.items():
        for place in np.ndindex(value.shape):
            costs = {}
            for sign in (1, -1):
                changed = {**parameters, name: value.copy()}
                changed[name][place] += sign * 1e-7
                costs[sign] = compute_cost(AL=L_model_forward(X=X, parameters=changed)[0], Y=Y)
            found.append((grads["d" + name][place], (costs[1] - costs[-1]) / 2e-7))
    slopes, measured = np.array(found).T
    return np.linalg.norm(slopes - measured) / (np.linalg.norm(slopes) + np.linalg.norm(measured))
