"""How is what is graded graded again, and how is it seen beforehand whom that changes?"""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from ..course import Course
from . import options
from .deadlines import bring_up_to_date
from .root import FindCourse, nndl

if TYPE_CHECKING:
    from ..regrade import Regrade
    from ..sandbox import Sandbox


@nndl.command(short_help="Grade again, and show who changes.")
@options.labs
@options.students
@click.option("--dry-run", is_flag=True, help="Write nothing at all: only show what would change.")
@click.option("--force", is_flag=True, help="Judge again even where nothing that decides differs.")
@options.as_json
@options.workers
@options.walls
@click.pass_obj
def regrade(
    find: FindCourse,
    labs: Sequence[str],
    students: Sequence[str],
    dry_run: bool,
    force: bool,
    as_json: bool,
    workers: int | None,
    level: str,
    unsafe: bool,
) -> None:
    """Judge again what is graded, and show who changes, by how much, and why; all graded labs by default.

    For when an exercise, a test, points, the seed, a limit or a version changed: after `nndl build`, look with
    --dry-run, then run it without. Scores and comments given by hand in formgrader stay; where the automatic score
    beside one changes, the student is named. What cannot change is skipped.

    Reads submitted/, records/ and the gradebook; writes the gradebook, autograded/, records/ and reports/.

    \b
    Example: nndl regrade --dry-run lab1_vectorization
    """
    from ..sandbox import Sandbox

    course = find()
    names = labs or graded_labs(course)
    if not dry_run:
        bring_up_to_date(course, names)
    with Sandbox(course.limits, level, unsafe) as sandbox:
        found = [_regraded(course, name, students, dry_run, force, workers, sandbox) for name in names]
    if as_json:
        from ..regrade_table import to_plain

        click.echo(json.dumps([to_plain(one, dry_run) for one in found], indent=1))
    else:
        from ..regrade_table import print_changes

        for one in found:
            print_changes(one, dry_run)


def _regraded(
    course: Course,
    name: str,
    students: Sequence[str],
    dry_run: bool,
    force: bool,
    workers: int | None,
    sandbox: "Sandbox",
) -> "Regrade":
    from ..progress import watch
    from ..regrade import regrade_lab

    show = watch(f"judging {name} again")
    found = regrade_lab(course, name, students, dry_run, force, workers, show, sandbox)
    if not dry_run:
        _write_pages(course, name)
    return found


def _write_pages(course: Course, name: str) -> None:
    from ..lab import load_lab
    from ..record import read_records
    from ..report import write_pages

    write_pages(course, load_lab(course, name), read_records(course.records / name))


def graded_labs(course: Course) -> list[str]:
    """The labs of which something was graded; all labs where nothing was, so that the error names what to do."""
    labs = course.labs()
    return [name for name in labs if any(course.autograded.glob(f"*/{name}"))] or labs
