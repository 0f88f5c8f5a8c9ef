"""How do zips and folders become submissions, one student after the other?"""

import contextlib
import errno
import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from ..course import Course
from ..errors import CourseError
from ..lab import unknown_lab
from ..roster import read_roster
from .choose import Choice, Chooser
from .files import File, Refused
from .folders import open_source
from .kinds import KINDS, recognised
from .notes import read_notes, write_notes
from .odd import is_notebook, is_rubbish, odd_kind
from .piece import Piece, Row
from .place import Placer, is_older, note_of
from .who import Namer

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)
Key: TypeAlias = tuple[str, str]  # LMS and id of a student
Found: TypeAlias = tuple[Path, Piece, bytes]  # where a notebook comes from, and its bytes
TAKEN = ("collected", "newer")


def collect(
    course: Course,
    lab: str,
    sources: Sequence[Path],
    lms: str | None = None,
    dry_run: bool = False,
    progress: Callable[[Iterable[Key], int], Iterable[Key]] = lambda items, total: items,
) -> list[Row]:
    """Put what was handed in into submitted/, the newest attempt of each student.

    sources: Paths of zips and folders; lms: which kind they are, recognised by default
    dry_run: write nothing; progress: wraps the iteration over students
    returns: a list of Rows, what became of every file
    raises: CourseError where a zip or a folder as a whole cannot be read, or nothing more can be written
    """
    if lab not in course.labs():
        raise CourseError(unknown_lab(course, lab))
    before = read_notes(course, lab)
    notes = dict(before)
    with contextlib.ExitStack() as stack:
        rows, handed = _opened(stack, course, lab, sources, lms)
        people = {key: next(iter(by_source.values()))[0].person for key, by_source in handed.items()}
        names = Namer(read_roster(course), before).names(people.values())
        collector = Collector(Chooser(course, lab), Placer(course, lab, notes, dry_run), rows)
        try:
            for key in progress(list(handed), len(handed)):
                collector.collect(*names[people[key]], handed[key])
        finally:
            if notes != before and not dry_run:
                write_notes(course, lab, notes)
    return rows


def _opened(
    stack: contextlib.ExitStack, course: Course, lab: str, sources: Sequence[Path], lms: str | None
) -> tuple[list[Row], dict[Key, dict[Path, list[Piece]]]]:
    """The rows of what is nobody's, and by student (LMS and id) and source the Pieces."""
    rows: list[Row] = []
    handed: dict[Key, dict[Path, list[Piece]]] = defaultdict(functools.partial(defaultdict, list))
    for source in sources:
        files, refused = stack.enter_context(open_source(source))
        rows += [Row("", "refused", name, why) for name, why in refused]
        rubbish = [file for file in files if is_rubbish(file)]
        files = [file for file in files if not is_rubbish(file)]
        pieces, strangers = (KINDS[lms] if lms else recognised(files)).pieces(files, lab, course.labs())
        rows += [_nobodys(file) for file in strangers] + [Row("", "odd", file.path, odd_kind(file)) for file in rubbish]
        for piece in pieces:
            handed[piece.person.lms, piece.person.id][source].append(piece)
    return rows, handed


def _nobodys(file: File) -> Row:
    if is_notebook(file.name):
        return Row("", "refused", file.path, "whose it is, its name does not say")
    return Row("", "odd", file.path, odd_kind(file))


class Collector:
    """Collects from one student after the other, and writes down in rows what becomes of each file."""

    def __init__(self, chooser: Chooser, placer: Placer, rows: list[Row]) -> None:
        self.chooser, self.placer, self.rows = chooser, placer, rows

    def collect(self, student: str, remark: str, by_source: Mapping[Path, Sequence[Piece]]) -> None:
        """Collect the newest attempt of a student.

        remark: what a human should know of the name, or ""; by_source: dict of Path to Pieces
        """
        already = len(self.rows)
        choices = [(source, self._chosen(student, pieces)) for source, pieces in by_source.items()]
        found = [(source, one.piece, one.data) for source, one in choices if one.piece and one.data is not None]
        found.sort(key=functools.cmp_to_key(_by_age))
        for _, piece, data in found[:-1]:
            newest = f"the attempt in {found[-1][0].name} is newer"
            self._row(student, "left" if data != found[-1][2] else "unchanged", piece, newest)
        if found:
            self._place(student, remark, *found[-1])
        elif not any(row.outcome == "refused" for row in self.rows[already:]):
            first = next(iter(by_source.values()))[0]
            self._row(student, "odd", first, "no notebook of this lab among their files")

    def _chosen(self, student: str, pieces: Sequence[Piece]) -> Choice:
        choice = self.chooser.choose(pieces, functools.partial(self._read, student))
        for piece, why in choice.left:
            self._row(student, "odd", piece, why)
        return choice

    def _read(self, student: str, piece: Piece) -> bytes | None:
        try:
            return piece.file.read()
        except Refused as why:
            self._row(student, "refused", piece, str(why))
            return None

    def _place(self, student: str, remark: str, source: Path, piece: Piece, data: bytes) -> None:
        try:
            row = self.placer.place(student, piece, data, source)
        except Refused as why:
            self._row(student, "refused", piece, str(why))
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise CourseError(
                    f"Nothing more can be written ({error.strerror}). What was collected is kept: free some room, then "
                    "run it again."
                ) from error
            self._row(student, "refused", piece, f"it cannot be written ({error.strerror})")
        else:
            late = "late, says the LMS, and not when: timestamp.txt is yours to write" if piece.late else ""
            remarks = [row.why, *([remark, late] if row.outcome in TAKEN else [])]
            self.rows.append(Row(row.student, row.outcome, row.file, "; ".join(filter(None, remarks))))

    def _row(self, student: str, outcome: str, piece: Piece, why: str) -> None:
        self.rows.append(Row(student, outcome, piece.file.path, why))


def _by_age(one: Found, other: Found) -> int:
    """Compares two that were found: the older is less; of equal ones the later given is the newer."""
    mine, theirs = (note_of(piece, data, source) for source, piece, data in (one, other))
    return is_older(theirs, mine) - is_older(mine, theirs)
