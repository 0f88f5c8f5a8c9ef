"""Whose submissions of a lab are graded, and whose are not, or not any more?"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..course import Course
from ..errors import CourseError
from ..record import Record, read_records


@dataclass(frozen=True)
class Standing:
    """How far the grading of a lab is.

    records: by student, the Records of what is graded
    waiting: who handed in and is not graded; stale: who handed in anew after being graded, or whose file is gone
    """

    records: dict[str, Record]
    waiting: list[str]
    stale: list[str]


def standing(course: Course, lab_name: str, students: Sequence[str] = ()) -> Standing:
    """How far the grading of a lab is.

    students: only these; all by default
    returns: a Standing
    raises: CourseError where nobody is graded, or where one of the students named is not
    """
    records = read_records(course.records / lab_name)
    handed = sorted(folder.parent.name for folder in course.submitted.glob(f"*/{lab_name}") if folder.is_dir())
    _refuse_ungraded(course, lab_name, records, students)
    wanted = set(students or (*records, *handed))
    chosen = {student: record for student, record in records.items() if student in wanted}
    waiting = [student for student in handed if student in wanted and student not in records]
    return Standing(chosen, waiting, [student for student in chosen if _is_stale(course, lab_name, records[student])])


def _refuse_ungraded(course: Course, lab_name: str, records: Mapping[str, Record], students: Sequence[str]) -> None:
    missing = [student for student in students if student not in records]
    if missing:
        raise CourseError(f"{lab_name} of {missing[0]!r} is not graded. Look for a misspelt name, or run `nndl grade`.")
    if not records:
        raise CourseError(
            f"Nothing of {lab_name} is graded: {course.records / lab_name} holds no record. Run `nndl grade`."
        )


def _is_stale(course: Course, lab_name: str, record: Record) -> bool:
    """Whether what lies in submitted/ is another notebook than the one that was graded."""
    graded = record.provenance.get("submission")
    path = course.submitted / record.student / lab_name / f"{lab_name}.ipynb"
    now = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "missing"
    return graded is not None and graded != now
