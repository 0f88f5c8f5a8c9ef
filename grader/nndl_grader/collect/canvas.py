"""How does Canvas name the files in "Download Submissions"?

By a student's name without spaces, perhaps LATE, the student's id, the id of the file, and the student's own file name.
"""

import re
from collections.abc import Sequence

from .files import File
from .piece import Person, Piece

LMS = "canvas"
_NAMED = re.compile(r"(?P<name>.+?)(?P<late>_LATE)?_(?P<id>\d+)_(?P<attempt>\d+)_(?P<inner>.+)")
_ANONYMOUS = re.compile(r"(?P<late>LATE_)?(?P<id>(?P<name>anon_\w+?))_(?P<attempt>\d+)_(?P<inner>.+)")


def matched(file: File) -> re.Match[str] | None:
    """The parts of a name that Canvas made, or None."""
    return _ANONYMOUS.fullmatch(file.name) or _NAMED.fullmatch(file.name)


def pieces(files: Sequence[File], lab: str, labs: Sequence[str]) -> tuple[list[Piece], list[File]]:
    """Files, as a zip holds them, by student.

    returns: a list of Pieces, and a list of the Files that are nobody's
    """
    found = [(file, matched(file)) for file in files]
    return [_piece(file, match) for file, match in found if match], [file for file, match in found if not match]


def _piece(file: File, match: re.Match[str]) -> Piece:
    """The ids of files count up at Canvas, from one attempt to the next."""
    person = Person(LMS, match["id"], match["name"])
    return Piece(person, file, match["inner"], attempt=int(match["attempt"]), late=bool(match["late"]))
