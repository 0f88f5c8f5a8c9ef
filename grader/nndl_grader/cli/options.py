"""Which options do several verbs share?"""

import click

from ..walls.levels import LEVELS

LEVEL_HELP = "How strong the walls around student code must be: L3 is the strongest; auto takes what works here."
UNSAFE_HELP = "Run student code at a level below L2, too: only code that you trust."


def walls(command):
    """The options --level and --allow-unsafe, as the arguments `level` and `unsafe`."""
    level = click.option(
        "--level", type=click.Choice(["auto", *LEVELS]), default="auto", show_default=True, help=LEVEL_HELP
    )
    return level(click.option("--allow-unsafe", "unsafe", is_flag=True, help=UNSAFE_HELP)(command))


labs = click.argument("labs", nargs=-1, metavar="[LAB]...")
workers = click.option("--workers", type=click.IntRange(1), help="How many at a time; one per core by default.")
as_json = click.option("--json", "as_json", is_flag=True, help="JSON on stdout, and nothing else there.")
