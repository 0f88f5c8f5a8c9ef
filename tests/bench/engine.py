"""What do the parts of grading cost: a process behind walls, a call across them, a gradebook write, a larger class?"""

import datetime
import shutil
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from classes import make_course, run
from nbgrader.api import Gradebook

from nndl_grader.course import Limits
from nndl_grader.ledger import Entry, Ledger
from nndl_grader.sandbox import Sandbox

LAB = "lab1_vectorization"
SIZES = (100, 1_000, 10_000)  # of a class; the largest takes minutes


def measure(root):
    """Seconds, milliseconds and microseconds, as the names say.

    root: the project's folder
    returns: dict of name to number
    """
    numbers = {}
    for level in ("L3", "L2", "L1"):
        with Sandbox(Limits(), level, unsafe=True) as sandbox:
            numbers |= {f"grading.child_{level}_ms": 1e3 * _median(lambda: sandbox.child(Limits()).close(), 40)}
            numbers |= _calls(sandbox) if level == "L3" else {}
    numbers["grading.sandbox_ms"] = numbers["grading.child_L3_ms"] - numbers["grading.child_L1_ms"]
    with tempfile.TemporaryDirectory() as folder:
        course = make_course(root, Path(folder) / "course", LAB, 1)
        numbers |= _writes(course) | _growth(root, Path(folder))
    return numbers


def _median(action, times):
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - began)
    return float(np.median(seconds))


def _calls(sandbox):
    """A call of a student's function that gives back what it got: a small array, and a million numbers."""
    child = sandbox.child(Limits())
    child.run("def same(x):\n    return x")
    small, large = np.ones((4, 3)), np.ones(1_000_000)
    many = [child.calling("same", [small], {}) for _ in range(1000)]
    numbers = {
        "grading.call_alone_us": 1e6 * _median(lambda: child.call("same", [small], {}), 500),
        "grading.call_us": 1e6 * _median(lambda: list(child.many(many)), 5) / len(many),
        "grading.call_million_ms": 1e3 * _median(lambda: child.call("same", [large], {}), 20),
    }
    child.close()
    return numbers


def _writes(course):
    """A submission's rows in the gradebook: ours in batches, and nbgrader's own calls beside it."""
    ledger = Ledger(course, LAB)
    scores = {cell.name: 1.0 for cell in ledger.released() if cell.grade}
    now = datetime.datetime(2026, 10, 5)
    entries = [Entry(f"student{number}", now, scores, {}) for number in range(200)]
    began = time.perf_counter()
    for start in range(0, len(entries), 20):
        ledger.save(entries[start : start + 20])
    ours = (time.perf_counter() - began) / len(entries)
    ledger.close()
    theirs = _median_of_nbgrader(course, [f"other{number}" for number in range(20)])
    return {"grading.gradebook_write_ms": 1e3 * ours, "grading.gradebook_write_by_nbgrader_ms": 1e3 * theirs}


def _median_of_nbgrader(course, students):
    seconds = []
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        for student in students:
            began = time.perf_counter()
            gradebook.update_or_create_student(student)
            for grade in gradebook.update_or_create_submission(LAB, student).notebooks[0].grades:
                grade.auto_score = 1.0
            gradebook.db.commit()
            seconds.append(time.perf_counter() - began)
    return float(np.median(seconds))


def _growth(root, folder):
    """Milliseconds a submission for larger and larger classes, from submitted folder to pages, on two workers."""
    numbers = {}
    for size in SIZES:
        course = make_course(root, folder / f"class{size}", LAB, size)
        used = run(course, Path(sys.executable).parent / "nndl", "grade", LAB, "--workers", 2)
        shutil.rmtree(course.root)
        numbers[f"grading.growth.{size}_ms"] = 1e3 * used["wall"] / size
        numbers[f"grading.growth.{size}_peak_mb"] = used["peak_mb"]
    return numbers
