"""How do the pages get into nbgrader's exchange, from which students fetch them?"""

import glob
from collections.abc import Iterable
from pathlib import Path

from ..course import Course
from ..exchange import exchange_step
from .feedback import SECRET, Feedback


def release_feedback(course: Course, feedback: Feedback) -> tuple[list[str], dict[str, str]]:
    """Hand the pages of a lab back through nbgrader's own release of feedback.

    feedback: feedback.Feedback, whose pages are written
    returns: whose page was released, and whose was not and why: a list of names, and a dict of name to a few words
    raises: CourseError where the exchange cannot be written to
    """
    refused = {student: why for student, page in feedback.pages.items() if (why := _why_not(page))}
    released = [student for student in feedback.pages if student not in refused]
    if released:
        _release(course, feedback.lab, released)
    return released, refused


def _why_not(page: Path) -> str | None:
    """Why nbgrader cannot or must not release what lies beside a page, in a few words; None where it can."""
    if not (page.parent / SECRET).is_file():
        return "was not handed in through the exchange"
    others = sorted(path.name for path in page.parent.glob("*.html") if path != page)
    return f"{others[0]} lies beside the page and would be released, too: delete it" if others else None


def _release(course: Course, lab: str, students: Iterable[str]) -> None:
    with exchange_step(course, lab, "release_feedback") as (step, _):
        for student in students:
            step.coursedir.student_id = glob.escape(student)
            step.start()
