"""Which shape has every array of a network, and how many numbers does it learn?"""

import itertools
from collections.abc import Sequence


def shape(name: str, layer_dims: Sequence[int], m: int) -> tuple[int, int]:
    """The shape of an array by its name: W1, b1, Z1, A1, or the slope of one of them, such as dW1.

    layer_dims: sizes of the layers, the input's first; m: number of examples
    returns: (rows, columns)
    """
    letter, layer = name.removeprefix("d")[0], int(name.removeprefix("d")[1:])
    columns = {"W": layer_dims[layer - 1], "b": 1}.get(letter, m)
    return layer_dims[layer], columns


def by_layer(layer_dims: Sequence[int], m: int) -> list[dict[str, tuple[int, int]]]:
    """The shapes of all arrays on the way forward: for each layer a dict from name to (rows, columns), A0 first."""
    names = [["A0"], *([f"W{layer}", f"b{layer}", f"Z{layer}", f"A{layer}"] for layer in range(1, len(layer_dims)))]
    return [{name: shape(name, layer_dims, m) for name in layer} for layer in names]


def parameter_count(layer_dims: Sequence[int]) -> int:
    """How many numbers all W and b of a network hold together."""
    return sum(n * (n_prev + 1) for n_prev, n in itertools.pairwise(layer_dims))
