"""Who runs what staff wrote, references and test cells, so that none of it can hold up the grader?

A process of its own per thread, trusted, which can be ended when it takes too long.
"""

import contextlib
import os
import queue
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import numpy as np

from nndl.typed import Function, Value

from . import codec
from .errors import CourseError
from .small import is_small
from .wire import Wire

START_SECONDS = 60

Answer: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]


class HasRoot(Protocol):
    """What is asked of a Course, which this side of the wire does not know."""

    @property
    def root(self) -> Path: ...


class HasReference(Protocol):
    """What is asked of an Exercise."""

    @property
    def reference(self) -> Function: ...


class HasReferences(Protocol):
    """What is asked of a Lab."""

    @property
    def name(self) -> str: ...
    @property
    def exercises(self) -> Mapping[str, HasReference]: ...


class Staff:
    """The process that holds a lab's references; it starts when it is first asked for something.

    course: a Course; lab: a Lab; seconds: for one call of a reference
    """

    def __init__(self, course: HasRoot, lab: HasReferences, seconds: float) -> None:
        self.root, self.lab, self.seconds = course.root, lab, seconds
        self.process: subprocess.Popen[bytes] | None = None
        self.socket: socket.socket | None = None
        self.wire: Wire | None = None

    def reference(self, name: str) -> Function:
        """An exercise's reference as a function; small calls of it are made here, the others by the process.

        It raises TimeoutError where it takes too long, and ReferenceRaised where it raises.
        """

        def function(*arguments: Value, **keywords: Value) -> Value:
            if is_small(arguments, keywords):
                return _call_here(self.lab.exercises[name].reference, arguments, keywords)
            request = {"do": "reference", "name": name, "arguments": list(arguments), "keywords": keywords}
            reply = self._ask(request, self.seconds)
            if "error" in reply:
                raise ReferenceRaised(reply["error"])
            return reply["value"]

        return function

    def test(self, name: str, source: str, seconds: float, answer: Answer) -> list[dict[str, Any]]:
        """Run a test cell.

        name: the cell's; source: its text, hidden part included; seconds: for all of it
        answer: gives the reply to a question about something of the student's; may raise
        returns: the cell's outputs in nbformat's form
        """
        request = {"do": "test", "name": name, "source": source}
        try:
            outputs: list[dict[str, Any]] = self._ask(request, seconds, answer)["outputs"]
            return outputs
        except TimeoutError:
            words = f"the test took longer than {seconds:g} s"
            return [{"output_type": "error", "ename": "TimeoutError", "evalue": words, "traceback": [words]}]

    def _ask(self, request: dict[str, Any], seconds: float, answer: Answer | None = None) -> dict[str, Any]:
        if self.process is None or self.process.poll() is not None:
            self.close()
            self._start()
        assert self.wire  # the process has one
        self.wire.give(seconds)
        try:
            codec.send(self.wire, request)
            while True:
                reply: dict[str, Any] = codec.receive(self.wire)
                if "ask" not in reply:
                    return reply
                assert answer  # only a test asks
                codec.send(self.wire, answer(reply))
        except (EOFError, OSError):  # it may be in the middle of something: the next question finds a new one
            self.close()
            raise TimeoutError from None
        except BaseException:
            self.close()
            raise

    def _start(self) -> None:
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-P", "-m", "nndl_grader.staff_worker", str(self.root), self.lab.name]
        with theirs:
            self.process = subprocess.Popen(
                command,
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        self.socket, self.wire = ours, Wire(ours)
        self.wire.give(START_SECONDS)
        try:
            codec.receive(self.wire)
        except (EOFError, OSError) as error:
            self.close()
            raise CourseError("The process for references does not start. Install nndl-grader anew.") from error

    def close(self) -> None:
        """End the process."""
        if self.process is None:
            return
        assert self.socket  # it has come with the process
        with contextlib.suppress(OSError):
            self.socket.close()
        self.process.kill()
        self.process.wait()
        self.process = None


def _call_here(reference: Function, arguments: tuple[Value, ...], keywords: dict[str, Value]) -> Value:
    try:
        with np.errstate(all="ignore"):
            return reference(*arguments, **keywords)
    except Exception as error:
        raise ReferenceRaised(f"{type(error).__name__}: {error}") from error


class ReferenceRaised(Exception):
    """A reference was called with what it cannot use; the text is its exception's."""


class StaffRoom:
    """Lends out staff processes of one lab: each to one thread at a time, as many as are wanted at once.

    course, lab, seconds: as Staff takes them
    """

    def __init__(self, course: HasRoot, lab: HasReferences, seconds: float) -> None:
        self.make: Callable[[], Staff] = lambda: Staff(course, lab, seconds)
        self.idle: queue.SimpleQueue[Staff] = queue.SimpleQueue()

    @contextlib.contextmanager
    def lend(self) -> Iterator[Staff]:
        """A Staff that nobody else uses meanwhile."""
        try:
            staff = self.idle.get_nowait()
        except queue.Empty:
            staff = self.make()
        try:
            yield staff
        finally:
            self.idle.put(staff)

    def close(self) -> None:
        """End the processes that are not lent out."""
        while not self.idle.empty():
            self.idle.get().close()
