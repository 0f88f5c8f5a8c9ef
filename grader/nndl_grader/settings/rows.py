"""When was a submission handed in, how long was its extension, and what does being late cost, by the gradebook?"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from ..ledger import Ledger

BEGIN = datetime.datetime(1970, 1, 1)  # SQLAlchemy keeps a length of time as a moment after this one

_QUERY = (
    "SELECT student_id, submitted_assignment.id, submitted_notebook.id, timestamp, extension, late_submission_penalty, "
    "COALESCE(SUM(COALESCE(manual_score, auto_score, 0) + COALESCE(extra_credit, 0)), 0) FROM submitted_assignment "
    "JOIN submitted_notebook ON submitted_notebook.assignment_id = submitted_assignment.id "
    "LEFT JOIN grade ON grade.notebook_id = submitted_notebook.id "
    "WHERE submitted_assignment.assignment_id = ? AND submitted_notebook.notebook_id = ?"
)


@dataclass(frozen=True)
class Row:
    """One submission of a lab in the gradebook.

    submission, notebook: ids of its rows; moment: when it was handed in (naive UTC) or None
    extension: how much later than others it is due; penalty: points off for being late, or None
    score: its points, those given by hand and the extra ones counted, the penalty not
    """

    student: str
    submission: str
    notebook: str
    moment: datetime.datetime | None
    extension: datetime.timedelta
    penalty: float | None
    score: float

    def seconds_late(self, due: datetime.datetime | None) -> float:
        """How long after its deadline it came, in seconds; 0 where it was in time or nobody knows.

        due: when the lab is due for all, in naive UTC, or None
        """
        if due is None or self.moment is None:
            return 0.0
        return max(0.0, (self.moment - due - self.extension).total_seconds())


def read_rows(ledger: Ledger, students: Sequence[str] = ()) -> list[Row]:
    """The Rows of a lab, those of all students by default.

    ledger: a ledger.Ledger
    raises: CourseError where the gradebook cannot be read
    """
    only = f" AND student_id IN ({', '.join('?' * len(students))})" if students else ""
    group = " GROUP BY submitted_notebook.id ORDER BY student_id"
    found = ledger.rows(_QUERY + only + group, ledger.assignment, ledger.notebook, *students)
    return [_row(*values) for values in found]


def due_of(ledger: Ledger) -> datetime.datetime | None:
    """When the gradebook says that the lab is due: naive UTC, or None."""
    return datetime.datetime.fromisoformat(ledger.due) if ledger.due else None


def _row(
    student: str,
    submission: str,
    notebook: str,
    moment: str | None,
    extension: str | None,
    penalty: float | None,
    score: float,
) -> Row:
    came = datetime.datetime.fromisoformat(moment) if moment else None
    return Row(student, submission, notebook, came, as_length(extension), penalty, score)


def as_text(moment: datetime.datetime | None) -> str | None:
    """A moment as the gradebook keeps it; None where there is none."""
    return f"{moment:%Y-%m-%d %H:%M:%S.%f}" if moment else None


def length_as_text(length: datetime.timedelta | None) -> str | None:
    """A length of time as the gradebook keeps it; None where it is nothing."""
    return as_text(BEGIN + length) if length else None


def as_length(text: str | None) -> datetime.timedelta:
    """A length of time from how the gradebook keeps it."""
    return datetime.datetime.fromisoformat(text) - BEGIN if text else datetime.timedelta()
