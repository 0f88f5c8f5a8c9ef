"""What does this machine allow, and what is missing?"""

import platform
import sys
from importlib.metadata import version

from rich.console import Console
from rich.table import Table

from .course import Limits
from .errors import CourseError
from .sandbox import Sandbox
from .walls import landlock
from .walls.levels import LEVELS, MINIMUM, PROMISES

CURES = {
    "L3": "Allow user namespaces (on Ubuntu: kernel.apparmor_restrict_unprivileged_userns=0), or grade as root.",
    "L2": "Landlock and seccomp come with Linux 5.13 and newer; a container must not block them.",
    "L1": "Processes must be able to fork: Linux or macOS.",
}
PACKAGES = ("nndl", "nndl-grader", "nbgrader", "numpy", "jupyterlab")


def examine_machine(console=None):
    """Try the walls of every level, and print what was found.

    returns: whether student code can be graded here without --allow-unsafe
    """
    console = console or Console(highlight=False)
    console.print(f"Python {platform.python_version()} on {platform.system()} {platform.release()}, {_packages()}")
    found = {level: _trouble(level) for level in LEVELS}
    console.print(_table(found))
    safe = [level for level in LEVELS[: LEVELS.index(MINIMUM) + 1] if found[level] is None]
    console.print(f"`nndl grade` takes {safe[0]} here." if safe else f"Below {MINIMUM} nothing is graded unasked.")
    return bool(safe)


def _packages():
    return ", ".join(f"{name} {_version(name)}" for name in PACKAGES)


def _version(name):
    try:
        return version(name)
    except ImportError:
        return "missing"


def _trouble(level):
    """Why the walls of a level do not stand here; None where they do."""
    try:
        with Sandbox(Limits(), level, unsafe=True):
            return None
    except CourseError as error:
        return str(error).partition("(")[2].partition("). ")[0] or str(error)


def _table(found):
    table = Table(
        "level", "what it promises", "here", title=f"Walls around student code{_landlock()}", title_justify="left"
    )
    for level, trouble in found.items():
        table.add_row(level, PROMISES[level], "works" if trouble is None else f"no: {trouble}. {CURES[level]}")
    return table


def _landlock():
    return f" (Landlock version {landlock.version()})" if sys.platform == "linux" else ""
