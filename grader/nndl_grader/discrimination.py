"""Does an exercise separate the strong students of a class from the weak?

The point-biserial correlation between passing the exercise (1 or 0) and the points of all else,

    r = (M1 - M0) / s * sqrt(p (1 - p)),

with M1 and M0 the mean points of those who pass and of those who do not, s the standard deviation of all (divided by n)
and p the share who pass: Lord and Novick, Statistical Theories of Mental Test Scores (1968), chapter 15. The exercise's
own points are left out of the sum, or it would correlate with itself. Items below 0.2 should be looked at: Ebel and
Frisbie, Essentials of Educational Measurement (1991), chapter 13.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import mean, pstdev

from .lab import Lab
from .record import Record
from .statistics import RIGHT, Summary, mark_of

FEWEST = 30  # submissions; with fewer, r says more about chance than about the exercise
LEAST = 0.2  # what separates has at least this r
NEARLY = 0.95  # nearly everybody


@dataclass(frozen=True)
class Separation:
    """How far an exercise separates strong from weak: r, or None where there is none, and in words."""

    r: float | None
    words: str

    @property
    def poor(self) -> bool:
        """Whether the exercise should be looked at."""
        return self.words == POOR


GOOD, POOR = "separates strong from weak", "does not separate: look at it"
EASY, HARD = "nearly everybody passes", "nearly everybody fails"
UNKNOWN = "cannot be told: all else is equal"


def point_biserial(passed: Sequence[bool], points: Sequence[float]) -> float | None:
    """The correlation of passing with points; None where all pass, none does, or all have the same points.

    passed: a truth per student; points: a number per student
    """
    strong = [value for value, right in zip(points, passed, strict=True) if right]
    weak = [value for value, right in zip(points, passed, strict=True) if not right]
    spread = pstdev(points) if points else 0
    if not (strong and weak and spread):
        return None
    share = len(strong) / len(points)
    return (mean(strong) - mean(weak)) / spread * sqrt(share * (1 - share))


def separation(records: Sequence[Record], name: str) -> Separation | None:
    """How far an exercise separates a class; None where too few were graded.

    records: the Records that could be graded
    """
    if len(records) < FEWEST:
        return None
    passed = [mark_of(record, name) is RIGHT for record in records]
    rest = [record.score - (record.score_of(name) if name in record.findings else 0) for record in records]
    r = point_biserial(passed, rest)
    return Separation(r, _words(r, mean(passed)))


def _words(r: float | None, share: float) -> str:
    if share >= NEARLY:
        return EASY
    if share <= 1 - NEARLY:
        return HARD
    if r is None:
        return UNKNOWN
    return GOOD if r >= LEAST else POOR


def separations(lab: Lab, summary: Summary) -> dict[str, Separation]:
    """The Separation of each exercise and test of the instructor's, by name; empty where too few were graded."""
    found = {name: separation(summary.graded, name) for name in lab.titles}
    return {name: one for name, one in found.items() if one}
