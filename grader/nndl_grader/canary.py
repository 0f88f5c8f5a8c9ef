"""Do the walls hold? From inside, everything is tried that must not work, and some things that must."""

import ctypes
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

SEIZE = 0x4206  # unlike ATTACH it does not stop the other, who would wait for ever where it works


def tries(forbidden: dict[str, Any]) -> dict[str, list[str]]:
    """Try it all.

    forbidden: dict with `read`, a file that must not be readable; `write`, a folder that must not be writable; `pid`, a
    process that must not be reached
    returns: dict with `worked`, what was tried and worked, and `failed`, what must work and did not
    """
    attempts: dict[str, Callable[[], object]] = {
        "read a file of the grader's": lambda: Path(forbidden["read"]).read_bytes(),
        "read the password file": lambda: Path("/etc/passwd").read_bytes(),
        "list the folder of users": lambda: [*Path("/home").iterdir(), *Path("/root").iterdir()],
        "write beside the grader's files": lambda: _write(forbidden["write"]),
        "write into Python": lambda: _write(sys.prefix),
        "open a network socket": lambda: socket.socket().close(),
        "open a local socket": lambda: socket.socket(socket.AF_UNIX).close(),
        "open a socket for datagrams": lambda: _close(socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)),
        "signal the grader": lambda: _signal(forbidden["pid"]),
        "signal its parent": lambda: _signal(os.getppid() or forbidden["pid"]),
        "start a program": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
        "fork": _fork,
        "trace its parent": lambda: _call("ptrace", SEIZE, os.getppid(), None, None),
        "take new namespaces": lambda: _call("unshare", 0x10000000),
        "use io_uring": lambda: _call("syscall", 425, 1, ctypes.create_string_buffer(256)),
        "change the mode of a file of the grader's": lambda: Path(forbidden["read"]).chmod(0o600),
        "have the kernel signal its parent": lambda: _have_signalled(os.getppid() or forbidden["pid"]),
        "keep memory in files without a name": lambda: os.close(os.memfd_create("canary")),
        "read another process's memory": lambda: Path("/proc/1/maps").read_text(),
    }
    needed: dict[str, Callable[[], object]] = {
        "NumPy": _multiply,
        "threads": _thread,
        "a temporary file": _file,
        "asyncio": _loop,
    }
    return {
        "worked": [name for name, attempt in attempts.items() if _works(attempt)],
        "failed": [name for name, attempt in needed.items() if not _works(attempt)],
    }


def _works(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
        return True
    except (OSError, subprocess.SubprocessError, RuntimeError, ValueError, AttributeError):
        return False


def _call(name: str, *arguments: object) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if getattr(libc, name)(*arguments) < 0:
        raise OSError(ctypes.get_errno(), name)


def _write(folder: str) -> None:
    path = Path(folder, f"canary-{os.getpid()}")
    path.write_text("x")
    path.unlink()


def _close(pair: Iterable[socket.socket]) -> None:
    for end in pair:
        end.close()


def _signal(pid: int) -> None:
    if pid == os.getpid():
        raise ValueError("a number of its own process table")
    os.kill(pid, 0)


def _have_signalled(pid: int) -> None:
    """Make another process the one that hears of what comes through a socket."""
    import fcntl

    one, other = socket.socketpair()
    with one, other:
        fcntl.fcntl(one, 8, pid)  # F_SETOWN, which the module has no name for everywhere


def _fork() -> None:
    pid = os.fork()
    if not pid:
        os._exit(0)
    os.waitpid(pid, 0)


def _multiply() -> None:
    import numpy as np

    if not np.isfinite(np.ones((50, 50)) @ np.ones((50, 50))).all():
        raise ValueError("NumPy multiplies wrongly")


def _thread() -> None:
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()


def _file() -> None:
    import tempfile

    with tempfile.TemporaryFile() as file:
        file.write(b"x")


def _loop() -> None:
    import asyncio

    asyncio.run(asyncio.sleep(0))
