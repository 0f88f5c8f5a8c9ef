"""How is a student's code run apart from the grader?

In one child process per submission, with limits, in a folder of its own. This is the seam for stronger walls: whoever
offers `run`, `keep`, `defined`, `value`, `call` and `close` can take a Child's place.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from nndl.bank import Ended, Other, Raised

from . import codec
from .errors import CourseError
from .outputs import clean

START_SECONDS = 60  # importing IPython and NumPy on a busy machine
START_CURE = "Raise memory_mb in course.toml, or install nndl and nndl-grader anew."


class ChildDied(Exception):
    """The student's process has ended; the text says how, in words for the feedback."""

    def __init__(self, text, kind="Crash"):
        super().__init__(text)
        self.kind = kind

    def as_result(self):
        """What a call gave that did not come back."""
        return Ended(self.kind, str(self))


class Child:
    """A process that holds one student's code, in an empty folder of its own.

    limits: course.Limits; files: paths that the notebook finds beside it
    """

    def __init__(self, limits, files=()):
        self.limits = limits
        self.folder = Path(tempfile.mkdtemp(prefix="nndl-"))
        for path in files:
            shutil.copy(path, self.folder)
        self.process, self.socket = _start(limits, self.folder)
        self.channel = self.socket.makefile("rwb")
        try:
            with self._deadline(START_SECONDS, "it did not start in time"):
                codec.receive(self.channel)
        except ChildDied as end:
            self.close()
            raise CourseError(f"No process for student code can be started here: {end}. {START_CURE}") from end

    def run(self, source):
        """Run one cell; returns its outputs in nbformat's form."""
        reply = self._ask({"do": "run", "source": source}, self.limits.cell_seconds, "this cell")
        return clean(reply.get("outputs"))

    def keep(self, name):
        """Remember what a name means now, whatever later cells make of it."""
        self._ask({"do": "keep", "name": name}, self.limits.call_seconds, name)

    def defined(self, name):
        """Whether the student's code has defined a name."""
        return self._ask({"do": "defined", "name": name}, self.limits.call_seconds, name).get("defined") is True

    def value(self, name):
        """The value of a variable, or a Raised where it is not plain data."""
        return _result(self._ask({"do": "value", "name": name}, self.limits.call_seconds, name))

    def call(self, name, arguments, references, droppable=0):
        """Call a function of the student.

        name: the function; arguments: a list of values; references: the earlier functions by name
        droppable: how many of the last arguments are left out where the function does not take them
        returns: the result, or a Raised
        raises: ChildDied
        """
        request = {"do": "call", "name": name, "arguments": arguments, "earlier": list(references)}
        request["droppable"] = droppable
        return _result(self._ask(request, self.limits.call_seconds, name, references))

    def close(self):
        """End the process and all it started, and remove its folder."""
        self._cut()
        with contextlib.suppress(OSError):  # what was not sent any more
            self.channel.close()
        self.socket.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _ask(self, request, seconds, what, references=None):
        too_slow = f"{what} took longer than {seconds:g} s"
        with self._deadline(seconds, too_slow):
            codec.send(self.channel, request)
            while True:
                reply = codec.receive(self.channel)
                if not isinstance(reply, dict):
                    raise ChildDied("it answered with nonsense")
                if "call" not in reply:
                    return reply
                codec.send(self.channel, _in_time(_reference, reply, references or {}, seconds, too_slow))

    @contextlib.contextmanager
    def _deadline(self, seconds, too_slow):
        """Reads and writes within end when the time is over, whoever has kept the other end of the channel open."""
        late = threading.Event()
        timer = threading.Timer(seconds, lambda: (late.set(), self._cut()))
        timer.start()
        try:
            yield
        except (EOFError, OSError, codec.CodecError):
            raise (ChildDied(too_slow, "TimeoutError") if late.is_set() else ChildDied(self._how_it_ended())) from None
        finally:
            timer.cancel()

    def _cut(self):
        _kill(self.process)
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)

    def _how_it_ended(self):
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(1)  # the channel closes a moment before the process is gone
        _kill(self.process)
        status = self.process.wait()
        how = f"signal {_signal_name(-status)}" if status < 0 else f"exit status {status}"
        return f"it ended the Python process ({how})"


def _signal_name(number):
    return signal.Signals(number).name if number in set(signal.Signals) else str(number)


def _start(limits, folder):
    """The process, and our end of the channel to it: a socket, since a pipe stays open while anybody holds it."""
    command = [sys.executable, "-P", "-m", "nndl_grader.worker"]
    sizes = [str(limits.memory_mb), str(limits.file_mb), str(limits.output_kb * 1000)]
    ours, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen(
            command + sizes,
            cwd=folder,
            env=_environment(folder),
            stdin=theirs,
            stdout=theirs,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    return process, ours


def _environment(folder):
    """A small environment: nothing of the grader's own, one thread for BLAS, pictures without a screen."""
    config = _matplotlib_folder(folder)
    return {
        "PATH": os.defpath,
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "IPYTHONDIR": str(folder / ".ipython"),
        "MPLBACKEND": "agg",
        "MPLCONFIGDIR": str(config),
        "OPENBLAS_NUM_THREADS": "1",
        "PYTHONWARNINGS": "ignore",
    }


def _matplotlib_folder(folder):
    """A folder with a copy of matplotlib's list of fonts, which takes seconds to make anew."""
    import matplotlib

    config = folder / ".matplotlib"
    config.mkdir()
    for path in Path(matplotlib.get_cachedir()).glob("fontlist-*.json"):
        shutil.copy(path, config)
    return config


def _kill(process):
    """Kill a process and all of its session; it may be gone already."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        process.kill()
    process.wait()


def _in_time(function, reply, references, seconds, too_slow):
    """Wait for an earlier function no longer than for the student's own: its arguments are the student's choice."""
    results = []
    thread = threading.Thread(target=lambda: results.append(function(reply, references)), daemon=True)
    thread.start()
    thread.join(seconds)
    if not results:
        raise ChildDied(too_slow, "TimeoutError")
    return results[0]


def _reference(reply, references):
    """Call an earlier function for the child, here where the reference is."""
    name, arguments, keywords = reply["call"], reply.get("arguments"), reply.get("keywords")
    known = isinstance(name, str) and name in references
    if not (known and isinstance(arguments, list) and isinstance(keywords, dict)):
        return {"error": f"{name} cannot be called here"}
    try:
        return {"value": references[name](*arguments, **keywords)}
    except Exception as error:
        return {"error": f"{name} raised {type(error).__name__}: {error}"}


def _result(reply):
    """A reply as a result; whatever the child sends, it is plain data or a Raised."""
    raised = reply.get("raised")
    if isinstance(raised, list) and len(raised) == 4 and all(isinstance(part, str) for part in raised):
        return Raised(*raised)
    if "opaque" in reply:
        return Other(str(reply["opaque"]))
    return reply.get("value")
