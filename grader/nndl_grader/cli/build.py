"""How are the students' notebooks built?"""

from collections.abc import Sequence

import click

from . import options
from .root import FindCourse, nndl


@nndl.command(short_help="Build the notebooks from solutions/.")
@options.labs
@click.pass_obj
def build(find: FindCourse, labs: Sequence[str]) -> None:
    """Build the students' notebooks from solutions/; all labs by default."""
    from ..build import build_lab
    from ..progress import track

    course = find()
    for name in track(labs or course.labs(), "building"):
        build_lab(course, name)
        click.echo(f"{name}: built into {course.release / name}")
