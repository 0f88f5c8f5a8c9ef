"""How is a class graded: which submissions are new, and what becomes of each?"""

import contextlib
import functools
import itertools
import json
import os
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace

from .banks import build_bank, with_slips
from .errors import CourseError
from .examine import Finding, Key, examine
from .expected import Expected
from .gradebook import save_late_penalty
from .handed import find_submissions
from .lab import load_lab
from .ledger import Entry, Ledger
from .parent import ParentDied
from .present import comments, with_note, with_outputs
from .record import Record, is_current, provenance, read_records, write_record, write_whole
from .sandbox import Sandbox
from .staff import StaffRoom
from .stock import load_config
from .submission import UnreadableSubmission, grade_id, read_notebook, restore


@dataclass(frozen=True)
class Judged:
    """One submission judged but not saved: its record, and the notebook and comments to show in formgrader."""

    record: Record
    notebook: dict
    comments: dict


BATCH, SECONDS = 20, 1  # so many submissions or seconds to a transaction; what is not written yet is graded again
TRIES = 3  # a submission whose parent process dies is graded again; so often, and the reason is in the submission


class LabGrader:
    """Grades the submissions of one lab of a course.

    course: a Course; sandbox: a Sandbox, which hands out processes for students' code
    """

    def __init__(self, course, lab_name, sandbox):
        self.course, self.lab, self.sandbox = course, load_lab(course, lab_name), sandbox
        self.source = course.source_of(lab_name)
        self.limits = course.limits_of(lab_name)
        built = {name: build_bank(part, course.seed, hidden=True) for name, part in self.lab.exercises.items()}
        banks = {name: with_slips(bank, course, lab_name) for name, bank in built.items()}
        calls = {name: Expected(part, banks[name], self.lab.earlier(name)) for name, part in self.lab.exercises.items()}
        self.key = Key(self.lab, banks, _lesson(self.source), self.limits, calls)
        self.staff = StaffRoom(course, self.lab, self.limits.call_seconds)
        with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
            self.released, self.known = ledger.released(), ledger.students()

    @functools.cached_property
    def records(self):
        """The records of earlier runs, by student."""
        return read_records(self.course.records / self.lab.name)

    def is_graded(self, handed):
        """Whether this very submission has been graded already, with these very exercises."""
        record = self.records.get(handed.student)
        autograded = self._folder(handed.student) / f"{self.lab.name}.ipynb"
        return (
            record is not None
            and handed.student in self.known
            and autograded.is_file()
            and is_current(record, self.provenance(handed))
        )

    def provenance(self, handed):
        """Where the scores of a submission come from if it is judged now (record.provenance)."""
        return provenance(self.course, self.lab, handed.notebook, handed.timestamp, self.sandbox.level)

    def _folder(self, student):
        return self.course.autograded / student / self.lab.name

    def judge(self, handed):
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
            return self._ungraded(
                record, f"The grader itself failed on it ({what}). Grade it by hand, and report this."
            )

    def _judge(self, record, notebook):
        began = time.perf_counter()
        found = self._examined(notebook["cells"])
        findings = {name: asdict(finding) for name, finding in found.by_name.items()}
        record = replace(record, findings=findings, seconds=round(time.perf_counter() - began, 3))
        return Judged(record, with_outputs(notebook, found), comments(notebook, found))

    def _examined(self, cells):
        make_child = functools.partial(self.sandbox.child, self.limits, [self.source.with_suffix(".h5")])
        for left in reversed(range(TRIES)):
            try:
                with self.staff.lend() as staff:
                    return examine(self.key, cells, make_child, staff)
            except ParentDied:
                if not left:
                    raise

    def close(self):
        """End the staff processes."""
        self.staff.close()

    def _read(self, handed):
        if not handed.notebook.is_file():
            others = sorted(path.name for path in handed.notebook.parent.glob("*.ipynb"))
            there = f"there is {', '.join(others)}: rename it" if others else "ask for it again"
            raise UnreadableSubmission(f"{handed.notebook.name} is missing; {there}.")
        submitted = read_notebook(handed.notebook)
        _refuse_strange(self.lab, submitted, {cell.name for cell in self.released})
        return restore(submitted, self.released)

    def _ungraded(self, record, trouble):
        """What cannot be graded gets no points, a comment that says why, and a notebook for formgrader to open."""
        metadata = json.loads(self.source.read_text(encoding="utf-8"))["metadata"]
        notebook = with_note(restore({"cells": [], "metadata": metadata}, self.released), trouble)
        nothing = asdict(Finding({}, {}, started=False))
        findings = dict.fromkeys((*self.lab.exercises, *self.lab.questions, *self.lab.tests), nothing)
        why = {cell.name: trouble for cell in self.released if cell.solution}
        return Judged(replace(record, findings=findings, trouble=trouble), notebook, why)

    def save(self, ledger, batch):
        """Write judged submissions: notebooks, then the gradebook, then the records, which mark them as done.

        batch: (Handed, Judged) pairs
        """
        for handed, judged in batch:
            self._write_notebook(handed, judged)
        entries = [self._entry(handed, judged) for handed, judged in batch]
        ledger.save(entries)
        for entry in filter(ledger.is_late, entries):
            save_late_penalty(self.config, self.lab.name, entry.student, f"sqlite:///{self.course.gradebook}")
        for _, judged in batch:
            write_record(self.course.records / self.lab.name, judged.record)

    def _write_notebook(self, handed, judged):
        folder = self._folder(handed.student)
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(judged.notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        write_whole(folder / f"{self.lab.name}.ipynb", text)
        if handed.timestamp:  # nbgrader compares it with the one in submitted/
            write_whole(folder / "timestamp.txt", f"{handed.timestamp} UTC\n")

    def _entry(self, handed, judged):
        scores = {cell.name: 0.0 for cell in self.released if cell.grade}
        for finding in judged.record.findings.values():
            scores |= finding["scores"]
        return Entry(handed.student, handed.timestamp, scores, judged.comments)

    @functools.cached_property
    def config(self):
        """nbgrader's configuration; only late submissions need it, and reading it takes seconds."""
        return load_config(self.course)


def _refuse_strange(lab, notebook, known):
    """Refuse a notebook with nothing of this lab in it: no cell and no function."""
    cells = notebook["cells"]
    written = any(f"def {name}(" in cell["source"] for cell in cells for name in lab.exercises)
    if not written and not known & {grade_id(cell) for cell in cells}:
        raise UnreadableSubmission(f"It holds no cell of {lab.name}: is it the notebook of another lab or course?")


def _lesson(source):
    """The sources of the plain code cells of a lab's built notebook."""
    cells = json.loads(source.read_text(encoding="utf-8"))["cells"]
    plain = (cell for cell in cells if cell["cell_type"] == "code" and "nbgrader" not in cell["metadata"])
    return frozenset("".join(cell["source"]) for cell in plain)


def grade_lab(
    course, lab_name, students=(), force=False, workers=None, progress=lambda items, total: items, sandbox=None
):
    """Grade the submissions of a lab that are not graded yet.

    students: only these; force: grade again what is graded; workers: how many at a time, the number of cores by default
    progress: wraps the iteration over finished submissions; sandbox: a Sandbox, one for this lab by default
    returns: the number graded now, and the number that were graded before
    """
    with contextlib.ExitStack() as stack:
        sandbox = sandbox or stack.enter_context(Sandbox(course.limits_of(lab_name)))
        grader = stack.enter_context(contextlib.closing(LabGrader(course, lab_name, sandbox)))
        handed = find_submissions(course, lab_name, students)
        todo = [one for one in handed if force or not grader.is_graded(one)]
        grade_all(course, grader, todo, workers or os.cpu_count(), progress)
    return len(todo), len(handed) - len(todo)


def grade_all(course, grader, todo, workers, progress):
    """Judge submissions and write them, a batch at a time; what is judged is written whatever happens to the others.

    todo: Handed objects; progress: wraps the iteration over (Handed, Judged) pairs as they come
    """
    with contextlib.closing(Ledger(course, grader.lab.name)) as ledger, ThreadPoolExecutor(workers) as executor:
        batch, written = [], time.monotonic()
        try:
            for pair in progress(as_finished(executor, grader.judge, todo, 2 * workers), len(todo)):
                batch.append(pair)
                if len(batch) >= BATCH or time.monotonic() - written > SECONDS:
                    grader.save(ledger, batch)
                    batch, written = [], time.monotonic()
        except BaseException:
            grader.sandbox.close()  # whatever still runs ends at once
            raise
        finally:
            grader.save(ledger, batch)


def as_finished(executor, function, items, most):
    """Pairs of item and result as they come; at most so many are under way: memory does not grow with a class."""
    waiting, items = {}, iter(items)
    while True:
        waiting |= {executor.submit(function, item): item for item in itertools.islice(items, most - len(waiting))}
        if not waiting:
            return
        for future in wait(waiting, return_when=FIRST_COMPLETED).done:
            yield waiting.pop(future), future.result()
