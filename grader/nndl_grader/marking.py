"""Which scores and comments stand in the gradebook, the automatic ones and those given by hand?"""

import contextlib
import datetime
from dataclasses import dataclass, field

from .ledger import Ledger

_SUBMITTED = (
    "FROM submitted_assignment JOIN submitted_notebook ON submitted_notebook.assignment_id = submitted_assignment.id "
)
_OF_LAB = "WHERE submitted_assignment.assignment_id = ?"


@dataclass(frozen=True)
class CellScore:
    """The points of one graded cell: automatic, given by hand, and on top; None where there are none.

    A score by hand stands in place of the automatic one.
    """

    auto: float | None
    manual: float | None
    extra: float | None


@dataclass(frozen=True)
class Marking:
    """What the gradebook says of one student's submission.

    scores: by test cell, CellScores; comments: by answer cell, what a human wrote; penalty: points off for being late
    due: when the lab is due, as nbgrader keeps it (naive UTC), or None
    """

    scores: dict = field(default_factory=dict)
    comments: dict = field(default_factory=dict)
    penalty: float | None = None
    due: str | None = None


def cell_scores(course, lab_name):
    """The scores of a lab, all in one look: student to cell to CellScore.

    raises: CourseError where the gradebook cannot be read
    """
    query = (
        "SELECT student_id, base_cell.name, auto_score, manual_score, extra_credit " + _SUBMITTED + "JOIN grade ON "
        "grade.notebook_id = submitted_notebook.id JOIN base_cell ON base_cell.id = grade.cell_id " + _OF_LAB
    )
    found = {}
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        for student, cell, *numbers in ledger.rows(query, ledger.assignment):
            found.setdefault(student, {})[cell] = CellScore(*numbers)
    return found


@dataclass(frozen=True)
class Lateness:
    """Whether a submission came after the due date and the student's extension, and how many points that costs."""

    late: bool
    penalty: float


def lateness(course, lab_name):
    """Who was late, by nbgrader's own rule: student to Lateness.

    raises: CourseError where the gradebook cannot be read
    """
    query = "SELECT student_id, timestamp, extension, late_submission_penalty " + _SUBMITTED + _OF_LAB
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        rows = ledger.rows(query, ledger.assignment)
        due = datetime.datetime.fromisoformat(ledger.due) if ledger.due else None
    return {student: Lateness(_is_late(due, *moments), penalty or 0.0) for student, *moments, penalty in rows}


def _is_late(due, timestamp, extension):
    """Whether a moment is after the due date; SQLAlchemy keeps an extension as a moment after 1970 began."""
    if due is None or timestamp is None:
        return False
    longer = (
        datetime.datetime.fromisoformat(extension) - datetime.datetime(1970, 1, 1)
        if extension
        else datetime.timedelta()
    )
    return datetime.datetime.fromisoformat(timestamp) > due + longer


def marking_of(course, lab_name, student):
    """What the gradebook says of one student's submission of a lab.

    returns: a Marking; an empty one where there is nothing
    raises: CourseError where the gradebook cannot be read
    """
    comments = (
        "SELECT base_cell.name, manual_comment " + _SUBMITTED + "JOIN comment ON comment.notebook_id = "
        "submitted_notebook.id JOIN base_cell ON base_cell.id = comment.cell_id " + _OF_LAB + " AND student_id = ? "
        "AND manual_comment IS NOT NULL"
    )
    penalty = "SELECT late_submission_penalty " + _SUBMITTED + _OF_LAB + " AND student_id = ?"
    scores = cell_scores(course, lab_name).get(student, {})
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        off = ledger.rows(penalty, ledger.assignment, student)
        said = dict(ledger.rows(comments, ledger.assignment, student))
        return Marking(scores, said, off[0][0] if off else None, ledger.due)
