"""What does this machine allow, what is missing, and how is that said?"""

import platform
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from .checkup import Check, check_machine
from .course import Course
from .errors import CourseError
from .sandbox import Sandbox
from .settings.limits import Limits
from .tables import Painter
from .walls import landlock
from .walls.levels import LEVELS, MINIMUM, PROMISES

CURES = {
    "L3": "Allow user namespaces (on Ubuntu: kernel.apparmor_restrict_unprivileged_userns=0), or grade as root.",
    "L2": "Landlock and seccomp come with Linux 5.13 and newer; a container must not block them.",
    "L1": "Processes must be able to fork: Linux or macOS.",
}
PACKAGES = ("nndl", "nndl-grader", "nbgrader", "numpy", "jupyterlab")


@dataclass(frozen=True)
class Examination:
    """What was found: by level, why its walls do not stand here or None; and Checks of all else."""

    walls: dict[str, str | None]
    checks: list[Check]

    @property
    def level(self) -> str | None:
        """The strongest level that works and that is strong enough to grade with unasked, or None."""
        enough = LEVELS[: LEVELS.index(MINIMUM) + 1]
        return next((level for level in enough if self.walls[level] is None), None)

    @property
    def trouble(self) -> str | None:
        """Why nothing can be graded here, in a sentence; None where it can."""
        if self.level is None:
            return "Student code cannot be kept apart well enough here, so `nndl grade` refuses to run it."
        stops = [check for check in self.checks if check.stops]
        return f"{stops[0].what}: {stops[0].found}. {stops[0].cure}" if stops else None


def examine_machine(course: Course | None = None) -> Examination:
    """Try the walls of every level, and look at what else grading takes; nothing is changed.

    course: a Course, or None outside of one
    returns: an Examination
    """
    return Examination({level: _trouble(level) for level in LEVELS}, check_machine(course))


def _trouble(level: str) -> str | None:
    """Why the walls of a level do not stand here; None where they do."""
    try:
        with Sandbox(Limits(), level, unsafe=True):
            return None
    except CourseError as error:
        return str(error).partition("(")[2].partition("). ")[0] or str(error)


def to_plain(found: Examination) -> dict[str, Any]:
    """An Examination as a dict for JSON."""
    walls = [{"level": level, "works": why is None, "why_not": why} for level, why in found.walls.items()]
    checks = [{**asdict(check), "ok": check.cure is None} for check in found.checks]
    versions = {name: _version(name) for name in PACKAGES}
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "versions": versions,
        "walls": walls,
        "level": found.level,
        "checks": checks,
        "trouble": found.trouble,
    }


def print_examination(found: Examination, console: Console | None = None) -> None:
    """Print what was found: the walls, then all else, with a cure for what is missing."""
    console = console or Console(highlight=False)
    paint = Painter(console)
    versions = ", ".join(f"{name} {_version(name)}" for name in PACKAGES)
    console.print(f"Python {platform.python_version()} on {platform.system()} {platform.release()}, {versions}")
    console.print(_walls(found.walls))
    console.print(
        f"`nndl grade` takes {found.level} here." if found.level else f"Below {MINIMUM} nothing is graded unasked."
    )
    console.print(_checks(paint, found.checks))


def _version(name: str) -> str:
    try:
        return version(name)
    except ImportError:
        return "missing"


def _walls(found: Mapping[str, str | None]) -> Table:
    table = Table(
        "level", "what it promises", "here", title=f"Walls around student code{_landlock()}", title_justify="left"
    )
    for level, trouble in found.items():
        table.add_row(level, PROMISES[level], "works" if trouble is None else f"no: {trouble}. {CURES[level]}")
    return table


def _landlock() -> str:
    return f" (Landlock version {landlock.version()})" if sys.platform == "linux" else ""


def _checks(paint: Painter, checks: Iterable[Check]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, show_header=False)
    for name in ("", "what", "found"):
        table.add_column(name, overflow="fold")
    for check in checks:
        style = "green" if check.cure is None else "red" if check.stops else "yellow"
        sign = "✓" if check.cure is None else "✗" if check.stops else "○"
        table.add_row(paint(sign, style), paint(check.what), paint(". ".join(filter(None, (check.found, check.cure)))))
    return table
