"""How does every student get a page back?"""

import functools
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from ..course import Course
from . import options
from .deadlines import bring_up_to_date
from .root import FindCourse, nndl
from .told import count, names

if TYPE_CHECKING:
    from ..handback.feedback import Feedback


@nndl.command(short_help="Write a page for each student.")
@options.labs
@options.students
@click.option("--exchange", is_flag=True, help="Release the pages through nbgrader's exchange, too.")
@click.option("--zip", "parcel", is_flag=True, help="Put the pages into one zip per lab, named for Canvas or Moodle.")
@options.as_json
@click.pass_obj
def feedback(
    find: FindCourse, labs: Sequence[str], students: Sequence[str], exchange: bool, parcel: bool, as_json: bool
) -> None:
    """Write a page for each student: points, what was found, what you wrote by hand; all graded labs by default.

    A page is one file that needs no network. It tells the score after the late penalty, with the points and comments
    that you gave in formgrader, and shows the student's own code. It holds no hidden case and no right answer.

    --zip writes exports/feedback/LAB.zip with these pages. What was collected from Canvas or Moodle has the name under
    which that system takes it back: in Canvas by "Upload Submissions", in Moodle by "Upload multiple feedback files in
    a zip". All others are called STUDENT.html.

    Reads records/, autograded/, submitted/ and the gradebook; writes feedback/STUDENT/LAB/LAB.html, where
    `nbgrader release_feedback` finds it.

    \b
    Example: nndl feedback lab1_vectorization --zip
    """
    course = find()
    those = labs or course.graded()
    bring_up_to_date(course, those)
    told = [_feedback(course, name, students, exchange, parcel, as_json) for name in those]
    if as_json:
        click.echo(json.dumps(told, indent=1))


def _feedback(
    course: Course, name: str, students: Sequence[str], exchange: bool, parcel: bool, quiet: bool
) -> dict[str, Any]:
    """Hand a lab back and tell of it; returns the same as data."""
    from ..handback.feedback import write_feedback
    from ..progress import track

    found = write_feedback(course, name, students, functools.partial(track, what=f"pages of {name}", after=1))
    data = {"lab": name, "pages": {student: str(page) for student, page in found.pages.items()}}
    data |= {"waiting": found.standing.waiting, "stale": found.standing.stale}
    lines = _lines(course, found)
    if parcel:
        data["zip"], words = _parcel(course, found)
        lines.append(words)
    if exchange:
        data["released"], data["not_released"], told = _release(course, found)
        lines += told
    if not quiet:
        click.echo("\n".join(lines))
    return data


def _lines(course: Course, found: "Feedback") -> list[str]:
    lines = [f"{found.lab}: {count(len(found.pages), 'page')} in {course.root / 'feedback'}"]
    if found.standing.waiting:
        lines.append(f"  Not graded yet, so without a page: {names(found.standing.waiting)}. Run `nndl grade`.")
    if found.standing.stale:
        lines.append(f"  Graded before the newest submission: {names(found.standing.stale)}. Run `nndl grade`.")
    return lines


def _parcel(course: Course, found: "Feedback") -> tuple[str, str]:
    from ..handback.parcel import write_parcel

    path, kinds = write_parcel(course, found)
    named = ", ".join(f"{count} named for {kind.capitalize()}" for kind, count in sorted(kinds.items()) if kind)
    own = f"{kinds['']} named STUDENT.html" if kinds[""] else ""
    return str(path), f"  Zip: {path} ({', '.join(filter(None, (named, own)))})"


def _release(course: Course, found: "Feedback") -> tuple[list[str], dict[str, str], list[str]]:
    from ..handback.exchange import release_feedback

    released, refused = release_feedback(course, found)
    lines = [f"  Released through the exchange: {count(len(released), 'page')}."]
    lines += [f"  Not released: {student}, {why}." for student, why in refused.items()]
    return released, refused, lines
