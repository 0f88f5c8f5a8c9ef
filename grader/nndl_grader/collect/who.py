"""Which name does a student have in this course?"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection

from ..roster import Roster, plain
from . import moodle
from . import plain as plain_kind
from .notes import Note, Notes
from .piece import Person

LONGEST = 90  # bytes; a name and an id must fit into a file name, which has 255
_STRANGE = re.compile(r"[^\w.@+-]+")


class Namer:
    """Finds or makes the names of students: two different ids of an LMS never have the same name.

    roster: a Roster; notes: what is remembered of the lab that is collected
    """

    def __init__(self, roster: Roster, notes: Notes) -> None:
        self.roster = roster
        self.listed, self.known = Roster(roster.columns, {}), Roster({}, roster.notes)
        self.run_together = _run_together(roster)
        here = list(notes.items())
        elsewhere = [(student, note) for student, many in roster.notes.items() for note in many]
        lasting = [(student, note) for student, note in elsewhere if note.get("lms") != moodle.LMS]
        self.here = _Ids(here)
        self.lasting, self.all = _Ids(here + lasting), _Ids(here + elsewhere)

    def names(self, people: Collection[Person]) -> dict[Person, tuple[str, str]]:
        """The names of Persons.

        returns: dict of Person to a pair: name, and what a human should know of it or ""
        """
        first = {person: self._first(person) for person in people}
        same_name = Counter(plain(name) for name, _ in first.values())
        sure = Counter((plain(name), person.lms) for person, (name, is_sure) in first.items() if is_sure)
        named: dict[Person, tuple[str, str]] = {}
        taken: set[str] = set()
        for person, (name, is_sure) in sorted(first.items(), key=lambda pair: not pair[1][1]):  # the sure ones first
            if (is_sure and sure[plain(name), person.lms] == 1) or (
                not is_sure and same_name[plain(name)] == 1 and not self._belongs_to_another(name, person)
            ):
                named[person] = name, self._remark(person, name)
            else:
                named[person] = self._apart(name, person, taken)
            taken.add(plain(named[person][0]))
        return named

    def _first(self, person: Person) -> tuple[str, bool]:
        """A name, and whether an id or address says so; a mere name may be that of another student, too."""
        surely = self.listed.find(person.id, person.email) or self._ids(person).student(person)
        if surely:
            return surely, True
        by_name = self.listed.find(person.name) or self.run_together.get(person.name.casefold())
        by_name = by_name or self.known.find(person.email, person.name)
        return by_name or folder_name(person.name or person.id), False

    def _ids(self, person: Person) -> "_Ids":
        """Moodle gives a student another id in each assignment, so there only those of this lab tell anything."""
        return self.lasting if person.lms == moodle.LMS else self.all

    def _belongs_to_another(self, name: str, person: Person) -> bool:
        """Whether a name is that of somebody with another id; in a plain archive the name is the id."""
        return person.lms != plain_kind.LMS and any(
            note.get("lms") != plain_kind.LMS
            and (note.get("lms"), note.get("id")) != (person.lms, person.id)
            and not (person.email and plain(note.get("email") or "") == plain(person.email))
            for note in self._ids(person).of(name)
        )

    def _apart(self, name: str, person: Person, taken: set[str]) -> tuple[str, str]:
        number = folder_name(person.id)
        new = f"{name}_{number}" if plain(number) != plain(name) else name
        while plain(new) in taken:
            new += "_"
        return new, f"another student is called {person.name or name}, too: collected by the id"

    def _remark(self, person: Person, name: str) -> str:
        before = self.here.student(person)
        if before and plain(before) != plain(name):
            return f"collected as {before} before: what lies in submitted/{before} is the same student's"
        return "" if not self.roster.columns or name in self.roster.columns else "not in students.csv"


class _Ids:
    """Which ids go with which students, of pairs of student and note."""

    def __init__(self, pairs: list[tuple[str, Note]]) -> None:
        self.students = {(note.get("lms"), note.get("id")): student for student, note in reversed(pairs)}
        self.notes: dict[str, list[Note]] = {}
        for student, note in pairs:
            self.notes.setdefault(plain(student), []).append(note)

    def student(self, person: Person) -> str | None:
        return self.students.get((person.lms, person.id))

    def of(self, student: str) -> list[Note]:
        return self.notes.get(plain(student), [])


def folder_name(text: str) -> str:
    """A text as a name for a folder, an address and a shell: letters of any alphabet, digits and . @ + - _ only."""
    name = _STRANGE.sub("_", unicodedata.normalize("NFC", text)).strip("._-")
    return name.encode()[:LONGEST].decode(errors="ignore").strip("._-") or "unnamed"


def _run_together(roster: Roster) -> dict[str, str | None]:
    """Students by their names as Canvas writes them: small letters, no spaces, the family name first.

    Where it begins is not known, so every place between two words is tried; what two students share means neither.
    """
    known: dict[str, str | None] = {}
    for student, row in roster.columns.items():
        for text in row.values():
            for name in _turned(text):
                known[name] = student if known.get(name, student) == student else None
    return known


def _turned(text: str) -> set[str]:
    words = [re.sub(r"\W", "", word) for word in text.casefold().split()]
    return {"".join(words[place:] + words[:place]) for place in range(len(words))}
