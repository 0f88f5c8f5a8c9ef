"""Which line of somebody else's table is about which of our students?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..course import Course
from ..roster import Roster, read_roster


@dataclass(frozen=True)
class Matches:
    """Who is who.

    students: by line number, our student; strangers: names on lines that are nobody's; absent: of ours, on no line
    """

    students: dict[int, str]
    strangers: list[str]
    absent: list[str]


def class_roster(course: Course, students: Iterable[str]) -> Roster:
    """The Roster of a course, in which all students who have a grade are known at least by their own name."""
    roster = read_roster(course)
    return replace(roster, columns={student: {} for student in students} | roster.columns)


def match(roster: Roster, lines: Mapping[int, Sequence[str]], students: Iterable[str]) -> Matches:
    """Find out who is who.

    roster: a Roster; lines: by line number, what it says of a person: texts, the surest first, the name last
    students: who has a grade
    returns: Matches; where two lines mean one student, the surer one counts, and none where both are equally sure
    """
    found = {number: _found(roster, texts) for number, texts in lines.items()}
    claims: dict[str, list[tuple[int, int]]] = {}
    for number, claim in found.items():
        if claim:
            rank, student = claim
            claims.setdefault(student, []).append((rank, number))
    kept = {line: student for student, ranks in claims.items() if (line := _surest(ranks)) is not None}
    strangers = [_name(texts) for number, texts in lines.items() if number not in kept]
    return Matches(kept, strangers, sorted(set(students) - set(kept.values())))


def _found(roster: Roster, texts: Sequence[str]) -> tuple[int, str] | None:
    """Which of the texts, by its place, means which student; None where none does."""
    for rank, text in enumerate(texts):
        student = roster.find(*orders(text))
        if student:
            return rank, student
    return None


def _surest(ranks: list[tuple[int, int]]) -> int | None:
    best = min(ranks)[0]
    numbers = [number for rank, number in ranks if rank == best]
    return numbers[0] if len(numbers) == 1 else None


def _name(texts: Sequence[str]) -> str:
    return next((text for text in reversed(texts) if text.strip()), "(a line without a name)")


def orders(name: str) -> list[str]:
    """A name as it stands, and in the orders in which systems write it: "Lovelace, Ada" and "Ada Lovelace"."""
    last, comma, first = name.partition(",")
    if comma:
        return [name, f"{first.strip()} {last.strip()}"]
    first, _, last = name.rpartition(" ")
    return [name, f"{last}, {first}"] if first else [name]
