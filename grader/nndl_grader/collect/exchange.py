"""How does what students submitted through nbgrader's exchange get into submitted/?"""

import itertools
import os
import re
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..course import Course
from ..errors import CourseError
from ..exchange import exchange_step
from .collecting import Key, collect
from .piece import Row

_OWNER = re.compile(r"(\S+) claims to be submitted by (.+?) but is owned by (.+?);")


def collect_from_exchange(
    course: Course,
    lab: str,
    dry_run: bool = False,
    progress: Callable[[Iterable[Key], int], Iterable[Key]] = lambda items, total: items,
) -> list[Row]:
    """Collect from the exchange: nbgrader takes the newest of each student, and what is there is compared with it.

    It is collected into a folder aside, so that nothing in submitted/ is removed, as nbgrader would do, before what
    replaces it is there. Arguments, returns and raises: see collecting.collect; CourseError where nothing was submitted
    """
    with tempfile.TemporaryDirectory(prefix="nndl-collect-") as folder:
        aside = Path(folder) / "exchange"
        aside.mkdir()
        linked: list[str] = []
        with exchange_step(course, lab, "collect", submitted_directory=str(aside)) as (step, warnings):
            _prepare(step, linked)
            step.start()
        if not any(aside.iterdir()) and not linked:
            raise CourseError(f"Nothing of {lab} was submitted to the exchange yet.")
        rows = collect(course, lab, [aside], "plain", dry_run, progress)
    refused = [Row(name, "refused", name, "it holds a link, which may lead to another's files") for name in linked]
    return refused + _with_owners(rows, warnings)


def _prepare(step: Any, linked: list[str]) -> None:
    """nbgrader copies what a link leads to, which may be a file that only staff can read."""
    copy = step.do_copy

    def careful(source: str, target: str, log: Any = None) -> None:
        if _has_links(source):
            linked.append(Path(target).parent.name)
        else:
            copy(source, target, log)

    step.do_copy = careful


def _has_links(folder: str) -> bool:
    return any(
        (Path(place) / name).is_symlink() for place, *names in os.walk(folder) for name in itertools.chain(*names)
    )


def _with_owners(rows: list[Row], warnings: Iterable[str]) -> list[Row]:
    """Rows, with what nbgrader says of a submission that belongs to another user than it is named by."""
    owners = {}
    for warning in warnings:
        if found := _OWNER.search(warning):
            _, student, owner = found.groups()
            owners[student] = f"the folder in the exchange belongs to {owner}"
    return [_with_owner(row, owners.get(row.file.split("/")[0])) for row in rows]


def _with_owner(row: Row, said: str | None) -> Row:
    return replace(row, why="; ".join(filter(None, [row.why, said]))) if said else row
