"""Which numbers of a lab count for each student?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..course import Course
from ..errors import CourseError
from ..lab import load_lab
from ..marking import Marking, lateness, markings

DIGITS = 6  # more of a sum of floats is noise


@dataclass(frozen=True)
class Grade:
    """The points of one student in one lab.

    score: what counts, after the late penalty and with the points given by hand; penalty: what being late has cost
    late_days: days begun after the due date; parts: the points of each exercise, test and question, before the penalty
    """

    score: float
    penalty: float = 0.0
    late_days: int = 0
    parts: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class LabGrades:
    """A lab and what everybody got.

    worth: the most points of each exercise, test and question; grades: by student; waiting: who is not graded
    """

    name: str
    title: str
    worth: dict[str, int]
    grades: dict[str, Grade]
    waiting: list[str]

    @property
    def full(self) -> float:
        """The most points of the lab."""
        return sum(self.worth.values())


def lab_grades(course: Course, lab_name: str) -> LabGrades:
    """What everybody got in a lab, as the gradebook says.

    returns: LabGrades
    raises: CourseError where the gradebook cannot be read
    """
    lab, late = load_lab(course, lab_name), lateness(course, lab_name)
    grades = {
        student: Grade(
            round(marking.total, DIGITS),
            round(marking.earned - marking.total, DIGITS),
            late[student].days,
            {name: _points(marking, cells) for name, cells in lab.test_cells.items()},
        )
        for student, marking in sorted(markings(course, lab_name).items())
    }
    handed = {folder.parent.name for folder in course.submitted.glob(f"*/{lab_name}") if folder.is_dir()}
    return LabGrades(lab_name, lab.title, lab.points, grades, sorted(handed - set(grades)))


def _points(marking: Marking, cells: Iterable[str]) -> float:
    return round(sum(marking.scores[cell].points for cell in cells if cell in marking.scores), DIGITS)


def all_grades(course: Course, lab_names: Sequence[str]) -> list[LabGrades]:
    """What everybody got in some labs, as a list of LabGrades.

    lab_names: of the labs; all labs that anybody has a grade in where it is empty
    raises: CourseError where there is no grade at all
    """
    found = [lab_grades(course, name) for name in lab_names or course.labs()]
    kept = [one for one in found if one.grades or lab_names]
    if not any(one.grades for one in kept):
        raise CourseError(f"There is no grade in {course.gradebook} yet. Run `nndl grade`.")
    return kept
