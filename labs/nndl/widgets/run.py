"""How does a training go on beside the notebook, at the pace at which its pictures are painted?"""

import threading
import time
from collections.abc import Callable

BUDGET = 0.010  # seconds of training between two pictures: about as long as a picture needs to reach the page
PATIENCE = 2.0  # seconds without a word from the browser before the training waits for it

_current: list["Training"] = []  # the run that goes on in this notebook: there is one at a time


class Training:
    """What goes on until it is stopped; a subclass says how it begins (_begin)."""

    def start(self) -> None:
        """Begin; any other run of the notebook ends."""
        while _current:
            _current.pop().stop()
        _current.append(self)
        self._begin()

    def stop(self) -> None:
        """End."""
        raise NotImplementedError

    def rest(self, seconds: float) -> bool:
        """Wait before the next step; returns whether that step is to be left out."""
        raise NotImplementedError

    def _begin(self) -> None:
        raise NotImplementedError


class Run(Training):
    """A thread that trains for a moment, shows what has become of it, and goes on when that has been painted.

    advance: trains until a time (time.perf_counter's), or takes one step where it gets None
    show: sends a picture; failed: is told an exception of the student's code, which ends the run
    """

    def __init__(
        self, advance: Callable[[float], None], show: Callable[[], None], failed: Callable[[BaseException], None]
    ) -> None:
        self.advance, self.show, self.failed = advance, show, failed
        self.stopped, self.painted = threading.Event(), threading.Event()
        self.thread = threading.Thread(target=self._go_on, daemon=True)

    def _begin(self) -> None:
        self.thread.start()

    def stop(self) -> None:
        """End after the step that is being taken."""
        self.stopped.set()
        self.painted.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join(PATIENCE)

    def rest(self, seconds: float) -> bool:
        """Wait; returns whether it was ended meanwhile."""
        return self.stopped.wait(seconds)

    def _go_on(self) -> None:
        try:
            while not self.stopped.is_set():
                self.advance(time.perf_counter() + BUDGET)
                self.painted.clear()
                if not self.stopped.is_set():
                    self.show()
                while not (self.stopped.is_set() or self.painted.wait(PATIENCE)):
                    pass  # the browser is busy, or the page is closed
        except (Exception, SystemExit) as error:  # anything that a student's function may raise
            self.failed(error)
