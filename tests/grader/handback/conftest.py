"""How do the tests of handing back run a verb, and what has a human done in formgrader?"""

import json
import sqlite3

import pytest
from click.testing import CliRunner

from nndl_grader.cli import nndl


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
def fill_in(tiny_class, run, tmp_path):
    """Has an LMS's file filled in: fill_in(lms, its name, text, *options) gives what was told and the filled copy."""

    def fill(lms, name, text, *options):
        path = tmp_path / name
        path.write_bytes(text.encode())
        result = run(tiny_class, "export", "--to", lms, "--fill", path, *options)
        assert path.read_bytes() == text.encode()
        return result.output, (tiny_class.root / "exports" / path.name).read_bytes().decode()

    return fill


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
