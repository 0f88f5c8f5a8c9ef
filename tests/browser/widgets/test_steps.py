"""Can one walk through the blocks of a network with mouse and keyboard, and see what goes in and comes out?"""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = ("linear_forward", "compute_cost", "relu_backward", "sigmoid_backward", "linear_backward")
GIVEN = """import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def relu(Z):
    return np.maximum(0, Z)


"""
WIDGET = "from nndl import widgets\nsteps = widgets.Steps()\nsteps"


@pytest.fixture
def source(answers):
    return GIVEN + answers("lab4_deep", *NAMES)


def heading(shown):
    return shown.text(".nndl-details h4")


def colour(shown, place):
    return shown.root.locator(".nndl-block").nth(place).evaluate("(one) => getComputedStyle(one).backgroundColor")


def test_next_back_and_the_arrow_keys_walk_through_all_blocks(show, source):
    shown = show(source, WIDGET)
    assert heading(shown) == "Block 1 of 10, forward: linear 1"
    plain, looked_at = colour(shown, 1), colour(shown, 0)
    shown.root.get_by_role("button", name="Next").click()
    assert heading(shown) == "Block 2 of 10, forward: relu 1"
    assert (colour(shown, 0), colour(shown, 1)) == (plain, looked_at) and plain != looked_at
    for _ in range(8):
        shown.page.keyboard.press("ArrowRight")
    assert heading(shown) == "Block 10 of 10, on the way back: linear 1"
    assert "dW1 (3, 2)" in shown.root.get_by_label("comes out").inner_text()
    shown.page.keyboard.press("ArrowLeft")
    shown.page.keyboard.press("Enter")  # the keyboard went to Back when Next could do no more
    assert heading(shown) == "Block 8 of 10, on the way back: linear 2"


def test_a_function_that_raises_stops_there_with_the_students_line(show, source):
    wrong = source.replace("dW = np.dot(dZ, A_prev.T)", "dW = np.dot(dZ, A_prev)")
    assert wrong != source
    shown = show(wrong, WIDGET)
    shown.root.get_by_role("button", name="back: sigmoid 2").click()
    assert "dZ2 (1, 2)" in shown.root.get_by_label("comes out").inner_text()
    shown.root.get_by_role("button", name="back: linear 2, stops here").click()
    assert "np.dot(dZ, A_prev)" in shown.text(".nndl-trouble")
    shown.root.get_by_role("button", name="back: linear 1, not reached").click()
    assert "linear 2 stops: linear_backward: ValueError" in shown.text(".nndl-note")
    shown.press("a block is", "w")
    shown.wait_for_text("linear_activation_forward is not written yet", ".nndl-trouble")


def test_other_numbers_are_other_numbers(show, source):
    shown = show(source, WIDGET)
    before = shown.root.get_by_label("comes out").inner_text()
    shown.root.get_by_role("button", name="Other numbers").click()
    shown.page.wait_for_function(
        "(before) => document.querySelector('.nndl-group[aria-label=\"comes out\"]').innerText !== before", arg=before
    )
