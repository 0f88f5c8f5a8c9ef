"""What is in a plain table of grades, for a spreadsheet and for a script?"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from ..course import Course
from .grades import LabGrades
from .people import class_roster

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet computes what begins so


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def table(course: Course, labs: Sequence[LabGrades], by_exercise: bool = False, zero: bool = False) -> list[list[str]]:
    """The rows of a table: a student a row, a lab three columns, and one for each exercise where asked.

    labs: LabGrades; zero: whether nothing handed in is 0 instead of an empty cell
    """
    students = sorted({student for lab in labs for student in (*lab.grades, *lab.waiting)})
    roster = class_roster(course, students)
    students = sorted({*students, *roster.columns})
    extra = [column for column in ("name", "email") if any(column in row for row in roster.columns.values())]
    rows = [["student", *extra, *(title for lab in labs for title in _titles(lab, by_exercise))]]
    for student in students:
        known = [neutral(roster.columns.get(student, {}).get(column, "")) for column in extra]
        rows.append(
            [neutral(student), *known, *(cell for lab in labs for cell in _cells(lab, student, by_exercise, zero))]
        )
    return rows


def _titles(lab: LabGrades, by_exercise: bool) -> list[str]:
    parts = [f"{lab.name} {name}" for name in lab.worth] if by_exercise else []
    return [lab.name, f"{lab.name} max", f"{lab.name} late days", *parts]


def _cells(lab: LabGrades, student: str, by_exercise: bool, zero: bool) -> list[str]:
    grade = lab.grades.get(student)
    parts = list(lab.worth) if by_exercise else []
    if grade is None:
        nothing = "0" if zero and student not in lab.waiting else ""
        return [nothing, f"{lab.full:g}", "", *("" for _ in parts)]
    return [_text(grade.score), f"{lab.full:g}", str(grade.late_days), *(_text(grade.parts[name]) for name in parts)]


def _text(number: float) -> str:
    return f"{number:.6f}".rstrip("0").rstrip(".")


def to_csv(rows: Iterable[Sequence[str]]) -> str:
    """Rows as the text of a CSV file."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


def to_plain(labs: Sequence[LabGrades]) -> list[dict[str, Any]]:
    """The grades as data for JSON: a dict for each lab."""
    return [
        {"lab": lab.name, "max": lab.full, "worth": lab.worth, "waiting": lab.waiting, "grades": _by_student(lab)}
        for lab in labs
    ]


def _by_student(lab: LabGrades) -> dict[str, dict[str, Any]]:
    return {student: asdict(grade) for student, grade in lab.grades.items()}
