"""Whom do the extensions in course.toml mean?"""

import datetime
import difflib
from collections.abc import Iterator, Mapping

from ..course import Course
from ..errors import CourseError
from ..roster import FILE, Roster, plain, read_roster


def extensions_of(course: Course, lab_name: str) -> dict[str, datetime.timedelta]:
    """How much later a lab is due, by student.

    raises: CourseError with the nearest name where students.csv does not know one
    """
    deadline = course.deadlines.get(lab_name)
    if deadline is None or not deadline.extensions:
        return {}
    roster = read_roster(course)
    return {_student(course, roster, lab_name, name): longer for name, longer in deadline.extensions.items()}


def _student(course: Course, roster: Roster, lab_name: str, name: str) -> str:
    found = roster.find(name)
    if found is None and roster.columns:
        aliases = {plain(alias): alias for student in roster.columns for alias in roster.aliases(student)}
        raise CourseError(
            f"{course.settings}: [extensions.{lab_name}] names {name!r}, who is not in {FILE}. {_meant(name, aliases)}"
        )
    return found or name


def _meant(name: str, aliases: Mapping[str, str]) -> str:
    close = difflib.get_close_matches(plain(name), aliases, n=1)
    return f"Did you mean {aliases[close[0]]!r}?" if close else "Mend the name, or add a line for them there."


def doubtful(course: Course, lab_name: str) -> Iterator[str]:
    """The students with an extension of whom nothing is there, though a name much like theirs is: sentences."""
    here = {plain(folder.name): folder.name for folder in course.submitted.glob("*") if folder.is_dir()}
    for name in extensions_of(course, lab_name):
        close = difflib.get_close_matches(plain(name), here, n=1)
        if close and plain(name) not in here:
            yield (
                f"{course.settings}: [extensions.{lab_name}] names {name!r}, of whom nothing is in submitted/. "
                f"Did you mean {here[close[0]]!r}?"
            )
