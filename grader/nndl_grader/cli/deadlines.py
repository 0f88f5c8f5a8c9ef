"""What is told when deadlines, extensions and late penalties were brought up to date?"""

import datetime
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from ..course import Course
from .told import names

if TYPE_CHECKING:
    from ..settings.settle import Plan


def bring_up_to_date(course: Course, labs: Sequence[str]) -> None:
    """Write what course.toml says of deadlines into the gradebook, and tell on stderr what that changed."""
    from ..settings.settle import bring_up_to_date as settled
    from ..settings.students import doubtful

    for name in labs:
        for line in (*_lines(name, settled(course, name)), *doubtful(course, name)):
            click.echo(line, err=True)


def _lines(name: str, plan: "Plan") -> Iterator[str]:
    if plan.due:
        before, after = map(_moment, plan.due)
        yield f"{name}: due {after}, was {before}."
    if plan.extended:
        yield f"{name}: other extensions for {len(plan.extended)}: {names(plan.extended)}."
    if plan.penalties:
        changed = [f"{student} {_points(old)} → {_points(new)}" for student, (old, new) in plan.penalties.items()]
        yield f"{name}: other late penalties for {len(changed)}: {names(changed)}."


def _moment(moment: datetime.datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC" if moment else "at no time"


def _points(penalty: float | None) -> str:
    return f"{penalty or 0:g}"
