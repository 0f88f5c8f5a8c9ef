"""Does gradient descent walk down the bowl with the student's own slopes, at the mouse's and the keys' word?"""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WIDGET = "from nndl import widgets\ndescent = widgets.Descent()\ndescent"
SLOPES = 'return {"dw": dw, "db": db}'


@pytest.fixture
def source(answers):
    return "import numpy as np\n" + answers("lab2_logistic", "sigmoid", "propagate")


def said(shown):
    """What stands under the map: step, w, b, J."""
    numbers = re.findall(r"(?:step|\bw =|\bb =|J =) (−?[\d.]+)", shown.text(".nndl-map-side .nndl-readout"))
    return [float(number.replace("−", "-")) for number in numbers]


def test_play_walks_down_and_pause_stops(show, source):
    shown = show(source, WIDGET)
    bowl, costs = shown.look(".nndl-bowl"), shown.look(".nndl-costs")
    assert bowl["colours"] > 100 and said(shown)[:3] == [0, -3, 4]
    shown.press("steps a second", "End")
    shown.root.get_by_role("button", name="Play").click()
    shown.look_until_other(".nndl-bowl", bowl)
    shown.look_until_other(".nndl-costs", costs)
    shown.page.wait_for_function("() => +/step (\\d+)/.exec(document.body.innerText)?.[1] > 100", timeout=20_000)
    shown.root.get_by_role("button", name="Pause").click()
    shown.page.wait_for_timeout(500)
    then = said(shown)
    assert then[3] < 0.6
    shown.page.wait_for_timeout(300)
    assert said(shown) == then


def test_the_start_is_set_by_a_click_and_by_arrow_keys(show, source):
    shown = show(source, WIDGET)
    before = shown.look(".nndl-bowl")
    shown.root.locator(".nndl-bowl").click(position={"x": 300, "y": 100})
    clicked = shown.look_until_other(".nndl-bowl", before)
    assert said(shown)[1] > 1 and said(shown)[2] > 1
    _, w, b, _ = said(shown)
    shown.root.locator(".nndl-bowl").focus()
    shown.page.keyboard.press("ArrowLeft")
    shown.page.keyboard.press("ArrowDown")
    shown.look_until_other(".nndl-bowl", clicked)
    shown.page.wait_for_timeout(300)
    assert said(shown)[1:3] == pytest.approx([w - 0.5, b - 0.5], abs=0.011)


def test_too_long_steps_lead_to_a_cost_that_is_not_a_number_and_no_further_harm(show, source):
    shown = show(source, WIDGET)
    shown.press("learning rate", "End")
    shown.root.get_by_role("button", name="Step").focus()
    shown.page.keyboard.press("Enter")
    shown.wait_for_text("J is not a number here", ".nndl-verdict")
    assert "J = not a number" in shown.text(".nndl-map-side .nndl-readout")
    shown.page.keyboard.press("Enter")
    shown.wait_for_text("step 2", ".nndl-map-side .nndl-readout")
    assert shown.text(".nndl-trouble") == ""


def test_wrong_slopes_walk_the_wrong_way_and_are_told(show, source):
    wrong = source.replace(SLOPES, 'return {"dw": -dw, "db": db}')
    assert wrong != source
    shown = show(wrong, WIDGET)
    shown.wait_for_text("Slope and bowl disagree here: your dw", ".nndl-verdict")
    cost = said(shown)[3]
    shown.root.get_by_role("button", name="Step").click()
    shown.wait_for_text("step 1", ".nndl-map-side .nndl-readout")
    assert said(shown)[1] < -3 and cost > 0


def test_an_error_is_told_with_the_students_line_and_a_cell_that_runs_again_is_heard(show, source):
    wrong = source.replace("np.dot(X, (A - Y).T)", "np.dot(X, A - Y)")
    assert wrong != source
    shown = show(wrong, WIDGET)
    shown.wait_for_text("shapes", ".nndl-trouble")
    assert "np.dot(X, A - Y)" in shown.text(".nndl-trouble")
    before = shown.look(".nndl-bowl")
    assert shown.evaluate(f"exec({source!r}, globals())") is None
    shown.root.get_by_role("button", name="Reset").click()
    assert shown.look_until_other(".nndl-bowl", before)["colours"] > before["colours"] + 50
    assert shown.text(".nndl-trouble") == ""


def test_the_loss_of_one_example_follows_its_slider(show, source):
    shown = show(source, WIDGET)
    before = shown.look(".nndl-loss")
    assert "label is 1: loss 0.223" in shown.text(".nndl-one")
    shown.press("label y", "Home")
    after = shown.look_until_other(".nndl-loss", before)
    assert "label is 0: loss 1.609" in shown.text(".nndl-one")
    shown.press("prediction a", "ArrowRight", 19)
    shown.look_until_other(".nndl-loss", after)
    shown.wait_for_text("says 0.99, the label is 0: loss 4.605", ".nndl-one")


def test_what_is_not_written_is_named(show):
    shown = show("import numpy as np", WIDGET)
    assert "propagate is not written yet" in shown.text(".nndl-trouble")
    before = shown.look(".nndl-bowl")
    shown.root.locator(".nndl-bowl").click(position={"x": 300, "y": 100})
    shown.look_until_other(".nndl-bowl", before)
