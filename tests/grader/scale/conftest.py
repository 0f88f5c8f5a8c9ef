"""Which class is graded in parts and on a cluster, and what must come out?"""

import contextlib
import json
import shutil
import sqlite3

import pytest
from click.testing import CliRunner

from nndl_grader.cli import nndl
from nndl_grader.course import find_course
from nndl_grader.grade import grade_lab
from nndl_grader.record import read_records

SQUARE = "def double(a):\n    return a * a\n"
ANSWERS = {
    "ada": {"quiz_1": 'quiz_1 = "b"'},
    "bo": {"double": SQUARE},
    "cleo": {"double": "def double(a):\n    return a[0]\n"},
    "dan": {"quadruple": "import os\nos._exit(3)\n"},
    "eve": {"double": SQUARE, "quadruple": ""},
    "josé": {},
    "fay": {"double": 'print("<b>hello</b>")\ndef double(a):\n    return a + a\n'},
}
GARBLED = "gil"  # hands in what is no notebook


@pytest.fixture(scope="session")
def whole_class(tiny_built, tmp_path_factory):
    """A course in which eight have handed in the lab `tiny`, and nothing is graded; shared, so never write into it."""
    root = tmp_path_factory.mktemp("whole") / "course"
    shutil.copytree(tiny_built.root, root)
    course = find_course(root)
    for student, answers in ANSWERS.items():
        _hand_in(course, student, json.dumps(_notebook(course, answers)))
    _hand_in(course, GARBLED, "{")
    return course


def _notebook(course, answers):
    notebook = json.loads(course.source_of("tiny").read_text())
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        cell["source"] = answers.get(name, cell["source"])
    return notebook


def _hand_in(course, student, text):
    folder = course.submitted / student / "tiny"
    folder.mkdir(parents=True)
    (folder / "tiny.ipynb").write_text(text)
    (folder / "timestamp.txt").write_text("2026-10-05 12:00:00 UTC")


@pytest.fixture
def class_of(whole_class, tmp_path):
    """A copy of the class to write into: class_of("name of the folder")."""

    def copy(name="class"):
        shutil.copytree(whole_class.root, tmp_path / name)
        return find_course(tmp_path / name)

    return copy


@pytest.fixture(scope="session")
def graded_here(whole_class, tmp_path_factory, sandbox):
    """What grading the class on this machine leaves behind."""
    root = tmp_path_factory.mktemp("here") / "course"
    shutil.copytree(whole_class.root, root)
    course = find_course(root)
    grade_lab(course, "tiny", sandbox=sandbox)
    return outcome(course)


@pytest.fixture
def outcome_of():
    """Everything that grading leaves behind and that does not differ from run to run: outcome_of(course)."""
    return outcome


def outcome(course):
    """The rows of the gradebook, the graded notebooks byte by byte, and the records but for the time they took."""
    query = (
        "SELECT student_id, base_cell.name, {} FROM submitted_assignment JOIN submitted_notebook ON "
        "submitted_notebook.assignment_id = submitted_assignment.id JOIN {} AS it ON it.notebook_id = "
        "submitted_notebook.id JOIN base_cell ON base_cell.id = it.cell_id ORDER BY 1, 2"
    )
    with contextlib.closing(sqlite3.connect(course.gradebook)) as connection:
        grades = connection.execute(query.format("auto_score, manual_score, needs_manual_grade", "grade")).fetchall()
        comments = connection.execute(query.format("auto_comment, manual_comment", "comment")).fetchall()
        times = connection.execute("SELECT student_id, timestamp FROM submitted_assignment ORDER BY 1").fetchall()
    files = {
        path.relative_to(course.autograded).as_posix(): path.read_bytes()
        for path in course.autograded.rglob("*")
        if path.is_file()
    }
    records = {
        name: (record.provenance, record.findings, record.trouble)
        for name, record in read_records(course.records / "tiny").items()
    }
    return {"grades": grades, "comments": comments, "times": times, "autograded": files, "records": records}


@pytest.fixture
def run():
    """Runs the command in this process, which is quicker: run(course, "grade", ...) gives exit code and what was said.

    What ends the command with a sentence is put behind what it has printed.
    """
    return _run


def _run(course, *arguments):
    result = CliRunner().invoke(nndl, ["--course", str(course.root), *map(str, arguments)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        if type(result.exception).__name__ != "CourseError":
            raise result.exception
        return 1, f"{result.output}nndl: {result.exception}"
    return result.exit_code, result.output
