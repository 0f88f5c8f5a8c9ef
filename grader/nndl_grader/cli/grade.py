"""How is what was handed in graded?"""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from ..course import Course
from ..errors import CourseError
from . import options
from .deadlines import bring_up_to_date
from .root import FindCourse, nndl
from .showing import Rows, show_lab, shown_as

if TYPE_CHECKING:
    from ..sandbox import Sandbox


@nndl.command(short_help="Grade what is new.")
@options.labs
@options.students
@click.option("--force", is_flag=True, help="Grade again what is graded already.")
@options.as_json
@options.workers
@options.walls
@options.elsewhere
@click.pass_obj
def grade(
    find: FindCourse,
    /,
    labs: Sequence[str],
    students: Sequence[str],
    force: bool,
    as_json: bool,
    workers: int | None,
    level: str,
    unsafe: bool,
    **elsewhere: Any,
) -> None:
    """Grade what was handed in, write nbgrader's gradebook and one page per student; all labs by default.

    Submissions lie as nbgrader lays them out: submitted/STUDENT/LAB/LAB.ipynb. What is graded already is left alone.
    Writes the gradebook, autograded/, records/ and reports/.

    With --json, stdout holds one array, an object per submission, graded now or before: {"student", "lab", "score",
    "max", "trouble": why it could not be graded or null, "late", "late_penalty": in points, "seconds": of grading}.

    Where one machine is not enough: with --shard only a part of the class is judged, into files that `nndl gather` puts
    together; with --scheduler the workers of a Dask cluster judge. docs/scale-out.md tells how.

    \b
    Example: nndl grade lab1_vectorization --student ada --force
             nndl grade lab1_vectorization --shard 3/8
             nndl grade --scheduler tls://10.0.0.7:8786 --tls-ca ca.pem --tls-cert me.pem --tls-key me.key
    """
    course = find()
    where = _where(elsewhere, students, workers)
    names = labs or _handed_in(course)
    rows: Rows | None = [] if as_json else None
    if where == "shard":  # the course may be read-only there; gathering brings it up to date
        from .shard import grade_shards

        grade_shards(course, names, elsewhere, force, workers, level, unsafe, as_json)
        return
    bring_up_to_date(course, names)
    if where == "cluster":
        from .cluster import grade_on_cluster

        unreadable = grade_on_cluster(course, names, students, force, level, unsafe, elsewhere, rows)
    else:
        unreadable = _grade_here(course, names, students, force, workers, level, unsafe, rows)
    if as_json:
        click.echo(json.dumps(rows, indent=1))
    if unreadable:
        raise CourseError(f"{unreadable} could not be read and got no points; the table says who and why.")


def _where(elsewhere: Mapping[str, Any], students: Sequence[str], workers: int | None) -> str:
    """Where it is graded: "here", "shard" or "cluster"; options that do not go together are refused."""
    shard, scheduler = elsewhere["shard"], elsewhere["scheduler"]
    tls = [name for name in ("tls_ca", "tls_cert", "tls_key") if elsewhere[name]]
    if shard and (scheduler or students):
        raise click.UsageError(
            f"--shard judges a part of the class here: leave out {'--scheduler' if scheduler else '--student'}."
        )
    if elsewhere["shard_out"] and not shard:
        raise click.UsageError("--shard-out is where the files of --shard go: add --shard I/N.")
    if tls and not scheduler:
        raise click.UsageError(f"--{tls[0].replace('_', '-')} is for --scheduler: add its address.")
    if scheduler and workers:
        raise click.UsageError("--workers is for this machine; a cluster has as many workers as were started there.")
    return "shard" if shard else "cluster" if scheduler else "here"


def _grade_here(
    course: Course,
    names: Sequence[str],
    students: Sequence[str],
    force: bool,
    workers: int | None,
    level: str,
    unsafe: bool,
    rows: Rows | None,
) -> int:
    from ..sandbox import Sandbox

    with Sandbox(course.limits, level, unsafe) as sandbox:
        return sum(grade_and_show(course, name, students, force, workers, sandbox, rows) for name in names)


def _handed_in(course: Course) -> list[str]:
    """The labs that somebody handed in; all labs where nobody did, so that the error names a place to put them."""
    labs = course.labs()
    return [name for name in labs if any(course.submitted.glob(f"*/{name}"))] or labs


def grade_and_show(
    course: Course,
    name: str,
    students: Sequence[str],
    force: bool,
    workers: int | None,
    sandbox: "Sandbox",
    rows: Rows | None = None,
) -> int:
    """Grade a lab and show it, or add it to `rows` as plain data; returns how many submissions could not be read."""
    from ..grade import grade_lab

    new, before = grade_lab(course, name, students, force, workers, shown_as(name), sandbox)
    done = f"{new} graded now, {before} before, sandbox level {sandbox.level}."
    return show_lab(course, name, students, rows, done)
