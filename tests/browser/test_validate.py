"""Does nbgrader's Validate button tell a student in a real JupyterLab what is right and what is not?"""

import json
import shutil

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LAB = "lab1_vectorization"
WRONG_SIGN = "def sigmoid(x):\n    return 1 / (1 + np.exp(x))\n"


@pytest.fixture
def validate(root, tmp_path, open_notebook):
    """Presses Validate in the student's notebook with some cells in it, and gives the words of the dialogue."""

    def validate(name, notebook):
        folder = shutil.copytree(root / "notebooks" / LAB, tmp_path / name)
        (folder / f"{LAB}.ipynb").write_text(json.dumps(notebook))
        page = open_notebook(folder, f"{LAB}.ipynb").page
        page.get_by_text("Validate", exact=True).first.click()
        dialogue = page.locator(".jp-Dialog-content", has_text="Validation")
        dialogue.wait_for(timeout=180_000)
        words = dialogue.inner_text()
        page.get_by_role("button", name="Ok", exact=True).click()  # until then no other notebook comes to the front
        return words

    return validate


@pytest.fixture
def student(released, solved):
    """What a student has written into the released notebook: all of it right, but for some cells."""
    cells = (cell for cell in solved()["cells"] if cell["metadata"]["nbgrader"]["solution"])
    right = {cell["metadata"]["nbgrader"]["grade_id"]: cell["source"] for cell in cells}
    return lambda **answers: released(**right | answers)


def test_validate_says_success_where_all_is_right_and_names_the_check_that_fails(validate, student):
    assert "Success! Your notebook passes all the tests." in validate("right", student())
    words = validate("wrong", student(sigmoid=WRONG_SIGN))
    assert "check.values(sigmoid)" in words and "The exponent has the wrong sign" in words
    assert "check.values(softmax)" not in words
