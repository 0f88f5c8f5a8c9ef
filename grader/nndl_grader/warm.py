"""What runs in the warm parent, which has everything loaded and forks a child for each submission?

It knows no test, no answer and no secret, and talks to one grader over one socket, a line of JSON at a time. A request
to fork brings a descriptor: the child's own channel to the grader.
"""

import contextlib
import gc
import importlib
import io
import json
import os
import signal
import socket
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from nndl_grader import canary, worker
from nndl_grader.shell import make_shell
from nndl_grader.walls.levels import Settings, Walls
from nndl_grader.walls.limits import die_with_parent, hide_memory

LOADED = (  # what notebooks of the course import, and what that imports at its first use
    "numpy", "numpy.testing", "numpy.random", "matplotlib.pyplot", "matplotlib.backends.backend_agg", "h5py",
    "IPython.core.completer", "nndl", "nndl.check", "nndl.casefile", "nndl.plots", "nndl.data", "nndl.training",
)  # fmt: skip
LINE = 1_000_000  # bytes; no request is as long


if TYPE_CHECKING:
    from resource import struct_rusage

    from IPython.core.interactiveshell import InteractiveShell


def main(level: str, shown: tuple[str, ...], staging: str) -> None:
    """Serve requests from the socket on stdin until it closes.

    level: of the walls; shown: paths that children may read; staging: an empty folder
    """
    control = socket.socket(fileno=os.dup(0))
    _leave_stdio()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl-C is for the grader, which then closes the socket
    shell = _loaded_shell()
    walls = Walls(Settings(level, shown, staging))
    walls.surround_parent()
    gc.collect()
    gc.freeze()  # so that a child's collector does not touch, and thereby copy, what it shares with this process
    _send(control, {"ready": level})
    Parent(control, shell, walls).serve()


def _leave_stdio() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)


def _loaded_shell() -> "InteractiveShell":
    """IPython with everything imported and each path of the code gone once, so that no child is the first."""
    for name in LOADED:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    shell = make_shell()
    answer = worker.Answerer(shell, None, 1000)
    for source in ("%matplotlib inline", "1 + 1", "1 / 0", "print('warm')", "def f(:"):
        answer({"do": "run", "source": source})
    _draw_once()
    shell.reset(new_session=True)  # type: ignore[no-untyped-call]  # IPython leaves it untyped
    return shell


def _draw_once() -> None:
    import matplotlib.pyplot as plt

    plt.figure()
    plt.plot([0, 1])
    plt.savefig(io.BytesIO(), format="png")
    plt.close("all")


def _send(control: socket.socket, message: dict[str, Any]) -> None:
    control.sendall(json.dumps(message).encode() + b"\n")


class Parent:
    """Forks one child at a time, and ends it."""

    def __init__(self, control: socket.socket, shell: "InteractiveShell", walls: Walls) -> None:
        self.control, self.shell, self.walls = control, shell, walls
        self.child: int | None = None

    def serve(self) -> None:
        """Answer requests until the grader is gone."""
        while True:
            try:
                line, handles, _, _ = socket.recv_fds(self.control, LINE, 1)
            except OSError:
                line = b""
            if not line:
                self.end()
                return
            request = json.loads(line)
            ends = request["do"] == "end"
            _send(self.control, self.end(request["grace"]) if ends else self.fork(request, handles[0]))

    def fork(self, request: dict[str, Any], handle: int) -> dict[str, int]:
        """Start a child on a channel; what was there before is ended."""
        self.end()
        self.child = os.fork()
        if not self.child:
            _be_child(self.shell, self.walls, self.control, request, handle)
        os.close(handle)
        return {"pid": self.child}

    def end(self, grace: float = 0.0) -> dict[str, Any]:
        """End the child, with all it has started, and say how it ended: its exit code, or minus the signal.

        grace: seconds to wait for it to end by itself: a channel closes a moment before its process is gone
        """
        if not self.child:
            return {}
        exited, status, used = _wait(self.child, grace)
        with contextlib.suppress(OSError):
            os.killpg(self.child, signal.SIGKILL)  # below L2 it may have company
        if not exited:
            os.kill(self.child, signal.SIGKILL)
            _, status, used = os.wait4(self.child, 0)
        self.child = None
        code = os.waitstatus_to_exitcode(status) if exited else None
        return {"code": code, "cpu": used.ru_utime + used.ru_stime, "memory_kb": used.ru_maxrss}


def _wait(pid: int, seconds: float) -> "tuple[int, int, struct_rusage]":
    """What wait4 gives of a process, as soon as it has ended; its first entry is 0 where it has not by then."""
    patience = time.monotonic() + seconds
    while not (found := os.wait4(pid, os.WNOHANG))[0] and time.monotonic() < patience:
        time.sleep(0.002)
    return found


def _be_child(
    shell: "InteractiveShell", walls: Walls, control: socket.socket, request: dict[str, Any], handle: int
) -> NoReturn:
    """Become the process of a student's code; never returns."""
    try:
        control.close()
        os.setsid()
        if sys.platform == "linux":
            die_with_parent()
            hide_memory(False)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        channel = worker.Channel(socket.socket(fileno=handle))
        try:
            walls.surround_child(request["bounds"], request["folder"])
        except OSError as error:
            channel.send({"refused": str(error)})
            os._exit(70)
        _settle(handle)
        worker.serve(shell, channel, request["output_bytes"], {"canary": lambda: canary.tries(request["forbidden"])})
    finally:
        os._exit(0)


def _settle(handle: int) -> None:
    """The environment of a child: its own folder for all that looks for a place, and no descriptor but its channel."""
    here = str(Path.cwd())
    os.environ.update(HOME=here, TMPDIR=here, IPYTHONDIR=f"{here}/.ipython", MPLCONFIGDIR=f"{here}/.matplotlib")
    tempfile.tempdir = None
    os.closerange(3, handle)
    os.closerange(handle + 1, 4096)
    gc.enable()


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    main(given["level"], tuple(given["shown"]), given["staging"])
