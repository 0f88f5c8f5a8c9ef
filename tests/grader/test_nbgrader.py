"""Do nbgrader's own commands work on the course?"""

import csv
import shutil
import subprocess
import sys

import pytest

LAB = "lab1_vectorization"
pytestmark = pytest.mark.slow


def nbgrader(course, *arguments):
    """Run an nbgrader command in the course folder; returns what it said."""
    command = [sys.executable, "-m", "nbgrader", *arguments]
    run = subprocess.run(command, cwd=course.root, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr[-3000:]
    return run.stdout + run.stderr


def scores(course):
    """The points that nbgrader exports for the lab, by student; the other labs have rows of their own."""
    nbgrader(course, "export")
    with (course.root / "grades.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["assignment"] == LAB]
    return {row["student_id"]: float(row["raw_score"]) for row in rows}


def test_generate_assignment_gives_what_our_build_gives(course):
    ours = {path.name: path.read_bytes() for path in (course.release / LAB).iterdir()}
    shutil.rmtree(course.release)
    nbgrader(course, "generate_assignment", LAB)
    assert {path.name: path.read_bytes() for path in (course.release / LAB).iterdir()} == ours


def test_validate_passes_the_solved_notebook_and_tells_of_every_failing_cell_in_the_released_one(course):
    solved = nbgrader(course, "validate", str(course.source / LAB / f"{LAB}.ipynb"))
    assert "Success! Your notebook passes all the tests." in solved
    released = nbgrader(course, "validate", str(course.release / LAB / f"{LAB}.ipynb"))
    assert "VALIDATION FAILED ON 34 CELL(S)" in released
    assert "sigmoid: not started" in released and "Traceback" not in released


def test_autograde_feedback_and_export_give_full_marks_to_the_solution_and_none_to_the_untouched(
    course, hand_in, released, solved
):
    wrong_sign = "def sigmoid(x):\n    return 1 / (1 + np.exp(x))\n"
    for student, notebook in (
        ("full", solved(lesson=True)),
        ("none", released(lesson=True)),
        ("sign", solved(sigmoid=wrong_sign)),
    ):
        hand_in(course, student, notebook)
    nbgrader(course, "autograde", LAB)
    assert scores(course) == {"full": 100, "none": 0, "sign": 96}  # one error costs one exercise: its values
    nbgrader(course, "generate_feedback", LAB)
    page = (course.root / "feedback" / "sign" / LAB / f"{LAB}.html").read_text()
    assert "The exponent has the wrong sign" in page


def test_nbgrader_goes_on_from_what_nndl_graded(course, hand_in, solved):
    from nndl_grader.grade import grade_lab

    hand_in(course, "ada", solved())
    grade_lab(course, LAB)
    assert scores(course) == {"ada": 100}
    nbgrader(course, "generate_feedback", LAB)
    assert "every value is right" in (course.root / "feedback" / "ada" / LAB / f"{LAB}.html").read_text()
    assert "Skipping existing assignment" in nbgrader(course, "autograde", LAB)


def test_one_broken_notebook_does_not_stop_nbgraders_batch(course, hand_in, solved):
    broken = solved()
    cells = [cell for cell in broken["cells"] if cell["metadata"].get("nbgrader", {}).get("grade")]
    broken["cells"].append(dict(cells[0]))  # a test cell twice
    cells[1]["metadata"]["nbgrader"] = {}
    cells[2]["metadata"]["nbgrader"]["schema_version"] = 1
    broken["cells"].remove(cells[3])
    for cell in broken["cells"]:
        cell["metadata"]["tags"] = ["skip-execution"]
    hand_in(course, "broken", broken)
    hand_in(course, "fine", solved())
    nbgrader(course, "autograde", LAB)
    assert scores(course)["fine"] == 100
    assert scores(course)["broken"] == 100
