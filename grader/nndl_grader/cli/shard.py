"""How is a part of a class graded, and how are the parts put together?"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..course import Course
from ..errors import CourseError
from . import options
from .deadlines import bring_up_to_date
from .root import FindCourse, nndl
from .showing import show_lab, shown_as

if TYPE_CHECKING:
    from ..scale.gather import Gathered
    from ..scale.parts import Shard
    from ..scale.results import Results
    from ..scale.shard import ShardRun


def grade_shards(
    course: Course,
    names: Sequence[str],
    elsewhere: Mapping[str, Any],
    force: bool,
    workers: int | None,
    level: str,
    unsafe: bool,
    as_json: bool,
) -> None:
    """Judge a part of the class, lab by lab, and say what was done."""
    from ..sandbox import Sandbox
    from ..scale.parts import parse_shard
    from ..scale.shard import FOLDER, grade_shard

    shard, out = parse_shard(elsewhere["shard"]), elsewhere["shard_out"] or course.root / FOLDER
    runs = {}
    with Sandbox(course.limits, level, unsafe) as sandbox:
        for name in names:
            runs[name] = grade_shard(course, name, shard, out, force, workers, shown_as(name), sandbox)
            if not as_json:
                click.echo(_line(name, shard, runs[name], sandbox.level))
    if as_json:
        click.echo(json.dumps([_plain(name, shard, run) for name, run in runs.items()], indent=1))


def _line(name: str, shard: "Shard", run: "ShardRun", level: str) -> str:
    unread = f" {run.unreadable} could not be read, which their comments say." if run.unreadable else ""
    return (
        f"{name}, shard {shard}: {run.judged} judged now, {run.there} there before, {run.graded} graded in the course, "
        f"sandbox level {level}.{unread}\nResults: {run.folder}"
    )


def _plain(name: str, shard: "Shard", run: "ShardRun") -> dict[str, Any]:
    facts = {"judged": run.judged, "there": run.there, "graded": run.graded, "unreadable": run.unreadable}
    return {"lab": name, "shard": shard.number, "of": shard.of, **facts, "folder": str(run.folder)}


@nndl.command(short_help="Import what other machines judged.")
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path), metavar="[DIR]...")
@click.option("--force", is_flag=True, help="Write what is graded already, too.")
@click.option("--allow-unsafe", "unsafe", is_flag=True, help="Take results from behind walls below L2, too.")
@options.as_json
@click.pass_obj
def gather(find: FindCourse, folders: tuple[Path, ...], force: bool, unsafe: bool, as_json: bool) -> None:
    """Put the results of `nndl grade --shard` into the gradebook, as if they had been graded here.

    DIR holds results, at any depth; build/shards of the course by default. A result counts only where the seed, the
    exercises, the points, the versions and what was handed in are still those of now; of two, the newest counts. What
    is missing, damaged or out of date is named, the rest is imported, and the exit code is 1. Doing it again changes
    nothing.

    Reads DIR; writes the gradebook, autograded/, records/ and reports/.

    \b
    Example: nndl gather build/shards
    """
    from ..scale.results import find_results
    from ..scale.shard import FOLDER
    from ..scale.words import to_plain

    course = find()
    results, damaged = find_results(folders or [course.root / FOLDER])
    for path, why in () if as_json else damaged.items():
        click.echo(f"Damaged, and skipped: {path} ({why})")
    names = [name for name in course.labs() if any(one.lab == name for one in results)]
    bring_up_to_date(course, names)
    found = [_gathered(course, name, results, force, unsafe, as_json) for name in names]
    if as_json:
        plain = {"labs": [to_plain(one) for one in found], "damaged": {str(path): why for path, why in damaged.items()}}
        click.echo(json.dumps(plain, indent=1))
    _refuse_gaps(found, damaged, {one.lab for one in results} - set(names))


def _gathered(
    course: Course, name: str, results: "Sequence[Results]", force: bool, unsafe: bool, as_json: bool
) -> "Gathered":
    from ..progress import watch
    from ..scale.gather import gather_lab
    from ..scale.words import lines

    own, show = [one for one in results if one.lab == name], watch(f"importing {name}", after=1)
    found = gather_lab(course, name, own, force, unsafe, show)
    show_lab(course, name, (), [] if as_json else None, lines(found)[0])
    for line in () if as_json else lines(found)[1:]:
        click.echo(line)
    return found


def _refuse_gaps(found: "Sequence[Gathered]", damaged: "Mapping[Path, str]", unknown: set[str]) -> None:
    """End with a sentence where not all is in the gradebook that should be."""
    from ..scale.words import trouble

    gaps = [text for text in map(trouble, found) if text]
    gaps += [f"{next(iter(damaged))} is damaged"] if damaged else []
    gaps += [f"the course has no lab {', '.join(sorted(unknown))}"] if unknown else []
    if gaps:
        raise CourseError(
            f"{'; '.join(gaps)}; what is here is imported. Run `nndl grade --shard` for those parts again, then "
            "`nndl gather`; or `nndl grade`, which judges here what is left."
        )
