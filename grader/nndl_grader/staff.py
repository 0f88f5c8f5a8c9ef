"""Who runs what staff wrote, references and test cells, so that none of it can hold up the grader?

A process of its own per thread, trusted, which can be ended when it takes too long.
"""

import contextlib
import os
import queue
import socket
import subprocess
import sys

import numpy as np

from . import codec
from .errors import CourseError
from .small import is_small
from .wire import Wire

START_SECONDS = 60


class Staff:
    """The process that holds a lab's references; it starts when it is first asked for something.

    course: a Course; lab: a Lab; seconds: for one call of a reference
    """

    def __init__(self, course, lab, seconds):
        self.root, self.lab, self.seconds = course.root, lab, seconds
        self.process = self.socket = self.wire = None

    def reference(self, name):
        """An exercise's reference as a function; small calls of it are made here, the others by the process.

        It raises TimeoutError where it takes too long, and ReferenceRaised where it raises.
        """

        def function(*arguments, **keywords):
            if is_small(arguments, keywords):
                return _call_here(self.lab.exercises[name].reference, arguments, keywords)
            request = {"do": "reference", "name": name, "arguments": list(arguments), "keywords": keywords}
            reply = self._ask(request, self.seconds)
            if "error" in reply:
                raise ReferenceRaised(reply["error"])
            return reply["value"]

        return function

    def test(self, name, source, seconds, answer):
        """Run a test cell.

        name: the cell's; source: its text, hidden part included; seconds: for all of it
        answer: gives the reply to a question about something of the student's; may raise
        returns: the cell's outputs in nbformat's form
        """
        request = {"do": "test", "name": name, "source": source}
        try:
            return self._ask(request, seconds, answer)["outputs"]
        except TimeoutError:
            words = f"the test took longer than {seconds:g} s"
            return [{"output_type": "error", "ename": "TimeoutError", "evalue": words, "traceback": [words]}]

    def _ask(self, request, seconds, answer=None):
        if self.process is None or self.process.poll() is not None:
            self.close()
            self._start()
        self.wire.give(seconds)
        try:
            codec.send(self.wire, request)
            while True:
                reply = codec.receive(self.wire)
                if "ask" not in reply:
                    return reply
                codec.send(self.wire, answer(reply))
        except (EOFError, OSError):  # it may be in the middle of something: the next question finds a new one
            self.close()
            raise TimeoutError from None
        except BaseException:
            self.close()
            raise

    def _start(self):
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-P", "-m", "nndl_grader.staff_worker", str(self.root), self.lab.name]
        with theirs:
            self.process = subprocess.Popen(
                command,
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
                stdin=theirs,
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

    def close(self):
        """End the process."""
        if self.process is None:
            return
        with contextlib.suppress(OSError):
            self.socket.close()
        self.process.kill()
        self.process.wait()
        self.process = None


def _call_here(reference, arguments, keywords):
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

    def __init__(self, course, lab, seconds):
        self.make = lambda: Staff(course, lab, seconds)
        self.idle = queue.SimpleQueue()

    @contextlib.contextmanager
    def lend(self):
        """A Staff that nobody else uses meanwhile."""
        try:
            staff = self.idle.get_nowait()
        except queue.Empty:
            staff = self.make()
        try:
            yield staff
        finally:
            self.idle.put(staff)

    def close(self):
        """End the processes that are not lent out."""
        while not self.idle.empty():
            self.idle.get().close()
