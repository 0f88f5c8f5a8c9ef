"""What do all widgets have in common in which the notebook's functions train a network?"""

import copy
import time

import numpy as np
import traitlets

from .live import Live
from .run import Run
from .trouble import not_written, trouble

LOST = (
    "The training has stopped: soon after this picture some weights were no longer numbers. Either the steps became "
    "too long, or a prediction came so close to 0 or 1 that it was rounded to it, and something was divided by zero. "
    "Press Reset to begin anew, perhaps with a smaller learning rate."
)


class Trained(Live):
    """A training that can be played, paused, taken in single steps and begun anew.

    A subclass says what it sets up (_set_scene), what a training begins with (_first), how it takes a step (_step), and
    what a picture of it holds (_seen).

    learning_rate: of the steps; playing: whether it trains
    """

    learning_rate = traitlets.Float(1.2).tag(sync=True)
    playing = traitlets.Bool(False).tag(sync=True)
    badges = traitlets.Dict().tag(sync=True)  # by name of function, what is known of it
    frame = traitlets.Dict().tag(sync=True)  # what moves
    ready = False  # until then nothing that is set begins a training
    run, trainings = None, 0

    def _set_up(self, students):
        """The end of each __init__: the first picture."""
        self.students, self.ready = students, True
        self._restart()

    def _restart(self, change=None):
        """Begin anew: other points or another network."""
        if not self.ready:
            return
        self._halt()
        self._set_scene()
        self.trainings += 1
        self.iteration, self.number, self.parameters, self.trouble, self.costs = 0, 0, None, "", []
        self.badges = self.students.badges()
        self._try(self._begin)
        if self.playing:
            self._play()

    def _begin(self):
        if self.students.missing:
            self.trouble = not_written(self.students.missing)
            return
        self.last = None, 0
        self._step(self._first())  # what is not written shows here
        self.parameters = self._first()
        self._show()

    def _try(self, action):
        """Do something with the student's functions; what they raise is told under the picture."""
        try:
            action()
        except (Exception, SystemExit) as error:
            self._fail(error)

    def _fail(self, error):
        self.trouble = trouble(error, self.students.names)
        self.playing = False

    @traitlets.observe("playing")
    def _play_or_pause(self, change):
        if self.ready:
            self._play() if change["new"] else self._halt()

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
        """Train until a time, at least one step."""
        with np.errstate(all="ignore"):  # a learning rate may be too large: what becomes of it is seen
            while True:
                self.parameters = self._step(self.parameters)
                self.iteration += 1
                if time.perf_counter() >= until:
                    return

    def _show(self):
        """Send a picture of the network as it is; where it is lost, go back to what the last picture showed."""
        if _lost(self.parameters):
            self.parameters, self.iteration = self.last
            self.trouble, self.playing = LOST, False
            return
        self.last = copy.deepcopy(self.parameters), self.iteration
        with np.errstate(all="ignore"):
            seen = self._seen()
        self.number += 1
        self.costs.append(seen["cost"])
        count = {"training": self.trainings, "number": self.number, "iteration": self.iteration}
        self.frame = {**seen, **count, "rate": self._rate()}

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
        self._restart()

    def on_closed(self):
        """The picture is no longer on the page."""
        self.playing = False


def finite(number):
    """A number that JSON can carry: None for nan and infinities."""
    return number if np.isfinite(number) else None


def _lost(parameters):
    arrays = [value for value in parameters.values() if isinstance(value, np.ndarray) and value.dtype.kind == "f"]
    return not all(np.all(np.isfinite(value)) for value in arrays)
