"""What do all widgets have in common in which the notebook's functions train a network?"""

import copy
import time

import numpy as np
import traitlets

from ..typed import Value
from .played import Played, finite
from .students import Students
from .trouble import not_written, trouble

__all__ = ["LOST", "Trained", "finite"]

LOST = (
    "The training has stopped: soon after this picture some weights were no longer numbers. Either the steps became "
    "too long, or a prediction came so close to 0 or 1 that it was rounded to it, and something was divided by zero. "
    "Press Reset to begin anew, perhaps with a smaller learning rate."
)


class Trained(Played):
    """A training that can be played, paused, taken in single steps and begun anew.

    A subclass says what it sets up (_set_scene), what a training begins with (_first), how it takes a step (_step), and
    what a picture of it holds (_seen).

    learning_rate: of the steps
    """

    learning_rate = traitlets.Float(1.2).tag(sync=True)
    badges = traitlets.Dict().tag(sync=True)  # by name of function, what is known of it
    trainings = 0
    students: Students
    parameters: dict[str, Value] | None  # of the network as it is; None where nothing can be trained
    costs: list[float | None]  # picture after picture
    last: tuple[dict[str, Value] | None, int]  # the parameters and the iteration of the last picture

    def _set_up(self, students: Students) -> None:
        """The end of each __init__: the first picture."""
        self.students, self.ready = students, True
        self._restart()

    def _restart(self, change: traitlets.Bunch | None = None) -> None:
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

    def _begin_anew(self) -> None:
        self._restart()

    def _begin(self) -> None:
        if self.students.missing:
            self.trouble = not_written(self.students.missing)
            return
        self.last = None, 0
        self._step(self._first())  # what is not written shows here
        self.parameters = self._first()
        self._show()

    def _fail(self, error: BaseException) -> None:
        self.trouble = trouble(error, self.students.names)
        self.playing = False

    def _may_play(self) -> bool:
        return self.parameters is not None

    def _set_clock(self) -> None:
        self.began, self.iteration_then = time.perf_counter(), self.iteration

    def _advance(self, until: float) -> None:
        """Train until a time, at least one step."""
        while True:
            assert self.parameters is not None  # else it may not play
            self.parameters = self._step(self.parameters)
            self.iteration += 1
            if time.perf_counter() >= until:
                return

    def _show(self) -> None:
        """Send a picture of the network as it is; where it is lost, go back to what the last picture showed."""
        assert self.parameters is not None  # there is a network to be seen
        if _lost(self.parameters):
            self.parameters, self.iteration = self.last
            self.trouble, self.playing = LOST, False
            return
        self.last = copy.deepcopy(self.parameters), self.iteration
        seen = self._seen(self.parameters)
        self.number += 1
        self.costs.append(seen["cost"])
        count = {"training": self.trainings, "number": self.number, "iteration": self.iteration}
        self.frame = {**seen, **count, "rate": self._rate()}

    def _rate(self) -> float:
        seconds = time.perf_counter() - self.began if self.run else 0
        return (self.iteration - self.iteration_then) / seconds if seconds > 0.2 else 0.0


def _lost(parameters: dict[str, Value]) -> bool:
    arrays = [value for value in parameters.values() if isinstance(value, np.ndarray) and value.dtype.kind == "f"]
    return not all(np.all(np.isfinite(value)) for value in arrays)
