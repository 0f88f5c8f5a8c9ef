"""What does a whole course look like, with a sample class in it?"""

import shutil

from .build import build_lab
from .course import Course, find_course

COPIED = ("course.toml", "nbgrader_config.py")


def make_demo(course: Course) -> Course:
    """Set up build/demo: a course of its own, with the labs built anew and nobody's grades in it.

    course: where the labs come from
    returns: the demo's Course
    """
    root = course.root / "build" / "demo"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    for name in COPIED:
        shutil.copy(course.root / name, root)
    shutil.copytree(course.solutions, root / "solutions", ignore=shutil.ignore_patterns("__pycache__"))
    demo = find_course(root)
    for name in demo.labs():
        build_lab(demo, name)
    return demo
