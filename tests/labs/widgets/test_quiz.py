"""Does the quiz say what to write, and nothing about what is right?"""

import pytest

from nndl import widgets

QUESTIONS = [
    ("Which shape?\n\n```text\na = np.ones((2, 3))\n```", {"a": "`(2, 3)`", "b": "`(3, 2)`"}),
    ("How many?", {"a": "one", "b": "two", "c": "three"}),
]


@pytest.fixture(autouse=True)
def no_answers_yet():
    yield
    for name in ("quiz_1", "quiz_2"):
        globals().pop(name, None)


def test_what_was_chosen_is_what_is_to_be_written():
    quiz = widgets.Quiz(QUESTIONS)
    assert quiz.in_words() == "A quiz of 2 questions, none of them answered yet."
    quiz.chosen = {"2": "c", "1": "b"}
    assert quiz.in_words() == 'quiz_1 = "b"\nquiz_2 = "c"'


def test_what_the_answer_cells_hold_is_chosen_at_first():
    globals().update(quiz_1=" B", quiz_2="d")
    assert widgets.Quiz(QUESTIONS).chosen == {"1": "b"}


def test_there_is_no_question_before_the_first_and_after_the_last():
    quiz = widgets.Quiz(QUESTIONS)
    quiz.number = 9
    assert quiz.number == 2
    quiz.number = 0
    assert quiz.number == 1


def test_the_twin_shows_the_question_and_marks_the_choice():
    quiz = widgets.Quiz(QUESTIONS, number=2)
    quiz.chosen = {"2": "c"}
    (ax,) = quiz.picture().axes
    written = ax.texts[0].get_text()
    assert "2. How many?" in written and "● c   three" in written and "○ a   one" in written


def test_a_quiz_without_questions_is_empty_and_does_not_fail():
    assert widgets.Quiz([])._repr_mimebundle_()
