"""How much does grading cost, with stock `nbgrader autograde` and with `nndl grade`, on the same submissions?

From the submitted folder to gradebook and autograded notebook, start of the program included. nbgrader grades twelve
submissions, which takes it most of a minute; ours grades a class in which these twelve come again and again.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from classes import DIFFERENT, make_course, run

from nndl_grader.course import find_course

CLASS = 300


def measure(root):
    """Wall and CPU seconds per submission for both, side by side, and their ratios.

    root: the project's folder
    returns: dict of name to number
    """
    numbers = {}
    for lab in find_course(root).labs():
        with tempfile.TemporaryDirectory() as folder:
            numbers |= _measure_lab(root, Path(folder), lab)
    return numbers


def _measure_lab(root, folder, lab):
    short = f"grading.{lab.split('_')[0]}"
    stock = _per_submission(_stock(make_course(root, folder / "stock", lab, DIFFERENT), lab), DIFFERENT)
    course = make_course(root, folder / "ours", lab, CLASS)
    one, two = (_ours(course, lab, workers) for workers in (1, 2))
    ours, faster = (_per_submission(used, CLASS) for used in (one, two))
    numbers = {f"{short}.nbgrader_{name}": value for name, value in stock.items()}
    numbers |= {f"{short}.nndl_{name}": value for name, value in ours.items()}
    numbers |= {
        f"{short}.cpu_ratio_to_nbgrader": stock["cpu_s"] / ours["cpu_s"],
        f"{short}.wall_ratio_one_worker": stock["wall_s"] / ours["wall_s"],
        f"{short}.wall_ratio_two_workers": stock["wall_s"] / faster["wall_s"],
    }
    return numbers | ({"grading.class300_s": two["wall"]} if short.endswith("lab1") else {})


def _stock(course, lab):
    return run(course, sys.executable, "-m", "nbgrader", "autograde", lab)


def _ours(course, lab, workers):
    used = run(course, Path(sys.executable).parent / "nndl", "grade", lab, "--workers", workers)
    for folder in (course.autograded, course.records):
        shutil.rmtree(folder)
    return used


def _per_submission(used, count):
    return {"wall_s": used["wall"] / count, "cpu_s": used["cpu"] / count, "peak_mb": used["peak_mb"]}
