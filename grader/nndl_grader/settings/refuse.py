"""In which sentence is a setting refused that cannot work?"""

import datetime
import difflib
import math
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, TypeAlias

from ..errors import CourseError

Table: TypeAlias = dict[str, Any]  # as TOML gives it

TOP = ("seed", "timezone", "points", "deadlines", "extensions", "late", "limits")  # what course.toml may begin with
FIRST = ("seed", "timezone")  # TOML takes whatever stands below a [table] for a part of it


def nearest(name: str, known: Collection[str], listed: str = "Known ones") -> str:
    """The end of a sentence about a misspelt name: which one was perhaps meant, or which there are."""
    close = difflib.get_close_matches(name, known, n=1)
    return f"Did you mean {close[0]}?" if close else f"{listed}: {', '.join(sorted(known)) or 'none'}."


def refuse_unknown(path: Path, settings: Table, known: Collection[str]) -> None:
    """Refuse a setting that nobody reads."""
    for name in settings:
        if name not in known:
            cure = "Move it up, above the first [table]." if name in FIRST else nearest(name, known)
            raise CourseError(f"{path} has a setting {name!r} that nobody reads. {cure}")


def refuse_unknown_labs(path: Path, what: str, named: Iterable[str]) -> None:
    """Refuse the name of a lab that is not in solutions/.

    what: what it was named for, such as "limits"
    """
    labs = {lesson.parent.name for lesson in path.parent.glob("solutions/*/lesson.md")}
    for name in named:
        if name in FIRST or (labs and name not in labs):
            cure = f"Move {name} up, above the first [table]." if name in FIRST else nearest(name, labs, "Labs")
            raise CourseError(f"{path} has {what} for a lab {name!r} that is not there. {cure}")


def table(path: Path, settings: Table, name: str, owner: str = "") -> Table:
    """A table of the settings; empty where there is none."""
    found = settings.get(name, {})
    if not isinstance(found, dict):
        raise CourseError(
            f"{path}: {owner}{name} = {shown(found)} must be a table: [{owner}{name}] on a line of its own."
        )
    return found


def number(
    path: Path, name: str, value: object, most: float = math.inf, least: float = 0, whole: bool = False
) -> float:
    """A number between two others, both included; it may not be infinite."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most or value == math.inf:
        least_told = "that is not negative" if least == 0 else f"of at least {least:g}"
        told = least_told if most == math.inf else f"from {least:g} to {most:g}"
        raise CourseError(f"{path}: {name} = {shown(value)} must be a number {told}.")
    if whole and not isinstance(value, int):
        raise CourseError(f"{path}: {name} = {shown(value)} must be a whole number.")
    return value


def shown(value: object) -> str:
    """A value about as it was written in the file."""
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else repr(value)
