"""What is remembered of a lab's collected submissions, so that collecting again and handing back know them?"""

import json
from pathlib import Path
from typing import Any, TypeAlias

from ..course import Course
from ..record import write_whole
from ..roster import NOTES

Note: TypeAlias = dict[str, Any]  # of one student: place.note_of
Notes: TypeAlias = dict[str, Note]  # by student


def read_notes(course: Course, lab: str) -> Notes:
    """What is remembered: dict of student to dict; a damaged file remembers nothing."""
    try:
        found = json.loads(_path(course, lab).read_text(encoding="utf-8"))
        return {student: note for student, note in found.items() if isinstance(note, dict)}
    except (ValueError, AttributeError, OSError):
        return {}


def write_notes(course: Course, lab: str, notes: Notes) -> None:
    """Remember, whole or not at all."""
    path = _path(course, lab)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps(notes, indent=1, sort_keys=True))


def _path(course: Course, lab: str) -> Path:
    return course.records / NOTES / f"{lab}.json"
