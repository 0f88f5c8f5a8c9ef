"""Does the quiz give the line to write, follow the answer cells, and know nothing about what is right?"""

import pytest

from nndl import check, quizfile, widgets
from nndl.errors import CheckFailed, SetupError


@pytest.fixture(autouse=True)
def no_answers_yet():
    yield
    for name in ("quiz_1", "quiz_2"):
        globals().pop(name, None)


@pytest.fixture
def quiz(lab, questions):
    """Shows the quiz of the small lab, as a cell of this module would."""
    quizfile.write("small_lab_quiz.json", questions)
    return lambda **traits: eval("widgets.Quiz(**traits)", globals(), {"traits": traits})


def said(*arguments):
    """What the check of an answer cell says."""
    try:
        check.quiz(*arguments)
    except CheckFailed as error:
        return str(error)


def test_the_browser_gets_the_questions_as_html_and_no_more(quiz, questions):
    assert quiz().questions == [question["html"] for question in questions]


def test_nothing_is_chosen_before_an_answer_cell_holds_a_letter(quiz):
    shown = quiz()
    assert (shown.chosen, shown.held, shown.said) == ({}, {}, {})


def test_what_the_answer_cells_hold_is_chosen_at_first(quiz):
    globals().update(quiz_1=" B", quiz_2="d")
    shown = quiz()
    assert shown.chosen == shown.held == {"1": "b"}


def test_the_widget_says_of_an_answer_cell_what_its_check_says(quiz, capsys):
    globals().update(quiz_1="b", quiz_2="d")
    words = quiz().said
    said(1, "b")
    assert words["1"] == " ".join(capsys.readouterr().out.split())
    assert words["2"] == said(2, "d")


def test_an_answer_cell_that_is_run_counts_more_than_what_was_chosen(quiz):
    shown = quiz()
    shown.chosen = {"1": "a", "2": "a"}
    globals().update(quiz_1="c")
    shown._look()
    assert shown.chosen == {"1": "c", "2": "a"} and shown.held == {"1": "c"}


def test_another_choice_after_the_answer_cell_stays_until_the_cell_is_changed(quiz):
    globals().update(quiz_1="c")
    shown = quiz()
    shown.chosen = {"1": "a"}
    shown._look()
    assert shown.chosen == {"1": "a"} and shown.held == {"1": "c"}


def test_choosing_answers_nothing(quiz, lab):
    quiz().chosen = {"1": "a", "2": "b"}
    assert lab.passed == {} and "quiz_1" not in globals()


def test_the_quiz_looks_after_each_cell_until_it_is_closed(shell, folder, banks, questions):
    from nndl import casefile

    asked = {str(question["number"]): {"points": 2, "letters": list(question["options"])} for question in questions}
    casefile.write("small_lab.h5", "A small lab", banks, asked)
    quizfile.write("small_lab_quiz.json", questions)
    shell.run_cell('import nndl\nfrom nndl import widgets\nnndl.start("small_lab")\nquiz = widgets.Quiz()')
    shown = shell.user_ns["quiz"]
    shell.run_cell('quiz_2 = "b"')
    assert shown.held == {"2": "b"}
    shown.close()
    shell.run_cell('quiz_2 = "a"')
    assert shown.held == {"2": "b"}


def test_there_is_no_question_before_the_first_and_after_the_last(quiz):
    shown = quiz()
    shown.number = 9
    assert shown.number == 2
    shown.number = 0
    assert shown.number == 1


def test_the_twin_is_all_questions_as_text_with_the_choices_marked(quiz):
    shown = quiz()
    shown.chosen = {"1": "b"}
    data = shown._repr_mimebundle_()[0]
    assert data["text/markdown"] == data["text/plain"] and "image/png" not in data
    assert "**1. Shape**\n\nWhich shape?" in data["text/plain"] and "- **b** $x_1$ *(chosen)*" in data["text/plain"]
    assert "**2. How many**" in data["text/plain"]


def test_a_missing_file_of_questions_is_told_in_one_sentence(lab):
    with pytest.raises(SetupError, match=r"small_lab_quiz\.json is not beside this notebook"):
        widgets.Quiz()
