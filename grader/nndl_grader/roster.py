"""Who is in the class, and by which other names does a learning management system know them?

Two sources: students.csv in the course folder, which an instructor writes, and what collecting found in the zips.
"""

import csv
import functools
import io
import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from .course import Course
from .errors import CourseError
from .texts import read_text

FILE = "students.csv"
COLUMN = "student"  # the one column that must be there; every other cell of a row is another name of the student
NOTES = "collected"  # the folder in records/ with what collecting remembers, a file for each lab

Note: TypeAlias = dict[str, Any]  # what is remembered of one submission: see Roster


@dataclass(frozen=True)
class Roster:
    """The students of a course.

    columns: by student, the row of students.csv as a dict of texts; empty where there is no such file
    notes: by student, what collecting remembers of them: dicts with the texts "lms", "id", "name", "email"
    """

    columns: dict[str, dict[str, str]]
    notes: dict[str, list[Note]]

    def aliases(self, student: str) -> list[str]:
        """Every text by which a student is known, as it was written, their own name first."""
        written = [*self.columns.get(student, {}).values()]
        for note in self.notes.get(student, []):
            written += [note.get(key) or "" for key in ("id", "name", "email")]
        return list(dict.fromkeys([student, *filter(None, written)]))

    def find(self, *names: str | None) -> str | None:
        """The student whom the first of the names means that anybody has; None where none does.

        Letter case and the way an accent is encoded do not matter. A name that two students have means neither.
        """
        found = (self._by_alias.get(plain(name)) for name in names if name)
        return next((student for student in found if student), None)

    @functools.cached_property
    def _by_alias(self) -> dict[str, str | None]:
        """What students.csv says comes before what was collected; a student's own name is nobody else's."""
        listed = {student: [student, *row.values()] for student, row in self.columns.items()}
        collected = {student: self.aliases(student) for student in self.notes}
        return _owners(collected) | _owners(listed) | {plain(student): student for student in self.columns}


def _owners(aliases: dict[str, list[str]]) -> dict[str, str | None]:
    """Which student each name means: dict of plain name to student, None where two have it."""
    known: dict[str, str | None] = {}
    for student, texts in aliases.items():
        for alias in {plain(text) for text in texts if text}:
            known[alias] = None if known.get(alias, student) != student else student
    return known


def plain(name: str) -> str:
    """A name in the form in which two spellings of it are equal."""
    return unicodedata.normalize("NFC", " ".join(name.split())).casefold()


def read_roster(course: Course) -> Roster:
    """The Roster of a course; empty where there is no students.csv and nothing was collected.

    raises: CourseError where students.csv cannot be read, lacks the column "student", or names a student twice
    """
    path = course.root / FILE
    return Roster(_columns(path) if path.is_file() else {}, _notes(course.records / NOTES))


def _columns(path: Path) -> dict[str, dict[str, str]]:
    reader = csv.DictReader(io.StringIO(read_text(path)), skipinitialspace=True)
    if COLUMN not in (reader.fieldnames or ()):
        raise CourseError(
            f"{path} has no column {COLUMN!r} in its first line. Write one: {COLUMN},name,email and, below it, a line "
            "for each student."
        )
    rows: dict[str, dict[str, str]] = {}
    for row in reader:
        student = (row[COLUMN] or "").strip()
        if student in rows:
            raise CourseError(f"{path}, line {reader.line_num}: {student!r} is there twice. Keep one of the lines.")
        if student:
            rows[student] = {name: (text or "").strip() for name, text in row.items() if isinstance(name, str)}
    return rows


def _notes(folder: Path) -> dict[str, list[Note]]:
    notes: dict[str, list[Note]] = {}
    for path in sorted(folder.glob("*.json")):
        for student, note in _note_file(path).items():
            notes.setdefault(student, []).append(note)
    return notes


def _note_file(path: Path) -> dict[str, Note]:
    """What one file remembers; a damaged one remembers nothing, as collecting again writes it anew."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {student: note for student, note in found.items() if isinstance(note, dict)}
    except (ValueError, AttributeError, OSError):
        return {}
