"""When is a lab due, and for whom later?"""

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from ..errors import CourseError
from .refuse import Table, nearest, refuse_unknown_labs, shown, table

END_OF_DAY = datetime.time(23, 59, 59)
EXAMPLE = "2026-10-05T23:59:00"


@dataclass(frozen=True)
class Deadline:
    """When a lab is due, as the settings say.

    due: naive UTC, as nbgrader keeps it
    extensions: by student, how much later it is due
    """

    due: datetime.datetime
    extensions: dict[str, datetime.timedelta] = field(default_factory=dict)


def read_deadlines(path: Path, settings: Table) -> dict[str, Deadline]:
    """The deadlines that the settings name, by lab.

    path: of course.toml; settings: what is in it
    returns: a dict of lab to Deadline
    raises: CourseError
    """
    zone = _zone(path, settings.get("timezone"))
    dues, more = table(path, settings, "deadlines"), table(path, settings, "extensions")
    refuse_unknown_labs(path, "a deadline", dues)
    refuse_unknown_labs(path, "extensions", more)
    moments = {lab: _due(path, lab, value, zone) for lab, value in dues.items()}
    for lab in more:
        if lab not in moments:
            raise CourseError(f"{path} has extensions for {lab}, which has no deadline. Write one in [deadlines].")
    return {lab: Deadline(due, _extensions(path, lab, more, due, zone)) for lab, due in moments.items()}


def _zone(path: Path, name: object) -> ZoneInfo | None:
    if name is None:
        return None
    if not isinstance(name, str) or name not in (known := available_timezones()):
        cure = nearest(name, known) if isinstance(name, str) else ""
        cure = cure if cure.startswith("Did") else 'Write one such as "Europe/Paris" or "UTC".'
        raise CourseError(f"{path}: timezone = {shown(name)} is no time zone. {cure}")
    return ZoneInfo(name)


def _due(path: Path, lab: str, value: object, zone: ZoneInfo | None) -> datetime.datetime:
    moment = _moment(path, f"deadlines.{lab}", value, zone)
    if moment is None:
        raise CourseError(
            f"{path}: deadlines.{lab} = {shown(value)} must be a date and time without quotes, such as {EXAMPLE}."
        )
    return moment


def _moment(path: Path, name: str, value: object, zone: ZoneInfo | None) -> datetime.datetime | None:
    """A date and time in naive UTC; None where the value is nothing of the kind. A date is the end of that day."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        value = datetime.datetime.combine(value, END_OF_DAY)
    if not isinstance(value, datetime.datetime):
        return None
    if value.tzinfo is None and zone is None:
        raise CourseError(
            f"{path}: {name} = {shown(value)} does not say in which time zone. Write a line timezone = "
            '"Europe/Paris" above the first [table], or the offset: ' + EXAMPLE + "+02:00."
        )
    moment = value if value.tzinfo else value.replace(tzinfo=zone)
    return moment.astimezone(datetime.UTC).replace(tzinfo=None)


def _extensions(
    path: Path, lab: str, more: Table, due: datetime.datetime, zone: ZoneInfo | None
) -> dict[str, datetime.timedelta]:
    given, where = table(path, more, lab, "extensions."), f"extensions.{lab}."
    return {student: _extension(path, where + student, value, due, zone) for student, value in given.items()}


def _extension(
    path: Path, name: str, value: object, due: datetime.datetime, zone: ZoneInfo | None
) -> datetime.timedelta:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= 3650:
        return datetime.timedelta(days=value)
    moment = _moment(path, name, value, zone)
    if moment is None:
        raise CourseError(
            f"{path}: {name} = {shown(value)} must be a number of days, such as 3, or a date and time without quotes, "
            f"such as {EXAMPLE}."
        )
    if moment <= due:
        raise CourseError(f"{path}: {name} = {shown(value)} is no later than the lab is due. Write a later one.")
    return moment - due
