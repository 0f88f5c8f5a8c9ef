"""How does a notebook get into submitted/, so that nothing that was there is lost?"""

import contextlib
import datetime
import hashlib
import os
import shutil
from pathlib import Path

from ..course import Course
from ..handed import parse_timestamp
from ..roster import NOTES
from ..whole import write_whole_bytes
from .files import Refused
from .notes import Note, Notes
from .piece import Piece, Row

REPLACED = "replaced"
TIMESTAMP = "timestamp.txt"


class Placer:
    """Puts notebooks of one lab where nbgrader looks for them, and remembers them in notes.

    course: a Course; notes: dict of student to dict, added to; dry_run: decide, and write nothing
    """

    def __init__(self, course: Course, lab: str, notes: Notes, dry_run: bool) -> None:
        self.course, self.lab, self.notes, self.dry_run = course, lab, notes, dry_run
        self.by_id = {(note.get("lms"), note.get("id")): student for student, note in notes.items()}

    def place(self, student: str, piece: Piece, data: bytes, source: Path) -> Row:
        """Put a notebook in its place, unless what is there is the same or newer.

        student: their name; piece, data: the notebook; source: the Path of the zip or folder that it comes from
        returns: a Row
        raises: Refused where the place is a link
        """
        folder = self._folder(student)
        note = note_of(piece, data, source)
        outcome, why = self._compared(folder, note, self.notes.get(student, {}))
        if outcome in ("collected", "newer") and not self.dry_run:
            if outcome == "newer":
                self._keep(student, folder)
            self._write(folder, piece, data)
        self._remember(student, outcome, note)
        return Row(student, outcome, piece.file.path, why)

    def _remember(self, student: str, outcome: str, note: Note) -> None:
        old = self.notes.get(student)
        if outcome in ("collected", "newer") or (outcome == "unchanged" and not (old and is_older(note, old))):
            self._forget(note, student)
            self.notes[student] = note

    def _forget(self, note: Note, student: str) -> None:
        """An id stands for one student: whoever was renamed is not remembered under the old name, too."""
        key = note["lms"], note["id"]
        before = self.by_id.get(key, student)
        if before != student:
            self.notes.pop(before, None)
        self.by_id[key] = student

    def _folder(self, student: str) -> Path:
        folder = self.course.submitted / student / self.lab
        if any(path.is_symlink() for path in (folder.parent, folder, folder / f"{self.lab}.ipynb")):
            raise Refused(f"submitted/{student}/{self.lab} is a link: nothing is written through it")
        return folder

    def _compared(self, folder: Path, new: Note, old: Note) -> tuple[str, str]:
        """The outcome, and why."""
        path = folder / f"{self.lab}.ipynb"
        if not path.is_file():
            return "collected", ""
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if digest == new["sha256"] and not (new["timestamp"] and new["timestamp"] != _moment_of(folder)):
            return "unchanged", ""
        if old.get("sha256") == new["sha256"] and digest != new["sha256"]:
            return "left", "it was changed here since it was collected"
        there = old if old.get("sha256") == digest else _found(path)
        if is_older(new, there):
            return "left", "what is there is newer"
        return ("newer", "") if digest != new["sha256"] else ("newer", "the same notebook, handed in at another time")

    def _keep(self, student: str, folder: Path) -> None:
        """Keep a copy of what is replaced, under the next free number."""
        kept = self.course.records / NOTES / REPLACED / self.lab / student
        kept.mkdir(parents=True, exist_ok=True)
        number = 1 + len(list(kept.glob("*.ipynb")))
        for name, end in ((f"{self.lab}.ipynb", "ipynb"), (TIMESTAMP, "txt")):
            if (folder / name).is_file():
                _copy(folder / name, kept / f"{number}.{end}")

    def _write(self, folder: Path, piece: Piece, data: bytes) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.lab}.ipynb"
        write_whole_bytes(path, data)
        if piece.file.date:  # so that it is known how old it is even where the notes are lost
            seconds = piece.file.date.timestamp()
            with contextlib.suppress(OSError, OverflowError):
                os.utime(path, (seconds, seconds))
        if piece.timestamp:
            write_whole_bytes(folder / TIMESTAMP, f"{piece.timestamp} UTC\n".encode())
        else:
            (folder / TIMESTAMP).unlink(missing_ok=True)


def note_of(piece: Piece, data: bytes, source: Path) -> Note:
    """What is remembered of a submission: a dict for JSON."""
    person = piece.person
    return {
        "lms": person.lms, "id": person.id, "name": person.name, "email": person.email,
        "from": piece.file.path, "zip": source.name.encode("utf-8", "replace").decode(),
        "timestamp": str(piece.timestamp) if piece.timestamp else None, "attempt": piece.attempt, "late": piece.late,
        "date": str(piece.file.date) if piece.file.date else None, "sha256": hashlib.sha256(data).hexdigest(),
    }  # fmt: skip


def _found(path: Path) -> Note:
    """What can be said of a notebook that nobody remembers."""
    date = datetime.datetime.fromtimestamp(int(path.stat().st_mtime))
    return {"timestamp": _moment_of(path.parent), "date": str(date)}


def _moment_of(folder: Path) -> str | None:
    try:
        moment = parse_timestamp((folder / TIMESTAMP).read_text())
    except (OSError, ValueError):
        return None
    return str(moment) if moment else None


def is_older(new: Note, there: Note) -> bool:
    """Whether one is older than another: by the first of time, attempt and date that both have and that differs.

    Texts of times compare as the times do. What cannot be told apart is not older: whoever collects it wants it.
    """
    same = new["lms"] == there.get("lms")
    for key in ("timestamp", *(["attempt"] if same else []), "date"):
        mine, other = new[key], there.get(key)
        if mine and other and mine != other:
            return bool(mine < other)
    return False


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as file:
        write_whole_bytes(target, file.read())
    shutil.copystat(source, target)
