"""Into which parts is a class divided, and which student is in which?"""

import hashlib
import os
import re
from dataclasses import dataclass

from ..errors import CourseError

_SPELT = re.compile(r"(\d{1,6})/(\d{1,6})")


@dataclass(frozen=True)
class Shard:
    """The number-th of so many parts, counted from 1.

    A student's name alone decides the part, so it stays the same whoever else hands in.
    """

    number: int
    of: int

    @property
    def folder(self) -> str:
        """The name of the folder of its results."""
        return f"{self.number}-of-{self.of}"

    def __str__(self) -> str:
        return f"{self.number} of {self.of}"

    def holds(self, student: str) -> bool:
        """Whether a student is in it."""
        return shard_of(student, self.of) == self.number


def shard_of(student: str, of: int) -> int:
    """The number of the part that a student is in, from 1; of: how many parts there are."""
    return int.from_bytes(hashlib.sha256(os.fsencode(student)).digest()) % of + 1


def parse_shard(text: str) -> Shard:
    """The Shard that is spelt as on the command line, such as 3/8.

    raises: CourseError
    """
    found = _SPELT.fullmatch(text)
    shard = Shard(*map(int, found.groups())) if found else None
    if shard is None or not 1 <= shard.number <= shard.of:
        raise CourseError(f"--shard {text} is no part of a class: write I/N with I from 1 to N, as in --shard 3/8.")
    return shard
