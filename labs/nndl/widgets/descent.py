"""Which way does gradient descent take through the bowl of the cost, with the student's own slopes?"""

import sys
import time
from collections.abc import Mapping
from typing import Any

import numpy as np
import traitlets
from matplotlib.figure import Figure

from ..plots import descent as plots
from ..scenes import bowls
from ..scenes.regions import Ends
from ..typed import Array, Value
from .live import script, someone_looks
from .played import Played, finite
from .students import Students
from .trouble import not_written, trouble
from .walk import Walk

MIDDLE = (1.0, -1.0)  # of the map: w and b
PREDICTIONS = np.round(np.arange(1, 100) / 100, 2)
AT_ONCE = 60  # steps between two pictures, at most
TWIN_STEPS = 40  # behind the static twin, where nobody can press play


class Descent(Played):
    """The bowl J(w, b) of a neuron with one feature, the way of gradient descent in it, and the loss of one example.

    J is what the student's propagate says, and its slopes are compared with differences of J itself.

    names: the functions of the notebook by name; by default the variables of the cell that makes the widget
    start: [w, b] where the walk begins; learning_rate: of its steps; pace: steps a second; playing: whether it walks
    reach: how far the map goes from its middle
    y, a: label and prediction of the one example

    >>> from nndl import widgets
    >>> descent = widgets.Descent(learning_rate=0.5, pace=10)
    >>> descent.start
    [-3.0, 4.0]
    >>> descent.trouble
    'propagate is not written yet.'
    """

    _esm = script("controls", "canvas", "axes", "badges", "map", "descent")
    start = traitlets.List([-3.0, 4.0]).tag(sync=True)
    learning_rate = traitlets.Float(1.0).tag(sync=True)
    pace = traitlets.Int(4, min=1).tag(sync=True)
    reach = traitlets.Float(7.0, min=1).tag(sync=True)
    y = traitlets.Int(1, min=0, max=1).tag(sync=True)
    a = traitlets.Float(0.8, min=0.01, max=0.99).tag(sync=True)
    badges = traitlets.Dict().tag(sync=True)
    scene = traitlets.Dict().tag(sync=True)  # what stays: the map, its ends, its lowest place
    curves = traitlets.Dict().tag(sync=True)  # the loss by prediction, for both labels
    costs: Array | None = None  # over the map
    losses: tuple[Array, Array] | None = None  # of PREDICTIONS, for both labels

    def __init__(self, names: Mapping[str, Value] | None = None, **traits: Any) -> None:
        super().__init__(**traits)
        self.students = Students(names or sys._getframe(1).f_globals, ("propagate",))
        self.X, self.Y = bowls.examples()
        self.walk, self.number, self.ready = Walk(self._propagate, self.X, self.Y), 0, True
        self._begin_anew()

    def _propagate(self, *inputs: Value) -> Value:
        return self.students["propagate"](*inputs)

    def _begin_anew(self) -> None:
        """Look at the student's function as it is now."""
        self.trouble, self.badges = "", self.students.badges()
        self.costs, self.losses, self.curves = None, None, {}
        self._bare_map()
        if self.students.missing:
            self.trouble = not_written(self.students.missing)
        else:
            self._try(self._map_and_losses)
        self._restart()

    def _map_and_losses(self) -> None:
        self._draw_map()
        zero, one = (bowls.losses(self._propagate, y, PREDICTIONS) for y in (0, 1))
        self.losses = zero, one
        self.curves = {"a": _packed(PREDICTIONS), "zero": _packed(zero), "one": _packed(one)}

    @traitlets.observe("reach")
    def _another_map(self, change: traitlets.Bunch) -> None:
        if self.ready and self.costs is None:
            self._bare_map()
        elif self.ready:
            self._try(self._draw_map)

    def _bare_map(self) -> None:
        self._set_scene(b"", None)

    def _set_scene(self, shades: bytes, lowest: list[float] | None) -> None:
        self.scene = {"ends": list(self._ends()), "shades": shades, "lowest": lowest}

    def _draw_map(self) -> None:
        steps = bowls.affordable(self._propagate, self.X, self.Y)
        self.costs = bowls.heights(self._propagate, self.X, self.Y, self._ends(), steps)
        self._set_scene(bowls.shades(self.costs).tobytes(), bowls.lowest(self.costs, self._ends()))

    def _ends(self) -> Ends:
        left, right, below, above = (middle + end * self.reach for middle in MIDDLE for end in (-1, 1))
        return left, right, below, above

    @traitlets.observe("start")
    def _restart(self, change: traitlets.Bunch | None = None) -> None:
        """Go back to the start."""
        if not self.ready:
            return
        self._halt()
        self.walk.begin(*self.start)
        if self.costs is not None:
            self.trouble = ""
            self._try(self.walk.look)
        self._try(self._show)
        if self.playing:
            self._play()

    def _fail(self, error: BaseException) -> None:
        self.trouble = trouble(error, self.students.names)
        self.playing = False

    def _may_play(self) -> bool:
        return bool(self.walk.slopes)

    def _set_clock(self) -> None:
        self.due = time.perf_counter() + 1 / self.pace

    def _advance(self, until: float) -> None:
        """Wait until a step is due, and take all that are."""
        run, now = self.run, time.perf_counter()
        if run is None or run.rest(max(0, self.due - now)):
            return
        for _ in range(AT_ONCE):
            self._step()
            self.due += 1 / self.pace
            if self.due > now:
                return
        self.due = now  # it cannot keep up: no step is owed

    def _step(self) -> None:
        if self.walk.ended:
            self.playing = False
        else:
            self.walk.step(self.learning_rate)

    def _show(self) -> None:
        """Send the walk as it is."""
        self.number += 1
        verdict, wrong = self.walk.verdict()
        self.frame = {
            "number": self.number,
            "path": np.array(self.walk.path, dtype="<f8").tobytes(),
            "slopes": [finite(slope) for slope in self.walk.slopes or (np.nan, np.nan)],
            "measured": [finite(slope) for slope in self.walk.measured or (np.nan, np.nan)],
            "verdict": verdict,
            "wrong": wrong,
        }

    def on_step(self) -> None:
        """Take a single step."""
        self.playing = False
        if self._may_play():
            self._try(lambda: self._take(1))

    def _take(self, steps: int) -> None:
        for _ in range(steps):
            self._step()
        self._show()

    def picture(self) -> Figure:
        """The static twin: a walk, also where nobody can press play."""
        if not someone_looks() and self.walk.slopes and len(self.walk.path) == 1:
            self._try(lambda: self._take(TWIN_STEPS))
        curves = None if self.losses is None else (PREDICTIONS, *self.losses)
        title = f"{len(self.walk.path) - 1} steps, rate {self.learning_rate:g}"
        return plots.descent_figure(self.costs, self._ends(), np.array(self.walk.path), curves, self.a, title)

    def in_words(self) -> str:
        """One sentence about what is seen."""
        w, b, cost = self.walk.path[-1]
        return (
            f"After {len(self.walk.path) - 1} steps: w = {w:.3f}, b = {b:.3f}, J = {cost:.4f}. {self.trouble}".strip()
        )


def _packed(numbers: Array) -> bytes:
    return np.asarray(numbers, dtype="<f4").tobytes()
