"""Do plain `nbgrader autograde` and `nndl grade` give every cell the same score?

Where they differ by design, the documentation says so (DECISIONS.md): a function moved below its tests counts for us,
and what hangs or kills its kernel costs nbgrader the whole notebook. Nobody of HONEST does that.
"""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from classes import make_course

from nndl_grader.course import find_course
from nndl_grader.sample import STUDENTS

BY_DESIGN = {"tala", "xiomara", "yusuf", "mei", "nadia", "siobhan", "tomasz"}
HONEST = [student.name for student in STUDENTS if student.name not in BY_DESIGN]
SCORES = (
    "SELECT student_id, base_cell.name, auto_score FROM grade JOIN base_cell ON base_cell.id = cell_id "
    "JOIN submitted_notebook n ON n.id = grade.notebook_id JOIN submitted_assignment a ON a.id = n.assignment_id"
)


def measure(root):
    """How many submissions and cells were compared over all labs, and how many scores differ.

    root: the project's folder
    returns: dict of name to number
    """
    submissions, cells, different = 0, 0, []
    for lab in find_course(root).labs():
        with tempfile.TemporaryDirectory() as folder:
            ours, stock = grade_both(root, Path(folder) / "course", lab, HONEST)
        submissions += len({student for student, _ in ours})
        cells += len(ours)
        different += [(lab, *key, stock.get(key), ours[key]) for key in ours if ours[key] != stock.get(key)]
    for difference in different:
        print("different:", *difference)
    return {"parity.submissions": submissions, "parity.cells": cells, "parity.different": len(different)}


def grade_both(root, folder, lab, students):
    """Grade some of the sample class with nndl and with stock nbgrader.

    folder: for a course of its own; returns: for each, a dict of (student, cell) to score
    """
    course = course_with_class(root, folder, lab, students)
    shutil.copy(course.gradebook, course.root / "empty.db")
    _run(course, Path(sys.executable).parent / "nndl", "grade", lab)
    ours = _scores(course)
    shutil.rmtree(course.autograded)
    shutil.copy(course.root / "empty.db", course.gradebook)
    _run(course, sys.executable, "-m", "nbgrader", "autograde", lab)
    return ours, _scores(course)


def course_with_class(root, folder, lab, students):
    """A course of its own in which some of the sample class have handed in a lab."""
    course = make_course(root, folder, lab)
    for path in course.submitted.iterdir():
        if path.name not in students:
            shutil.rmtree(path)
    return course


def _run(course, *command):
    run = subprocess.run(command, cwd=course.root, capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{run.stderr[-2000:]}")


def _scores(course):
    with sqlite3.connect(course.gradebook) as connection:
        return {(student, cell): score for student, cell, score in connection.execute(SCORES)}
