"""Does formgrader open on what `nndl grade` wrote, and does what a human gives there outlive grading again?"""

import pytest
from nbgrader.api import Gradebook

from nndl_grader.grade import grade_lab
from nndl_grader.regrade import regrade_lab

LAB = "lab1_vectorization"
pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_formgrader_lists_the_class_and_opens_a_submission(course, hand_in, solved, open_formgrader):
    hand_in(course, "ada", solved())
    hand_in(course, "bad", "{ not json")
    hand_in(course, "sign", solved(sigmoid="def sigmoid(x):\n    return 1 / (1 + np.exp(x))\n"))
    grade_lab(course, LAB)
    listed = open_formgrader(course, f"gradebook/{LAB}/{LAB}").inner_text("body")
    assert "96" in listed and "100" in listed
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        ids = {name: gradebook.find_submission_notebook(LAB, LAB, name).id for name in ("sign", "bad")}
    assert "The exponent has the wrong sign" in open_formgrader(course, f"submissions/{ids['sign']}").inner_text("body")
    assert "could not be graded" in open_formgrader(course, f"submissions/{ids['bad']}").inner_text("body")


def put(page, selector, text):
    """Type into a field of formgrader and leave it by Tab, which saves it."""
    page.click(selector)
    page.keyboard.press("Control+A")
    page.keyboard.type(text)
    with page.expect_response(lambda response: response.request.method == "PUT") as saved:
        page.keyboard.press("Tab")
    assert saved.value.ok


def shown(page):
    return page.input_value("#sigmoid_values"), page.input_value("#sigmoid-comment")


def test_a_score_and_a_comment_typed_in_formgrader_outlive_grading_by_force_and_a_regrade(
    course, hand_in, solved, open_formgrader
):
    wrong = solved(sigmoid="def sigmoid(x):\n    return 1 / (1 + np.exp(x))\n")
    path = hand_in(course, "sign", wrong)
    grade_lab(course, LAB)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        place = f"submissions/{gradebook.find_submission_notebook(LAB, LAB, 'sign').id}"
    page = open_formgrader(course, place)
    put(page, "#sigmoid_values", "3")
    put(page, "#sigmoid-comment", "The idea is right: see me.")
    path.write_text(path.read_text().replace("np.exp(x))\\n", "np.exp(-x))\\n"))  # handed in again, now right
    grade_lab(course, LAB, force=True)
    assert shown(open_formgrader(course, place)) == ("3", "The idea is right: see me.")
    path.write_text(path.read_text().replace("np.exp(-x))\\n", "np.exp(x))\\n"))  # and wrong again
    (change,) = regrade_lab(course, LAB).changes
    assert change.needs_look and [(part.name, part.by_hand) for part in change.parts] == [("sigmoid", 3)]
    assert shown(open_formgrader(course, place)) == ("3", "The idea is right: see me.")


def test_the_page_of_a_student_in_formgrader_shows_the_scores_and_leads_to_the_submission(
    course, hand_in, solved, open_formgrader
):
    hand_in(course, "zoë lind", solved())
    grade_lab(course, LAB)
    page = open_formgrader(course, "manage_students/zoë lind")
    assert "100 / 100" in page.inner_text("body")
    page.click(f"text={LAB}")
    page.wait_for_url(f"**/manage_students/*/{LAB}")
    page.get_by_text("100 / 100").first.wait_for()
