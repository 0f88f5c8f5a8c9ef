"""How is a class graded: which submissions are new, and what becomes of each?"""

import contextlib
import functools
import json
import os
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from .banks import build_bank, with_slips
from .course import Course
from .errors import CourseError
from .examine import Finding, Findings, Key, examine
from .expected import Expected
from .finished import Watch, as_finished
from .handed import Handed, find_submissions
from .lab import Lab, load_lab
from .ledger import Entry, Ledger
from .parent import ParentDied
from .present import comments, with_note, with_outputs
from .record import OWN_FAILURE, Record, is_current, provenance, read_records, write_record, write_whole
from .sandbox import Sandbox, Walled
from .settings.settle import settle
from .settings.worth import refuse_unbuilt
from .staff import StaffRoom
from .submission import ReleasedCell, UnreadableSubmission, grade_id, read_notebook, restore


@dataclass(frozen=True)
class Judged:
    """One submission judged but not saved: its record, and the notebook and comments to show in formgrader."""

    record: Record
    notebook: dict[str, Any]
    comments: dict[str, str | None]


Pair: TypeAlias = tuple[Handed, Judged]

BATCH, SECONDS = 20, 1  # so many submissions or seconds to a transaction; what is not written yet is graded again
TRIES = 3  # a submission whose parent process dies is graded again; so often, and the reason is in the submission


class LabGrader:
    """Grades the submissions of one lab of a course.

    course: a Course; sandbox: a Sandbox, which hands out processes for students' code
    released: the cells of the release (Ledger.released); by default the gradebook says them, and who is in it
    """

    def __init__(
        self, course: Course, lab_name: str, sandbox: Walled, released: list[ReleasedCell] | None = None
    ) -> None:
        self.course, self.lab, self.sandbox = course, load_lab(course, lab_name), sandbox
        self.source = course.source_of(lab_name)
        self.limits = course.limits_of(lab_name)
        built = {name: build_bank(part, course.seed, hidden=True) for name, part in self.lab.exercises.items()}
        banks = {name: with_slips(bank, course, lab_name) for name, bank in built.items()}
        calls = {name: Expected(part, banks[name], self.lab.earlier(name)) for name, part in self.lab.exercises.items()}
        self.key = Key(self.lab, banks, _lesson(self.source), self.limits, calls)
        self.staff = StaffRoom(course, self.lab, self.limits.call_seconds)
        self.released, self.known = (released, set()) if released is not None else _told_by_gradebook(course, lab_name)

    @functools.cached_property
    def records(self) -> dict[str, Record]:
        """The records of earlier runs, by student."""
        return read_records(self.course.records / self.lab.name)

    def is_graded(self, handed: Handed) -> bool:
        """Whether this very submission has been graded already, with these very exercises."""
        record = self.records.get(handed.student)
        return (
            record is not None
            and handed.student in self.known
            and self.autograded(handed.student).is_file()
            and is_current(record, self.provenance(handed))
        )

    def provenance(self, handed: Handed) -> dict[str, Any]:
        """Where the scores of a submission come from if it is judged now (record.provenance)."""
        return provenance(self.course, self.lab, handed.notebook, handed.timestamp, self.sandbox.level)

    def autograded(self, student: str) -> Path:
        """Where a student's graded notebook is, or will be."""
        return self.course.autograded / student / self.lab.name / f"{self.lab.name}.ipynb"

    def judge(self, handed: Handed) -> Judged:
        """Judge one submission; nothing is written. Safe to call from several threads.

        handed: a handed.Handed
        returns: Judged, whatever is the matter with the submission
        """
        record = Record(self.lab.name, handed.student, self.provenance(handed), {})
        try:
            return self._judge(record, self._read(handed))
        except UnreadableSubmission as trouble:
            return self._ungraded(record, str(trouble))
        except CourseError:
            raise  # about the course or the machine: every other submission would meet it too
        except Exception as error:  # one submission must not stop the class, whatever it does to us
            what = f"{type(error).__name__}: {error}"
            return self._ungraded(record, f"{OWN_FAILURE} ({what}). Grade it by hand, and report this.")

    def _judge(self, record: Record, notebook: dict[str, Any]) -> Judged:
        began = time.perf_counter()
        found = self._examined(notebook["cells"])
        findings = {name: asdict(finding) for name, finding in found.by_name.items()}
        record = replace(record, findings=findings, seconds=round(time.perf_counter() - began, 3))
        return Judged(record, with_outputs(notebook, found), comments(notebook, found))

    def _examined(self, cells: list[dict[str, Any]]) -> Findings:
        files = [self.source.with_suffix(".h5"), *self.course.files_of(self.lab.name)]
        make_child = functools.partial(self.sandbox.child, self.limits, files)
        for left in reversed(range(TRIES)):
            try:
                with self.staff.lend() as staff:
                    return examine(self.key, cells, make_child, staff)
            except ParentDied:
                if not left:
                    raise
        raise AssertionError("the last try returns or raises")

    def close(self) -> None:
        """End the staff processes."""
        self.staff.close()

    def _read(self, handed: Handed) -> dict[str, Any]:
        if not handed.notebook.is_file():
            others = sorted(path.name for path in handed.notebook.parent.glob("*.ipynb"))
            there = f"there is {', '.join(others)}: rename it" if others else "ask for it again"
            raise UnreadableSubmission(f"{handed.notebook.name} is missing; {there}.")
        submitted = read_notebook(handed.notebook)
        _refuse_strange(self.lab, submitted, {cell.name for cell in self.released})
        return restore(submitted, self.released)

    def _ungraded(self, record: Record, trouble: str) -> Judged:
        """What cannot be graded gets no points, a comment that says why, and a notebook for formgrader to open."""
        metadata = json.loads(self.source.read_text(encoding="utf-8"))["metadata"]
        notebook = with_note(restore({"cells": [], "metadata": metadata}, self.released), trouble)
        nothing = asdict(Finding({}, {}, started=False))
        findings = dict.fromkeys((*self.lab.exercises, *self.lab.questions, *self.lab.tests), nothing)
        why: dict[str, str | None] = {cell.name: trouble for cell in self.released if cell.solution}
        return Judged(replace(record, findings=findings, trouble=trouble), notebook, why)

    def save(self, ledger: Ledger, batch: Sequence[Pair]) -> None:
        """Write judged submissions: notebooks, then the gradebook, then the records, which mark them as done.

        batch: (Handed, Judged) pairs
        """
        for handed, judged in batch:
            self._write_notebook(handed, judged)
        ledger.save([self._entry(handed, judged) for handed, judged in batch])
        if batch:
            settle(self.course, ledger, [handed.student for handed, _ in batch])
        for _, judged in batch:
            write_record(self.course.records / self.lab.name, judged.record)

    def _write_notebook(self, handed: Handed, judged: Judged) -> None:
        path = self.autograded(handed.student)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(judged.notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        write_whole(path, text)
        if handed.timestamp:  # nbgrader compares it with the one in submitted/
            write_whole(path.with_name("timestamp.txt"), f"{handed.timestamp} UTC\n")

    def _entry(self, handed: Handed, judged: Judged) -> Entry:
        scores = {cell.name: 0.0 for cell in self.released if cell.grade}
        for finding in judged.record.findings.values():
            scores |= finding["scores"]
        return Entry(handed.student, handed.timestamp, scores, judged.comments)


def _told_by_gradebook(course: Course, lab_name: str) -> tuple[list[ReleasedCell], set[str]]:
    """The cells of the release, and the students whose submissions the gradebook knows."""
    with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
        return ledger.released(), ledger.students()


def _refuse_strange(lab: Lab, notebook: dict[str, Any], known: set[str]) -> None:
    """Refuse a notebook with nothing of this lab in it: no cell and no function."""
    cells = notebook["cells"]
    written = any(f"def {name}(" in cell["source"] for cell in cells for name in lab.exercises)
    if not written and not known & {grade_id(cell) for cell in cells}:
        raise UnreadableSubmission(f"It holds no cell of {lab.name}: is it the notebook of another lab or course?")


def _lesson(source: Path) -> frozenset[str]:
    """The sources of the plain code cells of a lab's built notebook."""
    cells = json.loads(source.read_text(encoding="utf-8"))["cells"]
    plain = (cell for cell in cells if cell["cell_type"] == "code" and "nbgrader" not in cell["metadata"])
    return frozenset("".join(cell["source"]) for cell in plain)


def grade_lab(
    course: Course,
    lab_name: str,
    students: Sequence[str] = (),
    force: bool = False,
    workers: int | None = None,
    progress: Watch[Pair] = lambda items, total: items,
    sandbox: Sandbox | None = None,
) -> tuple[int, int]:
    """Grade the submissions of a lab that are not graded yet.

    course, lab_name: which; students: only these; force: what is graded, too; workers: at a time, one a core by default
    progress: wraps the iteration over finished submissions; sandbox: a Sandbox, one for this lab by default
    returns: how many are graded now, how many were before; raises: CourseError where none can be, with the cure
    """
    with contextlib.ExitStack() as stack:
        sandbox = sandbox or stack.enter_context(Sandbox(course.limits_of(lab_name)))
        grader = stack.enter_context(contextlib.closing(LabGrader(course, lab_name, sandbox)))
        refuse_unbuilt(grader.lab, grader.released)
        handed = find_submissions(course, lab_name, students)
        todo = [one for one in handed if force or not grader.is_graded(one)]
        grade_all(course, grader, todo, workers or os.cpu_count() or 1, progress)
    return len(todo), len(handed) - len(todo)


def grade_all(course: Course, grader: LabGrader, todo: Sequence[Handed], workers: int, progress: Watch[Pair]) -> None:
    """Judge submissions and write them.

    todo: Handed objects; progress: wraps the iteration over (Handed, Judged) pairs as they come
    """
    with ThreadPoolExecutor(workers) as executor:
        pairs = as_finished(executor, grader.judge, todo, 2 * workers)
        save_all(course, grader, progress(pairs, len(todo)))


def save_all(course: Course, grader: LabGrader, pairs: Iterable[Pair]) -> None:
    """Write what is judged, a batch at a time; what has come is written whatever happens to the rest.

    pairs: an iterable of (Handed, Judged); it is asked for the first only when the gradebook has proved writable
    """
    with contextlib.closing(Ledger(course, grader.lab.name)) as ledger:
        batch, written = [], time.monotonic()
        try:
            for pair in pairs:
                batch.append(pair)
                if len(batch) >= BATCH or time.monotonic() - written > SECONDS:
                    grader.save(ledger, batch)
                    batch, written = [], time.monotonic()
        except BaseException:
            grader.sandbox.close()  # whatever still runs ends at once
            raise
        finally:
            grader.save(ledger, batch)
