"""Who gets other points when everything that is graded is judged again, by how much, and why?"""

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeAlias

from .course import Course
from .finished import as_finished
from .grade import Judged, LabGrader, grade_all
from .handed import Handed, find_submissions
from .lab import Lab
from .marking import CellScore, Scores, cell_scores
from .record import Provenance, Record
from .sandbox import Sandbox
from .settings.worth import refuse_unbuilt
from .why import reasons

Pair: TypeAlias = tuple[Handed, Judged]
Progress: TypeAlias = Callable[[Iterable[Pair], int], Iterable[Pair]]


@dataclass(frozen=True)
class PartChange:
    """An exercise, test or question whose points change.

    by_hand: the score given in formgrader, which stands whatever the automatic one is, or None
    why: short texts, what concerns this part first
    """

    name: str
    before: float
    after: float
    by_hand: float | None
    why: list[str]


@dataclass(frozen=True)
class Change:
    """A student whose points change: from which to which, and in which parts.

    trouble: why the submission could not be graded, before and now; None each where it could
    """

    student: str
    before: float
    after: float
    parts: list[PartChange]
    trouble: tuple[str | None, str | None] = (None, None)

    @property
    def needs_look(self) -> bool:
        """Whether a score given by hand meets an automatic one that has changed."""
        return any(part.by_hand is not None for part in self.parts)


@dataclass
class Regrade:
    """What regrading a lab found.

    changes: Change objects, by student; judged: how many were judged again; same: how many could not change and were
    skipped; reworded: who keeps the points and reads other words; gone: who was graded, and is no longer in submitted/
    new: who has handed in and was never graded, so is left to `nndl grade`
    """

    lab: str
    changes: list[Change] = field(default_factory=list)
    judged: int = 0
    same: int = 0
    reworded: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)

    @property
    def points(self) -> float:
        """By how many points the class changes in all."""
        return sum(change.after - change.before for change in self.changes)


@dataclass(frozen=True)
class Before:
    """What a submission has now: its points by part, what they come from ({} where unknown), trouble, and its words."""

    points: dict[str, float]
    provenance: Provenance
    trouble: str | None = None
    words: dict[str, str | None] | None = None


def regrade_lab(
    course: Course,
    lab_name: str,
    students: Sequence[str] = (),
    dry_run: bool = False,
    force: bool = False,
    workers: int | None = None,
    progress: Progress = lambda items, total: items,
    sandbox: Sandbox | None = None,
) -> Regrade:
    """Judge again what is graded, and compare; what cannot change, since nothing that decides differs, is skipped.

    students: only these; dry_run: whether nothing at all is written; force: skip nothing
    workers, progress, sandbox: as in grade.grade_lab
    returns: a Regrade
    raises: CourseError
    """
    with contextlib.ExitStack() as stack:
        sandbox = sandbox or stack.enter_context(Sandbox(course.limits_of(lab_name)))
        grader = stack.enter_context(contextlib.closing(LabGrader(course, lab_name, sandbox)))
        refuse_unbuilt(grader.lab, grader.released)
        scores = cell_scores(course, lab_name)
        before = _all_before(grader, scores)
        handed = find_submissions(course, lab_name, students)
        found, todo = _sorted_out(grader, before, handed, students, force)
        watch = lambda pairs, total: _watched(grader, before, scores, found, progress(pairs, total))  # noqa: E731
        (_try if dry_run else grade_all)(course, grader, todo, workers or os.cpu_count() or 1, watch)
    found.changes.sort(key=lambda change: change.student)
    return found


def _all_before(grader: LabGrader, scores: Scores) -> dict[str, Before]:
    """What each graded submission has now, by student: from its record, or else from the gradebook."""
    return {student: _before(grader, student, cells) for student, cells in scores.items()}


def _before(grader: LabGrader, student: str, cells: dict[str, CellScore]) -> Before:
    record = grader.records.get(student)
    if record is None:
        parts = grader.lab.test_cells.items()
        auto = {cell: score.auto or 0.0 for cell, score in cells.items()}
        return Before({name: sum(auto.get(cell, 0.0) for cell in names) for name, names in parts}, {})
    return _of_record(record)


def _of_record(record: Record) -> Before:
    points = {name: record.score_of(name) for name in record.findings}
    words = {name: finding.get("sentence") for name, finding in record.findings.items()}
    return Before(points, record.provenance, record.trouble, words)


def _sorted_out(
    grader: LabGrader, before: dict[str, Before], handed: list[Handed], students: Sequence[str], force: bool
) -> tuple[Regrade, list[Handed]]:
    """A Regrade with nothing judged yet, and the submissions that are to be judged."""
    found = Regrade(grader.lab.name, new=[one.student for one in handed if one.student not in before])
    if not students:
        found.gone = sorted(set(before) - {one.student for one in handed})
    graded = [one for one in handed if one.student in before]
    todo = [one for one in graded if force or before[one.student].provenance != grader.provenance(one)]
    found.judged, found.same = len(todo), len(graded) - len(todo)
    return found, todo


def _watched(
    grader: LabGrader, before: dict[str, Before], scores: Scores, found: Regrade, pairs: Iterable[Pair]
) -> Iterator[Pair]:
    """The same pairs as they come; what changes is noted in `found`."""
    for handed, judged in pairs:
        _note(grader.lab, before[handed.student], scores[handed.student], judged.record, found)
        yield handed, judged


def _note(lab: Lab, before: Before, cells: dict[str, CellScore], record: Record, found: Regrade) -> None:
    after = _of_record(record)
    known = dict.fromkeys((*lab.test_cells, *before.points, *after.points))  # in the lab's order
    names = [name for name in known if _points(before, name) != _points(after, name)]
    if not names and before.trouble == after.trouble:
        if before.words is not None and before.words != after.words:
            found.reworded.append(record.student)
        return
    parts = [_part(lab, name, before, after, cells) for name in names]
    then, now = (sum(one.points.values()) for one in (before, after))
    found.changes.append(Change(record.student, then, now, parts, (before.trouble, after.trouble)))


def _points(one: Before, name: str) -> float:
    return one.points.get(name, 0.0)


def _part(lab: Lab, name: str, before: Before, after: Before, cells: dict[str, CellScore]) -> PartChange:
    manual = [cells[cell].manual for cell in lab.test_cells.get(name, ()) if cell in cells]
    given = [score for score in manual if score is not None]
    why = reasons(lab, name, before.provenance, after.provenance)
    return PartChange(name, _points(before, name), _points(after, name), sum(given) if given else None, why)


def _try(course: Course, grader: LabGrader, todo: list[Handed], workers: int, progress: Progress) -> None:
    """Judge submissions and write nothing."""
    with ThreadPoolExecutor(workers) as executor:
        try:
            for _ in progress(as_finished(executor, grader.judge, todo, 2 * workers), len(todo)):
                pass
        except BaseException:
            grader.sandbox.close()  # whatever still runs ends at once
            raise
