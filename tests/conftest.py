"""Which course do the tests work on? A copy of this one, built once per test process."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
LAB = "lab1_vectorization"
# What starts student code behind walls, or a browser on Linux; all else runs on macOS and Windows, too.
NEEDS_LINUX = ("bench", "browser", "grader", "hostile", "exercises/test_written_answers.py")

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# nbgrader and jupyter start programs by name: they stand beside this Python
os.environ["PATH"] = str(Path(sys.executable).parent) + os.pathsep + os.environ.get("PATH", "")
settings.register_profile("unhurried", settings(), deadline=None)  # a busy machine is no reason to fail
settings.load_profile("unhurried")


def pytest_collection_modifyitems(items):
    """Mark what needs Linux, and skip it where there is none."""
    homes = [ROOT / "tests" / name for name in NEEDS_LINUX]
    for item in items:
        if {item.path, *item.path.parents} & set(homes):
            item.add_marker("linux")
            if sys.platform != "linux":
                item.add_marker(pytest.mark.skip(reason="needs Linux"))


@pytest.fixture(scope="session")
def root():
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def built_course(tmp_path_factory):
    """A course with all labs built and nobody's submissions; shared, so never write into it."""
    from nndl_grader.build import build_lab
    from nndl_grader.course import find_course

    folder = tmp_path_factory.mktemp("built") / "course"
    copy_course(ROOT, folder)
    course = find_course(folder)
    for name in course.labs():
        build_lab(course, name)
    return course


def copy_course(source, target):
    """Copy what makes a course: its settings and its solutions."""
    target.mkdir()
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(source / name, target)
    shutil.copytree(source / "solutions", target / "solutions", ignore=shutil.ignore_patterns("__pycache__"))


@pytest.fixture
def course(built_course, tmp_path):
    """A built course of the test's own, to write into."""
    from nndl_grader.course import find_course

    shutil.copytree(built_course.root, tmp_path / "course")
    return find_course(tmp_path / "course")


@pytest.fixture
def hand_in():
    """Puts a notebook into submitted/: hand_in(course, student, notebook as dict, text, bytes or path)."""
    return _hand_in


def _hand_in(course, student, notebook, lab=LAB):
    folder = course.submitted / student / lab
    folder.mkdir(parents=True)
    if isinstance(notebook, Path):
        notebook = notebook.read_bytes()
    if isinstance(notebook, dict):
        notebook = json.dumps(notebook)
    data = notebook.encode() if isinstance(notebook, str) else notebook
    (folder / f"{lab}.ipynb").write_bytes(data)
    return folder / f"{lab}.ipynb"


@pytest.fixture
def released(built_course):
    """Reads the released notebook as a fresh dict, answers written in: released(sigmoid="def sigmoid(z): ...").

    The lesson's demonstrations are left out, which saves two seconds each time it is graded; lesson=True keeps them.
    """
    return lambda lab=LAB, lesson=False, **answers: _read(built_course.release, lab, lesson, answers)


@pytest.fixture
def solved(built_course):
    """Reads the notebook with all solutions as a fresh dict, some answers replaced; lesson as in `released`."""
    return lambda lab=LAB, lesson=False, **answers: _read(built_course.source, lab, lesson, answers)


def _read(folder, lab, lesson, answers):
    notebook = json.loads((folder / lab / f"{lab}.ipynb").read_text())
    by_name = {cell["metadata"].get("nbgrader", {}).get("grade_id"): cell for cell in notebook["cells"]}
    for name, source in answers.items():
        by_name[name]["source"] = source
    if not lesson:
        notebook["cells"] = [cell for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
    return notebook
