"""Does formgrader open on what `nndl grade` wrote?"""

import pytest
from nbgrader.api import Gradebook

from nndl_grader.grade import grade_lab

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
