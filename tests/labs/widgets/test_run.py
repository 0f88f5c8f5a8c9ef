"""Does a training stop when it should, and never run ahead of its pictures?"""

import threading
import time

import pytest

from nndl.widgets.run import Run


class Painter:
    """Stands in for a browser: counts what it is shown, and paints only when it is told to."""

    def __init__(self):
        self.shown, self.troubles, self.steps = threading.Semaphore(0), [], 0

    def advance(self, until):
        self.steps += 1

    def run(self, advance=None):
        self.now = Run(advance or self.advance, self.shown.release, self.troubles.append)
        self.now.start()
        return self.now


@pytest.fixture
def painter():
    painter = Painter()
    yield painter
    painter.now.stop()


def test_there_is_never_more_than_one_frame_that_is_not_painted(painter):
    run = painter.run()
    assert painter.shown.acquire(timeout=5)
    assert not painter.shown.acquire(timeout=0.1) and painter.steps == 1
    run.painted.set()
    assert painter.shown.acquire(timeout=5) and painter.steps == 2


def test_a_run_that_waits_for_a_picture_can_be_stopped(painter):
    run = painter.run()
    assert painter.shown.acquire(timeout=5)
    run.stop()
    run.thread.join(5)
    assert not run.thread.is_alive() and painter.steps == 1


def test_a_second_run_of_the_notebook_ends_the_first(painter):
    first = painter.run()
    other = Painter()
    second = other.run()
    first.thread.join(5)
    assert not first.thread.is_alive() and second.thread.is_alive()
    second.stop()


def test_stopping_during_a_step_does_not_wait_for_a_picture(painter):
    begun = threading.Event()

    def advance(until):
        begun.set()
        time.sleep(0.1)

    run = painter.run(advance)
    assert begun.wait(5)
    began = time.monotonic()
    run.stop()
    assert time.monotonic() - began < 1 and not run.thread.is_alive()


@pytest.mark.parametrize("error", [ValueError("no"), SystemExit(), NotImplementedError()])
def test_what_a_students_function_raises_ends_the_run_and_is_told(painter, error):
    def advance(until):
        raise error

    run = painter.run(advance)
    run.thread.join(5)
    assert painter.troubles == [error] and not run.thread.is_alive()


def test_stopping_does_not_wait_for_a_step_that_never_ends(painter):
    ended = threading.Event()
    run = painter.run(lambda until: ended.wait(20))
    began = time.monotonic()
    run.stop()
    assert time.monotonic() - began < 10
    ended.set()
