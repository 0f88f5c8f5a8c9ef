"""How are answers to one exercise judged, without a class?"""

import contextlib
import os
from pathlib import Path

import click

from ..errors import CourseError
from . import options
from .root import FindCourse, nndl

LIMIT_HELP = "How long one call may take; call_seconds of course.toml by default."


@nndl.command(short_help="Judge answers in plain Python files.")
@click.argument("lab")
@click.argument("exercise")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="One JSON array on stdout, an object per file.")
@options.workers
@click.option("--limit", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help=LIMIT_HELP)
@options.walls
@click.pass_obj
def judge(
    course: FindCourse,
    lab: str,
    exercise: str,
    files: tuple[Path, ...],
    as_json: bool,
    workers: int | None,
    limit: float | None,
    level: str,
    unsafe: bool,
) -> None:
    """Judge answers to one EXERCISE, each a plain Python FILE, as grading would; a folder stands for all *.py in it.

    A file defines the exercise's function, and whatever that needs. `np`, `math` and what else the notebook imports are
    there; earlier exercises' functions are the right ones. A file that fails or never ends does not stop the others.

    With --json, stdout holds one array of objects in the order of the files: {"file", "passed_shapes", "passed_values",
    "cause": the name of what is wrong or null, "sentence": what is wrong or null}.
    """
    from ..answers import find_files
    from ..judging import AnswerJudge, judge_files
    from ..progress import watch
    from ..sandbox import Sandbox
    from ..verdicts import print_verdicts, to_json, trouble_line

    paths, empty = find_files(files)
    with contextlib.ExitStack() as stack:
        walls = lambda limits: stack.enter_context(Sandbox(limits, level, unsafe))  # noqa: E731
        answer_judge = AnswerJudge(course(), lab, exercise, walls, limit)
        stack.callback(answer_judge.close)
        judged = judge_files(answer_judge, paths, workers or os.cpu_count(), watch(f"judging {exercise}", after=1))
    click.echo(to_json(judged)) if as_json else print_verdicts(judged)
    trouble = trouble_line(judged, empty)
    if trouble:
        raise CourseError(trouble)
