"""How did a student come by the points of an exercise, a question or a test: what is known about that?"""

import difflib
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .answered import answers_of
from .course import Course
from .errors import CourseError
from .handed import find_submissions
from .lab import Lab, load_lab, unknown_lab
from .marking import Marking, marking_of
from .points import split_points
from .record import Record, provenance, read_record
from .why import differences, kind


@dataclass(frozen=True)
class Story:
    """What is known about one grade.

    kind: "exercise", "question" or "test"; record: the whole submission's; finding: this part's (examine.Finding)
    worth: the most points, by test cell; source: the answer cell that was graded or the text of the test, or None
    right: the right letter of a question, or None; marking: what the gradebook says of the whole submission
    changed: what differs now from when it was graded, in short texts
    """

    lab: str
    name: str
    title: str
    kind: str
    record: Record
    finding: dict[str, Any]
    worth: dict[str, int]
    source: str | None
    right: str | None
    marking: Marking
    changed: list[str]


def tell(course: Course, student: str, name: str, lab_name: str | None = None) -> Story:
    """What is known about a student's points for one exercise, question or test.

    lab_name: where the part is; by default the only lab that has it and that the student handed in
    returns: a Story
    raises: CourseError, with the nearest name where one is misspelt
    """
    lab = _lab(course, student, name, lab_name)
    record = read_record(course.records / lab.name / f"{student}.json")
    if record is None:
        raise CourseError(
            f"There is no record of how {lab.name} of {student} was graded: run `nndl grade {lab.name} --student "
            f"{shlex.quote(student)}`."
        )
    question = lab.questions.get(name)
    return Story(
        lab.name,
        name,
        question.heading if question else lab.titles[name],
        kind(lab, name),
        record,
        record.findings.get(name, {"scores": {}, "texts": {}, "sentence": None, "cause": None}),
        _worth(lab, name),
        lab.tests[name].text if name in lab.tests else answers_of(course, lab.name, student).get(name),
        question.answer if question else None,
        marking_of(course, lab.name, student),
        _changed(course, lab, name, record),
    )


def _lab(course: Course, student: str, name: str, lab_name: str | None) -> Lab:
    if lab_name and lab_name not in course.labs():
        raise CourseError(unknown_lab(course, lab_name))
    _refuse_unknown_student(course, student)
    labs = [load_lab(course, one) for one in ([lab_name] if lab_name else course.labs())]
    having = [lab for lab in labs if name in lab.test_cells]
    if not having:
        raise CourseError(_unknown_part(labs, name))
    handed = [lab for lab in having if (course.submitted / student / lab.name).is_dir()] or having
    if len(handed) > 1:
        where = ", ".join(lab.name for lab in handed)
        raise CourseError(f"There is a {name} in {where}. Say which: --lab {handed[0].name}.")
    return handed[0]


def _refuse_unknown_student(course: Course, student: str) -> None:
    students = sorted(folder.name for folder in course.submitted.glob("*") if folder.is_dir())
    if student not in students and not any(course.records.glob(f"*/{student}.json")):
        close = difflib.get_close_matches(student, students, n=1)
        cure = f"Did you mean {close[0]}?" if close else f"There are {len(students)} students."
        raise CourseError(f"{course.submitted} has nothing of {student!r}. {cure}")


def _unknown_part(labs: Sequence[Lab], name: str) -> str:
    names = [part for lab in labs for part in lab.test_cells]
    close = difflib.get_close_matches(name, names, n=1)
    cure = f"Did you mean {close[0]}?" if close else f"It has: {', '.join(dict.fromkeys(names))}."
    where = labs[0].name if len(labs) == 1 else "The course"
    return f"{where} has no exercise, question or test called {name!r}. {cure}"


def _worth(lab: Lab, name: str) -> dict[str, int]:
    cells, points = lab.test_cells[name], lab.points[name]
    return dict(zip(cells, split_points(points) if len(cells) == 2 else [points], strict=True))


def _changed(course: Course, lab: Lab, name: str, record: Record) -> list[str]:
    handed = course.submitted / record.student / lab.name
    if not handed.is_dir():
        return ["the submission is no longer in submitted/"]
    one = find_submissions(course, lab.name, [record.student])[0]
    level = record.provenance.get("sandbox")  # the walls of a run that nobody has asked for are not put up
    now = provenance(course, lab, one.notebook, one.timestamp, level)
    return differences(lab, name, record.provenance, now)
