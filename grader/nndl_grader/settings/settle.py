"""How do deadlines, extensions and late penalties get from course.toml into the gradebook, without grading again?"""

import contextlib
import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from ..course import Course
from ..gradebook import save_late_penalty
from ..ledger import Ledger
from ..stock import load_config
from .memory import Memory, remember, remembered
from .rows import Row, as_length, as_text, due_of, length_as_text, read_rows
from .students import extensions_of

Change: TypeAlias = tuple[str, list[Any]]  # a query and its values
Penalties: TypeAlias = dict[str, tuple[float | None, float | None]]  # by student, (before, after)

MOVE = "UPDATE assignment SET duedate = ? WHERE id = ?"
EXTEND = "UPDATE submitted_assignment SET extension = ? WHERE id = ?"
PENALIZE = "UPDATE submitted_notebook SET late_submission_penalty = ? WHERE id = ?"


@dataclass(frozen=True)
class Plan:
    """What is to be written of a lab, or is written by now.

    due: (before, after) where the deadline moves, naive UTC or None; extended: whose extension changes
    changes: (query, values) pairs; ask: whose penalty nbgrader's own step computes
    penalties: by student, (before, after) where ours change
    memory: what course.toml has then written (memory.remembered)
    """

    due: tuple[datetime.datetime | None, datetime.datetime | None] | None
    extended: list[str]
    changes: list[Change]
    ask: list[str]
    penalties: Penalties = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)

    @property
    def empty(self) -> bool:
        """Whether the gradebook says all of it already."""
        return not self.changes and not self.ask


def bring_up_to_date(course: Course, lab_name: str) -> Plan:
    """Write what course.toml says of deadlines, extensions and penalties, where the gradebook says other.

    returns: a Plan; one that is empty where there was nothing to write
    raises: CourseError
    """
    concerned = lab_name in course.deadlines or course.late or remembered(course, lab_name)
    if not concerned or not course.gradebook.is_file():
        return Plan(None, [], [], [])
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        plan = _plan(course, ledger)
    if not plan.empty:
        with contextlib.closing(Ledger(course, lab_name)) as ledger:
            plan = settle(course, ledger)
    return plan


def settle(course: Course, ledger: Ledger, graded: Sequence[str] = ()) -> Plan:
    """Write deadline, extensions and penalties of one lab.

    ledger: a Ledger to write into; graded: only these students, whose submissions were graded a moment ago
    returns: a Plan
    raises: CourseError
    """
    plan = _plan(course, ledger, graded)
    remember(course, ledger.lab_name, plan.memory)
    ledger.write(plan.changes)
    before = _given(ledger, plan.ask)
    _ask_nbgrader(course, ledger, plan.ask)
    after = _given(ledger, plan.ask)
    asked = {name: (before[name], after[name]) for name in before if before[name] != after[name]}
    return replace(plan, penalties=plan.penalties | asked)


def _given(ledger: Ledger, students: Sequence[str]) -> dict[str, float | None]:
    return {row.student: row.penalty for row in read_rows(ledger, students)} if students else {}


def _ask_nbgrader(course: Course, ledger: Ledger, students: Sequence[str]) -> None:
    """Let nbgrader's plugin say what being late costs: it takes seconds, so only those are asked about who need it."""
    if students:
        config = load_config(course)
        for student in students:
            save_late_penalty(config, ledger.lab_name, student, f"sqlite:///{course.gradebook}")


def _plan(course: Course, ledger: Ledger, graded: Sequence[str] = ()) -> Plan:
    old, now = remembered(course, ledger.lab_name), due_of(ledger)
    due, memory = _due(course, ledger, old, now), _memory(course, ledger.lab_name)
    rows = read_rows(ledger, graded)
    wanted = [replace(row, extension=length) for row, length in _extensions(rows, old, memory)]
    extended = [new for row, new in zip(rows, wanted, strict=True) if row.extension != new.extension]
    changes: list[Change] = [("UPDATE assignment SET duedate = ? WHERE id = ?", [as_text(due), ledger.assignment])] * (
        due != now
    )
    changes += [(EXTEND, [length_as_text(row.extension), row.submission]) for row in extended]
    late = _penalties(course, wanted, due)
    ask = [] if course.late else _doubtful(wanted, due, graded, old.get("late") or changes)
    changes += [(PENALIZE, [late[row.student][1], row.notebook]) for row in wanted if row.student in late]
    return Plan((now, due) if due != now else None, [row.student for row in extended], changes, ask, late, memory)


def _due(course: Course, ledger: Ledger, old: Memory, now: datetime.datetime | None) -> datetime.datetime | None:
    """When the lab shall be due; a due date that course.toml wrote and no longer names goes."""
    if ledger.lab_name in course.deadlines:
        return course.deadlines[ledger.lab_name].due
    return None if as_text(now) == old.get("due") else now


def _memory(course: Course, lab_name: str) -> Memory:
    """What course.toml will have written then, as texts."""
    due = as_text(course.deadlines[lab_name].due) if lab_name in course.deadlines else None
    lengths = {name: length_as_text(length) for name, length in extensions_of(course, lab_name).items()}
    return {"due": due, "extensions": lengths, "late": bool(course.late)}


def _extensions(rows: Iterable[Row], old: Memory, memory: Memory) -> Iterator[tuple[Row, datetime.timedelta]]:
    """Each row with the extension that it shall have; who was given one by others keeps it."""
    before, named = old.get("extensions", {}), memory["extensions"]
    for row in rows:
        ours = length_as_text(row.extension) == before.get(row.student, "")
        yield row, as_length(named.get(row.student)) if row.student in named or ours else row.extension


def _penalties(course: Course, rows: list[Row], due: datetime.datetime | None) -> Penalties:
    """By the course's own policy: who loses other points than the gradebook says, as student to (before, after)."""
    if course.late is None:
        return {}
    wanted = {row.student: course.late.penalty(row.score, row.seconds_late(due)) for row in rows}
    return {row.student: (row.penalty, wanted[row.student]) for row in rows if row.penalty != wanted[row.student]}


def _doubtful(rows: Iterable[Row], due: datetime.datetime | None, graded: Sequence[str], moved: object) -> list[str]:
    """Without a policy of the course: about whom nbgrader's step must be asked, since something has changed."""
    if not graded and not moved:
        return []
    return [row.student for row in rows if row.penalty is not None or row.seconds_late(due)]
