"""What can be done on the command line?"""

import contextlib
import functools
import os
import sys
from pathlib import Path

import click

from .course import find_course
from .errors import CourseError
from .walls.levels import LEVELS

LEVEL_HELP = "How strong the walls around student code must be: L3 is the strongest; auto takes what works here."
LIMIT_HELP = "How long one call may take; call_seconds of course.toml by default."


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--course", "folder", default=".", metavar="DIR", help="A folder in the course; the current one by default."
)
@click.pass_context
def nndl(context, folder):
    """Build the labs of the course, and grade what students hand in."""
    context.obj = lambda: find_course(folder)  # looked up late: --help works anywhere


@nndl.command()
@click.argument("labs", nargs=-1, metavar="[LAB]...")
@click.pass_obj
def build(course, labs):
    """Build the students' notebooks from solutions/; all labs by default."""
    from .build import build_lab
    from .progress import track

    course = course()
    for name in track(labs or course.labs(), "building"):
        build_lab(course, name)
        click.echo(f"{name}: built into {course.release / name}")


@nndl.command()
@click.argument("labs", nargs=-1, metavar="[LAB]...")
@click.option("--student", "students", multiple=True, metavar="NAME", help="Only this student; may be given again.")
@click.option("--force", is_flag=True, help="Grade again what is graded already.")
@click.option("--workers", type=click.IntRange(1), help="How many at a time; one per core by default.")
@click.option("--level", type=click.Choice(["auto", *LEVELS]), default="auto", show_default=True, help=LEVEL_HELP)
@click.option(
    "--allow-unsafe", "unsafe", is_flag=True, help="Grade at a level below L2, too: only code that you trust."
)
@click.pass_obj
def grade(course, labs, students, force, workers, level, unsafe):
    """Grade what was handed in, write nbgrader's gradebook and one page per student; all labs by default.

    Submissions lie as nbgrader lays them out: submitted/STUDENT/LAB/LAB.ipynb. What is graded already is left alone.
    """
    from .sandbox import Sandbox

    course = course()
    names = labs or _handed_in(course)
    with Sandbox(course.limits, level, unsafe) as sandbox:
        unreadable = sum(_grade(course, name, students, force, workers, sandbox) for name in names)
    if unreadable:
        raise CourseError(f"{unreadable} could not be read and got no points; the table says who and why.")


def _handed_in(course):
    """The labs that somebody handed in; all labs where nobody did, so that the error names a place to put them."""
    labs = course.labs()
    return [name for name in labs if any(course.submitted.glob(f"*/{name}"))] or labs


def _grade(course, name, students, force, workers, sandbox):
    """Grade a lab and show it; returns how many submissions could not be read."""
    from .grade import grade_lab
    from .lab import load_lab
    from .progress import track
    from .record import read_records
    from .report import write_pages
    from .tables import print_table

    watch = functools.partial(track, what=f"grading {name}")
    show = lambda items, total: watch(items, total=total)  # noqa: E731  its name is its use
    new, before = grade_lab(course, name, students, force, workers, show, sandbox)
    lab, records = load_lab(course, name), read_records(course.records / name)
    print_table(course, lab, records)
    click.echo(f"{new} graded now, {before} before, sandbox level {sandbox.level}.")
    click.echo(f"Pages: {write_pages(course, lab, records)}")
    return sum(record.trouble is not None for record in records.values())


@nndl.command()
@click.argument("lab")
@click.argument("exercise")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="One JSON array on stdout, an object per file.")
@click.option("--workers", type=click.IntRange(1), help="How many at a time; one per core by default.")
@click.option("--limit", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help=LIMIT_HELP)
@click.option("--level", type=click.Choice(["auto", *LEVELS]), default="auto", show_default=True, help=LEVEL_HELP)
@click.option(
    "--allow-unsafe", "unsafe", is_flag=True, help="Judge at a level below L2, too: only code that you trust."
)
@click.pass_obj
def judge(course, lab, exercise, files, as_json, workers, limit, level, unsafe):
    """Judge answers to one EXERCISE, each a plain Python FILE, as grading would; a folder stands for all *.py in it.

    A file defines the exercise's function, and whatever that needs. `np`, `math` and what else the notebook imports are
    there; earlier exercises' functions are the right ones. A file that fails or never ends does not stop the others.

    With --json, stdout holds one array of objects in the order of the files: {"file", "passed_shapes", "passed_values",
    "cause": the name of what is wrong or null, "sentence": what is wrong or null}.
    """
    from .answers import find_files
    from .judging import AnswerJudge, judge_files
    from .progress import track
    from .sandbox import Sandbox
    from .verdicts import print_verdicts, to_json, trouble_line

    paths, empty = find_files(files)
    show = lambda items, total: track(items, f"judging {exercise}", total, after=1)  # noqa: E731  its name is its use
    with contextlib.ExitStack() as stack:
        walls = lambda limits: stack.enter_context(Sandbox(limits, level, unsafe))  # noqa: E731
        answer_judge = AnswerJudge(course(), lab, exercise, walls, limit)
        stack.callback(answer_judge.close)
        judged = judge_files(answer_judge, paths, workers or os.cpu_count(), show)
    click.echo(to_json(judged)) if as_json else print_verdicts(judged)
    trouble = trouble_line(judged, empty)
    if trouble:
        raise CourseError(trouble)


@nndl.command()
@click.pass_obj
def demo(course):
    """Make a course in build/demo, with a sample class, and grade it."""
    from .demo import make_demo
    from .sample import make_class
    from .sandbox import Sandbox

    demo = make_demo(course())
    with Sandbox(demo.limits) as sandbox:
        for name in demo.labs():
            students = make_class(demo, name)
            click.echo(f"{name}: {len(students)} sample students handed in. Two of them loop for ever, until stopped.")
            _grade(demo, name, (), False, None, sandbox)
    click.echo(
        f"To see it in nbgrader: run `jupyter lab` in {demo.root}, then choose Nbgrader > Formgrader in its menu."
    )


@nndl.command()
def doctor():
    """Say what this machine allows: which walls student code can be kept behind, and what is missing for more."""
    from .doctor import examine_machine

    if not examine_machine():
        raise CourseError("Student code cannot be kept apart well enough here, so `nndl grade` refuses to run it.")


@nndl.group()
def dataset():
    """Make data sets for the labs."""


@dataset.command("import")
@click.argument("folder", type=click.Path())
@click.argument("target", type=click.Path(), metavar="OUT.h5")
@click.option("--size", type=click.IntRange(8, 512), default=64, show_default=True, help="Pixels a side.")
@click.option("--prefix", type=click.Choice(["train", "test"]), default="train", show_default=True)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def import_(folder, target, size, prefix, force):
    """Make OUT.h5 of a FOLDER that holds two folders of pictures, one per class.

    Class 1 is the folder called "cat" or "cats", or else the second by name. Pictures are turned upright, cut to a
    square and made small.
    """
    from .dataset import import_pictures
    from .progress import track

    count, classes, others = import_pictures(folder, target, size, prefix, force, track)
    click.echo(f"{target}: {count} pictures; 0 is {classes[0]}, 1 is {classes[1]}")
    if others:
        files = "1 other file was" if len(others) == 1 else f"{len(others)} other files were"
        click.echo(f"{files} left out, such as {others[0]}. If it is a picture, save it as PNG and import again.")


def main():
    """Run the command; an error is one sentence on stderr and exit code 1."""
    try:
        nndl(standalone_mode=False)
    except CourseError as error:
        click.echo(f"nndl: {error}", err=True)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("nndl: interrupted. What was finished is kept; run the command again to go on.", err=True)
        sys.exit(130)
    except OSError as error:
        click.echo(
            f"nndl: {error.strerror or error}: {error.filename or ''}. Free some space or mend the "
            "permissions, then run it again.",
            err=True,
        )
        sys.exit(1)
