"""How is what was handed in graded?"""

import functools
import json

import click

from ..errors import CourseError
from . import options
from .root import nndl


@nndl.command()
@options.labs
@click.option("--student", "students", multiple=True, metavar="NAME", help="Only this student; may be given again.")
@click.option("--force", is_flag=True, help="Grade again what is graded already.")
@options.as_json
@options.workers
@options.walls
@click.pass_obj
def grade(course, labs, students, force, as_json, workers, level, unsafe):
    """Grade what was handed in, write nbgrader's gradebook and one page per student; all labs by default.

    Submissions lie as nbgrader lays them out: submitted/STUDENT/LAB/LAB.ipynb. What is graded already is left alone.
    Writes the gradebook, autograded/, records/ and reports/.

    With --json, stdout holds one array, an object per submission, graded now or before: {"student", "lab", "score",
    "max", "trouble": why it could not be graded or null, "late", "late_penalty": in points, "seconds": of grading}.

    \b
    Example: nndl grade lab1_vectorization --student ada --force
    """
    from ..sandbox import Sandbox

    course = course()
    names, rows = labs or _handed_in(course), [] if as_json else None
    with Sandbox(course.limits, level, unsafe) as sandbox:
        unreadable = sum(grade_and_show(course, name, students, force, workers, sandbox, rows) for name in names)
    if as_json:
        click.echo(json.dumps(rows, indent=1))
    if unreadable:
        raise CourseError(f"{unreadable} could not be read and got no points; the table says who and why.")


def _handed_in(course):
    """The labs that somebody handed in; all labs where nobody did, so that the error names a place to put them."""
    labs = course.labs()
    return [name for name in labs if any(course.submitted.glob(f"*/{name}"))] or labs


def grade_and_show(course, name, students, force, workers, sandbox, rows=None):
    """Grade a lab and show it, or add it to `rows` as plain data; returns how many submissions could not be read."""
    from ..figures import submissions
    from ..grade import grade_lab
    from ..lab import load_lab
    from ..progress import track
    from ..record import read_records
    from ..report import write_pages
    from ..tables import print_table
    from ..why import judged_by_other_code

    watch = functools.partial(track, what=f"grading {name}")
    show = lambda items, total: watch(items, total=total)  # noqa: E731  its name is its use
    new, before = grade_lab(course, name, students, force, workers, show, sandbox)
    lab, records = load_lab(course, name), read_records(course.records / name)
    page = write_pages(course, lab, records)
    if rows is None:
        print_table(course, lab, records)
        click.echo(f"{new} graded now, {before} before, sandbox level {sandbox.level}.")
        click.echo(f"Pages: {page}")
        _tell_other_code(name, judged_by_other_code(records))
    else:
        rows += [row for row in submissions(course, lab, records) if not students or row["student"] in students]
    return sum(record.trouble is not None for record in records.values())


def _tell_other_code(name, count):
    """Grading leaves alone what another version of nndl has judged; whether that matters is for a human to see."""
    if count:
        click.echo(
            f"{count} were judged by another version of nndl's code: `nndl regrade --dry-run {name}` shows whom this "
            "one would change."
        )
