"""How are the students' notebooks built?"""

import click

from . import options
from .root import nndl


@nndl.command()
@options.labs
@click.pass_obj
def build(course, labs):
    """Build the students' notebooks from solutions/; all labs by default."""
    from ..build import build_lab
    from ..progress import track

    course = course()
    for name in track(labs or course.labs(), "building"):
        build_lab(course, name)
        click.echo(f"{name}: built into {course.release / name}")
