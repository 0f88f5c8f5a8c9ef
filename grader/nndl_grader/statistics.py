"""What do the records of a lab say, student by student and about the class?"""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import mean, median
from typing import NamedTuple

from nndl.cause import ENDINGS, explains

from .lab import Lab
from .record import Record

BINS = 10  # bars of the histogram of scores


class Mark(NamedTuple):
    """How an exercise or a question stands: the sign, its name in style sheets, and what it means."""

    sign: str
    name: str
    words: str


RIGHT = Mark("✓", "right", "right")
SHAPES = Mark("◐", "shapes", "only the shapes are right")
WRONG = Mark("✗", "wrong", "wrong")
OPEN = Mark("○", "open", "not started")
UNREAD = Mark("?", "unread", "not graded")
MARKS = (RIGHT, SHAPES, WRONG, OPEN)


@dataclass(frozen=True)
class Rate:
    """How a class did on one exercise or question: its name and title, and how many students got each mark."""

    name: str
    title: str
    counts: dict[Mark, int]

    @property
    def total(self) -> int:
        """How many students count here."""
        return sum(self.counts.values())

    @property
    def shapes(self) -> int:
        """How many passed the check of shapes."""
        return self.counts[RIGHT] + self.counts[SHAPES]

    def percent(self, count: int) -> float:
        """A number of students in percent of all; 0 where there are none."""
        return 100 * count / self.total if self.total else 0.0


@dataclass(frozen=True)
class Mistaken:
    """A mistake in a class: the exercise, the name of its cause, its sentence, and the names of who made it.

    The cause is a known mistake, a fact about the numbers that came, or the way in which calls ended (nndl.cause).
    """

    exercise: str
    cause: str
    sentence: str
    students: tuple[str, ...]


@dataclass(frozen=True)
class Summary:
    """A class in numbers, over the submissions that could be read.

    graded, unread, look: lists of Records, by student: read, not read, and read but crashed or out of time
    mean, median: in points, or None without submissions; full: how many have full marks
    bins: how many scores lie in each tenth of the range from 0 to full marks
    """

    graded: list[Record]
    unread: list[Record]
    look: list[Record]
    mean: float | None
    median: float | None
    full: int
    bins: tuple[int, ...]
    exercises: list[Rate]
    questions: list[Rate]
    mistakes: list[Mistaken]


def full_score(lab: Lab) -> int:
    """The points of a lab, quiz and the instructor's own tests included."""
    return sum(lab.points.values())


def ordered(records: dict[str, Record]) -> list[Record]:
    """The records as a list, by student; accents and capitals do not matter."""
    return sorted(records.values(), key=lambda record: unicodedata.normalize("NFKD", record.student).casefold())


def mark_of(record: Record, name: str) -> Mark:
    """The Mark of one exercise or question in a Record."""
    finding = record.findings.get(name)
    if record.trouble or finding is None:
        return UNREAD
    passed = [score > 0 for score in finding["scores"].values()]
    if any(passed):
        return RIGHT if all(passed) else SHAPES
    return WRONG if finding["started"] else OPEN


def right_answers(lab: Lab, record: Record) -> int:
    """How many questions of the quiz are answered right."""
    return sum(mark_of(record, name) is RIGHT for name in lab.questions)


def ended(record: Record) -> str | None:
    """Why a human should look at a submission that was read: a crash, or a time limit, in a sentence; None without."""
    found = [finding["sentence"] for finding in record.findings.values() if finding["stopped"]]
    more = f" The same or the like in {len(found) - 1} more." if found[1:] else ""
    return found[0] + more if found else None


def note(lab: Lab, record: Record) -> str:
    """The one sentence about a submission that matters most; empty where all is right."""
    return (
        record.trouble
        or ended(record)
        or next(_causes(lab, record), None)
        or next(_sentences(lab, record), None)
        or _open_note(lab, record)
    )


def _causes(lab: Lab, record: Record) -> Iterator[str]:
    for name in lab.exercises:
        finding = record.findings.get(name)
        if finding and explains(finding["cause"]):
            yield f"{name}: {finding['sentence']}"


def _sentences(lab: Lab, record: Record) -> Iterator[str]:
    return (record.findings[name]["sentence"] for name in lab.titles if mark_of(record, name) in (WRONG, SHAPES))


def _open_note(lab: Lab, record: Record) -> str:
    names = [name for name in lab.exercises if mark_of(record, name) is OPEN]
    if len(names) == len(lab.exercises) > 0:
        return "Nothing started."
    return f"Not started: {', '.join(names)}." if names else ""


def summarize(lab: Lab, records: dict[str, Record]) -> Summary:
    """A class in numbers.

    records: dict of student to Record (record.read_records)
    returns: a Summary
    """
    everyone = ordered(records)
    graded = [record for record in everyone if not record.trouble]
    scores, full = [record.score for record in graded], full_score(lab)
    return Summary(
        graded=graded,
        unread=[record for record in everyone if record.trouble],
        look=[record for record in graded if ended(record)],
        mean=mean(scores) if scores else None,
        median=median(scores) if scores else None,
        full=sum(score >= full for score in scores),
        bins=_bins(scores, full),
        exercises=[_rate(graded, name, title) for name, title in lab.titles.items()],
        questions=[_rate(graded, name, question.heading) for name, question in lab.questions.items()],
        mistakes=_mistakes(lab, graded),
    )


def _bins(scores: list[float], full: float) -> tuple[int, ...]:
    places = Counter(min(BINS - 1, int(BINS * score / full)) for score in scores) if full else Counter()
    return tuple(places[place] for place in range(BINS))


def _rate(graded: list[Record], name: str, title: str) -> Rate:
    counts = Counter(mark_of(record, name) for record in graded)
    return Rate(name, title, {mark: counts[mark] for mark in MARKS})


def _mistakes(lab: Lab, graded: list[Record]) -> list[Mistaken]:
    """The mistakes, the commonest first; equally common ones in the order of the lab."""
    made: dict[tuple[str, str, str], list[str]] = {}
    for name in lab.exercises:
        for record in graded:
            finding = record.findings.get(name) or {}
            if finding.get("cause") and finding["cause"] not in ENDINGS:
                made.setdefault((name, finding["cause"], finding["sentence"]), []).append(record.student)
    mistakes = [Mistaken(*key, tuple(students)) for key, students in made.items()]
    return sorted(mistakes, key=lambda mistake: -len(mistake.students))
