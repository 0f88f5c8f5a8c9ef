"""How is all of it shown at once?"""

import click

from . import options
from .grade import grade_and_show
from .root import FindCourse, nndl


@nndl.command(short_help="Grade a sample class, to look around.")
@options.walls
@click.pass_obj
def demo(course: FindCourse, level: str, unsafe: bool) -> None:
    """Make a course in build/demo, with a sample class, and grade it.

    Where only level L1 works (macOS), add --allow-unsafe: nobody in the sample class means harm.
    """
    from ..demo import make_demo
    from ..sample import make_class
    from ..sandbox import Sandbox

    demo = make_demo(course())
    with Sandbox(demo.limits, level, unsafe) as sandbox:
        for name in demo.labs():
            students = make_class(demo, name)
            click.echo(f"{name}: {len(students)} sample students handed in. Two of them loop for ever, until stopped.")
            grade_and_show(demo, name, (), False, None, sandbox)
    click.echo(
        f"To see it in nbgrader: run `jupyter lab` in {demo.root}, then choose Nbgrader > Formgrader in its menu."
    )
