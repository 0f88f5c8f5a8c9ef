"""Where does a network draw its line while the student's own functions train it?"""

import sys
from collections.abc import Mapping
from typing import Any

import numpy as np
import traitlets
from matplotlib.figure import Figure

from ..data import PLANAR
from ..plots import field as plots
from ..scenes import regions
from ..typed import Value
from . import runs
from .exchange import ACTIVATIONS
from .kinds import kind_of
from .live import script, someone_looks
from .students import Students
from .trained import Trained, finite

STEPS, TILE = 100, 32  # cells along each axis of the large picture and of a hidden unit's
MOST_TILES = 8
TWIN_STEPS = 2000  # of training behind the static twin, where nobody can press play


class Boundary(Trained):
    """The decision boundary of a network, trained live by the functions of the notebook.

    With the functions of labs 3 and 4 the network has one hidden layer, with those of lab 2 it is a single neuron.

    names: the functions of the notebook by name; by default the variables of the cell that makes the widget
    dataset: one of PLANAR; noise: how far the points scatter; n_h: hidden units; activation: of the hidden units
    scale: what the first weights are multiplied with; added: points that were added by hand, [x1, x2, label] each
    learning_rate: of the steps; playing: whether it trains

    >>> from nndl import widgets
    >>> boundary = widgets.Boundary(dataset="moons", noise=0.1)
    >>> boundary.X.shape
    (2, 200)
    >>> boundary.added = [[0.5, 0.5, 1]]
    >>> boundary.X.shape
    (2, 201)
    >>> boundary.trouble
    '...are not written yet.'
    """

    _esm = script("controls", "canvas", "curve", "badges", "history", "recording", "trainer", "adding", "boundary")
    dataset = traitlets.Enum(tuple(PLANAR), "flower").tag(sync=True)
    datasets = traitlets.List(list(PLANAR)).tag(sync=True)
    noise = traitlets.Float(0.2, min=0).tag(sync=True)
    n_h = traitlets.Int(4, min=1, max=50).tag(sync=True)
    activation = traitlets.Enum(tuple(ACTIVATIONS), "tanh").tag(sync=True)
    activations = traitlets.List(list(ACTIVATIONS)).tag(sync=True)
    scale = traitlets.Float(1.0, min=0).tag(sync=True)
    added: "traitlets.List[list[float]]" = traitlets.List().tag(sync=True)
    settings: "traitlets.List[str]" = traitlets.List().tag(sync=True)  # which of these the network of this notebook has
    scene = traitlets.Dict().tag(sync=True)  # what stays: the points and the part of the plane
    recording = traitlets.Dict().tag(sync=True)  # a run of right functions, shown where some are not written yet

    def __init__(self, names: Mapping[str, Value] | None = None, **traits: Any) -> None:
        names = names or sys._getframe(1).f_globals
        self.kind = kind_of(names)
        super().__init__(**{"learning_rate": self.kind.learning_rate, "settings": list(self.kind.settings), **traits})
        self._set_up(Students(names, self.kind.functions))

    @traitlets.observe("dataset", "noise", "n_h", "activation", "scale", "added")
    def _anew(self, change: traitlets.Bunch) -> None:
        self._restart()

    def _restart(self, change: traitlets.Bunch | None = None) -> None:
        super()._restart(change)
        if self.ready:
            self._lend_recording()

    def _lend_recording(self) -> None:
        """Show a recorded run where a function is not written yet."""
        unwritten = self.parameters is None and "not written yet" in self.trouble
        run = runs.recorded(self.dataset) if unwritten else None
        if run:
            self.scene = {name: run[name] for name in ("points", "ends", "steps", "tile")}
        self.recording = run or {}

    def _set_scene(self) -> None:
        X, Y = PLANAR[self.dataset](noise=self.noise)
        if self.added:
            more = np.array(self.added, dtype=float).T
            X, Y = np.hstack([X, more[:2]]), np.hstack([Y, more[2:].astype(int)])
        self.X, self.Y, self.ends = X, Y, regions.extent(X)
        self.network = self.kind.make(self.students, self.activation)
        self.places = regions.places(self.ends, STEPS)
        self.small_places = regions.places(self.ends, TILE)
        points = np.vstack([X, Y]).T.astype("<f4")
        self.scene = {"points": points.tobytes(), "ends": list(self.ends), "steps": STEPS, "tile": TILE}

    def _first(self) -> dict[str, Value]:
        return self.network.first(self.X, self.Y, self.n_h, self.scale)

    def _step(self, parameters: dict[str, Value]) -> dict[str, Value]:
        return self.network.step(parameters, self.X, self.Y, self.learning_rate)

    def _seen(self, parameters: dict[str, Value]) -> dict[str, Any]:
        A2, _ = self.network.answers(parameters, self.places)
        _, A1 = self.network.answers(parameters, self.small_places)
        right, _ = self.network.answers(parameters, self.X)
        return {
            "field": regions.as_bytes(A2).tobytes(),
            "units": regions.as_bytes(A1[:MOST_TILES], -1, 1).tobytes(),
            "cost": finite(self.network.cost_of(parameters, right, self.X, self.Y)),
            "accuracy": regions.accuracy(right, self.Y),
        }

    def picture(self) -> Figure:
        """The static twin: the boundary and the hidden units, trained where nobody can press play."""
        if not someone_looks() and self.parameters is not None and not self.iteration:
            self._try(self._train_for_twin)
        answers, units = np.full((STEPS, STEPS), 0.5), np.zeros((0, TILE, TILE))
        if self.parameters is not None:
            answers = np.frombuffer(self.frame["field"], np.uint8).reshape(STEPS, STEPS) / 255
            units = np.frombuffer(self.frame["units"], np.uint8).reshape(-1, TILE, TILE) / 127.5 - 1
        return plots.field_figure(
            answers, units, self.X, self.Y, self.ends, f"{self._network_words()} on {self.dataset}"
        )

    def _train_for_twin(self) -> None:
        for _ in range(TWIN_STEPS):
            self._advance(0)
        self._show()

    def _network_words(self) -> str:
        return self.kind.words.format(n_h=self.n_h)

    def in_words(self) -> str:
        """One sentence about what is seen."""
        words = f"{self._network_words()} on {self.dataset}"
        if self.parameters is None:
            return f"{words}: {self.trouble}"
        return f"{words} after {self.iteration} iterations: {100 * self.frame['accuracy']:.0f} % right."
