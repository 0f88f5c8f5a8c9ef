"""Who handed in which file, where only folders and file names tell?

STUDENT/LAB.ipynb, STUDENT/LAB/LAB.ipynb, STUDENT.ipynb or LAB_STUDENT.ipynb; a timestamp.txt beside it counts.
"""

import contextlib
import datetime
from collections.abc import Sequence

from ..handed import parse_timestamp
from .files import File, Refused
from .piece import Person, Piece

LMS = "plain"
TIMESTAMP = "timestamp.txt"
_NBGRADERS = (TIMESTAMP, "submission_secret.txt")  # what its exchange writes beside a notebook
_WRAPPERS = ("submitted", "submissions")


def pieces(files: Sequence[File], lab: str, labs: Sequence[str]) -> tuple[list[Piece], list[File]]:
    """Files by student; see canvas.pieces."""
    inside = _wrapped(files, lab, labs)
    moments = {file.parts[:-1]: file for file in files if file.name == TIMESTAMP}
    found: list[Piece] = []
    strangers: list[File] = []
    for file in (file for file in files if file.name not in _NBGRADERS):
        student = _student(file.parts[inside:], lab)
        if student:
            moment = _moment(moments.get(file.parts[:-1])) if len(file.parts) - inside > 1 else None
            found.append(Piece(Person(LMS, student, student), file, file.name, moment))
        else:
            strangers.append(file)
    return found, strangers


def _wrapped(files: Sequence[File], lab: str, labs: Sequence[str]) -> int:
    """How many folders lie around those of the students: one where an archive packs all of it into one folder."""
    paths = [file.parts for file in files if file.name.lower().endswith(".ipynb")]
    tops = {path[0] for path in paths}
    if len(tops) != 1 or any(len(path) == 1 for path in paths):
        return 0
    below = {path[1] for path in paths if len(path) > 2} - set(labs)
    return 1 if len(below) > 1 or tops & {*_WRAPPERS, lab} else 0


def _student(parts: tuple[str, ...], lab: str) -> str | None:
    """A student by a path; in a folder by its name, else by the file's name without that of the lab."""
    if len(parts) > 1:
        return parts[0]
    stem, _, kind = parts[0].rpartition(".")
    if kind.lower() != "ipynb":
        return None
    for edge in "_- ":
        stem = stem.removeprefix(f"{lab}{edge}").removesuffix(f"{edge}{lab}")
    return stem.strip() if stem not in ("", lab) else None


def _moment(file: File | None) -> datetime.datetime | None:
    if file:
        with contextlib.suppress(Refused, UnicodeError):
            return parse_timestamp(file.read().decode("utf-8-sig"))
    return None
