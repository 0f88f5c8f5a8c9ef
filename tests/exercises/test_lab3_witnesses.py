"""Do witnesses that do not share the references' code agree with them, in lab 3?"""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

LAB = load_lab(find_course(Path(__file__).parent), "lab3_planar")
FEW = settings(max_examples=15)
STEP = 1e-6
NAMES = ("W1", "b1", "W2", "b2")


def reference(name):
    return LAB.exercises[name].reference


@st.composite
def networks(draw, outputs=(1, 3)):
    """Parameters, examples and labels of any size."""
    n_x, n_h, n_y = draw(st.integers(1, 4)), draw(st.integers(1, 5)), draw(st.integers(*outputs))
    m, rng = draw(st.integers(2, 6)), np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    shapes = ((n_h, n_x), (n_h, 1), (n_y, n_h), (n_y, 1))
    Y = (rng.permutation(n_y * m) % 2 == 0).reshape(n_y, m)
    parameters = {name: rng.normal(size=shape) for name, shape in zip(NAMES, shapes, strict=True)}
    return parameters, rng.normal(size=(n_x, m)), Y.astype(draw(st.sampled_from([bool, np.uint8, np.int64])))


def outputs(parameters, x):
    """What the output units say to one example, by Python's own mathematics."""
    W1, b1, W2, b2 = (parameters[name].tolist() for name in NAMES)
    hidden = [math.tanh(sum(map(math.prod, zip(w, x, strict=True))) + b) for w, (b,) in zip(W1, b1, strict=True)]
    evidence = (sum(map(math.prod, zip(w, hidden, strict=True))) + b for w, (b,) in zip(W2, b2, strict=True))
    return [1 / (1 + math.exp(-z)) for z in evidence]


def cost(parameters, X, Y):
    """The mean over the examples of the losses of all outputs."""
    pairs = (pair for x, y in zip(X.T, Y.T, strict=True) for pair in zip(outputs(parameters, x), y, strict=True))
    return -sum(math.log(a if label else 1 - a) for a, label in pairs) / X.shape[1]


def measured(parameters, X, Y):
    """The slopes of the cost by central finite differences."""
    slopes = {}
    for name, value in parameters.items():
        slopes["d" + name] = np.zeros(value.shape)
        for place in np.ndindex(value.shape):
            step = np.zeros(value.shape)
            step[place] = STEP
            up, down = (cost({**parameters, name: value + sign * step}, X, Y) for sign in (1, -1))
            slopes["d" + name][place] = (up - down) / (2 * STEP)
    return slopes


def slopes(parameters, X, Y):
    _, cache = reference("forward_propagation")(X, parameters)
    return reference("backward_propagation")(parameters, cache, X, Y)


def close(one, other):
    assert set(one) == set(other)
    for name in one:
        np.testing.assert_allclose(one[name], other[name], rtol=1e-5, atol=1e-7)


@FEW
@given(st.floats(0.01, 20))
def test_the_activations_know_left_from_right(z):
    assert (reference("relu")(z), reference("relu")(-z)) == (z, 0)
    assert (reference("leaky_relu")(z), reference("leaky_relu")(-z)) == (z, pytest.approx(-z / 100))


@FEW
@given(st.floats(0.01, 5), st.sampled_from([-1, 1]))
def test_slopes_of_activations_agree_with_finite_differences(size, sign):
    z, step = sign * size, 1e-5
    for name, function in (("relu", reference("relu")), ("leaky_relu", reference("leaky_relu")), ("tanh", math.tanh)):
        rise = (function(z + step) - function(z - step)) / (2 * step)
        assert reference(f"{name}_derivative")(z) == pytest.approx(rise, abs=1e-8)


@FEW
@given(networks())
def test_the_sizes_are_those_for_which_an_initialized_network_runs(network):
    _, X, Y = network
    n_x, n_h, n_y = reference("layer_sizes")(X, Y)
    A2, _ = reference("forward_propagation")(X, reference("initialize_parameters")(n_x, n_h, n_y))
    assert n_h == 4 and A2.shape == Y.shape


def test_initial_weights_are_small_and_differ_and_biases_are_zero():
    found = reference("initialize_parameters")(30, 20, 5)
    assert {name: value.shape for name, value in found.items()} == dict(W1=(20, 30), b1=(20, 1), W2=(5, 20), b2=(5, 1))
    for name in ("W1", "W2"):
        assert 0.005 < found[name].std() < 0.02 and len(np.unique(found[name])) == found[name].size
    assert not found["b1"].any() and not found["b2"].any()


@FEW
@given(networks())
def test_forward_agrees_with_two_loops_over_units_and_examples(network):
    parameters, X, _ = network
    A2, cache = reference("forward_propagation")(X, parameters)
    np.testing.assert_allclose(A2, np.transpose([outputs(parameters, x) for x in X.T]))
    np.testing.assert_allclose(np.arctanh(cache["A1"]), cache["Z1"], rtol=1e-4)
    np.testing.assert_allclose(np.log(A2 / (1 - A2)), cache["Z2"], rtol=1e-6, atol=1e-9)


@FEW
@given(networks())
def test_all_slopes_agree_with_finite_differences_of_a_cost_written_by_hand(network):
    close(slopes(*network), measured(*network))


@FEW
@given(networks())
def test_the_order_of_the_examples_changes_neither_cost_nor_slopes(network):
    parameters, X, Y = network
    order = np.arange(X.shape[1])[::-1]
    close(slopes(parameters, X[:, order], Y[:, order]), slopes(parameters, X, Y))
    A2, _ = reference("forward_propagation")(X, parameters)
    compute_cost = reference("compute_cost")
    assert compute_cost(A2[:1, order], Y[:1, order]) == pytest.approx(compute_cost(A2[:1], Y[:1]))


@FEW
@given(networks())
def test_the_order_of_the_hidden_units_changes_no_prediction_and_permutes_their_slopes(network):
    parameters, X, Y = network
    order = np.roll(np.arange(len(parameters["b1"])), 1)
    other = {**parameters, "W1": parameters["W1"][order], "b1": parameters["b1"][order]}
    other["W2"] = parameters["W2"][:, order]
    forward = reference("forward_propagation")
    np.testing.assert_allclose(forward(X, other)[0], forward(X, parameters)[0])
    found = slopes(parameters, X, Y)
    permuted = {**found, "dW1": found["dW1"][order], "db1": found["db1"][order], "dW2": found["dW2"][:, order]}
    close(slopes(other, X, Y), permuted)


@FEW
@given(networks(outputs=(1, 1)))
def test_the_cost_agrees_with_one_written_by_hand(network):
    parameters, X, Y = network
    A2, _ = reference("forward_propagation")(X, parameters)
    assert reference("compute_cost")(A2, Y) == pytest.approx(cost(parameters, X, Y))
    assert reference("compute_cost")(A2, Y, parameters) == pytest.approx(cost(parameters, X, Y))


def test_costs_worked_out_by_hand():
    compute_cost = reference("compute_cost")
    # All predictions 1/2: each loss is log 2. Predictions 1/4 and 3/4 for the labels 1 and 0: each loss is log 4.
    # Predictions 1/2 and 1/4, labels 1 and 0: the losses are log 2 and log(4/3), their mean is log(8/3) / 2.
    assert compute_cost(np.full((1, 5), 0.5), np.array([[1, 0, 1, 1, 0]])) == pytest.approx(math.log(2))
    assert compute_cost(np.array([[0.25, 0.75]]), np.array([[1, 0]])) == pytest.approx(math.log(4))
    assert compute_cost(np.array([[0.5, 0.25]]), np.array([[1, 0]])) == pytest.approx(math.log(8 / 3) / 2)


@FEW
@given(networks())
def test_swapping_the_labels_is_turning_the_output_round(network):
    parameters, X, Y = network
    turned = {**parameters, "W2": -parameters["W2"], "b2": -parameters["b2"]}
    found, other = slopes(parameters, X, Y), slopes(turned, X, 1 - Y.astype(int))
    close(other, {**found, "dW2": -found["dW2"], "db2": -found["db2"]})


def test_an_update_is_one_step_and_the_default_is_one_point_two():
    parameters = {name: np.full((2, 1), value) for name, value in zip(NAMES, (1.0, 2.0, 3.0, 4.0), strict=True)}
    grads = {f"d{name}": np.full((2, 1), value) for name, value in zip(NAMES, (0.5, -1.0, 0.0, 2.0), strict=True)}
    found = reference("update_parameters")(parameters, grads)
    assert [found[name][1, 0] for name in NAMES] == pytest.approx([0.4, 3.2, 3.0, 1.6])
    found = reference("update_parameters")(parameters, grads, 0.1)
    assert [found[name][0, 0] for name in NAMES] == pytest.approx([0.95, 2.1, 3.0, 3.8])


def trained(X, Y, n_h, iterations):
    np.random.seed(5)
    return reference("nn_model")(X, Y, n_h, iterations)


def circle(m=60):
    """Points in and around a circle, which no line can tell apart."""
    X = np.random.default_rng(1).uniform(-2, 2, size=(2, m))
    return X, (np.sum(X**2, axis=0, keepdims=True) < 1.6).astype(np.uint8)


def test_no_iteration_leaves_the_start_and_one_is_one_step_by_hand():
    X, Y = circle(8)
    np.random.seed(5)
    start = reference("initialize_parameters")(2, 3, 1)
    close(trained(X, Y, 3, 0), start)
    by_hand = {name: value - 1.2 * measured(start, X, Y)["d" + name] for name, value in start.items()}
    close(trained(X, Y, 3, 1), by_hand)


def test_training_makes_the_cost_fall_and_finds_the_circle():
    X, Y = circle()
    costs = [cost(trained(X, Y, 5, iterations), X, Y) for iterations in (0, 100, 1000)]
    assert costs[0] == pytest.approx(math.log(2), rel=1e-3)
    assert costs[0] > costs[1] > costs[2]
    assert np.mean(reference("predict")(trained(X, Y, 5, 1000), X) == Y) > 0.95


@FEW
@given(networks(outputs=(1, 1)))
def test_a_decision_is_one_where_the_probability_is_above_one_half(network):
    parameters, X, _ = network
    decisions = [[int(outputs(parameters, x)[0] > 0.5) for x in X.T]]
    assert reference("predict")(parameters, X).tolist() == decisions


def test_evidence_between_zero_and_one_half_is_a_yes_and_the_last_bias_counts():
    # tanh(0) = 0, so the evidence at X = 0 is the last bias alone.
    parameters = {"W1": np.ones((2, 1)), "b1": np.zeros((2, 1)), "W2": np.ones((1, 2)), "b2": np.array([[0.3]])}
    assert reference("predict")(parameters, np.zeros((1, 2))).tolist() == [[1, 1]]
    assert reference("predict")({**parameters, "b2": -parameters["b2"]}, np.zeros((1, 2))).tolist() == [[0, 0]]
