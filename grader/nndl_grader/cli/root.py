"""Which command is it that has all the verbs, and how does it end when something goes wrong?"""

import sys
from collections.abc import Callable
from typing import TypeAlias

import click

from ..course import Course, find_course
from ..errors import CourseError

FindCourse: TypeAlias = Callable[[], Course]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--course", "folder", default=".", metavar="DIR", help="A folder in the course; the current one by default."
)
@click.version_option(package_name="nndl-grader", message="nndl %(version)s")
@click.pass_context
def nndl(context: click.Context, folder: str) -> None:
    """Build the labs of the course, and grade what students hand in."""
    context.obj = lambda: find_course(folder)  # looked up late: --help works anywhere


def main() -> None:
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
