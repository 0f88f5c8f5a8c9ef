"""Can one build a network with mouse and keyboard, see its shapes, and watch it learn?"""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = (
    "initialize_parameters_deep", "linear_forward", "linear_activation_forward", "L_model_forward", "compute_cost",
    "relu_backward", "sigmoid_backward", "linear_backward", "linear_activation_backward", "L_model_backward",
    "update_parameters",
)  # fmt: skip
GIVEN = """import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def relu(Z):
    return np.maximum(0, Z)


"""
WIDGET = "from nndl import widgets\nnetwork = widgets.Architecture()\nnetwork"


@pytest.fixture
def source(answers):
    return GIVEN + answers("lab4_deep", *NAMES)


def right(shown):
    return int(re.search(r"(\d+) % right", shown.text(".nndl-readout"))[1])


def test_layers_and_units_are_added_and_removed_with_the_keyboard_and_all_shapes_follow(show, source):
    shown = show(source, WIDGET)
    drawing = shown.root.locator(".nndl-network")
    assert "W1 (4, 2)" in drawing.inner_html() and "A3 (1, 400)" in drawing.inner_html()
    shown.press("one unit more in layer 2", "Enter", 1)
    shown.wait_for_text("layer_dims = [2, 4, 5, 1]: 43 parameters", ".nndl-count")
    assert {"W2 (5, 4)", "b2 (5, 1)", "Z2 (5, 400)", "W3 (1, 5)"} <= set(drawing.locator("tspan").all_text_contents())
    shown.page.keyboard.press("Enter")  # the keyboard has stayed on the button
    shown.wait_for_text("layer_dims = [2, 4, 6, 1]", ".nndl-count")
    shown.press("one unit more in layer 1", "Enter", 3)  # each press counts, however fast
    shown.wait_for_text("layer_dims = [2, 7, 6, 1]", ".nndl-count")
    shown.press("remove layer 1", "Enter")
    shown.wait_for_text("layer_dims = [2, 6, 1]", ".nndl-count")
    shown.root.get_by_role("button", name="Add a layer").click()
    shown.wait_for_text("layer_dims = [2, 6, 6, 1]", ".nndl-count")
    assert drawing.locator("circle").count() == 15


def test_it_trains_live_and_goes_on_with_the_next_network(show, source):
    shown = show(source, WIDGET)
    before = shown.look(".nndl-field")
    drawn = shown.root.locator(".nndl-weight").first.get_attribute("style")
    shown.root.get_by_role("button", name="Play").click()
    assert shown.look_until_other(".nndl-field", before)["colours"] > 30
    shown.page.wait_for_function("() => +/iteration (\\d+)/.exec(document.body.innerText)?.[1] > 1500", timeout=60_000)
    assert right(shown) > 60 and shown.root.locator(".nndl-weight").first.get_attribute("style") != drawn
    shown.root.get_by_label("one unit more in layer 1").click()
    shown.wait_for_text("[2, 4, 4, 1]", ".nndl-tried")
    shown.root.get_by_role("button", name="Pause").click()
    assert "layer_dims = [2, 5, 4, 1]" in shown.text(".nndl-count")


def test_parity_shows_how_many_patterns_are_right(show, source):
    shown = show(source, WIDGET)
    shown.press("data", "p")
    shown.wait_for_text("layer_dims = [4, 4, 4, 1]", ".nndl-count")
    assert shown.root.locator(".nndl-field").is_hidden()
    shown.press("bits", "ArrowLeft", 2)
    shown.wait_for_text("layer_dims = [2, 4, 4, 1]", ".nndl-count")
    before = shown.look(".nndl-right")
    shown.root.get_by_role("button", name="Step").focus()
    shown.page.keyboard.press("Enter")
    shown.wait_for_text("iteration 1:", ".nndl-readout")
    assert shown.look_until_other(".nndl-right", before)["colours"] > 3


def test_without_functions_one_can_still_build(show):
    shown = show(WIDGET)
    assert "are not written yet" in shown.text(".nndl-trouble")
    shown.press("one unit fewer in layer 1", "Enter")
    shown.wait_for_text("layer_dims = [2, 3, 4, 1]", ".nndl-count")
    assert "W1 (3, 2)" in shown.root.locator(".nndl-network").inner_html()
