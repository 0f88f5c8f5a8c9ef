"""Which walls does this machine have, and who hands out processes behind them?"""

import contextlib
import os
import queue
import tempfile
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol, Self

from .child import Child, ChildDied
from .errors import CourseError
from .parent import ParentDied, WarmParent
from .settings.limits import Limits
from .walls.levels import LEVELS, MINIMUM, PROMISES

STARTS = 2  # a parent may be killed by something else than the walls of its level
CURE = "Run `nndl doctor` to see why, or grade in a container or on a Linux machine that allows more."


class Walled(Protocol):
    """What grading asks of a Sandbox, or of what stands in its place where no student's code runs."""

    level: str

    def child(self, limits: Limits, files: Iterable[Path] = ()) -> Child: ...
    def close(self) -> None: ...


class Sandbox:
    """Hands out children for students' code, all behind walls of one level that has been proved.

    level: one of LEVELS, or "auto" for the strongest that works; unsafe: whether a level below MINIMUM will do
    raises: CourseError where no such level works: student code is not run then
    """

    def __init__(self, limits: Limits, level: str = "auto", unsafe: bool = False) -> None:
        self.idle: queue.SimpleQueue[WarmParent] = queue.SimpleQueue()
        self.lock, self.closed = threading.Lock(), False
        self.all: list[WarmParent] = []
        self.refused: dict[str, str] = {}
        wanted = LEVELS if level == "auto" else (level,)
        for self.level in wanted:
            if not unsafe and LEVELS.index(self.level) > LEVELS.index(MINIMUM):
                continue
            if any(self._works(limits) for _ in range(STARTS)):
                return
        self.close()
        raise CourseError(_no_level(wanted, self.refused))

    def _works(self, limits: Limits) -> bool:
        """Whether walls of this level can be put up and hold; a parent that was started for it stays."""
        try:
            parent = self._parent()
        except (ParentDied, OSError) as error:
            self.refused[self.level] = str(error)
            return False
        trouble = try_walls(parent, limits)
        if trouble:
            self.refused[self.level] = trouble
            self._forget(parent)
            return False
        self.refused.pop(self.level, None)
        self.idle.put(parent)
        return True

    def _parent(self) -> WarmParent:
        parent = WarmParent(self.level)
        with self.lock:
            self.all.append(parent)
        return parent

    def _forget(self, parent: WarmParent) -> None:
        with self.lock:
            if parent not in self.all:  # the sandbox was closed meanwhile
                return
            self.all.remove(parent)
        parent.close()

    def child(self, limits: Limits, files: Iterable[Path] = ()) -> Child:
        """A fresh process for one student's code; `close` gives its parent back.

        limits: course.Limits; files: paths that the notebook finds beside it
        raises: ParentDied where the parent died meanwhile; CourseError where the sandbox is closed
        """
        if self.closed:
            raise CourseError("Grading was interrupted.")
        try:
            parent = self.idle.get_nowait()
        except queue.Empty:
            parent = self._parent()
        try:
            return Child(parent, limits, files, self._give_back)
        except BaseException:
            self._forget(parent)
            raise

    def _give_back(self, parent: WarmParent, alive: bool) -> None:
        if alive:
            self.idle.put(parent)
        else:
            self._forget(parent)

    def close(self) -> None:
        """End all parents, and with them all children; no new ones start."""
        self.closed = True
        for parent in list(self.all):
            self._forget(parent)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def try_walls(parent: WarmParent, limits: Limits) -> str | None:
    """What is wrong with a parent's walls, in words; None where they hold as its level promises."""
    with tempfile.TemporaryDirectory(prefix="nndl-canary-") as folder:
        secret = Path(folder, "secret")
        secret.write_text("nobody's business")
        forbidden = {"read": str(secret), "write": folder, "pid": os.getpid()}
        try:
            found = _canary(parent, limits, forbidden)
        except (ChildDied, ParentDied, CourseError) as error:
            return str(error)
    if found["failed"]:
        return f"{' and '.join(found['failed'])} would not work"
    if parent.level != "L1" and found["worked"]:
        return f"the walls do not hold: it could {', '.join(found['worked'])}"
    return None


def _canary(parent: WarmParent, limits: Limits, forbidden: dict[str, Any]) -> dict[str, list[str]]:
    child = Child(parent, limits, (), lambda parent, alive: None, forbidden)
    with contextlib.closing(child):
        return child.canary()


def _no_level(wanted: Sequence[str], refused: dict[str, str]) -> str:
    told = "; ".join(f"{level}: {why}" for level, why in refused.items())
    if not refused:
        return (
            f"Level {wanted[0]} is below the minimum {MINIMUM}: {PROMISES[wanted[0]]}. Where only code that you trust "
            "is graded, add --allow-unsafe."
        )
    return f"Student code cannot be kept apart here ({told}). {CURE}"
