"""Does the picture of an activation show what the student's functions do, right or wrong?"""

import numpy as np
import pytest

from nndl import widgets

RAMP = """
import numpy as np
def relu(z):
    return np.maximum(z, 0)
def relu_derivative(z):
    return SLOPE
"""


def notebook(slope="np.where(z > 0, 1.0, 0.0)"):
    names = {}
    exec(RAMP.replace("SLOPE", slope), names)
    return names


def test_a_right_slope_agrees_and_the_flat_side_is_found():
    widget = widgets.Activations(notebook(), name="relu")
    assert widget.wrong() == [] and widget.trouble == ""
    assert widget.flat() == [(-6, pytest.approx(-0.05))]
    assert widget.badges == {"relu": "unchecked", "relu_derivative": "unchecked"}


def test_a_wrong_slope_is_shown_beside_the_measured_one():
    widget = widgets.Activations(notebook("np.ones_like(z)"), name="relu")
    assert widget.wrong() == [(-6, pytest.approx(-0.05))]
    stated, measured = (np.frombuffer(widget.curves[name], "<f4") for name in ("stated", "measured"))
    assert stated[0] == 1 and measured[0] == 0


def test_a_function_that_is_not_written_is_named_and_the_rest_is_drawn():
    widget = widgets.Activations({}, name="tanh")
    assert widget.trouble == "tanh_derivative is not written yet."
    assert len(widget.curves["values"]) and len(widget.curves["measured"]) and not widget.curves["stated"]
    widget.name = "leaky_relu"
    assert widget.trouble.splitlines() == [
        "leaky_relu is not written yet.",
        "leaky_relu_derivative is not written yet.",
    ]


def test_the_sigmoid_is_offered_where_it_is_and_its_slope_is_measured():
    assert "sigmoid" not in widgets.Activations({}).names
    widget = widgets.Activations({"sigmoid": lambda z: 1 / (1 + np.exp(-z))}, name="sigmoid")
    assert widget.trouble == "" and "0.250" in widget.in_words()


@pytest.mark.parametrize(
    ("slope", "said"),
    [
        ("1.0 if z > 0 else 0.0", "ValueError"),
        ("None", "returned nothing yet (None)"),
        ("z.reshape(-1, 1)", "returned shape (241, 1)"),
        ("'steep'", "not an array of numbers"),
    ],
)
def test_what_cannot_be_drawn_is_told_and_the_values_are_drawn(slope, said):
    widget = widgets.Activations(notebook(slope), name="relu")
    assert said in widget.trouble and len(widget.curves["values"]) and widget.wrong() == []


def test_a_function_that_is_defined_again_counts_at_the_next_move():
    names = notebook("np.ones_like(z)")
    widget = widgets.Activations(names, name="relu")
    assert widget.wrong()
    names.update(notebook())
    widget.z = 1.0
    assert widget.wrong() == []


def test_the_twin_says_where_a_slope_is_wrong():
    figure = widgets.Activations(notebook("np.ones_like(z)"), name="relu").picture()
    assert figure.get_supxlabel() == "Here relu_derivative is not the slope of relu: z from -6 to -0.05"
