"""Does the decision boundary move as the student's own functions train it?"""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = (
    "initialize_parameters", "forward_propagation", "compute_cost", "backward_propagation", "update_parameters",
)  # fmt: skip
WIDGET = "from nndl import widgets\nboundary = widgets.Boundary()\nboundary"


@pytest.fixture
def source(answers):
    return "import numpy as np\n" + answers("lab3_planar", *NAMES)


def iteration(shown):
    return int(re.search(r"iteration (\d+)", shown.text(".nndl-readout"))[1])


def test_play_trains_and_pause_stops(show, source):
    shown = show(source, WIDGET)
    before = shown.look(".nndl-field")
    assert before["colours"] > 3 and iteration(shown) == 0
    shown.root.get_by_role("button", name="Play").click()
    after = shown.look_until_other(".nndl-field", before)
    assert after["colours"] > 30
    shown.page.wait_for_function("() => +/iteration (\\d+)/.exec(document.body.innerText)?.[1] > 2000", timeout=60_000)
    shown.root.get_by_role("button", name="Pause").click()
    shown.page.wait_for_timeout(500)
    then = iteration(shown)
    shown.page.wait_for_timeout(500)
    assert iteration(shown) == then
    assert int(re.search(r"(\d+) % right", shown.text(".nndl-readout"))[1]) > 80


def test_all_of_it_works_with_the_keyboard(show, source):
    shown = show(source, WIDGET)
    before = shown.look(".nndl-field")
    shown.press("hidden units", "ArrowRight", 2)
    shown.page.wait_for_function("() => document.querySelectorAll('.nndl-tile').length === 6", timeout=20_000)
    shown.press("data", "c")
    circles = shown.look_until_other(".nndl-field", before)
    shown.root.get_by_role("button", name="Step").focus()
    shown.page.keyboard.press("Enter")
    shown.wait_for_text("iteration 1:", ".nndl-readout")
    assert shown.look(".nndl-field") != circles


def test_a_function_that_raises_is_told_under_the_picture_with_the_students_line(show, source):
    wrong = source.replace("dW2 = np.dot(dZ2", "dW2 = np.dot(dZ2.T")
    assert wrong != source
    shown = show(wrong, WIDGET)
    shown.root.get_by_role("button", name="Play").click()
    shown.wait_for_text("shapes", ".nndl-trouble")
    assert "dW2 = np.dot(dZ2.T" in shown.text(".nndl-trouble")


def test_a_recorded_run_plays_where_a_function_is_not_written_yet(show, answers, root):
    start = f"import os, nndl\nos.chdir({str(root / 'notebooks' / 'lab3_planar')!r})\nnndl.start('lab3_planar')"
    stub = "def backward_propagation(parameters, cache, X, Y):\n    raise NotImplementedError"
    source = "import numpy as np\n" + answers(
        "lab3_planar", *(name for name in NAMES if name != "backward_propagation")
    )
    shown = show(start, source, stub, WIDGET)
    assert "backward_propagation is not written yet" in shown.text(".nndl-trouble")
    assert "A recorded run, not your functions" in shown.text(".nndl-lent")
    before = shown.look(".nndl-field")
    shown.root.get_by_role("button", name="Play").click()
    assert shown.look_until_other(".nndl-field", before)["colours"] > 30
    shown.wait_for_text("iteration 4000:", ".nndl-readout")


def test_points_are_added_by_mouse_and_by_keyboard(show, source):
    shown = show(
        source,
        WIDGET,
    )
    field = shown.root.locator(".nndl-field")
    before = shown.look(".nndl-field")
    field.click(position={"x": 30, "y": 40})
    clicked = shown.look_until_other(".nndl-field", before)
    field.focus()
    for key in ("ArrowUp", "ArrowUp", "1"):
        shown.page.keyboard.press(key)
    shown.look_until_other(".nndl-field", clicked)  # the crosses that the keys move look different, too
    added = shown.evaluate_until("[[round(x, 1), round(y, 1), label] for x, y, label in boundary.added]", 2)
    assert [label for *_, label in added] == [0, 1] and added[0][0] < added[1][0] < added[1][1] + 2


def test_in_lab_2_a_line_turns_and_only_what_a_neuron_has_can_be_set(show, answers):
    functions = answers("lab2_logistic", "sigmoid", "initialize_with_zeros", "propagate", "optimize")
    shown = show(f"import numpy as np\n{functions}", WIDGET.replace("()", '(dataset="moons")'))
    before = shown.look(".nndl-field")
    shown.root.get_by_role("button", name="Play").click()
    assert shown.look_until_other(".nndl-field", before)["colours"] > 30
    assert shown.root.get_by_label("learning rate").count() and not shown.root.get_by_label("hidden units").count()
