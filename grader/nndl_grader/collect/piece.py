"""Who handed in which file, as an LMS tells it?"""

import datetime
from dataclasses import dataclass

from .files import File


@dataclass(frozen=True)
class Person:
    """A student as an LMS knows them: its own id, and what else it tells; name may be any text."""

    lms: str
    id: str
    name: str = ""
    email: str = ""


@dataclass(frozen=True)
class Piece:
    """A file that a student handed in.

    inner: the name that the student gave it; timestamp: when it came (naive UTC), where the LMS says so
    attempt: a number that grows from one attempt to the next, 0 where there is none; late: where the LMS calls it late
    """

    person: Person
    file: File
    inner: str
    timestamp: datetime.datetime | None = None
    attempt: int = 0
    late: bool = False


@dataclass(frozen=True)
class Row:
    """What became of a file.

    outcome: collected, newer (it replaced an older one), unchanged, left (what is there is newer), odd (no submission),
    or refused; student: empty where nobody knows; why: what a human should know of it, or nothing
    """

    student: str
    outcome: str
    file: str
    why: str = ""
