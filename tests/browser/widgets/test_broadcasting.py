"""Are two shapes stretched on the page as they are typed and stepped?"""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WIDGET = "from nndl import widgets\nwidgets.Broadcasting((3, 1), (1, 4))"
CANVAS = ".nndl-broadcasting"


def test_shapes_are_typed_and_the_result_or_the_reason_is_drawn(show):
    shown = show(WIDGET)
    before = shown.look(CANVAS)
    assert before["colours"] > 5 and shown.text(".nndl-readout") == "(3, 1) and (1, 4) give (3, 4)."
    shown.root.get_by_label("shape of the second array").fill("(3, 4)")
    shown.wait_for_text("(3, 1) and (3, 4) give (3, 4).", ".nndl-readout")
    fitting = shown.look_until_other(CANVAS, before)
    shown.root.get_by_label("shape of the second array").fill("(2, 4)")
    shown.wait_for_text("in the last axis but one 3 meets 2", ".nndl-readout")
    assert "3 meets 2: no fit" in shown.text(".nndl-axes")
    shown.look_until_other(CANVAS, fitting)


def test_sizes_and_axes_are_stepped_with_the_keyboard(show):
    shown = show(WIDGET)
    before = shown.look(CANVAS)
    shown.press("first array, axis 0", "ArrowUp")
    shown.wait_for_text("(4, 1) and (1, 4) give (4, 4).", ".nndl-readout")
    square = shown.look_until_other(CANVAS, before)
    shown.press("one axis more in front of the first array", "Enter")
    shown.wait_for_text("(1, 4, 1) and (1, 4) give (1, 4, 4).", ".nndl-readout")
    shown.press("first array, axis 0", "ArrowUp")
    shown.wait_for_text("(2, 4, 1) and (1, 4) give (2, 4, 4).", ".nndl-readout")
    assert shown.root.get_by_label("shape of the first array").input_value() == "(2, 4, 1)"
    shown.look_until_other(CANVAS, square)


def test_what_is_no_shape_is_told(show):
    shown = show(WIDGET)
    shown.root.get_by_label("shape of the first array").fill("three")
    shown.wait_for_text("'three' is no shape", ".nndl-trouble")
