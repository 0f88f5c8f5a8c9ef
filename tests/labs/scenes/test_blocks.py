"""Does a pass through the blocks of a network call the right functions with the right values, as far as they go?"""

import numpy as np
import pytest

from nndl.scenes import blocks, plan


def linear_forward(A, W, b):
    return W @ A + b, (A, W, b)


def linear_backward(dZ, cache):
    return cache[1].T, cache[1], cache[2]


@pytest.fixture
def functions():
    """Functions of a notebook that are not the right ones, so that one sees that they were asked."""
    return {
        "linear_forward": linear_forward,
        "relu": lambda Z: Z + 10,
        "sigmoid": lambda Z: Z / 100,
        "compute_cost": lambda AL, Y: np.mean(AL**2),
        "relu_backward": lambda dA, cache: cache,
        "sigmoid_backward": lambda dA, cache: dA,
        "linear_backward": linear_backward,
        "linear_activation_forward": lambda A, W, b, activation: (W @ A, activation),
        "linear_activation_backward": lambda dA, cache, activation: (dA, cache, activation),
    }


@pytest.fixture
def values():
    return {
        "A0": np.ones((2, 3)), "Y": np.array([[1, 0, 1]]),
        "W1": np.full((4, 2), 2.0), "b1": np.ones((4, 1)), "W2": np.full((1, 4), 3.0), "b2": np.ones((1, 1)),
    }  # fmt: skip


def outputs(passed, title, way):
    return next(one.outputs for one in passed if (one.block.title, one.block.way) == (title, way))


def test_a_block_takes_what_those_before_it_have_put_out(functions, values):
    passed = blocks.pass_through(plan.halves(2), functions, values)
    assert [one.failure for one in passed] == [None] * 10
    assert outputs(passed, "linear 1", "forward")["Z1"][0, 0] == 5
    assert outputs(passed, "relu 1", "forward")["A1"][0, 0] == 15
    assert outputs(passed, "linear 2", "forward")["Z2"][0, 0] == 181
    assert outputs(passed, "sigmoid 2", "forward")["A2"][0, 0] == 1.81
    assert list(outputs(passed, "linear 2", "back")) == ["dA1", "dW2", "db2"]
    assert outputs(passed, "relu 1", "back")["dZ1"][0, 0] == 5  # Z1, kept from the way forward
    assert outputs(passed, "linear 1", "back")["dW1"].shape == (4, 2)


def test_the_way_back_begins_with_a_measured_slope_of_each_examples_loss(functions, values):
    passed = blocks.pass_through(plan.halves(2), functions, values)
    assert outputs(passed, "begin", "back")["dA2"] == pytest.approx(np.full((1, 3), 2 * 1.81), rel=1e-6)


def test_whole_layers_get_the_name_of_their_activation(functions, values):
    passed = blocks.pass_through(plan.layers(2), functions, values)
    assert outputs(passed, "layer 1", "forward")["cache1"] == "relu"
    assert outputs(passed, "layer 2", "forward")["cache2"] == "sigmoid"
    assert outputs(passed, "layer 1", "back")["db1"] == "relu"


@pytest.mark.parametrize("L", [1, 2, 4])
@pytest.mark.parametrize("make", [plan.halves, plan.layers])
def test_blocks_of_the_way_back_stand_below_those_of_the_way_forward_in_reverse(make, L):
    made = make(L)
    forward = [block for block in made if block.way == "forward"]
    back = [block for block in made if block.way == "back"]
    assert [block.column for block in forward] == list(range(len(forward)))
    assert [block.column for block in back] == list(range(len(forward)))[::-1]
    assert [block.title for block in forward][:-1] == [block.title for block in back][:0:-1]


@pytest.mark.parametrize(("name", "wrong", "words"), [
    ("relu_backward", None, "relu_backward is not written yet."),
    ("relu_backward", lambda dA, cache: None, "gave nothing"),
    ("linear_backward", lambda dZ, cache: dZ, "where dA1, dW2 and db2 are expected"),
    ("compute_cost", lambda AL, Y: AL, "not one number"),
])  # fmt: skip
def test_the_pass_ends_where_a_function_fails(functions, values, name, wrong, words):
    passed = blocks.pass_through(plan.halves(2), functions | {name: wrong}, values)
    assert words in str(passed[-1].failure) and len(passed) < 10
    assert passed[-1].block.function == name and passed[-1].inputs and not passed[-1].outputs
    assert not any(one.failure for one in passed[:-1])


def test_a_function_that_changes_what_it_gets_changes_nothing_for_the_others(functions, values):
    def linear_forward(A, W, b):
        A *= 0
        return W @ A + b, (A, W, b)

    blocks.pass_through(plan.halves(2), functions | {"linear_forward": linear_forward}, values)
    assert (values["A0"] == 1).all()
