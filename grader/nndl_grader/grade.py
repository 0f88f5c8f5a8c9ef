"""How is a class graded: which submissions are there, which are new, and what becomes of each?"""

import functools
import json
import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass, replace

from nbformat import v4

from .banks import build_bank
from .build import source_path
from .errors import CourseError
from .examine import Findings, examine
from .gradebook import NO_RESPONSE, open_gradebook, save, save_late_penalty, template
from .lab import load_lab
from .record import Record, provenance, read_records, write_record, write_whole
from .sandbox import Child
from .stock import load_config
from .submission import UnreadableSubmission, read_notebook, restore


@dataclass(frozen=True)
class Handed:
    """One submission as it lies in submitted/: whose it is, the notebook, and when it came (naive UTC) or None."""

    student: str
    notebook: object
    timestamp: object


@dataclass(frozen=True)
class Judged:
    """One submission judged but not saved: its record, and the notebook to show in formgrader."""

    record: Record
    notebook: dict
    comments: dict


def find_submissions(course, lab_name, students=()):
    """The submissions of a lab, as nbgrader lays them out: submitted/<student>/<lab>/.

    students: only these; all by default
    raises: CourseError where there are none
    """
    if not course.submitted.is_dir():
        raise CourseError(
            f"{course.submitted} does not exist. Put submissions there as <student>/{lab_name}/{lab_name}.ipynb."
        )
    folders = sorted(folder for folder in course.submitted.glob(f"*/{lab_name}") if folder.is_dir())
    handed = {folder.parent.name: _handed(course, folder, lab_name) for folder in folders}
    missing = [student for student in students if student not in handed]
    if missing:
        raise CourseError(f"{course.submitted} has no {lab_name} of {missing[0]!r}. Look for a misspelt name.")
    if not handed:
        raise CourseError(
            f"No submissions of {lab_name} in {course.submitted}. Put "
            f"them there as <student>/{lab_name}/{lab_name}.ipynb."
        )
    return [handed[student] for student in (students or handed)]


def _handed(course, folder, lab_name):
    return Handed(folder.parent.name, folder / f"{lab_name}.ipynb", _timestamp(folder / "timestamp.txt"))


def _timestamp(path):
    from nbgrader.utils import parse_utc

    try:
        return parse_utc(path.read_text().strip())
    except (OSError, ValueError, OverflowError):  # no timestamp, or one that means nothing, is no timestamp
        return None


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
        """Judge one submission; nothing is written. Safe to call from several threads."""
        began = time.perf_counter()
        record = Record(self.lab.name, handed.student, self._provenance(handed), {})
        try:
            notebook = self._read(handed)
        except UnreadableSubmission as trouble:
            return self._unreadable(record, str(trouble))
        limits = self.course.limits
        make_child = functools.partial(Child, limits, [self.source.with_suffix(".h5")])
        found = examine(self.lab, self.banks, notebook["cells"], make_child, limits.submission_seconds)
        record = replace(record, findings=_plain(found), seconds=round(time.perf_counter() - began, 3))
        return Judged(record, _with_outputs(notebook, found), _comments(notebook, found))

    def _read(self, handed):
        if not handed.notebook.is_file():
            others = sorted(path.name for path in handed.notebook.parent.glob("*.ipynb"))
            there = f"there is {', '.join(others)}: rename it" if others else "ask for it again"
            raise UnreadableSubmission(f"{handed.notebook.name} is missing; {there}.")
        submitted = read_notebook(handed.notebook)
        _refuse_strange(self.lab, submitted, {cell.name for cell in self.released})
        return restore(submitted, self.released)

    def _unreadable(self, record, trouble):
        """What cannot be read gets no points, a comment that says why, and a notebook for formgrader to open."""
        note = v4.new_markdown_cell(f"**This submission could not be graded.** {trouble}", id="trouble")
        empty = v4.new_notebook(cells=[note], metadata=json.loads(self.source.read_text())["metadata"])
        notebook = restore(empty, self.released)
        findings = {
            name: {"scores": {}, "texts": {}, "sentence": None, "cause": None, "started": False}
            for name in (*self.lab.exercises, *self.lab.questions)
        }
        comments = {cell.name: trouble for cell in self.released if cell.solution}
        return Judged(replace(record, findings=findings, trouble=trouble), notebook, comments)

    def save(self, gradebook, handed, judged):
        """Write one judged submission: notebook, then gradebook, then the record, which marks it as done."""
        folder = self._folder(handed.student)
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(
            folder / f"{self.lab.name}.ipynb",
            json.dumps(judged.notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n",
        )
        _copy_timestamp(handed.notebook.parent, folder)
        scores = {cell.name: 0.0 for cell in self.released if cell.grade}
        for finding in judged.record.findings.values():
            scores |= finding["scores"]
        save(gradebook, self.lab.name, handed.student, handed.timestamp, scores, judged.comments)
        save_late_penalty(self.config, self.lab.name, handed.student, f"sqlite:///{self.course.gradebook}")
        write_record(self.course.records / self.lab.name, judged.record)


def _refuse_strange(lab, notebook, known):
    """Refuse a notebook with nothing of this lab in it: no cell and no function."""
    cells = notebook["cells"]
    ids = {
        cell["metadata"].get("nbgrader", {}).get("grade_id")
        for cell in cells
        if isinstance(cell["metadata"].get("nbgrader", {}), dict)
    }
    written = any(f"def {name}(" in cell["source"] for cell in cells for name in lab.exercises)
    if not written and not ids & known:
        raise UnreadableSubmission(f"It holds no cell of {lab.name}: is it the notebook of another lab or course?")


def _copy_timestamp(source, target):
    if (source / "timestamp.txt").is_file():
        shutil.copy(source / "timestamp.txt", target)


def _plain(found: Findings):
    return {name: asdict(finding) for name, finding in found.by_name.items()}


def _with_outputs(notebook, found):
    """The notebook with what its cells printed, and with the words of the checks as the outputs of the test cells."""
    texts = {
        cell: (text, found.scores[cell] > 0)
        for finding in found.by_name.values()
        for cell, text in finding.texts.items()
    }
    for place, cell in enumerate(notebook["cells"]):
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if cell["cell_type"] == "code":
            cell["outputs"] = [_verdict_output(*texts[name])] if name in texts else found.outputs.get(place, [])
    return {**notebook, "nbformat": 4, "nbformat_minor": 5}


def _verdict_output(text, right):
    if right:
        return {"output_type": "stream", "name": "stdout", "text": text + "\n"}
    return {
        "output_type": "error",
        "ename": "CheckFailed",
        "evalue": text.splitlines()[0],
        "traceback": text.splitlines(),
    }


def _comments(notebook, found):
    """A comment per answer cell: nbgrader's own for an untouched one, else what was found."""
    from nbformat import NotebookNode
    from nbgrader.utils import compute_checksum

    comments = {}
    for cell in notebook["cells"]:
        metadata = cell["metadata"].get("nbgrader", {})
        if metadata.get("solution"):
            untouched = (
                compute_checksum(NotebookNode(cell | {"metadata": NotebookNode(nbgrader=NotebookNode(metadata))}))
                == metadata["checksum"]
            )
            finding = found.by_name.get(metadata["grade_id"])
            comments[metadata["grade_id"]] = NO_RESPONSE if untouched else finding.sentence if finding else None
    return comments


def grade_lab(course, lab_name, students=(), force=False, workers=None, progress=lambda items, total: items):
    """Grade the submissions of a lab that are not graded yet.

    students: only these; force: grade again what is graded; workers: how many at a time, the number of cores by default
    progress: wraps the iteration over finished submissions
    returns: the number graded now, and the number that were graded before
    """
    handed = find_submissions(course, lab_name, students)
    grader = LabGrader(course, lab_name)
    todo = [one for one in handed if force or not grader.is_graded(one)]
    with open_gradebook(course) as gradebook, ThreadPoolExecutor(workers or os.cpu_count()) as executor:
        futures = {executor.submit(grader.judge, one): one for one in todo}
        try:
            for future in progress(as_completed(futures), len(futures)):
                grader.save(gradebook, futures[future], future.result())
        finally:
            executor.shutdown(wait=False, cancel_futures=True)
    return len(todo), len(handed) - len(todo)
