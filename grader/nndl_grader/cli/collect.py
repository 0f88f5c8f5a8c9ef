"""How does what students handed in get into submitted/?"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..course import Course
from ..errors import CourseError
from . import options
from .root import FindCourse, nndl

if TYPE_CHECKING:
    from ..collect.piece import Row

PATH = click.Path(path_type=Path)
FROM_HELP = "A zip or a folder with what was handed in; more of them may follow."
LMS_HELP = "Where it comes from; recognised by the names in it by default."


@nndl.command(short_help="Collect what was handed in.")
@click.argument("lab")
@click.option("--from", "sources", multiple=True, type=PATH, metavar="ZIP_OR_FOLDER...", help=FROM_HELP)
@click.argument("more", nargs=-1, type=PATH, metavar="")
@click.option("--exchange", is_flag=True, help="Collect from nbgrader's exchange.")
@click.option("--lms", type=click.Choice(["canvas", "moodle", "gradescope", "plain"]), help=LMS_HELP)
@click.option("--dry-run", is_flag=True, help="Write nothing: only show what would be collected.")
@options.as_json
@click.pass_obj
def collect(
    course: FindCourse,
    lab: str,
    sources: tuple[Path, ...],
    more: tuple[Path, ...],
    exchange: bool,
    lms: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Collect what was handed in for LAB: from the zips of Canvas, Moodle or Gradescope, a folder, or the exchange.

    The newest attempt of each student goes to submitted/STUDENT/LAB/LAB.ipynb; what it replaces is kept in
    records/collected/replaced/. Collecting the same again changes nothing. A plain zip or folder holds
    STUDENT/LAB.ipynb, STUDENT/LAB/LAB.ipynb, STUDENT.ipynb or LAB_STUDENT.ipynb. With students.csv in the course folder
    (a column "student", and any of name, email and ids beside it) names of the LMS become those of the course.

    Writes submitted/ and records/collected/. What cannot be taken is listed with the reason, the rest is collected, and
    the exit code is 1.

    With --json, stdout holds one array, an object per file: {"student", "outcome": "collected", "newer", "unchanged",
    "left", "odd" or "refused", "file", "why"}.

    \b
    Example: nndl collect lab1_vectorization --from submissions.zip
    """
    from ..collect.told import print_rows, trouble

    sources = sources + more
    if exchange == bool(sources):
        raise CourseError("Say where to collect from: either --from with a zip or a folder, or --exchange.")
    rows = _collected(course(), lab, sources, lms, dry_run)
    click.echo(json.dumps([asdict(row) for row in rows], indent=1)) if as_json else print_rows(lab, rows, dry_run)
    if said := trouble(lab, rows):
        raise CourseError(said)


def _collected(course: Course, lab: str, sources: tuple[Path, ...], lms: str | None, dry_run: bool) -> "list[Row]":
    from ..collect.collecting import collect as collect_from
    from ..progress import watch

    show = watch(f"collecting {lab}", after=1)
    if sources:
        return collect_from(course, lab, sources, lms, dry_run, show)
    from ..collect.exchange import collect_from_exchange

    return collect_from_exchange(course, lab, dry_run, show)
