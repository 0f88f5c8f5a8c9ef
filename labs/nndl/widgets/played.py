"""How does a widget play what the student's functions compute, pause it, take one step, and end?"""

import contextlib
import functools
import sys
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import traitlets

from ..call import exit_raises
from ..held import held_back
from .live import Live
from .loop_run import LoopRun
from .run import Run


@contextlib.contextmanager
def sheltered() -> Iterator[None]:
    """Where a student's functions are at work: what they print, warn of or end, stays in the widget."""
    with held_back(), np.errstate(all="ignore"), exit_raises():
        yield


def in_shelter(action: Callable[..., None]) -> Callable[..., None]:
    """The same action, sheltered: once for each picture, so that a step of it costs nothing more."""

    @functools.wraps(action)
    def inside(*arguments: Any) -> None:
        with sheltered():
            return action(*arguments)

    return inside


class Played(Live):
    """A widget that can be played, paused, taken in single steps and begun anew.

    A subclass says how it goes on (_advance), what it shows (_show), and what is told of an exception (_fail); it may
    say whether it can be played (_may_play), what is to be noted when it begins (_set_clock) and how it begins anew
    (_begin_anew).

    playing: whether it plays
    """

    playing = traitlets.Bool(False).tag(sync=True)
    frame = traitlets.Dict().tag(sync=True)  # what moves
    ready = False  # until then nothing that is set begins a run
    run: Run | LoopRun | None = None

    def _may_play(self) -> bool:
        return True

    def _set_clock(self) -> None:
        """Note when it begins."""

    @traitlets.observe("playing")
    def _play_or_pause(self, change: traitlets.Bunch) -> None:
        if self.ready:
            action = self._play if change["new"] else self._halt
            action()

    def _play(self) -> None:
        self._halt()
        if not self._may_play():
            self.playing = False
            return
        self._set_clock()
        kind: type[Run | LoopRun] = LoopRun if sys.platform == "emscripten" else Run  # there are no threads there
        self.run = kind(in_shelter(self._advance), in_shelter(self._show), self._fail)
        self.run.start()

    def _halt(self) -> None:
        run, self.run = self.run, None
        if run:
            run.stop()

    def _try(self, action: Callable[[], object]) -> None:
        """Do something with the student's functions; what they raise is told under the picture."""
        try:
            with sheltered():
                action()
        except (Exception, SystemExit) as error:
            self._fail(error)

    def on_painted(self) -> None:
        """The browser has painted the last frame."""
        run = self.run
        if run:
            run.painted.set()

    def on_step(self) -> None:
        """Take a single step."""
        self.playing = False
        if self._may_play():
            self._try(lambda: (self._advance(0), self._show()))

    def on_reset(self) -> None:
        """Begin anew with the same settings."""
        self.playing = False
        self._begin_anew()

    def on_closed(self) -> None:
        """The picture is no longer on the page."""
        self.playing = False


def finite(number: float) -> float | None:
    """A number that JSON can carry: None for nan and infinities."""
    return number if np.isfinite(number) else None
