"""What should be taught again: which exercises and mistakes cost the class most points?"""

from dataclasses import dataclass

from .lab import Lab
from .record import Record
from .statistics import OPEN, RIGHT, Mistaken, Rate, Summary

MOST = 3  # so many exercises; nobody teaches more again in one lesson
SHARED = 2  # so many students make a mistake one of the class
KNOWN = "mistake_"  # so the names of known mistakes begin


@dataclass(frozen=True)
class Again:
    """An exercise that cost a class points.

    lost: how many points; failed, untouched: how many of `total` did not pass it, and how many of those did not start
    mistake: the mistake that cost most, or None where none was made twice; its_cost: how many points that was
    """

    name: str
    lost: float
    failed: int
    untouched: int
    total: int
    mistake: Mistaken | None = None
    its_cost: float = 0.0

    @property
    def sentences(self) -> str:
        """What it cost and why, as text with `names` set as code."""
        started = f", {self.untouched} of them without having started" if self.untouched else ""
        failed = f"{self.failed} of {self.total} did not pass it{started}"
        told = f"`{self.name}` cost the class {_points(self.lost)}: {failed}."
        if self.mistake is None:
            return f"{told} No mistake stands out."
        count = len(self.mistake.students)
        same = "went wrong in the same way" if not is_known(self.mistake.cause) else "made the same mistake"
        return f"{told} {count} {same}, which cost {_points(self.its_cost)}: {self.mistake.sentence}"

    @property
    def short(self) -> str:
        """The same in a few words."""
        why = f"; {self.untouched} not started" if self.untouched else ""
        if self.mistake:
            why = f"; {len(self.mistake.students)} × {short_cause(self.mistake.cause)}"
        return f"{self.name} ({_points(self.lost)} lost{why})"


def _points(number: float) -> str:
    return "1 point" if number == 1 else f"{number:g} points"


def short_cause(cause: str) -> str:
    """The name of a mistake without its prefix, as words; of what no known mistake explains, that it does."""
    words = cause.removeprefix(KNOWN).replace("_", " ")
    return words if is_known(cause) else f"seen: {words}"


def is_known(cause: str) -> bool:
    """Whether a cause is a known mistake, and not a fact about the answer."""
    return cause.startswith(KNOWN)


def to_teach_again(lab: Lab, summary: Summary) -> list[Again]:
    """The exercises that cost most points, the dearest first; those that cost the same in the order of the lab.

    returns: at most MOST Agains; none where nobody lost a point
    """
    found = [_again(lab, summary, rate) for rate in summary.exercises]
    return sorted((one for one in found if one.lost), key=lambda one: -one.lost)[:MOST]


def _again(lab: Lab, summary: Summary, rate: Rate) -> Again:
    lost = _lost(lab, summary.graded, rate.name)
    known = [one for one in summary.mistakes if one.exercise == rate.name and len(one.students) >= SHARED]
    costs = {one: sum(lost[student] for student in one.students) for one in known}
    dearest = max(costs, key=lambda one: costs[one], default=None)
    failed = rate.total - rate.counts[RIGHT]
    cost = costs[dearest] if dearest else 0.0
    return Again(rate.name, sum(lost.values()), failed, rate.counts[OPEN], rate.total, dearest, cost)


def _lost(lab: Lab, graded: list[Record], name: str) -> dict[str, float]:
    """The points that each student lost on an exercise; one that a record does not know has cost nothing."""
    full = lab.points[name]
    return {record.student: full - record.score_of(name) for record in graded if name in record.findings}
