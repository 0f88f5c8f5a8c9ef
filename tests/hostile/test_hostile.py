"""Does a hostile submission get what its honest functions earn, and does the class around it go on?"""

import ast
import tempfile
import time
from pathlib import Path

import pytest

from nndl_grader.course import find_course
from nndl_grader.grade import grade_lab
from nndl_grader.record import read_records

LAB = "lab1_vectorization"
SUBMISSIONS = sorted((Path(__file__).parent / "submissions").glob("*.py"))
MARK = Path("/tmp/left-behind-by-a-submission")

pytestmark = pytest.mark.slow


def test_every_submission_says_what_it_tries():
    assert all(ast.get_docstring(ast.parse(path.read_text())) for path in SUBMISSIONS)
    assert len(SUBMISSIONS) >= 15


@pytest.fixture
def quick_course(course, tmp_path, monkeypatch):
    """A course with short limits, since these submissions use them up, and with a temporary folder of its own."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    settings = course.root / "course.toml"
    text = (
        settings.read_text()
        .replace("cell_seconds = 20", "cell_seconds = 3")
        .replace("call_seconds = 5", "call_seconds = 2")
    )
    settings.write_text(text)
    return find_course(course.root)


def with_first_cell(notebook, source):
    """The notebook with one more cell, behind the one that loads everything."""
    cell = {
        "cell_type": "code",
        "id": "hostile",
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }
    cells = notebook["cells"]
    place = (
        next(n for n, cell in enumerate(cells) if cell["metadata"].get("nbgrader", {}).get("grade_id") == "setup") + 1
    )
    return {**notebook, "cells": [*cells[:place], cell, *cells[place:]]}


def without_answers(notebook):
    """The notebook without its answer cells, so that what the hostile cell defines stays defined."""
    cells = [cell for cell in notebook["cells"] if not cell["metadata"].get("nbgrader", {}).get("solution")]
    return {**notebook, "cells": cells}


@pytest.mark.parametrize("path", SUBMISSIONS, ids=lambda path: path.stem)
def test_a_hostile_submission_earns_nothing_and_harms_nobody(quick_course, hand_in, released, solved, path):
    hand_in(quick_course, "hostile", with_first_cell(without_answers(released()), path.read_text()))
    hand_in(quick_course, "neighbour", solved())
    grade_lab(quick_course, LAB, workers=2)
    records = read_records(quick_course.records / LAB)
    assert records["neighbour"].score == 100
    assert earned(records["hostile"]) == 0
    assert list(Path(tempfile.gettempdir()).iterdir()) == []


def earned(record):
    """The points for values: shapes alone may honestly be right."""
    return sum(
        score
        for name in record.findings
        for cell, score in record.findings[name]["scores"].items()
        if "shapes" not in cell
    )


def test_a_process_that_a_submission_leaves_behind_is_ended_with_it(quick_course, hand_in, released):
    MARK.unlink(missing_ok=True)
    source = (Path(__file__).parent / "submissions" / "leaves_a_process_behind.py").read_text()
    hand_in(quick_course, "hostile", with_first_cell(released(), source))
    grade_lab(quick_course, LAB)
    time.sleep(9)
    assert not MARK.exists()


def test_tests_edited_tagged_or_typed_away_are_restored(quick_course, hand_in, released):
    notebook = released()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade"]:
            cell["source"] = "pass"
            cell["metadata"]["tags"] = ["skip-execution"]
            cell["metadata"]["nbgrader"]["points"] = 1000
    hand_in(quick_course, "hostile", notebook)
    grade_lab(quick_course, LAB)
    assert read_records(quick_course.records / LAB)["hostile"].score == 0


def test_a_link_in_place_of_a_notebook_is_not_followed(quick_course, hand_in, solved, tmp_path):
    path = hand_in(quick_course, "hostile", "{}")
    path.unlink()
    path.symlink_to(quick_course.source / LAB / f"{LAB}.ipynb")
    grade_lab(quick_course, LAB)
    record = read_records(quick_course.records / LAB)["hostile"]
    assert (record.score, "link" in record.trouble) == (0, True)
