"""How do the verbs that grade show what they do, and a graded lab?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from ..course import Course

if TYPE_CHECKING:
    from ..finished import Watch
    from ..grade import Pair


Rows: TypeAlias = list[dict[str, Any]]  # submissions as plain data


def shown_as(name: str) -> "Watch[Pair]":
    """What wraps the iteration over a lab's submissions so that a bar shows how far it is."""
    from ..progress import watch

    return watch(f"grading {name}")


def show_lab(course: Course, name: str, students: Sequence[str], rows: Rows | None, done: str) -> int:
    """Write the pages of a graded lab, and show it, or add it to `rows` as plain data.

    students: only these are added; done: what was done, in a sentence
    returns: how many submissions could not be read
    """
    from ..figures import submissions
    from ..lab import load_lab
    from ..record import read_records
    from ..report import write_pages
    from ..tables import print_table
    from ..why import judged_by_other_code

    lab, records = load_lab(course, name), read_records(course.records / name)
    page = write_pages(course, lab, records)
    if rows is None:
        print_table(course, lab, records)
        click.echo(done)
        click.echo(f"Pages: {page}")
        _tell_other_code(name, judged_by_other_code(records))
    else:
        rows += [row for row in submissions(course, lab, records) if not students or row["student"] in students]
    return sum(record.trouble is not None for record in records.values())


def _tell_other_code(name: str, count: int) -> None:
    """Grading leaves alone what another version of nndl has judged; whether that matters is for a human to see."""
    if count:
        click.echo(
            f"{count} were judged by another version of nndl's code: `nndl regrade --dry-run {name}` shows whom this "
            "one would change."
        )
