"""By which names does a learning management system know whose page is whose, in one zip?"""

import re
from collections import Counter
from pathlib import Path, PurePosixPath

from ..collect.notes import Note, read_notes
from ..course import Course
from ..zipped import write_zip
from .feedback import Feedback

# Canvas looks for two numbers between underscores, those of the student and of the file that was handed in
_CANVAS = re.compile(r"[^/]*?_\d+_\d+(?=_)")
# Moodle looks for a number behind a name without underscores, and for the words behind it
_MOODLE = re.compile(r"[^_/]*_\d+_assignsubmission_[a-z]+")


def write_parcel(course: Course, feedback: Feedback) -> tuple[Path, Counter[str]]:
    """Write exports/feedback/<lab>.zip with the pages of a lab, each named so that the system takes it back.

    feedback: feedback.Feedback
    returns: the path of the zip, and how many pages are named for which system: a Counter with "" for none
    """
    notes = read_notes(course, feedback.lab)
    kinds = {student: note_kind(notes.get(student)) for student in feedback.pages}
    names = {student: page_name(student, notes.get(student), feedback.lab) for student in feedback.pages}
    path = course.root / "exports" / "feedback" / f"{feedback.lab}.zip"
    write_zip(path, ((names[student], page) for student, page in sorted(feedback.pages.items())))
    return path, Counter(kinds.values())


def note_kind(note: Note | None) -> str:
    """Which system a student's page is named for: "canvas", "moodle", or "" where it is named by the student."""
    prefix = _prefix(note or {})
    return (note or {}).get("lms", "") if prefix else ""


def page_name(student: str, note: Note | None, lab_name: str) -> str:
    """What a student's page is called in the zip.

    note: what collecting remembers of the student (roster), or None; lab_name: of the lab
    """
    prefix = _prefix(note or {})
    if not note or not prefix:
        return f"{student}.html"
    return f"{prefix}_{lab_name}.html" if note["lms"] == "canvas" else f"{prefix}_/{lab_name}.html"


def _prefix(note: Note) -> str:
    """The part of the name in the zip of submissions by which the system knows the student; "" where it has none."""
    came, kind = note.get("from") or "", note.get("lms")
    if kind == "canvas":
        found = _CANVAS.match(PurePosixPath(came).name)
        return found[0] if found else ""
    if kind == "moodle":
        found = next(filter(None, map(_MOODLE.match, PurePosixPath(came).parts)), None)
        return found[0] if found else _from_parts(note)
    return ""


def _from_parts(note: Note) -> str:
    """Moodle's name, put together from what it is made of."""
    name, number = re.sub(r"[_/\\]", " ", note.get("name") or "").strip(), str(note.get("id") or "")
    return f"{name}_{number}_assignsubmission_file" if name and number.isdigit() else ""
