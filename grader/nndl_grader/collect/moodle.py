"""How does Moodle name what is in "Download all submissions"?

A folder for each student, or the same as the beginning of a file name: full name, a number, the kind of submission.
"""

import re
from collections.abc import Sequence

from .files import File
from .piece import Person, Piece

LMS = "moodle"
_NAMED = re.compile(r"(?P<name>[^_]+)_(?P<id>\d+)_assignsubmission_(?P<kind>[a-z]+)_(?P<inner>.*)")


def matched(file: File) -> tuple[int, re.Match[str]] | None:
    """The part of a path that Moodle made, matched, and its place; None where there is none."""
    found = ((place, _NAMED.fullmatch(part)) for place, part in enumerate(file.parts))
    return next(((place, match) for place, match in found if match), None)


def pieces(files: Sequence[File], lab: str, labs: Sequence[str]) -> tuple[list[Piece], list[File]]:
    """Files, as a zip holds them, by student; see canvas.pieces."""
    found = [(file, matched(file)) for file in files]
    return [_piece(file, *pair) for file, pair in found if pair], [file for file, pair in found if not pair]


def _piece(file: File, place: int, match: re.Match[str]) -> Piece:
    """In a folder the student's own name for the file is the last part, else it follows what Moodle wrote."""
    inner = file.name if place < len(file.parts) - 1 else match["inner"]
    return Piece(Person(LMS, match["id"], match["name"].strip()), file, inner)
