"""Does the command line say in one sentence what is wrong, with an exit code, and never a traceback?"""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

LAB = "lab1_vectorization"


def nndl(folder, *arguments):
    """Run the command as a user does, in a process of its own."""
    command = [Path(sys.executable).parent / "nndl", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def refused(folder, *arguments):
    """What the command said on stderr; it must be one sentence and a non-zero exit."""
    run = nndl(folder, *arguments)
    assert run.returncode == 1, (run.stdout, run.stderr)
    assert run.stderr.startswith("nndl: ") and len(run.stderr.strip().splitlines()) == 1, run.stderr
    return run.stderr


def test_help_works_anywhere_and_names_the_verbs(tmp_path):
    run = nndl(tmp_path, "--help")
    assert run.returncode == 0
    assert all(verb in run.stdout for verb in ("build", "grade", "judge", "demo"))


def test_outside_a_course_the_cure_is_named(tmp_path):
    assert "there is no course.toml" in refused(tmp_path, "build")


def test_an_unknown_lab_suggests_the_nearest(course):
    assert "Did you mean lab1_vectorization?" in refused(course.root, "build", "lab1_vectorisation")
    assert "Did you mean lab1_vectorization?" in refused(course.root, "grade", "lab1_vectorisation")
    assert "Did you mean lab1_vectorization?" in refused(course.root, "judge", "lab1_vectorisation", "softmax", "a.py")
    assert "Did you mean softmax?" in refused(course.root, "judge", LAB, "sofmax", "a.py")


def test_no_submissions_folder_is_told(course):
    assert "submitted does not exist" in refused(course.root, "grade")


def test_grading_before_building_is_told(root, course):
    (course.submitted / "ada" / LAB).mkdir(parents=True)
    course.gradebook.unlink()
    assert "run `nndl build` first" in refused(course.root, "grade", LAB)


def test_an_unknown_student_is_told(course, hand_in, solved):
    hand_in(course, "ada", solved())
    assert "has no lab1_vectorization of 'adda'" in refused(course.root, "grade", LAB, "--student", "adda")


def test_a_locked_gradebook_is_told_and_nothing_is_half_written(course, hand_in, solved):
    hand_in(course, "ada", solved())
    with sqlite3.connect(course.gradebook) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert "locked by another program" in refused(course.root, "grade", LAB)
        connection.rollback()
    assert not course.autograded.exists() and not course.records.exists()


@pytest.mark.parametrize("content", [b"this is no database, just text" * 50, b""])
def test_a_gradebook_of_another_kind_is_told(course, hand_in, solved, content):
    hand_in(course, "ada", solved())
    course.gradebook.write_bytes(content)
    assert "gradebook" in refused(course.root, "grade", LAB)


def test_a_class_with_an_unreadable_notebook_is_graded_and_ends_with_a_sentence(course, hand_in, solved):
    hand_in(course, "ada", solved())
    hand_in(course, "bad", "{")
    run = nndl(course.root, "grade", LAB)
    assert run.returncode == 1
    assert "1 could not be read" in run.stderr and "Traceback" not in run.stderr
    assert "ada" in run.stdout and "100" in run.stdout
    assert (course.reports / LAB / "index.html").is_file()
    assert (course.reports / LAB / "ada.html").is_file()


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("sigmoid.py", "def mistake_sign", "def mistakes_sign", "Did you mean mistake_sign?"),
        ("lesson.md", "<!-- exercise: sigmoid -->", "<!-- exercise: sigmoyd -->", "sigmoyd.py does not exist"),
        ("sigmoid.py", "return 1 / (1 + np.exp(x))", "return 1 / (1 + np.exp(-x))", "mistake_sign passes"),
        ("lesson.md", "<!-- quiz -->", "<!-- quizz -->", "<!-- quizz --> means nothing"),
        ("quiz.md", "- [x]", "- [ ]", "exactly one of them marked [x]"),
    ],
)
def test_a_broken_lab_is_refused_and_the_release_stays(course, file, old, new, words):
    path = course.solutions / LAB / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    before = {path: path.read_bytes() for path in course.release.rglob("*.*")}
    said = refused(course.root, "build", LAB)
    assert words in said and file.split(".")[0] in said
    assert {path: path.read_bytes() for path in course.release.rglob("*.*")} == before


def test_a_missing_docstring_is_refused(course):
    path = course.solutions / LAB / "sigmoid.py"
    head, _, tail = path.read_text().partition("def mistake_sign(x):\n")
    path.write_text(head + "def mistake_sign(x):\n" + tail[tail.index("    return") :])
    assert "mistake_sign has no docstring" in refused(course.root, "build", LAB)


def test_a_wrong_setting_is_told(course):
    settings = course.root / "course.toml"
    settings.write_text(settings.read_text().replace("cell_seconds", "cel_seconds"))
    assert "has a setting 'cel_seconds'" in refused(course.root, "build")


@pytest.mark.usefixtures("uncounted")
def test_a_full_disk_is_one_sentence_and_loses_nothing(course, hand_in, solved):
    hand_in(course, "ada", solved())
    nndl(course.root, "grade", LAB)
    before = (course.records / LAB / "ada.json").read_bytes()
    run = subprocess.run(
        ["bash", "-c", f"ulimit -f 40; exec {Path(sys.executable).parent / 'nndl'} grade {LAB} --force"],
        cwd=course.root,
        capture_output=True,
        text=True,
    )
    assert run.returncode != 0 and "Traceback" not in run.stderr
    assert (course.records / LAB / "ada.json").read_bytes() == before


def test_answers_in_files_are_judged_and_a_missing_file_is_told_at_the_end(course, tmp_path):
    folder = tmp_path / "réponses à juger"
    folder.mkdir()
    (folder / "b.py").write_text("def L1(yhat, y):\n    return np.sum(np.abs(y - yhat))\n")
    (folder / "a.py").write_text("def L1(yhat, y):\n    return np.mean(np.abs(y - yhat))\n")
    (tmp_path / "empty").mkdir()
    run = nndl(course.root, "judge", LAB, "L1", "nowhere.py", folder, tmp_path / "empty", folder / "b.py", "--json")
    found = json.loads(run.stdout)
    assert [one["file"] for one in found] == ["nowhere.py", *(str(folder / name) for name in ("a.py", "b.py", "b.py"))]
    assert [one["passed_values"] for one in found] == [False, False, True, True]
    assert list(found[1]) == ["file", "passed_shapes", "passed_values", "cause", "sentence"]
    assert found[1]["cause"] == "mistake_mean" and found[1]["sentence"] and found[2]["sentence"] is None
    assert run.returncode == 1
    assert run.stderr == (
        f"nndl: nowhere.py could not be judged; the others were; {tmp_path / 'empty'} holds no *.py file.\n"
    )


def test_answers_in_files_are_shown_as_a_table_and_counted(course, tmp_path):
    (tmp_path / "a.py").write_text("def L1(yhat, y):\n    return np.sum(np.abs(y - yhat))\n")
    (tmp_path / "b.py").write_text("def L1(yhat, y): return fail\n")
    run = nndl(course.root, "judge", LAB, "L1", tmp_path / "a.py", tmp_path / "b.py")
    assert run.returncode == 0 and not run.stderr
    assert "sentence" in run.stdout and "✓" in run.stdout and "✗" in run.stdout
    assert run.stdout.endswith("2 files, 1 passed, 1 with a cause.\n")
