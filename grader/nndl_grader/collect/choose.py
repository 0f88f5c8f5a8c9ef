"""Which of the notebooks that a student handed in is the one of this lab?"""

import datetime
import functools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..course import Course
from .odd import is_notebook, odd_kind
from .piece import Piece

_GRADE_ID = re.compile(rb'grade_id"\s*:\s*"([\w-]+)"')


@dataclass(frozen=True)
class Choice:
    """A student's notebook: its Piece and its bytes, both None where there is none; left: pairs of Piece and why."""

    piece: Piece | None
    data: bytes | None
    left: list[tuple[Piece, str]]


class Chooser:
    """Knows the notebooks of a course by the names of their cells.

    course: a Course; lab: the name of the lab that is collected
    """

    def __init__(self, course: Course, lab: str) -> None:
        self.course, self.lab = course, lab

    @functools.cached_property
    def cells(self) -> dict[str, set[str]]:
        """The names of each lab's cells; empty for a lab that is not built."""
        return {name: self._released(name) for name in self.course.labs()}

    def _released(self, name: str) -> set[str]:
        path = self.course.release / name / f"{name}.ipynb"
        return cell_names(path.read_bytes()) if path.is_file() else set()

    def choose(self, pieces: Sequence[Piece], read: Callable[[Piece], bytes | None]) -> Choice:
        """Choose among what one student handed in at one time.

        pieces: Pieces; read: gives the bytes of a Piece, or None where it is refused
        returns: a Choice
        """
        left = [(piece, odd_kind(piece.file)) for piece in pieces if not is_notebook(piece.inner)]
        notebooks = [piece for piece in pieces if is_notebook(piece.inner)]
        datas = {piece: data for piece in notebooks if (data := read(piece)) is not None}
        names = {piece: cell_names(data) for piece, data in datas.items()}
        others = {piece: other for piece in datas if (other := self._other_lab(names[piece]))}
        left += [(piece, f"it is of {other}") for piece, other in others.items()]
        here = [piece for piece in datas if piece not in others]
        if not here:
            return Choice(None, None, left)
        best = self._best(here, names)
        left += [(piece, _instead(piece, best)) for piece in here if piece is not best]
        return Choice(best, datas[best], left)

    def _other_lab(self, names: set[str]) -> str | None:
        """The lab that a notebook is of, where that is another one; labs share some names of cells, so most decides."""
        shared = {lab: len(names & cells) for lab, cells in self.cells.items()}
        most = max(shared, key=shared.__getitem__, default=self.lab)
        return most if shared.get(most, 0) > shared.get(self.lab, 0) else None

    def _best(self, pieces: list[Piece], names: dict[Piece, set[str]]) -> Piece:
        """The last attempt of those with nearly all cells, since a draft may lack some; then most cells, then name."""
        count = {piece: len(names[piece] & self.cells.get(self.lab, set())) for piece in pieces}
        whole = [piece for piece in pieces if 2 * count[piece] >= max(count.values())]
        last = max(range(len(whole)), key=lambda place: self._rank(whole[place], count[whole[place]], place))
        return whole[last]

    def _rank(self, piece: Piece, count: int, place: int) -> tuple[datetime.datetime, int, int, bool, bool, int]:
        stem, lab = piece.inner[: -len(".ipynb")].lower(), self.lab.lower()
        moment = piece.timestamp or datetime.datetime.min
        return moment, piece.attempt, count, stem == lab, lab in stem, place


def _instead(piece: Piece, best: Piece) -> str:
    if piece.file.path == best.file.path:
        return "it is in the archive twice: the last one was taken"
    return f"another notebook was taken: {best.inner}"


def cell_names(data: bytes) -> set[str]:
    """The names by which nbgrader knows a notebook's cells, read from its bytes: it may be no whole notebook."""
    return {name.decode() for name in _GRADE_ID.findall(data)}
