"""How does the grader start a warm parent, ask it for children, and end it?"""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from .walls.levels import python_paths

START_SECONDS = 60  # importing NumPy, matplotlib and IPython on a busy machine
ANSWER_SECONDS = 30  # below L2 a student's code may have stopped the parent


class ParentDied(Exception):
    """The warm parent is gone; what it was doing can be done again with another one."""


class WarmParent:
    """A process with everything loaded that forks one child at a time.

    level: of the walls, one of walls.levels.LEVELS
    raises: ParentDied where it does not start at this level; the text says why
    """

    def __init__(self, level: str) -> None:
        self.level = level
        self.child: int | None = None
        self.folder = Path(tempfile.mkdtemp(prefix="nndl-parent-"))
        self.process, self.control = _start(level, self.folder)
        self.lines = self.control.makefile("rb")
        try:
            self._answer()
        except ParentDied as end:
            told = (self.folder / "stderr").read_text(errors="replace").strip().splitlines()[-1:]
            self.close()
            raise ParentDied(f"{end}: {told[0]}" if told else str(end)) from None
        self.control.settimeout(ANSWER_SECONDS)

    def fork(
        self, bounds: dict[str, float], folder: Path | None, output_bytes: int, forbidden: dict[str, Any] | None = None
    ) -> socket.socket:
        """Start a child; one that was there before is ended.

        bounds: dict as walls.levels.Walls wants it; folder: its own, below L3
        returns: our end of the channel to it
        """
        ours, theirs = socket.socketpair()
        request = {"do": "fork", "bounds": bounds, "folder": str(folder), "output_bytes": output_bytes}
        request["forbidden"] = forbidden or {}
        with theirs:
            try:
                socket.send_fds(self.control, [json.dumps(request).encode() + b"\n"], [theirs.fileno()])
                self.child = self._answer()["pid"]
            except (OSError, ParentDied) as error:
                ours.close()
                raise ParentDied(str(error)) from None
        return ours

    def end(self, grace: float = 0.0) -> dict[str, Any]:
        """End the child, after so many seconds of grace if it is still there.

        returns: dict of how it ended: `code` (None where it was still there), `cpu` in seconds, `memory_kb`
        """
        try:
            self.control.sendall(json.dumps({"do": "end", "grace": grace}).encode() + b"\n")
            return self._answer()
        except OSError as error:
            raise ParentDied(str(error)) from None

    def close(self) -> None:
        """End the parent and its child."""
        self.control.close()
        self.lines.close()
        try:
            self.process.wait(2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _answer(self) -> dict[str, Any]:
        try:
            line = self.lines.readline()
        except OSError as error:
            raise ParentDied(f"it did not answer ({error})") from None
        if not line:
            raise ParentDied("it has ended")
        answer: dict[str, Any] = json.loads(line)
        return answer


def _start(level: str, folder: Path) -> tuple[subprocess.Popen[bytes], socket.socket]:
    """The process, and our end of the socket to it."""
    import nndl

    shown = python_paths([os.path.realpath(path) for path in nndl.__path__])
    (folder / "root").mkdir()
    settings = json.dumps({"level": level, "shown": shown, "staging": str(folder / "root")})
    ours, theirs = socket.socketpair()
    ours.settimeout(START_SECONDS)
    with theirs, (folder / "stderr").open("wb") as errors:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "nndl_grader.warm", settings],
            cwd=folder,
            env=_environment(folder),
            stdin=theirs.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,  # ctrl-C in the terminal is the grader's
        )
    return process, ours


def _environment(folder: Path) -> dict[str, str]:
    """A small environment: nothing of the grader's own, one thread for BLAS, pictures without a screen."""
    environment = {
        "PATH": os.defpath,
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "IPYTHONDIR": str(folder / "ipython"),
        "MPLBACKEND": "agg",
        "MPLCONFIGDIR": str(_matplotlib_folder(folder)),
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "PYTHONWARNINGS": "ignore",
    }
    kept = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "LD_LIBRARY_PATH")  # without these NumPy may not work here
    return environment | {name: os.environ[name] for name in kept if name in os.environ}


def _matplotlib_folder(folder: Path) -> Path:
    """A folder with a copy of matplotlib's list of fonts, which takes seconds to make anew."""
    import matplotlib

    config = folder / "matplotlib"
    config.mkdir()
    with contextlib.suppress(OSError):
        for path in Path(matplotlib.get_cachedir()).glob("fontlist-*.json"):
            shutil.copy(path, config)
    return config
