"""Where does a network draw its line while the student's own functions train it?"""

import sys
import time

import numpy as np
import traitlets

from .. import data, regions
from ..call import raised
from ..plots import field as plots
from . import runs
from .live import Live, script, someone_looks
from .run import Run
from .shallow import FUNCTIONS, ShallowNetwork
from .students import Students

DATA = {name: getattr(data, name) for name in ("flower", "circles", "moons", "blobs", "quantiles")}
STEPS, TILE = 100, 32  # cells along each axis of the large picture and of a hidden unit's
MOST_TILES = 8
TWIN_STEPS = 2000  # of training behind the static twin, where nobody can press play


class Boundary(Live):
    """The decision boundary of a network with one hidden layer, trained live by the functions of the notebook.

    dataset: one of DATA; noise: how far the points scatter; n_h: hidden units; learning_rate: of the steps
    scale: what the first weights are multiplied with; playing: whether it trains
    added: points that were added by hand, [x1, x2, label] each
    """

    _esm = script("controls", "canvas", "curve", "recording", "adding", "boundary")
    dataset = traitlets.Enum(tuple(DATA), "flower").tag(sync=True)
    datasets = traitlets.List(list(DATA)).tag(sync=True)
    noise = traitlets.Float(0.2, min=0).tag(sync=True)
    n_h = traitlets.Int(4, min=1, max=50).tag(sync=True)
    learning_rate = traitlets.Float(1.2).tag(sync=True)
    scale = traitlets.Float(1.0, min=0).tag(sync=True)
    playing = traitlets.Bool(False).tag(sync=True)
    added = traitlets.List().tag(sync=True)
    badges = traitlets.Dict().tag(sync=True)
    scene = traitlets.Dict().tag(sync=True)  # what stays: the points and the part of the plane
    frame = traitlets.Dict().tag(sync=True)  # what moves
    recording = traitlets.Dict().tag(sync=True)  # a run of right functions, shown where some are not written yet

    def __init__(self, names=None, **traits):
        super().__init__(**traits)
        students = Students(names or sys._getframe(1).f_globals, FUNCTIONS)
        self.network, self.run, self.parameters = ShallowNetwork(students), None, None
        self.badges = students.badges()
        self._restart()

    @traitlets.observe("dataset", "noise", "n_h", "scale", "added")
    def _restart(self, change=None):
        """Begin anew: other points or another network."""
        if not hasattr(self, "run"):
            return
        self._halt()
        self._set_scene()
        self.iteration, self.number, self.parameters, self.trouble, self.unwritten = 0, 0, None, "", False
        self._try(self._begin)
        self._lend_recording()
        if self.playing:
            self._play()

    def _set_scene(self):
        X, Y = DATA[self.dataset](noise=self.noise)
        if self.added:
            more = np.array(self.added, dtype=float).T
            X, Y = np.hstack([X, more[:2]]), np.hstack([Y, more[2:].astype(int)])
        self.X, self.Y, self.ends = X, Y, regions.extent(X)
        self.places = regions.places(self.ends, STEPS)
        self.small_places = regions.places(self.ends, TILE)
        points = np.vstack([X, Y]).T.astype("<f4")
        self.scene = {"points": points.tobytes(), "ends": list(self.ends), "steps": STEPS, "tile": TILE}

    def _begin(self):
        if self.network.students.missing:
            self.trouble = f"{' and '.join(self.network.students.missing)} is not written yet."
            return
        tried = self.network.first(self.X, self.Y, self.n_h, self.scale)
        self.network.step(tried, self.X, self.Y, self.learning_rate)  # what is not written shows here
        self.parameters = self.network.first(self.X, self.Y, self.n_h, self.scale)
        self._show()

    def _lend_recording(self):
        """Show a recorded run where a function is not written yet."""
        unwritten = self.parameters is None and (self.network.students.missing or self.unwritten)
        run = runs.recorded(self.dataset) if unwritten else None
        if run:
            self.scene = {name: run[name] for name in ("points", "ends", "steps", "tile")}
        self.recording = run or {}

    def _try(self, action):
        """Do something with the student's functions; what they raise is told under the picture."""
        try:
            action()
        except (Exception, SystemExit) as error:
            self._fail(error)

    def _fail(self, error):
        told = raised(error, self.network.students.names)
        where = f"\nin your line:  {told.line}" if told.line else ""
        self.unwritten = isinstance(error, NotImplementedError)
        self.trouble = f"{told.function} is not written yet." if self.unwritten else f"{told.function}: {told}{where}"
        self.playing = False

    @traitlets.observe("playing")
    def _play_or_pause(self, change):
        if not hasattr(self, "run"):
            return
        if change["new"]:
            self._play()
        else:
            self._halt()

    def _play(self):
        if self.parameters is None:
            self.playing = False
            return
        self._halt()
        self.began, self.iteration_then = time.perf_counter(), self.iteration
        self.run = Run(self._advance, self._show, self._fail)
        self.run.start()

    def _halt(self):
        if self.run:
            self.run.stop()
            self.run = None

    def _advance(self, until):
        while True:
            self.parameters = self.network.step(self.parameters, self.X, self.Y, self.learning_rate)
            self.iteration += 1
            if time.perf_counter() >= until:
                return

    def _show(self):
        """Send a picture of the network as it is."""
        A2, _ = self.network.answers(self.parameters, self.places)
        _, A1 = self.network.answers(self.parameters, self.small_places)
        right, _ = self.network.answers(self.parameters, self.X)
        self.number += 1
        self.frame = {
            "number": self.number,
            "field": regions.as_bytes(A2).tobytes(),
            "units": regions.as_bytes(A1[:MOST_TILES], -1, 1).tobytes(),
            "iteration": self.iteration,
            "cost": _finite(self.network.cost(self.parameters, self.X, self.Y)),
            "accuracy": regions.accuracy(right, self.Y),
            "rate": self._rate(),
        }

    def _rate(self):
        seconds = time.perf_counter() - self.began if self.run else 0
        return (self.iteration - self.iteration_then) / seconds if seconds > 0.2 else 0.0

    def on_painted(self):
        """The browser has painted the last frame."""
        if self.run:
            self.run.painted.set()

    def on_step(self):
        """Take a single step."""
        self.playing = False
        if self.parameters is not None:
            self._try(lambda: (self._advance(0), self._show()))

    def on_reset(self):
        """Begin anew with the same settings."""
        self.playing = False
        self.badges = self.network.students.badges()
        self._restart()

    def on_closed(self):
        """The picture is no longer on the page."""
        self.playing = False

    def picture(self):
        """The static twin: the boundary and the hidden units, trained where nobody can press play."""
        if not someone_looks() and self.parameters is not None and not self.iteration:
            self._try(lambda: [self._advance(0) for _ in range(TWIN_STEPS)])
        answers, units = np.full((STEPS, STEPS), 0.5), np.zeros((0, TILE, TILE))
        if self.parameters is not None:
            answers = self.network.answers(self.parameters, self.places)[0].reshape(STEPS, STEPS)
            units = self.network.answers(self.parameters, self.small_places)[1][:MOST_TILES].reshape(-1, TILE, TILE)
        return plots.field_figure(answers, units, self.X, self.Y, self.ends, f"{self.dataset}, {self.n_h} hidden units")

    def in_words(self):
        """One sentence about what is seen."""
        frame = self.frame or {}
        return (
            f"A network with {self.n_h} hidden units on {self.dataset} after {self.iteration} iterations: "
            f"{100 * frame.get('accuracy', 0):.0f} % right."
        )


def _finite(number):
    """A number that JSON can carry: None for nan and infinities."""
    return number if np.isfinite(number) else None
