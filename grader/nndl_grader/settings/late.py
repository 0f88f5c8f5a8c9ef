"""How many points does a late submission lose?"""

import math
from dataclasses import dataclass, fields
from pathlib import Path

from .refuse import Table, number, refuse_unknown, table

DAY = 86400  # seconds


@dataclass(frozen=True)
class LatePolicy:
    """What being late costs.

    per_day: the part of a submission's points that each day which has begun takes, from 0 to 1
    grace_minutes: so many minutes after the deadline cost nothing, and the days are counted from then on
    at_most: no more than this part of the points is taken, from 0 to 1
    nothing_after_days: after so many days all points are taken; None for never
    """

    per_day: float = 0.0
    grace_minutes: float = 0.0
    at_most: float = 1.0
    nothing_after_days: float | None = None

    def penalty(self, score: float, seconds_late: float) -> float | None:
        """The points that are taken off, or None where nothing is.

        score: the points of the submission; seconds_late: after the deadline, the student's extension counted
        """
        late = seconds_late - 60 * self.grace_minutes
        if late <= 0 or score <= 0:
            return None
        if self.nothing_after_days is not None and late > self.nothing_after_days * DAY:
            return score
        part = min(self.per_day * math.ceil(late / DAY), self.at_most)
        return min(round(part * score, 2), score) or None


def read_late(path: Path, settings: Table) -> LatePolicy | None:
    """The late policy of the course; None where it has none.

    path: of course.toml; settings: what is in it
    raises: CourseError
    """
    if "late" not in settings:
        return None
    given = table(path, settings, "late")
    refuse_unknown(path, given, {part.name for part in fields(LatePolicy)})
    for name, value in given.items():
        number(path, f"late.{name}", value, most=1 if name in ("per_day", "at_most") else math.inf)
    return LatePolicy(**given)
