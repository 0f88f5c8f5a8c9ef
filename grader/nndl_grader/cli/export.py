"""How do grades get into a spreadsheet, into Canvas, Moodle and Gradescope?"""

import functools
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..course import Course
from ..errors import CourseError
from . import options
from .deadlines import bring_up_to_date
from .root import FindCourse, nndl
from .told import count, names

if TYPE_CHECKING:
    from ..handback.fill import Filled

KINDS = ("csv", "canvas", "moodle", "gradescope", "autograder")
FILL = "The file that Canvas or Moodle has exported; it stays as it is, and a copy is filled in."
COLUMN = 'The title of the column of a lab in that file, as LAB="Lab 1 (12345)"; may be given again.'
OUT = "Where to; exports/ in the course folder by default, and - is stdout."
ZERO = "0 points, instead of an empty cell, for whoever handed in nothing."
STRICT = "End with exit code 1 where somebody on either side was not found; the file is written all the same."
UNSAFE = "autograder: grade in a container without walls, too: student code may then read the solutions there."


@nndl.command(short_help="Write the grades for somebody else.")
@options.labs
@click.option("--to", "kind", type=click.Choice(KINDS), required=True, help="For whom.")
@click.option("--fill", type=click.Path(path_type=Path), metavar="FILE", help=FILL)
@click.option("--column", "columns", multiple=True, metavar="LAB=TITLE", help=COLUMN)
@click.option("-o", "--out", metavar="OUT", help=OUT)
@click.option("--by", type=click.Choice(["exercise"]), help="csv: a column for each exercise and question, too.")
@click.option("--zero", is_flag=True, help=ZERO)
@click.option("--strict", is_flag=True, help=STRICT)
@click.option("--allow-unsafe", "unsafe", is_flag=True, help=UNSAFE)
@options.as_json
@click.pass_obj
def export(
    find: FindCourse,
    labs: Sequence[str],
    kind: str,
    fill: Path | None,
    columns: Sequence[str],
    out: str | None,
    by: str | None,
    zero: bool,
    strict: bool,
    unsafe: bool,
    as_json: bool,
) -> None:
    """Write the grades for somebody else; all labs that have grades by default.

    The score is the one that counts: after the late penalty, with the points given by hand; `nbgrader export` calls it
    score, too. Reads the gradebook and records/, and changes nothing in them but what course.toml says of deadlines.

    \b
    csv         a row per student, three columns per lab: score, max, late days
    canvas      --fill FILE fills in Canvas's own export; without it, a file that Canvas imports
    moodle      --fill FILE fills in a grading worksheet or a gradebook
    gradescope  exports/gradescope/LAB/STUDENT/results.json
    autograder  exports/autograder/LAB.zip, with which Gradescope grades by this engine; being late is Gradescope's to
                punish there

    \b
    Example: nndl export --to canvas --fill canvas.csv lab1_vectorization
    """
    course = find()
    _refuse_odd(kind, fill, columns, out, by, as_json)
    if kind != "autograder":
        bring_up_to_date(course, labs or _labs(course, kind))
    if fill:
        _fill(course, kind, labs, fill, dict(map(_pair, columns)), out, zero, strict)
    elif kind in ("csv", "canvas"):
        _table(course, kind, labs, out, by == "exercise", zero, as_json)
    else:
        write = _gradescope if kind == "gradescope" else functools.partial(_autograder, unsafe=unsafe)
        for name in labs or _labs(course, kind):
            write(course, name, Path(out or course.root / "exports" / kind))


def _refuse_odd(
    kind: str, fill: Path | None, columns: Sequence[str], out: str | None, by: str | None, as_json: bool
) -> None:
    """Refuse options that mean nothing together, instead of leaving one of them out silently."""
    if kind == "moodle" and not fill:
        raise CourseError(
            "Moodle only imports a file of its own: download the grading worksheet there and give it as --fill FILE."
        )
    odd = {
        "--fill": fill and kind not in ("canvas", "moodle"),
        "--column": columns and not fill,
        "--by": by and kind != "csv",
        "--json": as_json and kind != "csv",
        "-o -": out == "-" and kind in ("gradescope", "autograder"),
    }
    for option in (option for option, wrong in odd.items() if wrong):
        raise CourseError(f"{option} means nothing with --to {kind}. See `nndl export --help`.")


def _pair(text: str) -> tuple[str, str]:
    lab, equals, title = text.partition("=")
    if not equals:
        raise CourseError(f'--column {text!r} must be LAB=TITLE, such as lab1_vectorization="Lab 1 (12345)".')
    return lab.strip(), title.strip()


def _labs(course: Course, kind: str) -> list[str]:
    """The labs of which something is graded, or all of them where no grade is needed."""
    return course.labs() if kind == "autograder" else course.graded()


def _table(
    course: Course, kind: str, labs: Sequence[str], out: str | None, by_exercise: bool, zero: bool, as_json: bool
) -> None:
    from ..handback.export import export_table, write_table
    from ..handback.plain import to_plain

    text, grades = export_table(course, kind, labs, by_exercise, zero)
    if as_json:
        click.echo(json.dumps(to_plain(grades), indent=1))
        return
    if out == "-":
        click.echo(text, nl=False)
    else:
        path = Path(out or course.root / "exports" / ("grades.csv" if kind == "csv" else "canvas.csv"))
        # for a spreadsheet; Canvas writes and reads files without the mark
        write_table(path, text, bom=kind == "csv")
        students = {student for lab in grades for student in lab.grades}
        click.echo(f"{path}: {count(len(students), 'student')}, {count(len(grades), 'lab')}")
    for lab in (lab for lab in grades if lab.waiting):
        click.echo(f"  {lab.name}, not graded yet: {names(lab.waiting)}. Run `nndl grade`.", err=True)


def _fill(
    course: Course,
    kind: str,
    labs: Sequence[str],
    fill: Path,
    columns: Mapping[str, str],
    out: str | None,
    zero: bool,
    strict: bool,
) -> None:
    from ..handback.export import export_filled, write_table

    filled = export_filled(course, kind, labs, fill, columns, zero)
    path = Path(out or course.root / "exports" / fill.name)
    if out == "-":
        click.echo(filled.sheet.text(), nl=False)
    else:
        _refuse_same(path, fill)
        write_table(path, filled.sheet.text(), bom=False)  # its own mark is in it, if it had one
    to_stderr = out == "-"
    for line in _report(filled, "stdout" if to_stderr else path):
        click.echo(line, err=to_stderr)
    matches = filled.matches
    if strict and (matches.strangers or matches.absent):
        raise CourseError(f"{len(matches.strangers)} in the file and {len(matches.absent)} of yours were not found.")


def _refuse_same(path: Path, fill: Path) -> None:
    if path.exists() and path.samefile(fill):
        raise CourseError(f"{path} is the file to fill in, which stays as it is. Give another one with -o OUT.")


def _report(filled: "Filled", path: Path | str) -> Iterator[str]:
    """What became of a file, in lines."""
    yield f"{path}: {count(filled.written, 'grade')} filled in, {filled.changed} of them in place of another grade"
    yield from (f"  {lab}: column {title!r}" for lab, title in filled.columns.items())
    yield from (f"  {note}" for note in filled.notes)
    if filled.matches.strangers:
        yield f"  In the file, but nobody of yours: {names(filled.matches.strangers)}."
    if filled.matches.absent:
        yield f"  Yours, but not in the file: {names(filled.matches.absent)}."
    if filled.matches.strangers and filled.matches.absent:
        yield "  To say who is who, write their other names beside their own in students.csv."


def _gradescope(course: Course, name: str, folder: Path) -> None:
    from ..handback.gradescope import write_results
    from ..progress import track

    found = write_results(course, name, folder / name, functools.partial(track, what=f"results of {name}", after=1))
    click.echo(f"{folder / name}: {count(len(found.records), 'results.json')}")
    if found.waiting:
        click.echo(f"  Not graded yet: {names(found.waiting)}. Run `nndl grade`.")


def _autograder(course: Course, name: str, folder: Path, unsafe: bool) -> None:
    from ..handback.autograder import write_autograder

    path = folder / f"{name}.zip"
    write_autograder(course, name, path, unsafe)
    click.echo(f"{path}: upload it in Gradescope as the autograder of {name}. It holds the solutions.")
