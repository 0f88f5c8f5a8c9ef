"""Does the released lab 1 work for a student in a real JupyterLab?"""

import json
import shutil

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LAB = "lab1_vectorization"
WRONG_SIGN = "def sigmoid(x):\n    return 1 / (1 + np.exp(x))\n"


@pytest.fixture
def lab_with_a_wrong_sign(root, released, tmp_path):
    folder = shutil.copytree(root / "notebooks" / LAB, tmp_path / LAB)
    (folder / f"{LAB}.ipynb").write_text(json.dumps(released(lesson=True, sigmoid=WRONG_SIGN)))
    return folder


def test_a_failing_check_says_why_without_a_traceback_and_the_last_cell_draws_the_progress(
    lab_with_a_wrong_sign, open_notebook, browser
):
    notebook = open_notebook(lab_with_a_wrong_sign, f"{LAB}.ipynb")
    notebook.run_all()  # goes on after a failed check, to the last cell
    place = next(n for n, cell in enumerate(released_cells(lab_with_a_wrong_sign)) if "values(sigmoid)" in cell)
    cell = notebook.cell(place)
    cell.get_by_text("✗ sigmoid: the values are not right yet.").wait_for()
    words = cell.inner_text()
    assert "The exponent has the wrong sign" in words
    assert "Traceback" not in words
    drawn = next(output["data"] for output in notebook.outputs()[-1] if "data" in output)
    assert "image/png" in drawn and 'alt="Vectorization: your progress.' in drawn["text/html"]
    assert notebook.errors == [] and browser.blocked == []


def released_cells(folder):
    cells = json.loads((folder / f"{LAB}.ipynb").read_text())["cells"]
    return ["".join(cell["source"]) for cell in cells]
