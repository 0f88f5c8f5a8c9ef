"""How is it found out what this machine allows?"""

import json

import click

from ..course import Course
from ..errors import CourseError
from . import options
from .root import FindCourse, nndl


@nndl.command(short_help="Say what is missing on this machine.")
@options.as_json
@click.pass_obj
def doctor(course: FindCourse, as_json: bool) -> None:
    """Say what this machine allows and what is missing: walls around student code, packages, room, the gradebook.

    What is missing is told with its cure. The exit code is 1 only where nothing can be graded before something is done.
    In a course folder its files are looked at, too. Writes nothing.

    \b
    Example: nndl doctor --json
    """
    from ..doctor import examine_machine, print_examination, to_plain

    found = examine_machine(_course_if_any(course))
    click.echo(json.dumps(to_plain(found), indent=1)) if as_json else print_examination(found)
    if found.trouble:
        raise CourseError(found.trouble)


def _course_if_any(course: FindCourse) -> Course | None:
    """The course, or None outside of one: a machine can be looked at before there is a course."""
    try:
        return course()
    except CourseError as error:
        if "No course here" in str(error):
            return None
        raise
