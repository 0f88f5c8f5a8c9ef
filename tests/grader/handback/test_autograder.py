"""Does the zip for Gradescope grade as `nndl grade` does, and always leave results that say what is the matter?"""

import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing

import pytest

from nndl_grader.course import find_course
from nndl_grader.errors import CourseError
from nndl_grader.handback import autograder, container
from nndl_grader.handback.autograder import write_autograder
from nndl_grader.handback.container import find_notebook, graded
from nndl_grader.record import read_records


@pytest.fixture(scope="session")
def unpacked(graded_tree, tmp_path_factory):
    """The zip of the tiny lab, unpacked as Gradescope does; each test works in a folder of its own beside it."""
    root = tmp_path_factory.mktemp("gradescope")
    write_autograder(find_course(graded_tree), "tiny", root / "tiny.zip")
    with zipfile.ZipFile(root / "tiny.zip") as archive:
        archive.extractall(root / "source")
    return root


@pytest.fixture
def box(unpacked, tmp_path):
    """A container: the folder /autograder with the unpacked zip and an empty submission."""
    (tmp_path / "source").symlink_to(unpacked / "source")
    (tmp_path / "submission").mkdir()
    return tmp_path


def run_autograder(box, python=sys.executable):
    """Run it as Gradescope does, with the code from the zip; returns results.json."""
    source = box / "source"
    ours = {"NNDL_AUTOGRADER": str(box), "NNDL_PYTHON": str(python), "PYTHONPATH": f"{source}/grader:{source}/labs"}
    run = subprocess.run(["bash", source / "run_autograder"], env=os.environ | ours, capture_output=True, text=True)
    assert run.returncode == 0 and "Traceback" not in run.stdout
    return json.loads((box / "results" / "results.json").read_text())


def submit(box, course, student, name="tiny.ipynb"):
    (box / "submission" / name).write_bytes((course.submitted / student / "tiny" / "tiny.ipynb").read_bytes())


def test_a_right_a_wrong_and_a_broken_notebook_get_what_grading_gives_them(box, tiny_class):
    records = read_records(tiny_class.records / "tiny")
    submit(box, tiny_class, "ada")
    right = run_autograder(box)
    assert right["score"] == records["ada"].score == 23 and all(test["status"] == "passed" for test in right["tests"])
    (box / "submission" / "tiny.ipynb").rename(box / "submission" / "my lab (final).ipynb")
    submit(box, tiny_class, "bo", "my lab (final).ipynb")
    wrong = run_autograder(box)
    assert wrong["score"] == records["bo"].score == sum(test["score"] for test in wrong["tests"]) == 12
    double = wrong["tests"][0]
    assert (double["name"], double["score"], double["max_score"], double["status"]) == (
        "double: Twice as much", 3, 10, "failed",
    )  # fmt: skip
    assert "You multiplied a by itself." in double["output"]
    (box / "submission" / "my lab (final).ipynb").write_text("{")
    broken = run_autograder(box)
    assert broken["score"] == 0 and "not valid JSON" in broken["output"]


def test_results_are_there_even_where_python_is_not(box):
    results = run_autograder(box, python="/bin/false")
    assert results["score"] == 0 and "the grader did not finish" in results["output"]


def test_without_walls_it_says_so_and_grades_nothing(box, tiny_class, monkeypatch):
    def no_walls(limits, level="auto", unsafe=False):
        raise CourseError("Student code cannot be kept apart here (L3: no namespaces; L2: no Landlock). Cure.")

    monkeypatch.setattr(container, "Sandbox", no_walls)
    submit(box, tiny_class, "ada")
    results = graded(box)
    assert results["score"] == 0 and results["tests"] == []
    assert "Student code cannot be kept apart here." in results["output"] and "Landlock" not in results["output"]


def test_whatever_fails_is_a_sentence_without_details(box, tiny_class, monkeypatch):
    monkeypatch.setattr(container, "LabGrader", lambda *_: 1 / 0)
    results = graded(box)
    assert results["score"] == 0 and "the grader itself failed" in results["output"]
    assert "ZeroDivision" not in results["output"]


def test_the_zip_holds_nobody_and_is_the_same_each_time(unpacked, tiny_class, run):
    write_autograder(tiny_class, "tiny", tiny_class.root / "again.zip")
    with zipfile.ZipFile(tiny_class.root / "again.zip") as archive:
        names = archive.namelist()
        assert {"setup.sh", "run_autograder"} <= set(names)  # at the root, as Gradescope wants
        assert archive.getinfo("run_autograder").external_attr >> 16 & 0o111
        assert not [name for name in names if "__pycache__" in name or "submitted" in name or "records" in name]
    with closing(sqlite3.connect(unpacked / "source" / "course" / "gradebook.db")) as gradebook:
        for table in ("student", "submitted_assignment", "grade", "comment"):
            assert not gradebook.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        assert gradebook.execute("SELECT count(*) FROM grade_cells").fetchone()[0]
    everything = b"".join(path.read_bytes() for path in (unpacked / "source" / "course").rglob("*") if path.is_file())
    assert b"return a * a\\n" not in everything  # bo's notebook


@pytest.mark.parametrize("name", ["setup.sh", "run_autograder"])
def test_the_scripts_are_bash(unpacked, name):
    assert subprocess.run(["bash", "-n", unpacked / "source" / name]).returncode == 0


def test_the_notebook_called_like_the_lab_is_taken_before_others(tmp_path):
    for name in ("a.ipynb", ".ipynb_checkpoints/tiny.ipynb"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert find_notebook(tmp_path, "tiny").name == "a.ipynb"
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "tiny.ipynb").touch()
    assert find_notebook(tmp_path, "tiny") == tmp_path / "inner" / "tiny.ipynb"
    (tmp_path / "inner" / "tiny.ipynb").rename(tmp_path / "b.ipynb")
    assert not find_notebook(tmp_path, "tiny").exists()


def test_an_installation_without_the_projects_files_is_told(tiny_class, monkeypatch, tmp_path):
    monkeypatch.setattr(autograder, "__file__", str(tmp_path / "a" / "b" / "c" / "autograder.py"))
    with pytest.raises(CourseError, match="which are not beside this installation"):
        write_autograder(tiny_class, "tiny", tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()
