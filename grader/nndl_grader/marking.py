"""Which scores and comments stand in the gradebook, the automatic ones and those given by hand?"""

import contextlib
import math
from dataclasses import dataclass, field
from typing import TypeAlias

from .course import Course
from .ledger import Ledger
from .settings.rows import as_text, due_of, read_rows

_SUBMITTED = (
    "FROM submitted_assignment JOIN submitted_notebook ON submitted_notebook.assignment_id = submitted_assignment.id "
)
_OF_LAB = "WHERE submitted_assignment.assignment_id = ?"
DAY = 86400  # seconds


@dataclass(frozen=True)
class CellScore:
    """The points of one graded cell: automatic, given by hand, and on top; None where there are none.

    A score by hand stands in place of the automatic one.
    """

    auto: float | None
    manual: float | None
    extra: float | None

    @property
    def points(self) -> float:
        """What the cell counts, by nbgrader's own rule."""
        given = self.auto if self.manual is None else self.manual
        return 0.0 if given is None else given + (self.extra or 0.0)


Scores: TypeAlias = dict[str, dict[str, CellScore]]  # by student and cell


@dataclass(frozen=True)
class Marking:
    """What the gradebook says of one student's submission.

    scores: by test cell, CellScores; comments: by answer cell, what a human wrote; penalty: points off for being late
    due: when it is due for this student, as nbgrader keeps it (naive UTC), or None
    """

    scores: dict[str, CellScore] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    penalty: float | None = None
    due: str | None = None

    @property
    def earned(self) -> float:
        """The points of all cells, before a late penalty."""
        return sum(score.points for score in self.scores.values())

    @property
    def total(self) -> float:
        """The points that count: after the late penalty, never below nothing."""
        return max(0.0, self.earned - (self.penalty or 0.0))


def cell_scores(course: Course, lab_name: str) -> Scores:
    """The scores of a lab, all in one look: student to cell to CellScore.

    raises: CourseError where the gradebook cannot be read
    """
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        return _scores(ledger)


def _scores(ledger: Ledger) -> Scores:
    query = (
        "SELECT student_id, base_cell.name, auto_score, manual_score, extra_credit " + _SUBMITTED + "JOIN grade ON "
        "grade.notebook_id = submitted_notebook.id JOIN base_cell ON base_cell.id = grade.cell_id " + _OF_LAB
    )
    found: Scores = {}
    for student, cell, *numbers in ledger.rows(query, ledger.assignment):
        found.setdefault(student, {})[cell] = CellScore(*numbers)
    return found


def _comments(ledger: Ledger) -> dict[str, dict[str, str]]:
    """What humans wrote: student to cell to text."""
    query = (
        "SELECT student_id, base_cell.name, manual_comment " + _SUBMITTED + "JOIN comment ON comment.notebook_id = "
        "submitted_notebook.id JOIN base_cell ON base_cell.id = comment.cell_id " + _OF_LAB + " AND manual_comment "
        "IS NOT NULL"
    )
    found: dict[str, dict[str, str]] = {}
    for student, cell, text in ledger.rows(query, ledger.assignment):
        found.setdefault(student, {})[cell] = text
    return found


def markings(course: Course, lab_name: str) -> dict[str, Marking]:
    """What the gradebook says of a lab, all in one look: student to Marking.

    raises: CourseError where the gradebook cannot be read
    """
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        scores, said, due = _scores(ledger), _comments(ledger), due_of(ledger)
        rows = read_rows(ledger)
    return {
        row.student: Marking(
            scores.get(row.student, {}), said.get(row.student, {}), row.penalty,
            as_text(due + row.extension) if due else None,
        )
        for row in rows
    }  # fmt: skip


@dataclass(frozen=True)
class Lateness:
    """How late a submission came after the due date and the student's extension, and how many points that costs.

    seconds: 0 where it was in time
    """

    seconds: float
    penalty: float

    @property
    def late(self) -> bool:
        """Whether it came too late."""
        return self.seconds > 0

    @property
    def days(self) -> int:
        """How many days it was late, a day begun counting whole."""
        return math.ceil(self.seconds / DAY)


def lateness(course: Course, lab_name: str) -> dict[str, Lateness]:
    """Who was late, by nbgrader's own rule: student to Lateness.

    raises: CourseError where the gradebook cannot be read
    """
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        rows, due = read_rows(ledger), due_of(ledger)
    return {row.student: Lateness(row.seconds_late(due), row.penalty or 0.0) for row in rows}


def marking_of(course: Course, lab_name: str, student: str) -> Marking:
    """What the gradebook says of one student's submission of a lab.

    returns: a Marking; one without scores where there is nothing
    raises: CourseError where the gradebook cannot be read
    """
    found = markings(course, lab_name).get(student)
    if found:
        return found
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        return Marking(due=as_text(due_of(ledger)))
