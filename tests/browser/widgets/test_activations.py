"""Does the point move along the student's own activation, and is a wrong slope seen?"""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = ("relu", "leaky_relu", "tanh_derivative", "relu_derivative", "leaky_relu_derivative")
WIDGET = "from nndl import widgets\nwidgets.Activations()"
CANVAS = ".nndl-activation"


@pytest.fixture
def source(answers):
    return "import numpy as np\n" + answers("lab3_planar", *NAMES)


def test_arrow_keys_and_the_mouse_move_the_point(show, source):
    shown = show(source, WIDGET)
    assert "tanh(z) = 0," in shown.text(".nndl-readout")
    before = shown.look(CANVAS)
    shown.press("z", "ArrowRight", 20)
    shown.wait_for_text("z = 1:  tanh(z) = 0.762,  tanh_derivative(z) = 0.420", ".nndl-readout")
    moved = shown.look_until_other(CANVAS, before)
    box = shown.root.locator(CANVAS).bounding_box()
    shown.page.mouse.click(box["x"] + 0.95 * box["width"], box["y"] + 0.3 * box["height"])
    shown.wait_for_text("saturated", ".nndl-readout")
    assert shown.look_until_other(CANVAS, moved)["colours"] > 5


def test_another_activation_is_chosen_with_the_keyboard(show, source):
    shown = show(source, WIDGET)
    before = shown.look(CANVAS)
    shown.press("activation", "r")
    shown.wait_for_text("relu_derivative agrees with the slope measured from relu", ".nndl-verdict")
    assert shown.look_until_other(CANVAS, before)


def test_a_wrong_slope_is_seen_beside_the_measured_one(show, source):
    shown = show(source + "\ndef tanh_derivative(z):\n    return 1 - np.tanh(z)", WIDGET)
    assert "tanh_derivative is not the slope of tanh" in shown.text(".nndl-verdict")


def test_what_is_not_written_yet_is_named(show):
    shown = show("import numpy as np", WIDGET)
    assert shown.text(".nndl-trouble") == "tanh_derivative is not written yet."
    assert shown.look(CANVAS)["colours"] > 5
