r"""L layers: where to begin

The same for any number of layers. `layer_dims` lists the sizes, beginning with the input: `[5, 4, 3, 1]` means five
features, hidden layers of four and of three units, and one output. So $L = 3$: the input is not counted as a layer.

Output: a dictionary with `W1`, `b1`, ..., `WL`, `bL`. Layer $l$ has `Wl` of shape $(n_l, n_{l-1})$, small and random,
and `bl` of shape $(n_l, 1)$, zeros. In a deep network a good scale is $1/\sqrt{n_{l-1}}$: a unit with many inputs gets
small weights, so that its sum stays of a size at which the activation works. A plain 0.01 is accepted, too.

Think about: how many layers has a list of four sizes? And which keys does your dictionary have?
"""

import numpy as np

points = 5
hints = (
    "Loop over the layers, and let each make its own two entries. The name of an entry is put together from a letter "
    "and a number.",
    "Layer l goes from layer_dims[l - 1] inputs to layer_dims[l] units: W is (units, inputs), b is (units, 1).",
    "For [5, 4, 3, 1]: W1 is (4, 5), W2 is (3, 4), W3 is (1, 3); b1 is (4, 1), b2 is (3, 1), b3 is (1, 1).",
    "Let l run from 1 to L, where L is one less than the length of the list. In the loop: random numbers of the right "
    "shape, divided by the square root of the number of inputs; zeros for the bias; both into the dictionary, under "
    "'W' + str(l) and 'b' + str(l).",
)
accepts = "random_parameters"


def initialize_parameters_deep(layer_dims):
    """Return the parameters with which a deep network begins.

    layer_dims: list of the sizes of all layers, the input's first
    returns: a dict with W1 (n1, n0), b1 (n1, 1), ..., WL (nL, nL-1), bL (nL, 1)
    """
    ### BEGIN SOLUTION
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n_prev, n = layer_dims[layer - 1], layer_dims[layer]
        parameters[f"W{layer}"] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters
    ### END SOLUTION


def visible_cases(rng):
    yield dict(layer_dims=[5, 4, 3, 1])
    yield dict(layer_dims=[60, 50, 40, 2])
    yield dict(layer_dims=[100, 30, 50, 40, 1])


def hidden_cases(rng):
    yield dict(layer_dims=[int(rng.integers(60, 90)), 50, 30, int(rng.integers(2, 5))])
    yield dict(layer_dims=[2, 40, 1])
    yield dict(layer_dims=[50, 30, 40, 60, 30, 1])


def _normal(rows, n):
    return np.random.standard_normal((rows, n)) / np.sqrt(n)


def _parameters(layer_dims, draw=_normal):
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n_prev, n = layer_dims[layer - 1], layer_dims[layer]
        parameters |= {f"W{layer}": draw(n, n_prev), f"b{layer}": np.zeros((n, 1))}
    return parameters


def mistake_zeros(layer_dims):
    """Your weights are zeros. Then all units of a layer stay the same for ever: draw the weights at random."""
    return _parameters(layer_dims, lambda rows, n: np.zeros((rows, n)))


def mistake_not_scaled(layer_dims):
    """Your weights are large. Sums of many such numbers grow from layer to layer until the sigmoid at the end has no
    slope left: scale the random numbers down."""
    return _parameters(layer_dims, lambda rows, n: np.random.standard_normal((rows, n)))


def mistake_transposed(layer_dims):
    """Your weight matrices lie on their side. One row per unit of the layer, one column per unit of the layer
    before."""
    return {name: value.T.copy() if name[0] == "W" else value for name, value in _parameters(layer_dims).items()}


def mistake_last_layer_missing(layer_dims):
    """The last layer is missing. A list of four sizes makes three layers: check where your loop ends."""
    return _parameters(layer_dims[:-1])


def mistake_counted_from_zero(layer_dims):
    """Your layers are counted from 0. The first one with weights is layer 1, so the names begin with W1 and b1."""
    found = _parameters(layer_dims)
    return {f"{name[0]}{int(name[1:]) - 1}": value for name, value in found.items()}


def mistake_bias_rank_1(layer_dims):
    """Your biases are rank-1 arrays. They are columns: give zeros both sizes, as a pair."""
    return {name: value.ravel() if name[0] == "b" else value for name, value in _parameters(layer_dims).items()}


def mistake_layer_zero(layer_dims):
    """There is a layer 0 in your dictionary. The input has no weights of its own: begin the loop with layer 1."""
    return {"W0": _normal(layer_dims[0], layer_dims[-1]), "b0": np.zeros((layer_dims[0], 1))} | _parameters(layer_dims)


def mistake_return_in_loop(layer_dims):
    """You return the first layer only: the return stands inside the loop. Move it to the left, behind the last
    layer."""
    return _parameters(layer_dims[:2])


def mistake_bias_row(layer_dims):
    """Your biases are rows. They are columns, one row per unit: the number of units comes first in the shape."""
    return {name: value.T if name[0] == "b" else value for name, value in _parameters(layer_dims).items()}


def mistake_constant(layer_dims):
    """All your weights are the same number. The units of a layer are then copies of each other, and stay so: every
    weight needs a random number of its own."""
    return _parameters(layer_dims, lambda rows, n: np.full((rows, n), 0.01))


def mistake_bias_of_inputs(layer_dims):
    """Your biases have one row per unit of the layer before. They belong to the units of their own layer: one row
    each."""
    found = _parameters(layer_dims)
    return found | {f"b{layer}": np.zeros((n, 1)) for layer, n in enumerate(layer_dims[:-1], 1)}


def mistake_bias_random(layer_dims):
    """Your biases are random, too. The weights already make the units differ: let the biases begin at zero."""
    found = _parameters(layer_dims)
    return {name: value if name[0] == "W" else np.random.standard_normal(value.shape) for name, value in found.items()}


def alternative_comprehension(layer_dims):
    rng = np.random.default_rng()
    layers = range(1, len(layer_dims))
    weights = {f"W{i}": rng.normal(0, 0.01, (layer_dims[i], layer_dims[i - 1])) for i in layers}
    return weights | {f"b{i}": np.zeros((layer_dims[i], 1), dtype=np.float32) for i in layers}


def alternative_seeded(layer_dims):
    np.random.seed(1)
    parameters = {}
    L = len(layer_dims)
    for layer in range(1, L):
        shape = (layer_dims[layer], layer_dims[layer - 1])
        parameters["W" + str(layer)] = np.random.randn(*shape) * 0.01
        parameters["b" + str(layer)] = np.zeros((layer_dims[layer], 1))
    return parameters


def alternative_he(layer_dims):
    import math

    return _parameters(layer_dims, lambda rows, n: np.random.randn(rows, n) * math.sqrt(2 / n))


def alternative_uniform(layer_dims):
    return _parameters(layer_dims, lambda rows, n: np.random.uniform(-1, 1, (rows, n)) * np.sqrt(6 / (rows + n)))
