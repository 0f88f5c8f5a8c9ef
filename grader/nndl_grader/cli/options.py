"""Which options do several verbs share?"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from ..walls.levels import LEVELS

F = TypeVar("F", bound=Callable[..., Any])

LEVEL_HELP = "How strong the walls around student code must be: L3 is the strongest; auto takes what works here."
UNSAFE_HELP = "Run student code at a level below L2, too: only code that you trust."


def walls(command: F) -> F:
    """The options --level and --allow-unsafe, as the arguments `level` and `unsafe`."""
    level = click.option(
        "--level", type=click.Choice(["auto", *LEVELS]), default="auto", show_default=True, help=LEVEL_HELP
    )
    return level(click.option("--allow-unsafe", "unsafe", is_flag=True, help=UNSAFE_HELP)(command))


labs = click.argument("labs", nargs=-1, metavar="[LAB]...")
students = click.option(
    "--student", "students", multiple=True, metavar="NAME", help="Only this student; may be given again."
)
workers = click.option("--workers", type=click.IntRange(1), help="How many at a time; one per core by default.")
as_json = click.option("--json", "as_json", is_flag=True, help="JSON on stdout, and nothing else there.")


def elsewhere(command: F) -> F:
    """The options of grading on many machines, as the arguments `shard`, `shard_out`, `scheduler` and three of TLS."""
    for option in reversed(_ELSEWHERE):
        command = option(command)
    return command


_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_ELSEWHERE = (
    click.option("--shard", metavar="I/N", help="Judge only the I-th of N parts of the class, into files."),
    click.option(
        "--shard-out",
        type=click.Path(path_type=Path, file_okay=False),
        metavar="DIR",
        help="Where the files of --shard go; build/shards in the course by default.",
    ),
    click.option(
        "--scheduler", metavar="ADDRESS", help="Judge on the workers of this Dask scheduler: tls://HOST:8786."
    ),
    click.option("--tls-ca", type=_FILE, metavar="FILE", help="The authority that signed the cluster's certificates."),
    click.option("--tls-cert", type=_FILE, metavar="FILE", help="Your own certificate for the cluster."),
    click.option("--tls-key", type=_FILE, metavar="FILE", help="The key of that certificate."),
)
