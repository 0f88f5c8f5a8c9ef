"""Which kind of network do the functions of this notebook make up?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from .. import networks, session
from ..errors import SetupError
from ..typed import Array, Value
from .hidden import OneHiddenLayer
from .logistic import LogisticNetwork
from .shallow import ShallowNetwork
from .students import Students


class PlaneNetwork(Protocol):
    """A network on points of the plane, whatever its functions are called."""

    def first(self, X: Array, Y: Array, n_h: int, scale: float, /) -> dict[str, Value]: ...

    def step(self, parameters: dict[str, Value], X: Array, Y: Array, learning_rate: float, /) -> dict[str, Value]: ...

    def cost_of(self, parameters: dict[str, Value], A: Value, X: Array, Y: Array, /) -> float: ...

    def answers(self, parameters: dict[str, Value], points: Array, /) -> tuple[Value, Array]: ...


@dataclass(frozen=True)
class Kind:
    """A network on points of the plane.

    functions: that it needs; settings: what of it can be chosen; learning_rate: to begin with
    make: gives the network from a Students and the name of an activation
    words: what it is called, from the number of hidden units
    """

    functions: tuple[str, ...]
    settings: tuple[str, ...]
    learning_rate: float
    make: Callable[[Students, str], PlaneNetwork]
    words: str


SHALLOW = Kind(
    networks.SHALLOW,
    ("dataset", "noise", "n_h", "activation", "learning_rate", "scale"),
    1.2,
    ShallowNetwork,
    "A network with {n_h} hidden units",
)
DEEP = Kind(
    networks.DEEP,
    ("dataset", "noise", "n_h", "learning_rate", "scale"),
    0.3,
    lambda students, _: OneHiddenLayer(students),
    "A network with {n_h} hidden units",
)
LOGISTIC = Kind(
    networks.NEURON,
    ("dataset", "noise", "learning_rate"),
    1.2,
    lambda students, _: LogisticNetwork(students),
    "A single neuron",
)


def kind_of(names: Iterable[str]) -> Kind:
    """The kind of network most of whose functions a notebook has; that of lab 3 where it has none of any.

    names: the notebook's variables; what the open lab asks for counts as well
    """
    known = {*names, *_exercises()}
    return max((SHALLOW, DEEP, LOGISTIC), key=lambda kind: len(known & set(kind.functions)) / len(kind.functions))


def _exercises() -> Iterable[str]:
    try:
        return session.current().banks
    except SetupError:  # no lab is open
        return ()
