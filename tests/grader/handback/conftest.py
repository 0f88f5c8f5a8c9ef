"""How do the tests of handing back run a verb, and what has a human done in formgrader?"""

import json
import shutil
import sqlite3

import pytest
from click.testing import CliRunner

from nndl_grader.cli import nndl
from nndl_grader.course import find_course
from nndl_grader.grade import grade_lab

ANSWERS = {  # what each of the class wrote; all else is right
    "ada": {"quiz_1": 'quiz_1 = "b"', "quiz_2": 'quiz_2 = "a"'},
    "bo": {"double": "def double(a):\n    return a * a\n"},
}


@pytest.fixture(scope="session")
def graded_tree(tiny_built, tmp_path_factory, sandbox):
    """The folder of a course where ada and bo are graded; shared, so never write into it."""
    root = tmp_path_factory.mktemp("graded") / "tiny class"
    shutil.copytree(tiny_built.root, root)
    course = find_course(root)
    for student, answers in ANSWERS.items():
        folder = course.submitted / student / "tiny"
        folder.mkdir(parents=True)
        (folder / "tiny.ipynb").write_text(json.dumps(solved(course, **answers)), encoding="utf-8")
    grade_lab(course, "tiny", sandbox=sandbox)
    return root


@pytest.fixture
def tiny_class(graded_tree, tmp_path):
    """A course with the lab `tiny`, where ada has all right, bo is wrong in `double`, and both are graded."""
    root = tmp_path / "tiny class"
    shutil.copytree(graded_tree, root)
    return find_course(root)


def solved(course, **answers):
    """The notebook of the lab `tiny` with all solutions, some answers replaced."""
    notebook = json.loads(course.source_of("tiny").read_text())
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        cell["source"] = answers.get(name, cell["source"])
    return notebook


@pytest.fixture
def run():
    """Runs a verb as the command line does: run(course, "feedback", "--zip"); returns click's Result."""

    def through(course, *arguments):
        result = CliRunner().invoke(nndl, ["--course", str(course.root), *map(str, arguments)])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return through


@pytest.fixture
def by_hand():
    """Writes into the gradebook what formgrader and a late plugin write; its words are those of the columns."""

    def write(course, student, penalty=None, scores=None, extra=None, comments=None):
        with sqlite3.connect(course.gradebook) as connection:
            where = (
                "notebook_id IN (SELECT submitted_notebook.id FROM submitted_notebook JOIN submitted_assignment ON "
                "submitted_assignment.id = submitted_notebook.assignment_id WHERE student_id = ?) AND cell_id IN "
                "(SELECT id FROM base_cell WHERE name = ?)"
            )
            for column, values in (("manual_score", scores), ("extra_credit", extra)):
                for cell, value in (values or {}).items():
                    connection.execute(f"UPDATE grade SET {column} = ? WHERE {where}", [value, student, cell])
            for cell, text in (comments or {}).items():
                connection.execute(f"UPDATE comment SET manual_comment = ? WHERE {where}", [text, student, cell])
            if penalty is not None:
                connection.execute(
                    "UPDATE submitted_notebook SET late_submission_penalty = ? WHERE assignment_id IN (SELECT id FROM "
                    "submitted_assignment WHERE student_id = ?)",
                    [penalty, student],
                )
        connection.close()

    return write


@pytest.fixture
def collected():
    """Writes what collecting remembers of a lab: collected(course, ada={"lms": "canvas", "id": "7", ...})."""

    def write(course, lab="tiny", **notes):
        folder = course.records / "collected"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{lab}.json").write_text(json.dumps(notes), encoding="utf-8")

    return write
