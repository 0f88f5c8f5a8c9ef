"""How are the pages of graded labs written again?"""

import functools
import json
from collections.abc import Sequence
from typing import Any

import click

from ..course import Course
from ..errors import CourseError
from . import options
from .deadlines import bring_up_to_date
from .root import FindCourse, nndl


@nndl.command(short_help="Write the pages again.")
@options.labs
@options.as_json
@click.pass_obj
def report(find: FindCourse, labs: Sequence[str], as_json: bool) -> None:
    """Write the pages of students and class again, without grading, and show the class; all graded labs by default.

    With --json, stdout holds one array, an object per lab: mean, median, histogram (students in each tenth of the
    points), how many got each exercise and question right, what went wrong how often, what to teach again, who needs a
    look, whose scores are older than the exercises of now.

    Reads records/; writes reports/LAB/.

    \b
    Example: nndl report --json lab1_vectorization > lab1.json
    """
    course = find()
    names = labs or course.graded()
    bring_up_to_date(course, names)
    figures = [_report(course, name, as_json) for name in names]
    if as_json:
        click.echo(json.dumps(figures, indent=1))


def _report(course: Course, name: str, as_json: bool) -> dict[str, Any]:
    from ..figures import class_figures
    from ..lab import load_lab
    from ..progress import track
    from ..record import read_records
    from ..report import write_pages

    lab, records = load_lab(course, name), read_records(course.records / name)
    if not records:
        raise CourseError(f"Nothing of {name} is graded: {course.records / name} holds no record. Run `nndl grade`.")
    page = write_pages(course, lab, records, functools.partial(track, what=f"pages of {name}", after=1))
    figures = class_figures(course, lab, records)
    if not as_json:
        from ..tables import print_class

        print_class(lab, records)
        _tell_outdated(name, figures["outdated"], len(records))
        click.echo(f"Pages: {page}")
    return figures


def _tell_outdated(name: str, students: Sequence[str], count: int) -> None:
    if students:
        click.echo(
            f"{len(students)} of {count} were graded with another seed, other exercises or points than those of now: "
            f"`nndl regrade --dry-run {name}` shows whom that would change."
        )
