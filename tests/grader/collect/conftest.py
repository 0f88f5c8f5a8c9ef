"""What do students of the lab `tiny` hand in, and how is it collected in a test?"""

import json
import shutil
import zipfile

import pytest
from click.testing import CliRunner

from nndl_grader.cli import nndl
from nndl_grader.course import find_course

MOMENT = (2026, 10, 5, 14, 2, 0)


@pytest.fixture
def course(tiny_built, tmp_path):
    """A built course with the lab `tiny`, and another lab beside it, of which only the notebook is there."""
    shutil.copytree(tiny_built.root, tmp_path / "course", ignore=shutil.ignore_patterns("gradebook.db"))
    course = find_course(tmp_path / "course")
    (course.solutions / "other").mkdir()
    (course.solutions / "other" / "lesson.md").write_text("# Other\n")
    (course.release / "other").mkdir()
    (course.release / "other" / "other.ipynb").write_bytes(work(cells=("one", "two", "quiz_1")))
    return course


def work(text="", cells=("double", "double_values", "quiz_1", "quadruple")):
    """The bytes of a notebook: a cell with a text, and cells of a lab, that of `tiny` by default."""
    meta = {"grade": False, "locked": False, "schema_version": 3, "solution": True}
    made = [
        {
            "cell_type": "code",
            "id": f"cell-{name}",
            "source": text,
            "metadata": {"nbgrader": {**meta, "grade_id": name}},
        }
        for name in cells
    ]
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


@pytest.fixture
def notebook():
    """Makes the bytes of a notebook: notebook("text", cells=names)."""
    return work


@pytest.fixture
def zipped(tmp_path):
    """Writes a zip: zipped("a.zip", {path: bytes}, date), and gives its path."""

    def write(name, files, date=MOMENT):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for path, data in files.items():
                archive.writestr(zipfile.ZipInfo(path, date), data)
        return tmp_path / name

    return write


@pytest.fixture
def collect(course):
    """Runs `nndl collect tiny` as data: collect("--from", path) gives the rows; collect.error is what it ended with."""

    def run(*arguments):
        command = ["--course", str(course.root), "collect", "tiny", *map(str, arguments), "--json"]
        found = CliRunner().invoke(nndl, command)
        run.error = str(found.exception) if found.exception else None
        if not found.stdout.startswith("["):
            return None
        return json.loads(found.stdout)

    return run


@pytest.fixture
def outcomes(collect):
    """As `collect`, but gives only the outcome by student, of rows that have one."""
    return lambda *arguments: {row["student"]: row["outcome"] for row in collect(*arguments) if row["student"]}


@pytest.fixture
def submitted(course):
    """What lies in submitted/: by student, the bytes of the notebook."""
    return lambda: {path.parent.parent.name: path.read_bytes() for path in course.submitted.glob("*/tiny/tiny.ipynb")}
