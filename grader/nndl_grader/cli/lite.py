"""How do the labs get into a browser that has no Python beside it?"""

from collections.abc import Callable
from pathlib import Path

import click

from ..course import Course
from .root import nndl


@nndl.command(short_help="Build the labs as a site for browsers.")
@click.option(
    "--pyodide",
    metavar="URL_OR_DIR",
    help="Where the browser gets Pyodide: an address, or a full Pyodide in a folder, which is copied into the site; "
    "by default the public address that JupyterLite knows.",
)
@click.option("-o", "--output", metavar="DIR", help="The folder of the site; build/lite by default.")
@click.pass_obj
def lite(course: Callable[[], Course], pyodide: str | None, output: str | None) -> None:
    """Build a site in which the labs run in the browser alone: to practise, without grades.

    \b
    Example: nndl lite --pyodide https://static.example.org/pyodide/pyodide.mjs
    """
    from ..lite.site import build_site

    found = course()
    target = Path(output) if output else found.root / "build" / "lite"
    build_site(found, target, pyodide)
    click.echo(f"{target}: the site; any static host can serve it. To look at it: python -m http.server -d {target}")
