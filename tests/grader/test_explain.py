"""Does the story of a grade hold what is known of it, and does the command tell misspelt names?"""

import io
import json

import pytest
from nbgrader.api import Gradebook
from rich.console import Console

from nndl_grader.course import find_course
from nndl_grader.errors import CourseError
from nndl_grader.explain import tell
from nndl_grader.explanation import print_story, to_plain, topics


def told(story):
    """The story as it is read, without the breaks of lines."""
    console = Console(width=2000, record=True, file=io.StringIO())
    print_story(story, console)
    return "\n".join(line.rstrip() for line in console.export_text().splitlines())


def test_the_story_of_a_mistake_says_what_was_wrong_on_how_many_cases_and_where_the_points_come_from(tiny_class):
    text = told(tell(tiny_class, "bo", "double"))
    assert text.startswith("double of bo, tiny: 3 of 10 points\n")
    for words in (
        "return a * a",
        "double_shapes: 3 of 3",
        "double_values: 0 of 7",
        "only the shapes are right (mistake_square): You multiplied a by itself. That is the square.",
        "wrong on 6 of 6 cases",
        "course seed 1, sandbox level L",
        "numpy ",
        "nothing that decides has changed since",
    ):
        assert words in text


def test_a_question_and_a_test_of_the_instructors_have_stories_too(tiny_class):
    question = topics(tell(tiny_class, "ada", "quiz_1"))
    assert question["Question"] == ["Twice"] and question["The answer"] == ['quiz_1 = "b"']
    assert question["Checks"] == ["quiz_1_answer: 2 of 2"] and question["Found"] == ["right", "the right answer is b"]
    test = topics(tell(tiny_class, "bo", "pair"))
    assert "assert double(5) == 10" in test["The test"] and test["Checks"] == ["pair: 0 of 4"]
    assert "The test pair fails" in test["Found"][0]


def test_what_was_given_by_hand_and_the_late_penalty_are_told(tiny_class):
    with Gradebook(f"sqlite:///{tiny_class.gradebook}") as gradebook:
        grade = gradebook.find_grade("double_values", "tiny", "tiny", "bo")
        grade.manual_score, grade.extra_credit = 4, 1
        gradebook.find_comment("double", "tiny", "tiny", "bo").manual_comment = "Nearly."
        gradebook.find_submission_notebook("tiny", "tiny", "bo").late_submission_penalty = 2.5
        gradebook.db.commit()
    by_hand = topics(tell(tiny_class, "bo", "double"))
    assert by_hand["By hand"] == [
        "double_values: 4 stands in place of 0", "double_values: +1 on top", "comment: Nearly.",
    ]  # fmt: skip
    assert "late: 2.5 points off the whole notebook" in by_hand["Handed in"]
    assert "By hand" not in topics(tell(tiny_class, "ada", "double"))


def test_what_has_changed_since_is_told_with_the_command_that_shows_its_effect(tiny_class):
    path = tiny_class.solutions / "tiny" / "double.py"
    path.write_text(path.read_text() + "\n# changed\n")
    (tiny_class.root / "course.toml").write_text("seed = 7\n")
    today = topics(tell(find_course(tiny_class.root), "bo", "double"))["Today"]
    assert today[:2] == ["the exercise changed", "seed 1 → 7"]
    assert "nndl regrade tiny --student bo --dry-run" in today[2]


def test_a_submission_that_could_not_be_read_is_explained(tiny_class, hand_in, sandbox):
    from nndl_grader.grade import grade_lab

    hand_in(tiny_class, "cut", "{", "tiny")
    grade_lab(tiny_class, "tiny", sandbox=sandbox)
    told_of = topics(tell(tiny_class, "cut", "double"))
    assert told_of["Found"][0].startswith("not graded: tiny.ipynb is not a notebook")
    assert told_of["Checks"] == ["double_shapes: 0 of 3", "double_values: 0 of 7"]


@pytest.mark.parametrize(
    ("student", "part", "lab", "words"),
    [
        ("boo", "double", None, "Did you mean bo?"),
        ("bo", "duoble", None, "Did you mean double?"),
        ("bo", "zzz", None, "It has: double, quadruple, pair, quiz_1, quiz_2."),
        ("bo", "double", "tinny", "Did you mean tiny?"),
        ("bo", "double", "other", "no lab called 'other'"),
        ("new", "double", None, "run `nndl grade tiny --student new`"),
    ],
)
def test_a_name_that_is_not_known_is_told_with_the_nearest_one(tiny_class, hand_in, student, part, lab, words):
    hand_in(tiny_class, "new", "{}", "tiny")
    with pytest.raises(CourseError) as told_error:
        tell(tiny_class, student, part, lab)
    assert words in str(told_error.value)


def test_a_part_that_two_labs_have_asks_for_the_lab_where_the_student_handed_in_both(tiny_class, hand_in):
    other = tiny_class.solutions / "second"
    other.mkdir()
    for path in (tiny_class.solutions / "tiny").iterdir():
        if path.is_file():
            (other / path.name).write_text(path.read_text())
    assert tell(tiny_class, "bo", "double").lab == "tiny"
    hand_in(tiny_class, "bo", "{}", "second")
    with pytest.raises(CourseError, match=r"There is a double in second, tiny\. Say which: --lab second\."):
        tell(tiny_class, "bo", "double")


def test_the_story_as_data_is_json_and_holds_the_answer_the_finding_and_the_origin(tiny_class):
    plain = json.loads(json.dumps(to_plain(tell(tiny_class, "bo", "double"))))
    assert (plain["score"], plain["max"], plain["finding"]["cause"]) == (3, 10, "mistake_square")
    assert plain["source"].endswith("return a * a\n") and plain["record"]["provenance"]["seed"] == 1
    assert plain["changed"] == [] and plain["marking"]["scores"]["double_values"]["manual"] is None
