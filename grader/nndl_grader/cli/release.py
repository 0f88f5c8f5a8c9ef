"""How do students get the labs?"""

import functools
import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from ..course import Course
from . import options
from .root import FindCourse, nndl


@nndl.command(short_help="Make the students' bundle.")
@options.labs
@click.option("--exchange", is_flag=True, help="Hand the notebooks out through nbgrader's exchange, too.")
@options.as_json
@click.pass_obj
def release(find: FindCourse, labs: Sequence[str], exchange: bool, as_json: bool) -> None:
    """Make the students' bundle: build/release/nndl-labs.zip, and the same as a folder; all labs by default.

    In it are the notebooks, the package nndl, the data, the environment and a README for students. Refuses notebooks
    that are not what `nndl build` gives now, and anything of solutions/, grader/, tests/ or a hidden case. The same
    course gives the same bytes.

    With --exchange, students fetch the notebooks with nbgrader; c.CourseDirectory.course_id and c.Exchange.root in
    nbgrader_config.py say where.

    With --json, stdout holds one object: {"labs", "folder", "zip", "files": how many, "bytes" and "sha256" of the zip,
    "exchange": where students fetch each lab, by lab}.

    \b
    Example: nndl release lab1_vectorization lab2_logistic
    """
    from ..progress import track
    from ..release.bundle import write_bundle
    from ..release.exchange import refuse_unusable, release_to_exchange

    course = find()
    names = sorted(labs, key=_place(course)) if labs else course.labs()
    for name in names if exchange else ():
        refuse_unusable(course, name)  # now, and not when the half of it is done
    folder, zipped, count = write_bundle(course, names, functools.partial(track, what="building to compare", after=1))
    tell = functools.partial(click.echo, err=as_json)
    tell(f"{', '.join(names)}: {count} files in {folder}")
    tell(f"{zipped.stat().st_size / 1e6:.1f} MB in {zipped}")
    fetched = {}
    for name in names if exchange else ():
        fetched[name] = str(release_to_exchange(course, name))
        tell(f"{name}: students fetch it from {fetched[name]}")
    if as_json:
        zip_of = {"zip": str(zipped), "files": count, "bytes": zipped.stat().st_size, "sha256": _digest(zipped)}
        click.echo(json.dumps({"labs": names, "folder": str(folder), **zip_of, "exchange": fetched}, indent=1))


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _place(course: Course) -> Callable[[str], int]:
    """Sorts labs as the course does; refuses one that is not there."""
    from ..errors import CourseError
    from ..lab import unknown_lab

    known = course.labs()

    def place(name: str) -> int:
        if name not in known:
            raise CourseError(unknown_lab(course, name))
        return known.index(name)

    return place
