"""How much does grading cost, with stock `nbgrader autograde` and with `nndl grade`, on the same submissions?"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from nndl_grader.build import build_lab
from nndl_grader.course import find_course
from nndl_grader.sample import STUDENTS, make_class

SUBMISSIONS = 12  # the first of the sample class: right ones in every style, and every known mistake


def measure(root):
    """Wall and CPU seconds per submission for both, side by side, and their ratios.

    root: the project's folder
    returns: dict of name to number
    """
    numbers = {}
    for lab in find_course(root).labs():
        with tempfile.TemporaryDirectory() as folder:
            numbers |= _measure_lab(_course_with_class(root, Path(folder) / "course", lab), lab)
    return numbers


def _course_with_class(root, folder, lab):
    """A course of its own, with a class whose submissions end by themselves: a timeout measures only itself."""
    folder.mkdir()
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(root / name, folder)
    shutil.copytree(root / "solutions", folder / "solutions", ignore=shutil.ignore_patterns("__pycache__"))
    course = find_course(folder)
    build_lab(course, lab)
    make_class(course, lab)
    for student in STUDENTS[SUBMISSIONS:]:
        shutil.rmtree(course.submitted / student.name)
    return course


def _measure_lab(course, lab):
    short = f"grading.{lab.split('_')[0]}"
    stock = _run(course, sys.executable, "-m", "nbgrader", "autograde", lab)
    shutil.rmtree(course.autograded)
    ours = _run(course, Path(sys.executable).parent / "nndl", "grade", lab, "--workers", "1")
    numbers = {f"{short}.nbgrader_{unit}_s": value / SUBMISSIONS for unit, value in stock.items()}
    numbers |= {f"{short}.nndl_{unit}_s": value / SUBMISSIONS for unit, value in ours.items()}
    return numbers | {f"{short}.{unit}_ratio_to_nbgrader": stock[unit] / ours[unit] for unit in stock}


def _run(course, *command):
    """Run a command in the course; returns the wall and CPU seconds of it and all its children."""
    began = time.perf_counter()
    with (course.root / "bench.log").open("a") as log:
        process = subprocess.Popen(command, cwd=course.root, stdout=log, stderr=log)
        _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{(course.root / 'bench.log').read_text()[-2000:]}")
    return {"wall": time.perf_counter() - began, "cpu": used.ru_utime + used.ru_stime}
