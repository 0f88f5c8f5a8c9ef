"""Which blocks does a pass through a network consist of, forward and back?"""

from collections.abc import Iterator

from .blocks import BACK, FORWARD, Block

LINEAR = "The weights times what comes in, plus the bias. The cache keeps what went in: the way back needs it."
ACTIVATION = {
    "relu": "Entry by entry: what is below zero becomes zero, the rest stays.",
    "sigmoid": "Entry by entry: every number becomes one between 0 and 1, the prediction.",
}
LAYER = "A whole layer: linear, then {}. Its cache keeps both what the linear half and what the activation need later."
COST = "How wrong the predictions are, as one number."
BEGIN = (
    "The way back begins: how does the loss of each example change with its prediction? Here that is measured: each "
    "entry of A{} is nudged a little, and your compute_cost is asked again."
)
THROUGH_ACTIVATION = "Back through the activation, entry by entry. It needs Z, which the way forward has kept."
THROUGH_LINEAR = "Back through the linear half: dW and db are what the layer learns with, dA goes to the layer before."
THROUGH_LAYER = "Back through a whole layer: its activation, then its linear half. Everything it needs is in its cache."


def halves(L: int) -> list[Block]:
    """All blocks of a network with L layers where each layer has a linear block and one for its activation."""
    forward = [block for layer in range(1, L + 1) for block in _forward_halves(layer, _kind(layer, L))]
    back = [block for layer in range(L, 0, -1) for block in _back_halves(layer, _kind(layer, L))]
    return [*forward, *_turn(L, 2 * L), *back]


def layers(L: int) -> list[Block]:
    """All blocks of a network with L layers, one for each layer."""
    numbers = range(1, L + 1)
    forward = [_forward_layer(layer, _kind(layer, L)) for layer in numbers]
    return [*forward, *_turn(L, L), *(_back_layer(layer, _kind(layer, L)) for layer in reversed(numbers))]


def _kind(layer: int, L: int) -> str:
    return "sigmoid" if layer == L else "relu"


def _forward_halves(layer: int, kind: str) -> Iterator[Block]:
    A_prev, W, b, Z, A, cache = _names(layer)
    yield Block(
        f"linear {layer}", FORWARD, 2 * layer - 2, "linear_forward", (A_prev, W, b), (Z, cache), LINEAR,
    )  # fmt: skip
    yield Block(f"{kind} {layer}", FORWARD, 2 * layer - 1, kind, (Z,), (A,), ACTIVATION[kind])


def _back_halves(layer: int, kind: str) -> Iterator[Block]:
    A_prev, W, b, Z, A, cache = _names(layer)
    yield Block(
        f"{kind} {layer}", BACK, 2 * layer - 1, f"{kind}_backward", (f"d{A}", Z), (f"d{Z}",), THROUGH_ACTIVATION,
    )  # fmt: skip
    gives = tuple(f"d{name}" for name in (A_prev, W, b))
    yield Block(
        f"linear {layer}", BACK, 2 * layer - 2, "linear_backward", (f"d{Z}", cache), gives, THROUGH_LINEAR,
    )  # fmt: skip


def _forward_layer(layer: int, kind: str) -> Block:
    A_prev, W, b, _, A, cache = _names(layer)
    name, takes, gives = "linear_activation_forward", (A_prev, W, b), (A, cache)
    return Block(f"layer {layer}", FORWARD, layer - 1, name, takes, gives, LAYER.format(kind), (kind,))


def _back_layer(layer: int, kind: str) -> Block:
    A_prev, W, b, _, A, cache = _names(layer)
    gives = tuple(f"d{name}" for name in (A_prev, W, b))
    name, takes = "linear_activation_backward", (f"d{A}", cache)
    return Block(f"layer {layer}", BACK, layer - 1, name, takes, gives, THROUGH_LAYER, (kind,))


def _turn(L: int, column: int) -> Iterator[Block]:
    """The cost at the end of the way forward, and the beginning of the way back."""
    takes = (f"A{L}", "Y")
    yield Block("cost", FORWARD, column, "compute_cost", takes, ("cost",), COST)
    yield Block("begin", BACK, column, "compute_cost", takes, (f"dA{L}",), BEGIN.format(L), measured=True)


def _names(layer: int) -> tuple[str, ...]:
    return f"A{layer - 1}", *(f"{letter}{layer}" for letter in ("W", "b", "Z", "A", "cache"))
