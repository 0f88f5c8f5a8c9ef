"""Which page does each student get back, and where does it lie?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..answered import answers_of, without_docstring
from ..course import Course
from ..lab import Lab, load_lab
from ..marking import markings
from ..parts import Known, student_facts
from ..record import Record, write_whole
from ..report import write_student_page
from .standing import Standing, standing

FOLDER = "feedback"
SECRET, MOMENT = "submission_secret.txt", "timestamp.txt"  # nbgrader's exchange knows a submission by them
LINES, WIDTH = 300, 400  # more of an answer is not shown
SMALL = 1000  # bytes: no honest secret or timestamp is longer


@dataclass(frozen=True)
class Feedback:
    """What was written for a lab: the path of each student's page, and how far the grading is."""

    lab: str
    pages: dict[str, Path]
    standing: Standing


def write_feedback(
    course: Course,
    lab_name: str,
    students: Sequence[str] = (),
    progress: Callable[[Iterable[Record]], Iterable[Record]] = iter,
) -> Feedback:
    """Write feedback/<student>/<lab>/<lab>.html for all that is graded, as nbgrader lays it out.

    students: only these; progress: wraps the iteration over Records
    returns: a Feedback
    raises: CourseError where nothing is graded, or where the gradebook cannot be read
    """
    lab, found = load_lab(course, lab_name), standing(course, lab_name, students)
    marked = markings(course, lab_name)
    pages = {}
    for record in progress(found.records.values()):
        known = Known(marked.get(record.student), _shown(lab, answers_of(course, lab_name, record.student)))
        pages[record.student] = _write(course, lab, record, known)
    return Feedback(lab_name, pages, found)


def _write(course: Course, lab: Lab, record: Record, known: Known) -> Path:
    folder = course.root / FOLDER / record.student / lab.name
    folder.mkdir(parents=True, exist_ok=True)
    for name in (SECRET, MOMENT):
        text = _small_text(course.submitted / record.student / lab.name / name)
        write_whole(folder / name, text) if text else (folder / name).unlink(missing_ok=True)
    path = folder / f"{lab.name}.html"
    write_student_page(path, student_facts(lab, record, known))
    return path


def _small_text(path: Path) -> str | None:
    """The text of a small file that really lies there; None for a link, which may lead to a neighbour."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size > SMALL:
        return None
    return path.read_text(encoding="utf-8", errors="replace")


def _shown(lab: Lab, answers: Mapping[str, str]) -> dict[str, str]:
    """The answers as a page shows them, by name."""
    code = {name: "\n".join(_cut(without_docstring(answers[name]))) for name in lab.exercises if name in answers}
    letters = {name: answers[name].partition("#")[0].strip()[:WIDTH] for name in lab.questions if name in answers}
    return code | letters


def _cut(lines: list[str]) -> list[str]:
    """So many lines as a page bears; an answer can have any length."""
    kept = [line if len(line) <= WIDTH else f"{line[:WIDTH]} ..." for line in lines[:LINES]]
    more = len(lines) - LINES
    return [*kept, f"... ({more} more lines)"] if more > 0 else kept
