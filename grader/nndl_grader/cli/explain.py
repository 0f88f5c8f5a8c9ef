"""How is it told where a student's points come from?"""

import json

import click

from . import options
from .root import FindCourse, nndl


@nndl.command(short_help="Tell the story of a grade.")
@click.argument("student")
@click.argument("exercise")
@click.option("--lab", metavar="LAB", help="Where the exercise is; not needed where only one lab has it.")
@options.as_json
@click.pass_obj
def explain(course: FindCourse, student: str, exercise: str, lab: str | None, as_json: bool) -> None:
    """Tell the story of a grade: what STUDENT got for EXERCISE, and why.

    EXERCISE may also be a question of the quiz (quiz_3) or a test of the instructor's own. Tells when it was handed
    in, what the answer says, which check gave which points, what was found, what was given by hand, and where all that
    comes from: course seed, digests, versions, sandbox level; and whether anything has changed since.

    Reads records/, autograded/, submitted/ and the gradebook; writes nothing.

    \b
    Example: nndl explain ada softmax
    """
    from ..explain import tell

    story = tell(course(), student, exercise, lab)
    if as_json:
        from ..explanation import to_plain

        click.echo(json.dumps(to_plain(story), indent=1))
    else:
        from ..explanation import print_story

        print_story(story)
