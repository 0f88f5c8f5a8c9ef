"""Is the sample class the same each time, right and wrong in every known way, and worth what its edits say?"""

import ast
import json

import pytest

from nndl_grader.errors import CourseError
from nndl_grader.lab import load_lab
from nndl_grader.sample import STUDENTS, expected_points, make_class
from nndl_grader.sample_answers import begun_with, wrapped, written

LAB = "lab1_vectorization"
NO_NOTEBOOK = {"siobhan"}


@pytest.fixture
def submissions(course):
    """The bytes of each student's notebook."""
    return handed_in(course, LAB)


def handed_in(course, lab):
    return {name: (course.submitted / name / lab / f"{lab}.ipynb").read_bytes() for name in make_class(course, lab)}


def sources(data):
    """The answer cells' texts by name."""
    cells = json.loads(data)["cells"]
    return {cell["metadata"].get("nbgrader", {}).get("grade_id"): "".join(cell["source"]) for cell in cells}


def answers(submissions):
    """Every cell's text of every notebook, with the name of its exercise."""
    return {pair for name in submissions.keys() - NO_NOTEBOOK for pair in sources(submissions[name]).items()}


def test_the_class_is_large_and_each_student_shows_something(course, submissions):
    assert len(submissions) >= 26
    assert list(submissions) == [student.name for student in STUDENTS]
    assert all(student.shows for student in STUDENTS)
    assert any(" " in name and not name.isascii() for name in submissions)


def test_making_it_twice_gives_the_same_bytes(course, submissions):
    stamps = {path: path.read_bytes() for path in course.submitted.glob("*/*/timestamp.txt")}
    make_class(course, LAB)
    assert {name: (course.submitted / name / LAB / f"{LAB}.ipynb").read_bytes() for name in submissions} == submissions
    assert stamps == {path: path.read_bytes() for path in stamps}


def test_every_submission_has_a_time_that_nbgrader_reads(course, submissions):
    from nbgrader.utils import parse_utc

    stamps = [(course.submitted / name / LAB / "timestamp.txt").read_text() for name in submissions]
    assert stamps[0] == "2026-10-05 14:03:00.000000 UTC\n"
    assert len({parse_utc(stamp.strip()) for stamp in stamps}) == len(stamps)


def never_written(course, kind):
    """The functions of all labs' exercises that no student wrote; kind: "mistakes" or "alternatives"."""
    for lab in course.labs():
        made = answers(handed_in(course, lab))
        for exercise in load_lab(course, lab).exercises.values():
            functions = getattr(exercise, kind)
            yield from (name for name in functions if (exercise.name, written(exercise, name)) not in made)


def test_every_known_mistake_of_every_lab_is_made_by_somebody(course):
    assert list(never_written(course, "mistakes")) == []


def test_every_other_right_way_in_every_lab_is_taken_by_somebody(course):
    assert list(never_written(course, "alternatives")) == []


def test_no_answer_gives_away_what_an_instructor_wrote_about_it(course, submissions):
    text = "\n".join(source for _, source in answers(submissions))
    assert "SOLUTION" not in text and "mistake_" not in text and "alternative_" not in text
    for exercise in load_lab(course, LAB).exercises.values():
        assert not any(function.__doc__ in text for function in exercise.mistakes.values())


def test_the_edits_say_what_each_submission_is_worth(course):
    points = expected_points(course, LAB)
    assert [points[name] for name in ("ada", "bashir", "zoë lind", "quentin", "umut", "yusuf")] == [100] * 6
    assert [points[name] for name in ("lena", "siobhan", "tomasz")] == [0] * 3
    assert 0 < points["keiko"] == points["wei"] < 50
    assert all(0 < points[name] < 100 for name in ("aiko", "leila", "gustavo", "ines", "jamal", "mateo", "omar", "mei"))


def test_a_real_submission_is_never_written_over(course, hand_in):
    path = hand_in(course, "ada", "hers")
    with pytest.raises(CourseError, match="no sample"):
        make_class(course, LAB)
    assert path.read_text() == "hers"
    assert not (course.submitted / "bashir").exists()


def test_without_a_release_the_cure_is_named(course):
    (course.release / LAB / f"{LAB}.ipynb").unlink()
    with pytest.raises(CourseError, match="nndl build"):
        make_class(course, LAB)


@pytest.fixture
def exercise(course):
    """An exercise whose functions lean on each other and on private parts of the file."""
    path = course.solutions / LAB / "sigmoid.py"
    tail = (
        "\n\n_HALF = 0.5\n\n\ndef _half(x):\n    return _HALF * x\n\n\n"
        'def mistake_half(x):\n    """Half."""\n    return _half(sigmoid(x))\n'
    )
    path.write_text(path.read_text() + tail)
    return load_lab(course, LAB).exercises["sigmoid"]


def test_an_answer_brings_the_private_parts_it_needs(exercise):
    source = written(exercise, "mistake_half")
    names = {"np": __import__("numpy")}
    exec(source, names)
    assert names["sigmoid"](0) == 0.25
    assert "Half." not in source and "Return the sigmoid" in source


def test_an_answer_can_do_something_first_and_can_be_split(exercise):
    source = written(exercise, "sigmoid")
    assert "'first'" in ast.unparse(ast.parse(begun_with(source, "print('first')")).body[0].body[1])
    first, answer = wrapped(source, "-{first}")
    assert first.startswith("def first_sigmoid(x):") and answer.endswith("return -first_sigmoid(x)")
