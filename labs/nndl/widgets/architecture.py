"""What can a network of this depth and width learn, and which shapes has everything in it?"""

import sys
from collections.abc import Mapping
from typing import Any

import numpy as np
import traitlets
from matplotlib.figure import Figure

from ..data import PLANAR, parity
from ..plots import architecture as plots
from ..scenes import regions, shapes
from ..typed import Array, Value
from .deep import FUNCTIONS, DeepNetwork
from .live import script, someone_looks
from .students import Students
from .trained import Trained, finite

STEPS = 100  # cells along each axis of the picture of the plane
MOST_LAYERS, MOST_UNITS, MOST_BITS = 5, 16, 8
LONG_ENOUGH = 1000  # iterations of a training that is worth remembering
KEPT = 8  # trainings that are remembered for comparison
TWIN_STEPS = 2000  # of training behind the static twin, where nobody can press play


class Architecture(Trained):
    """A network that one builds from layers and units, with all its shapes, trained by the functions of the notebook.

    names: the functions of the notebook by name; by default the variables of the cell that makes the widget
    hidden: sizes of the hidden layers, at most five of at most 16; dataset: one of PLANAR, or parity
    noise: how far the points scatter; n_bits: of the patterns whose parity is learned
    learning_rate: of the steps; playing: whether it trains

    >>> from nndl import widgets
    >>> architecture = widgets.Architecture(hidden=[3, 2])
    >>> architecture.in_words()
    'layer_dims = [2, 3, 2, 1]: 20 parameters.'
    >>> architecture.dataset, architecture.n_bits = "parity", 3
    >>> architecture.layer_dims
    [3, 3, 2, 1]
    """

    _esm = script("controls", "canvas", "curve", "badges", "history", "recording", "trainer", "columns", "architecture")
    hidden = traitlets.List(traitlets.Int(min=1, max=MOST_UNITS), [4, 4], maxlen=MOST_LAYERS).tag(sync=True)
    dataset = traitlets.Enum((*PLANAR, "parity"), "flower").tag(sync=True)
    datasets = traitlets.List([*PLANAR, "parity"]).tag(sync=True)
    noise = traitlets.Float(0.2, min=0).tag(sync=True)
    n_bits = traitlets.Int(4, min=2, max=MOST_BITS).tag(sync=True)
    limits = traitlets.Dict({"layers": MOST_LAYERS, "units": MOST_UNITS}).tag(sync=True)
    drawing = traitlets.Dict().tag(sync=True)  # the sizes of the layers and the shapes of all arrays
    scene = traitlets.Dict().tag(sync=True)  # the points and the part of the plane; empty for parity
    # what came of other networks, the last one first
    tried: "traitlets.List[dict[str, Any]]" = traitlets.List().tag(sync=True)
    learning_rate = traitlets.Float(0.1).tag(sync=True)
    network: DeepNetwork
    layer_dims: list[int]

    def __init__(self, names: Mapping[str, Value] | None = None, **traits: Any) -> None:
        super().__init__(**traits)
        self._set_up(Students(names or sys._getframe(1).f_globals, FUNCTIONS))

    @traitlets.observe("hidden", "dataset", "noise", "n_bits")
    def _anew(self, change: traitlets.Bunch) -> None:
        self._restart()

    def _set_scene(self) -> None:
        self._remember()
        planar = self.dataset in PLANAR
        self.X, self.Y = PLANAR[self.dataset](noise=self.noise) if planar else parity(self.n_bits)
        self.layer_dims, m = [len(self.X), *self.hidden, 1], self.X.shape[1]
        self.network = DeepNetwork(self.students, self.layer_dims)
        self.drawing = {
            "layer_dims": self.layer_dims,
            "shapes": shapes.by_layer(self.layer_dims, m),
            "count": shapes.parameter_count(self.layer_dims),
        }
        self.scene = self._plane() if planar else {}

    def _plane(self) -> dict[str, Any]:
        self.ends = regions.extent(self.X)
        self.places = regions.places(self.ends, STEPS)
        points = np.vstack([self.X, self.Y]).T.astype("<f4")
        return {"points": points.tobytes(), "ends": list(self.ends), "steps": STEPS}

    def _remember(self) -> None:
        """Keep what has come of the training that ends here."""
        if self.trainings and self.iteration >= LONG_ENOUGH:
            seen = {name: self.frame[name] for name in ("iteration", "cost", "accuracy", "data")}
            self.tried = [{**seen, "layer_dims": self.network.layer_dims}, *self.tried][:KEPT]

    def _first(self) -> dict[str, Value]:
        return self.network.first()

    def _step(self, parameters: dict[str, Value]) -> dict[str, Value]:
        return self.network.step(parameters, self.X, self.Y, self.learning_rate)

    def _seen(self, parameters: dict[str, Value]) -> dict[str, Any]:
        AL = self.network.answers(parameters, self.X)
        return {
            "field": self._field(parameters).tobytes(),
            "weights": [_bytes(W) for W in self.network.weights(parameters)],
            "cost": finite(self.network.cost(AL, self.Y)),
            "accuracy": regions.accuracy(AL, self.Y),
            "data": self.dataset if self.scene else f"parity of {self.n_bits} bits",
        }

    def _field(self, parameters: dict[str, Value]) -> Array:
        if not self.scene:
            return np.zeros(0, np.uint8)
        return regions.as_bytes(self.network.answers(parameters, self.places))

    def picture(self) -> Figure:
        """The static twin: the drawing, the plane and the cost, trained where nobody can press play."""
        if not someone_looks() and self.parameters is not None and not self.iteration:
            self._try(self._train_for_twin)
        field = None
        if self.scene and self.parameters is not None:
            field = np.frombuffer(self.frame["field"], np.uint8).reshape(STEPS, STEPS) / 255
        points = (self.X, self.Y, self.ends) if self.scene else None
        return plots.architecture_figure(self.drawing, field, points, self.costs, self.in_words())

    def _train_for_twin(self) -> None:
        for number in range(TWIN_STEPS):
            self._advance(0)
            if number % 50 == 0:
                self._show()
        self._show()

    def in_words(self) -> str:
        """One sentence about what is seen."""
        words = f"layer_dims = {self.layer_dims}: {self.drawing['count']} parameters"
        if self.parameters is None:
            return words + "."
        return (
            words
            + f", {self.iteration} iterations on {self.frame['data']}, {100 * self.frame['accuracy']:.0f} % right."
        )


def _bytes(W: Array | None) -> bytes | None:
    return None if W is None else W.astype("<f4").tobytes()
