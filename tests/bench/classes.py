"""Which classes are measured? The first of the sample class, as often as it takes, each in a course of its own."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from nndl_grader.build import build_lab
from nndl_grader.course import find_course
from nndl_grader.sample import STUDENTS, make_class

TIMED = Path(__file__).parent / "timed.py"
DIFFERENT = 12  # right submissions in every style and every known mistake; they all end by themselves


def make_course(root, folder, lab, size=None):
    """A course with a built lab and a class.

    root: the project's folder; folder: where the course is made
    size: how many students, the first of the sample class again and again; None for the sample class as it is
    returns: the Course
    """
    course = built_course(root, folder, [lab])
    make_class(course, lab)
    if size:
        _set_size(course, size)
    return course


def built_course(root, folder, labs):
    """A course with built labs and nobody in it."""
    folder.mkdir()
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(root / name, folder)
    shutil.copytree(root / "solutions", folder / "solutions", ignore=shutil.ignore_patterns("__pycache__"))
    course = find_course(folder)
    for lab in labs:
        build_lab(course, lab)
    return course


def _set_size(course, size):
    for student in STUDENTS[min(size, DIFFERENT) :]:
        shutil.rmtree(course.submitted / student.name)
    names = [student.name for student in STUDENTS[:DIFFERENT]]
    for number in range(DIFFERENT, size):
        shutil.copytree(course.submitted / names[number % DIFFERENT], course.submitted / f"student{number:05}")


def run(course, *command):
    """Run a command in a course.

    returns: dict with wall and cpu seconds, of it and all its children, and the memory of the largest process in MB
    """
    log = course.root / "bench.log"
    timed = [sys.executable, TIMED, log, *map(str, command)]
    used = json.loads(subprocess.run(timed, cwd=course.root, stdout=subprocess.PIPE, check=True).stdout)
    if used.pop("status"):
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{log.read_text()[-2000:]}")
    return used
