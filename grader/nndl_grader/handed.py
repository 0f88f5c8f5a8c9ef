"""What has been handed in, and when?"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import dateutil.parser
import dateutil.tz

from .course import Course
from .errors import CourseError


@dataclass(frozen=True)
class Handed:
    """One submission as it lies in submitted/: whose it is, the notebook, and when it came (naive UTC) or None."""

    student: str
    notebook: Path
    timestamp: datetime.datetime | None


def find_submissions(course: Course, lab_name: str, students: Sequence[str] = ()) -> list[Handed]:
    """The submissions of a lab, as nbgrader lays them out: submitted/<student>/<lab>/<lab>.ipynb.

    students: only these; all by default
    returns: a list of Handed, by student
    raises: CourseError where there are none
    """
    layout = f"<student>/{lab_name}/{lab_name}.ipynb"
    if not course.submitted.is_dir():
        raise CourseError(f"{course.submitted} does not exist. Put submissions there as {layout}.")
    folders = sorted(folder for folder in course.submitted.glob(f"*/{lab_name}") if folder.is_dir())
    handed = {folder.parent.name: _handed(folder, lab_name) for folder in folders}
    missing = [student for student in students if student not in handed]
    if missing:
        raise CourseError(f"{course.submitted} has no {lab_name} of {missing[0]!r}. Look for a misspelt name.")
    if not handed:
        raise CourseError(f"No submissions of {lab_name} in {course.submitted}. Put them there as {layout}.")
    return [handed[student] for student in (students or handed)]


def _handed(folder: Path, lab_name: str) -> Handed:
    return Handed(folder.parent.name, folder / f"{lab_name}.ipynb", _timestamp(folder / "timestamp.txt"))


def _timestamp(path: Path) -> datetime.datetime | None:
    try:
        return parse_timestamp(path.read_text())
    except (OSError, ValueError):
        return None


def parse_timestamp(text: str) -> datetime.datetime | None:
    """When it was handed in, as nbgrader reads it (nbgrader.utils.parse_utc), in naive UTC; None where it says nothing.

    text: what a timestamp.txt holds
    """
    try:
        moment: datetime.datetime = dateutil.parser.parse(_known_zone(text.strip()))
    except (ValueError, OverflowError):  # no timestamp, or one that means nothing, is no timestamp
        return None
    return moment.astimezone(datetime.UTC).replace(tzinfo=None) if moment.tzinfo else moment


def _known_zone(text: str) -> str:
    """A timestamp whose zone is a name, such as "2026-10-05 14:03:00 Europe/Paris", with the offset that it means."""
    *moment, zone = text.split(" ")
    known = dateutil.tz.gettz(zone) if len(moment) == 2 and zone[:1].isalpha() else None
    return dateutil.parser.parse(" ".join(moment)).replace(tzinfo=known).isoformat() if known else text
