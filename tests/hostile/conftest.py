"""Which class does a hostile student sit in? All hostile submissions and three honest neighbours, graded once a level.

A submission is a file in submissions/. Its docstring says what it tries, EARNS what its honest answers are worth, WORDS
what an instructor reads about it, NEVER what nobody may read. Its cells are parted by `# %%`. Right answers for HONEST
are added, so that every submission also shows that honest work is not lost. A file in edits/ changes a notebook and its
folder instead.
"""

import ast
import json
import os
import re
import runpy
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from nndl_grader.course import find_course
from nndl_grader.errors import CourseError
from nndl_grader.grade import grade_lab
from nndl_grader.lab import load_lab
from nndl_grader.record import read_records
from nndl_grader.report import write_pages
from nndl_grader.sandbox import Sandbox

LAB = "lab1_vectorization"
HERE = Path(__file__).parent
SECRET = "wild-goose-4711"  # lies wherever a submission must not look
HONEST = ("as_column", "L2")  # answered rightly in every hostile submission
NEIGHBOURS = ("a_neighbour", "m_neighbour", "z_neighbour")  # before, among and behind the hostile ones
LIMITS = dict(cell_seconds=3, call_seconds=2, submission_seconds=20, memory_mb=1000, disk_mb=64, file_mb=16)


@dataclass(frozen=True)
class Submission:
    """A hostile submission: a file in submissions/, and what it says about itself."""

    path: Path

    @property
    def name(self):
        return self.path.stem

    @property
    def text(self):
        return self.path.read_text(encoding="utf-8")

    def says(self, name, otherwise=None):
        """The value of a line such as `EARNS = 13`."""
        lines = (node for node in ast.parse(self.text).body if isinstance(node, ast.Assign))
        return next((ast.literal_eval(line.value) for line in lines if ast.unparse(line.targets[0]) == name), otherwise)

    @property
    def function(self):
        """The function `edit` of a file in edits/, which is run here, outside all walls."""
        return runpy.run_path(str(self.path))["edit"]


SUBMISSIONS = [Submission(path) for path in sorted((HERE / "submissions").glob("*.py"))]

EDITS = [Submission(path) for path in sorted((HERE / "edits").glob("*.py"))]


def pytest_generate_tests(metafunc):
    for name, all_of_them in (("submission", SUBMISSIONS), ("edit", EDITS)):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, all_of_them, ids=lambda submission: submission.name)


@dataclass
class Class:
    """A graded class, and what was left when it was over."""

    course: object
    level: str
    records: dict
    processes: list = field(default_factory=list)
    below_parents: list = field(default_factory=list)
    temporary: list = field(default_factory=list)
    changed: list = field(default_factory=list)
    next_child: object = None


@pytest.fixture(scope="session", params=["L3", "L2"])
def graded(request, tmp_path_factory, built_course):
    """The class with all hostile submissions, graded behind walls of one level."""
    course = _quick_course(built_course, tmp_path_factory.mktemp(request.param))
    for submission in SUBMISSIONS:
        _hand_in(course, submission.name, _notebook(built_course, submission, course.root))
    return _graded(course, request.param)


@pytest.fixture(scope="session")
def edited(tmp_path_factory, built_course):
    """The class with all edited notebooks and folders, behind the strongest walls that there are."""
    course = _quick_course(built_course, tmp_path_factory.mktemp("edited"))
    for edit in EDITS:
        notebook = _honest(built_course)
        _hand_in(course, edit.name, notebook)
        changed = edit.function(notebook, course.submitted / edit.name / LAB)
        if changed:
            _hand_in(course, edit.name, changed)
    return _graded(course, "auto")


@pytest.fixture(scope="session")
def alone(tmp_path_factory, built_course):
    """Only the neighbours, graded without anybody hostile."""
    return _graded(_quick_course(built_course, tmp_path_factory.mktemp("alone")), "auto")


def _quick_course(built, folder):
    shutil.copytree(built.root, folder / "course")
    course = find_course(folder / "course")
    settings = course.root / "course.toml"
    seed = next(line for line in settings.read_text().splitlines() if line.startswith("seed"))
    settings.write_text("\n".join([seed, "[limits]", *(f"{name} = {value}" for name, value in LIMITS.items()), ""]))
    for name in NEIGHBOURS:
        _hand_in(course, name, _read(built.source))
    half = _read(built.source)
    for cell in half["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "L1":
            cell["source"] = f"def L1(yhat, y):  # {SECRET}\n    return np.mean(np.abs(y - yhat))"
    _hand_in(course, NEIGHBOURS[1], half)
    return find_course(course.root)


def _hand_in(course, student, notebook):
    folder = course.submitted / student / LAB
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{LAB}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")


def _read(folder):
    """A notebook without its lesson, which saves two seconds each time it is graded."""
    notebook = json.loads((folder / LAB / f"{LAB}.ipynb").read_text(encoding="utf-8"))
    notebook["cells"] = [cell for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
    return notebook


def _notebook(built, submission, folder):
    """Only the honest answers, so that what the hostile cells define stays defined; these come behind the first.

    folder: the course that will be graded, which the submission is told, so that it need not guess
    """
    notebook = _honest(built)
    first, *rest = notebook["cells"]
    rest.sort(key=lambda cell: not cell["metadata"]["nbgrader"]["grade_id"].startswith(submission.says("FIRST", "-")))
    told = submission.text.replace("@COURSE@", str(folder)).replace("@TEMPORARY@", str(folder.parent / "temporary"))
    cells = [_plain(text) for text in re.split(r"^# %%\n", told, flags=re.MULTILINE)]
    return {**notebook, "cells": [first, *cells, *rest]}


def _honest(built):
    """The notebook with right answers for HONEST, and with no others."""
    notebook = _read(built.source)
    return {**notebook, "cells": [cell for cell in notebook["cells"] if _stays(cell["metadata"]["nbgrader"])]}


def _stays(metadata):
    return metadata["grade_id"] in HONEST or not metadata["solution"]


def _plain(source):
    return {"cell_type": "code", "metadata": {}, "source": source, "outputs": [], "execution_count": None}


def _graded(course, level):
    """Grade the class in a temporary folder of its own, and look at what is left."""
    temporary = course.root.parent / "temporary"
    temporary.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(temporary))
        patch.setenv("NNDL_HOSTILE_SECRET", SECRET)
        before = _tree(course)
        with _sandbox(course, level) as sandbox:
            grade_lab(course, LAB, workers=2, sandbox=sandbox)
            graded = Class(course, sandbox.level, read_records(course.records / LAB))
            graded.below_parents = [_below(parent.process.pid, level) for parent in sandbox.all]
            graded.next_child = _next_child(sandbox, course)
    write_pages(course, load_lab(course, LAB), graded.records)
    graded.processes = _processes_of(temporary)
    graded.temporary = sorted(path.name for path in temporary.iterdir())
    graded.changed = sorted(str(path) for path in before.items() ^ _tree(course).items())
    return graded


def _sandbox(course, level):
    try:
        return Sandbox(course.limits_of(LAB), level)
    except CourseError as error:
        if "do not hold" in str(error):
            raise
        pytest.skip(str(error))


def _below(pid, level):
    """What runs below a warm parent that has nothing to do; at L3 one that waits stands before it."""
    return [process.pid for process in psutil.Process(pid).children(recursive=True)][1 if level == "L3" else 0 :]


def _next_child(sandbox, course):
    child = sandbox.child(course.limits_of(LAB))
    try:
        return child.run("1 + 1")
    finally:
        child.close()


def _processes_of(folder):
    """Processes anywhere on the machine that were started with this temporary folder."""
    mine = f"TMPDIR={folder}".encode()
    return [pid for pid in psutil.pids() if pid != os.getpid() and mine in _environment(pid)]


def _environment(pid):
    try:
        return Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return b""


def _tree(course):
    """What no submission may change."""
    folders = (course.submitted, course.source, course.solutions, course.release)
    paths = [course.root / "course.toml", *(path for folder in folders for path in folder.rglob("*"))]
    return {str(path): (path.stat().st_mode, path.read_bytes() if path.is_file() else None) for path in paths}
