"""How is a class graded: which submissions are new, and what becomes of each?"""

import functools
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass, replace

from .banks import build_bank
from .build import source_path
from .errors import CourseError
from .examine import Finding, examine
from .gradebook import open_gradebook, save, save_late_penalty, template
from .handed import find_submissions
from .lab import load_lab
from .present import comments, with_note, with_outputs
from .record import Record, provenance, read_records, write_record, write_whole
from .sandbox import Child
from .stock import load_config
from .submission import UnreadableSubmission, grade_id, read_notebook, restore


@dataclass(frozen=True)
class Judged:
    """One submission judged but not saved: its record, and the notebook and comments to show in formgrader."""

    record: Record
    notebook: dict
    comments: dict


class LabGrader:
    """Grades the submissions of one lab of a course."""

    def __init__(self, course, lab_name):
        self.course, self.lab = course, load_lab(course, lab_name)
        self.source = source_path(course, lab_name)
        self.config = load_config(course)
        self.banks = {name: build_bank(part, course.seed, hidden=True) for name, part in self.lab.exercises.items()}
        with open_gradebook(course) as gradebook:
            self.released = template(gradebook, lab_name)
            self.known = {submission.student_id for submission in gradebook.assignment_submissions(lab_name)}

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
            and record.provenance == self._provenance(handed)
        )

    def _provenance(self, handed):
        return provenance(self.course, self.lab, handed.notebook, handed.timestamp)

    def _folder(self, student):
        return self.course.autograded / student / self.lab.name

    def judge(self, handed):
        """Judge one submission; nothing is written. Safe to call from several threads.

        handed: a handed.Handed
        returns: Judged, whatever is the matter with the submission
        """
        record = Record(self.lab.name, handed.student, self._provenance(handed), {})
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
        began, limits = time.perf_counter(), self.course.limits
        make_child = functools.partial(Child, limits, [self.source.with_suffix(".h5")])
        found = examine(self.lab, self.banks, notebook["cells"], make_child, limits.submission_seconds)
        findings = {name: asdict(finding) for name, finding in found.by_name.items()}
        record = replace(record, findings=findings, seconds=round(time.perf_counter() - began, 3))
        return Judged(record, with_outputs(notebook, found), comments(notebook, found))

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
        findings = dict.fromkeys((*self.lab.exercises, *self.lab.questions), nothing)
        why = {cell.name: trouble for cell in self.released if cell.solution}
        return Judged(replace(record, findings=findings, trouble=trouble), notebook, why)

    def save(self, gradebook, handed, judged):
        """Write one judged submission: notebook, then gradebook, then the record, which marks it as done."""
        folder = self._folder(handed.student)
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(judged.notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        write_whole(folder / f"{self.lab.name}.ipynb", text)
        if handed.timestamp:  # nbgrader compares it with the one in submitted/
            write_whole(folder / "timestamp.txt", f"{handed.timestamp} UTC\n")
        scores = {cell.name: 0.0 for cell in self.released if cell.grade}
        for finding in judged.record.findings.values():
            scores |= finding["scores"]
        save(gradebook, self.lab.name, handed.student, handed.timestamp, scores, judged.comments)
        save_late_penalty(self.config, self.lab.name, handed.student, f"sqlite:///{self.course.gradebook}")
        write_record(self.course.records / self.lab.name, judged.record)


def _refuse_strange(lab, notebook, known):
    """Refuse a notebook with nothing of this lab in it: no cell and no function."""
    cells = notebook["cells"]
    written = any(f"def {name}(" in cell["source"] for cell in cells for name in lab.exercises)
    if not written and not known & {grade_id(cell) for cell in cells}:
        raise UnreadableSubmission(f"It holds no cell of {lab.name}: is it the notebook of another lab or course?")


def grade_lab(course, lab_name, students=(), force=False, workers=None, progress=lambda items, total: items):
    """Grade the submissions of a lab that are not graded yet.

    students: only these; force: grade again what is graded; workers: how many at a time, the number of cores by default
    progress: wraps the iteration over finished submissions
    returns: the number graded now, and the number that were graded before
    """
    grader = LabGrader(course, lab_name)
    handed = find_submissions(course, lab_name, students)
    todo = [one for one in handed if force or not grader.is_graded(one)]
    with open_gradebook(course) as gradebook, ThreadPoolExecutor(workers or os.cpu_count()) as executor:
        futures = {executor.submit(grader.judge, one): one for one in todo}
        try:
            for future in progress(as_completed(futures), len(futures)):
                grader.save(gradebook, futures[future], future.result())
        finally:
            executor.shutdown(wait=False, cancel_futures=True)
    return len(todo), len(handed) - len(todo)
