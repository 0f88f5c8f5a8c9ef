"""Is a class graded right, durably, and each submission alone?"""

import json
import sqlite3

import pytest
from nbgrader.api import Gradebook

from nndl_grader.errors import CourseError
from nndl_grader.grade import grade_lab
from nndl_grader.handed import find_submissions
from nndl_grader.record import read_records

LAB = "lab1_vectorization"
WRONG_SIGN = "def sigmoid(x):\n    return 1 / (1 + np.exp(x))\n"


def graded(course, sandbox):
    """Grade and return the records by student."""
    grade_lab(course, LAB, sandbox=sandbox)
    return read_records(course.records / LAB)


def lost(record):
    """The exercises and questions that did not get all their points."""
    return {name for name, finding in record.findings.items() if finding["sentence"]}


def test_the_solution_gets_full_marks_and_the_untouched_release_none(course, hand_in, solved, released, sandbox):
    hand_in(course, "full", solved(lesson=True))
    hand_in(course, "none", released(lesson=True))
    records = graded(course, sandbox)
    assert records["full"].score == 100 and not lost(records["full"])
    assert records["none"].score == 0
    assert not any(finding["started"] for finding in records["none"].findings.values())


def test_shapes_and_values_are_credited_apart_and_the_mistake_is_named(course, hand_in, solved, sandbox):
    hand_in(course, "sign", solved(sigmoid=WRONG_SIGN))
    finding = graded(course, sandbox)["sign"].findings["sigmoid"]
    assert finding["scores"] == {"sigmoid_shapes": 2, "sigmoid_values": 0}
    assert finding["cause"] == "mistake_sign"
    assert "wrong sign" in finding["sentence"]


def test_one_error_costs_one_exercise_even_where_a_later_one_calls_it(course, hand_in, solved, sandbox):
    uses_it = "def sigmoid_derivative(x):\n    s = sigmoid(x)\n    return s * (1 - s)\n"
    hand_in(course, "ada", solved(sigmoid="def sigmoid(x):\n    return 7 * x\n", sigmoid_derivative=uses_it))
    assert lost(graded(course, sandbox)["ada"]) == {"sigmoid"}


def test_a_syntax_error_costs_one_exercise_and_is_told(course, hand_in, solved, sandbox):
    hand_in(course, "ada", solved(softmax="def softmax(x:\n    return x\n"))
    record = graded(course, sandbox)["ada"]
    assert lost(record) == {"softmax"}
    assert "SyntaxError" in record.findings["softmax"]["sentence"]
    assert record.findings["softmax"]["started"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("while True: pass", "took longer than"),
        ("import os; os._exit(0)", "ended the Python process (exit status 0)"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "ended the Python process (signal SIGSEGV)"),
        ("import sys; sys.exit()", "SystemExit"),
        ("return np.zeros(10**12)", "MemoryError"),
        ("return open('/dev/null')", "TextIOWrapper"),
    ],
)
def test_a_function_that_ends_or_blocks_its_process_costs_one_exercise(course, hand_in, solved, body, words, sandbox):
    hand_in(course, "ada", solved(sigmoid=f"def sigmoid(x):\n    {body}\n"))
    record = graded(course, sandbox)["ada"]
    assert lost(record) == {"sigmoid"}
    assert record.findings["sigmoid"]["stopped"] == ("took" in words or "ended" in words)
    assert words in record.findings["sigmoid"]["texts"]["sigmoid_values"]


def test_a_cell_that_never_ends_is_left_out_and_the_rest_is_graded(course, hand_in, solved, sandbox):
    settings = course.root / "course.toml"
    settings.write_text(settings.read_text().replace("cell_seconds = 20", "cell_seconds = 2"))
    from nndl_grader.course import find_course

    course = find_course(course.root)
    notebook = solved()
    loop = {"cell_type": "code", "id": "loop", "metadata": {}, "source": "while True: pass", "outputs": []}
    notebook["cells"].insert(5, loop | {"execution_count": None})
    hand_in(course, "ada", notebook)
    assert graded(course, sandbox)["ada"].score == 100


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("{ not json", "not valid JSON"),
        ("[1, 2]", "JSON of another kind"),
        ('{"nbformat": 4, "metadata": {}, "cells": []}', "another lab or course"),
        (b"\xff\xfe\x00", "not valid JSON"),
    ],
)
def test_what_is_no_notebook_of_this_lab_gets_no_points_a_sentence_and_a_place_in_formgrader(
    course, hand_in, solved, data, words, sandbox
):
    hand_in(course, "bad", data)
    hand_in(course, "fine", solved())
    records = graded(course, sandbox)
    assert words in records["bad"].trouble
    assert (records["bad"].score, records["fine"].score) == (0, 100)
    shown = json.loads((course.autograded / "bad" / LAB / f"{LAB}.ipynb").read_text())
    assert words in shown["cells"][0]["source"]


def test_a_renamed_notebook_is_named_in_the_sentence(course, hand_in, solved, sandbox):
    path = hand_in(course, "ada", solved())
    path.rename(path.with_name("my lab.ipynb"))
    assert "there is my lab.ipynb: rename it" in graded(course, sandbox)["ada"].trouble


def test_grading_twice_changes_nothing(course, hand_in, solved, released, sandbox):
    hand_in(course, "full", solved())
    hand_in(course, "none", released())
    assert grade_lab(course, LAB, sandbox=sandbox) == (2, 0)
    before = _everything(course)
    assert grade_lab(course, LAB, sandbox=sandbox) == (0, 2)
    assert _everything(course) == before
    assert grade_lab(course, LAB, force=True, sandbox=sandbox) == (2, 0)
    assert _rows(course) == before[1]


def _everything(course):
    folders = (course.autograded, course.records)
    files = {path: path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()}
    return files, _rows(course)


def _rows(course):
    with sqlite3.connect(course.gradebook) as connection:
        return {
            table: sorted(map(repr, connection.execute(f"SELECT * FROM {table}")))
            for table in ("grade", "comment", "submitted_assignment", "submitted_notebook", "student")
        }


def test_a_changed_submission_is_graded_again_and_only_that_one(course, hand_in, solved, released, sandbox):
    path = hand_in(course, "ada", released())
    hand_in(course, "bo", solved())
    grade_lab(course, LAB, sandbox=sandbox)
    path.write_text(json.dumps(solved()))
    assert grade_lab(course, LAB, sandbox=sandbox) == (1, 1)
    assert read_records(course.records / LAB)["ada"].score == 100


def test_a_machine_that_cannot_count_its_cores_grades_one_at_a_time(course, hand_in, solved, sandbox, monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: None)
    hand_in(course, "ada", solved())
    assert graded(course, sandbox)["ada"].score == 100


def test_a_lost_gradebook_is_filled_again(course, hand_in, solved, sandbox):
    from nndl_grader.build import build_lab

    hand_in(course, "ada", solved())
    grade_lab(course, LAB, sandbox=sandbox)
    course.gradebook.unlink()
    build_lab(course, LAB)
    assert grade_lab(course, LAB, sandbox=sandbox) == (1, 0)


def test_manual_scores_and_comments_survive_a_regrade(course, hand_in, solved, sandbox):
    hand_in(course, "ada", solved(sigmoid=WRONG_SIGN))
    grade_lab(course, LAB, sandbox=sandbox)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        gradebook.find_grade("sigmoid_values", LAB, LAB, "ada").manual_score = 3
        gradebook.find_comment("sigmoid", LAB, LAB, "ada").manual_comment = "nearly"
        gradebook.db.commit()
    grade_lab(course, LAB, force=True, sandbox=sandbox)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        grade = gradebook.find_grade("sigmoid_values", LAB, LAB, "ada")
        assert (grade.score, grade.auto_score, grade.needs_manual_grade) == (3, 0, True)
        assert gradebook.find_comment("sigmoid", LAB, LAB, "ada").comment == "nearly"


def test_comments_say_what_was_found_and_no_response_where_nothing_was_written(
    course, hand_in, solved, released, sandbox
):
    hand_in(course, "sign", solved(sigmoid=WRONG_SIGN))
    hand_in(course, "none", released())
    grade_lab(course, LAB, sandbox=sandbox)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        assert "wrong sign" in gradebook.find_comment("sigmoid", LAB, LAB, "sign").comment
        assert gradebook.find_comment("softmax", LAB, LAB, "sign").comment is None
        assert gradebook.find_comment("sigmoid", LAB, LAB, "none").comment == "No response."


def test_a_late_submission_gets_the_penalty_of_the_courses_plugin(course, hand_in, solved, sandbox):
    import datetime

    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + '\nc.LateSubmissionPlugin.penalty_method = "zero"\n')
    path = hand_in(course, "late", solved())
    path.with_name("timestamp.txt").write_text("2026-10-06 00:00:00.000000 UTC\n")
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        gradebook.update_or_create_assignment(LAB, duedate=datetime.datetime(2026, 10, 5))
    grade_lab(course, LAB, sandbox=sandbox)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        notebook = gradebook.find_submission_notebook(LAB, LAB, "late")
        assert (notebook.score, notebook.late_submission_penalty) == (100, 100)


def test_a_missing_folder_and_an_empty_class_are_one_sentence(course):
    with pytest.raises(CourseError, match=r"submitted does not exist\. Put submissions there as"):
        find_submissions(course, LAB)
    course.submitted.mkdir()
    with pytest.raises(CourseError, match=r"No submissions of lab1_vectorization in"):
        find_submissions(course, LAB)


def test_nothing_a_student_reads_tells_a_hidden_input(course, hand_in, solved, sandbox):
    hard_coded = (
        "def image2vector(image):\n    return image.reshape(12, 1) if image.size == 12 else image.reshape(-1)\n"
    )
    hand_in(course, "ada", solved(image2vector=hard_coded, L1="def L1(yhat, y):\n    return float(len(y))\n"))
    grade_lab(course, LAB, sandbox=sandbox)
    shown = json.loads((course.autograded / "ada" / LAB / f"{LAB}.ipynb").read_text())
    texts = [
        line for cell in shown["cells"] for output in cell.get("outputs", []) for line in output.get("traceback", [])
    ]
    assert not [text for text in texts if "on another input" in text.lower() and any(c in text for c in "[]")]


def test_no_cell_can_show_what_a_hidden_call_told_the_students_code(course, hand_in, solved, sandbox):
    spy = "seen = []\ndef sigmoid(x):\n    seen.append(x)\n    return 1 / (1 + np.exp(-x))\n"
    notebook = solved(sigmoid=spy)
    show = {"cell_type": "code", "id": "show", "metadata": {}, "source": "print('seen:', seen)", "outputs": []}
    notebook["cells"].append(show | {"execution_count": None})
    hand_in(course, "ada", notebook)
    assert graded(course, sandbox)["ada"].score == 100
    shown = json.loads((course.autograded / "ada" / LAB / f"{LAB}.ipynb").read_text())
    assert shown["cells"][-1]["outputs"][0]["text"] == "seen: []\n"


def test_an_exception_cannot_carry_a_hidden_input_out(course, hand_in, solved, sandbox):
    thief = (
        "def sigmoid(x):\n"
        "    result = 1 / (1 + np.exp(-x))\n"
        "    if np.ndim(x) or x == 0.5:\n        return result\n"  # other plain numbers are hidden
        "    raise type('Secret' + repr(x), (Exception,), {})(f'secret {x}')\n"
    )
    hand_in(course, "ada", solved(sigmoid=thief))
    finding = graded(course, sandbox)["ada"].findings["sigmoid"]
    told = json.dumps([finding["texts"], finding["sentence"]])
    assert finding["scores"]["sigmoid_values"] == 0
    assert "an exception" in told and "ecret" not in told
