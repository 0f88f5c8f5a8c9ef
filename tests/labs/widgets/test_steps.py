"""Does the walk through the blocks tell what the functions of a notebook do, without a browser?"""

import numpy as np
import pytest

pytest.importorskip("anywidget")

from nndl.widgets import Steps


def linear_forward(A, W, b):
    return W @ A + b, (A, W, b)


@pytest.fixture
def names():
    """The functions of the way forward, as a notebook has them halfway through the lab."""
    return {"linear_forward": linear_forward, "relu": lambda Z: Z, "sigmoid": lambda Z: Z}


def block(steps, title, way="forward"):
    return next(one for one in steps.blocks if (one["title"], one["way"]) == (title, way))


def test_what_goes_in_and_comes_out_is_told_by_name_and_shape(names):
    steps = Steps(names)
    first = block(steps, "linear 1")
    assert [(one["name"], one["shape"]) for one in first["inputs"]] == [
        ("A0", "(2, 2)"),
        ("W1", "(3, 2)"),
        ("b1", "(3, 1)"),
    ]
    assert [one["name"] for one in first["outputs"]] == ["Z1", "cache1"]
    assert len(first["outputs"][0]["rows"]) == 3


def test_the_blocks_before_a_missing_function_work_and_those_after_it_are_not_reached(names):
    steps = Steps(names)
    assert block(steps, "sigmoid 2")["outputs"] and not block(steps, "sigmoid 2")["words"]
    assert block(steps, "cost")["words"] == steps.trouble == "compute_cost is not written yet."
    assert not block(steps, "begin", "back")["reached"]
    assert steps.badges["compute_cost"] == "missing" and steps.badges["relu"] == "unchecked"
    assert steps.in_words() == "layer_dims = [2, 3, 1]: 4 of 10 blocks passed"


def test_a_mended_function_counts_when_it_is_run_again(names):
    steps = Steps(names)
    names["compute_cost"] = lambda AL, Y: np.mean(AL)
    steps.on_again()
    assert block(steps, "begin", "back")["outputs"][0]["name"] == "dA2"


def test_a_stub_and_an_exception_are_told(names):
    exec("def relu(Z):\n    raise NotImplementedError\n\ndef sigmoid(Z):\n    return Z.nothing", names)
    steps = Steps(names)
    assert steps.trouble == "relu is not written yet."
    names["relu"] = np.abs
    steps.on_again()
    assert "sigmoid: AttributeError" in block(steps, "sigmoid 2")["words"]


def test_a_wrong_shape_is_told(names):
    steps = Steps(names | {"linear_forward": lambda A, W, b: ((W @ A + b).T, (A, W, b))})
    assert block(steps, "linear 1")["outputs"][0]["expected"] == "(3, 2)"


def test_other_numbers_and_other_sizes(names):
    steps = Steps(names)
    before = block(steps, "linear 1")["outputs"]
    steps.place = 9
    steps.on_other()
    assert block(steps, "linear 1")["outputs"] != before and steps.place == 9
    steps.size = "whole layers"
    assert len(steps.blocks) == 6 and steps.place == 0
    assert Steps(names, layer_dims=[3, 2, 2, 1], m=3).in_words().startswith("layer_dims = [3, 2, 2, 1]: 6 of 14")


def test_the_static_twin_shows_what_comes_out_and_where_it_stops(names):
    figure = Steps(names).picture()
    texts = "\n".join(text.get_text() for text in figure.axes[0].texts)
    assert "Z1 (3, 2)" in texts and "stops here" in texts
    assert figure.get_supxlabel() == "compute_cost is not written yet."
