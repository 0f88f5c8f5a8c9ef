"""Is a gradebook of the form that the installed nbgrader reads and writes?"""

import functools
import re
import sqlite3
from contextlib import closing
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from .errors import CourseError

_NAME = re.compile(r"^(down_revision|revision) = ['\"]?(\w+)", re.MULTILINE)


def refuse_other(path: Path) -> None:
    """Refuse a gradebook of another form, before anything is read from it or written into it.

    path: gradebook.db; one that is not there is left to whoever makes it
    raises: CourseError with the cure
    """
    if path.is_file() and (trouble := schema_trouble(path)):
        raise CourseError(trouble)


def schema_trouble(path: Path) -> str | None:
    """Why the installed nbgrader cannot work with a gradebook: a sentence with the cure; None where it can.

    What is no database, or locked, is none of this file's business.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error:
        return None
    newest, older = _revisions()
    if found is None or found[0] == newest:
        return None
    if found[0] in older:
        return (
            f"{path} was made by an older nbgrader than the {version('nbgrader')} here. Back it up, then run "
            "`nbgrader db upgrade` in the course folder."
        )
    return (
        f"{path} was made by a newer nbgrader than the {version('nbgrader')} here. Install that nbgrader, or take the "
        "gradebook that belongs to this one from a backup."
    )


@functools.cache
def _revisions() -> tuple[str | None, set[str]]:
    """The newest form that the installed nbgrader knows, and a set of the older ones, by alembic's names.

    Read as text: importing nbgrader takes seconds.
    """
    nbgrader = find_spec("nbgrader")
    assert nbgrader and nbgrader.origin  # it is installed with us
    folder = Path(nbgrader.origin).parent / "alembic" / "versions"
    names = [dict(_NAME.findall(path.read_text(encoding="utf-8"))) for path in folder.glob("*.py")]
    older = {name["down_revision"] for name in names} - {"None"}
    newest = next((name["revision"] for name in names if name["revision"] not in older), None)
    return newest, older
