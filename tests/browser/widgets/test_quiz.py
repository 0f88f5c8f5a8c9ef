"""Is the quiz answered with the keyboard, and does it say what to write?"""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

QUESTIONS = """
from nndl import widgets

questions = [
    ("Which is `a`?\\n\\n```text\\na = np.ones((2, 3))\\n```", {"a": "`(2, 3)`", "b": "both", "c": "<b>no</b>"}),
    ("How\\nmany,\\n`a`\\nor `b`?", {"a": "one", "b": "two"}),
]
quiz = widgets.Quiz(questions)
quiz
"""


def test_arrow_keys_choose_and_the_letter_is_told(show):
    shown = show(QUESTIONS)
    assert "Choose an answer." in shown.text(".nndl-readout")
    shown.root.get_by_role("radio").first.focus()
    shown.page.keyboard.press("Space")
    shown.wait_for_text('quiz_1 = "a"', ".nndl-readout")
    shown.page.keyboard.press("ArrowDown")
    shown.wait_for_text('quiz_1 = "b"', ".nndl-readout")
    assert "1 of 2 chosen" in shown.text(".nndl-readout")


def test_questions_come_one_at_a_time_and_choices_stay(show):
    shown = show(QUESTIONS)
    shown.root.get_by_role("radio").nth(2).check()
    shown.root.get_by_role("button", name="Next").focus()
    shown.page.keyboard.press("Enter")
    shown.wait_for_text("Question 2 of 2", ".nndl-question")
    assert shown.root.get_by_role("radio").count() == 2
    assert shown.text(".nndl-prompt") == "How many, a or b?"  # lines flow together, as in Markdown
    shown.root.get_by_role("button", name="Previous").click()
    shown.wait_for_text("Question 1 of 2", ".nndl-question")
    assert shown.root.get_by_role("radio").nth(2).is_checked()


def test_code_is_shown_as_code_and_nothing_becomes_markup(show):
    shown = show(QUESTIONS)
    assert shown.text(".nndl-prompt pre") == "a = np.ones((2, 3))"
    assert shown.text(".nndl-prompt code") == "a" and "<b>no</b>" in shown.text(".nndl-question")
