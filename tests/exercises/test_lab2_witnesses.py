"""Do witnesses that do not share the references' code agree with them, in lab 2?"""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

LAB = load_lab(find_course(Path(__file__).parent), "lab2_logistic")
FEW = settings(max_examples=15)
STEP = 1e-5


def reference(name):
    return LAB.exercises[name].reference


@st.composite
def neurons(draw):
    """A neuron and labelled examples of any size: w, b, X, Y."""
    n, m = draw(st.integers(1, 5)), draw(st.integers(2, 7))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    Y = (rng.permutation(m) % 2 == 0).astype(draw(st.sampled_from([bool, np.uint8, np.int64, float]))).reshape(1, m)
    return rng.normal(size=(n, 1)), float(rng.normal()), rng.normal(size=(n, m)), Y


def loss(w, b, x, y):
    """The loss of one example, by Python's own mathematics."""
    a = 1 / (1 + math.exp(-(sum(float(u) * float(v) for u, v in zip(w.ravel(), x, strict=True)) + b)))
    return -math.log(a if y else 1 - a)


def cost(w, b, X, Y):
    return sum(loss(w, b, x, y) for x, y in zip(X.T, Y[0], strict=True)) / X.shape[1]


@FEW
@given(st.tuples(*(st.integers(1, 4) for _ in range(4))), st.integers(0, 2**32 - 1))
def test_every_number_of_a_picture_lies_in_its_own_column_where_it_was_stored(shape, seed):
    images = np.random.default_rng(seed).integers(0, 256, size=shape).astype(np.uint8)
    columns = reference("flatten_images")(images)
    assert columns.shape == (math.prod(shape[1:]), shape[0])
    assert [bytes(column) for column in columns.T.copy()] == [bytes(image) for image in images]


def test_two_pictures_of_two_pixels_stand_side_by_side():
    images = np.array([[[[1], [2]]], [[[3], [4]]]])
    assert reference("flatten_images")(images).tolist() == [[1, 3], [2, 4]]


def test_pixels_become_fractions_of_the_brightest_one_whatever_is_beside_them():
    for pixel in range(256):
        assert reference("standardize")(np.array([[pixel]], dtype=np.uint8))[0, 0] == pytest.approx(pixel / 255)


@FEW
@given(st.floats(-20, 20))
def test_the_odds_of_a_sigmoid_are_e_to_the_evidence(z):
    p = reference("sigmoid")(z)
    assert math.log(p) - math.log(reference("sigmoid")(-z)) == pytest.approx(z, abs=1e-7)
    assert reference("sigmoid")(0) == 0.5


@pytest.mark.parametrize("dim", [1, 3, 12288])
def test_descent_begins_at_zero_with_a_weight_for_each_feature(dim):
    w, b = reference("initialize_with_zeros")(dim)
    assert w.shape == (dim, 1) and not w.any() and b == 0


@FEW
@given(neurons())
def test_the_slopes_agree_with_finite_differences_of_a_cost_written_by_hand(neuron):
    w, b, X, Y = neuron
    grads, found = reference("propagate")(w, b, X, Y)
    assert found == pytest.approx(cost(w, b, X, Y))
    assert grads["db"] == pytest.approx((cost(w, b + STEP, X, Y) - cost(w, b - STEP, X, Y)) / (2 * STEP), abs=1e-8)
    for j in range(len(w)):
        step = np.zeros_like(w)
        step[j] = STEP
        measured = (cost(w + step, b, X, Y) - cost(w - step, b, X, Y)) / (2 * STEP)
        assert grads["dw"][j, 0] == pytest.approx(measured, abs=1e-8)


def test_a_neuron_that_knows_nothing_costs_log_two():
    # z = 0 for all, so a = 1/2: every loss is log 2. Errors -1/2, 1/2, -1/2, 1/2; db is their mean, 0;
    # dw is the mean of x times error: (-1 + 2 - 3 + 4) / 2 / 4 = 1/4.
    grads, cost = reference("propagate")(
        np.zeros((1, 1)), 0, np.array([[1.0, 2.0, 3.0, 4.0]]), np.array([[1, 0, 1, 0]])
    )
    assert cost == pytest.approx(math.log(2))
    assert grads["db"] == pytest.approx(0) and grads["dw"].tolist() == [[pytest.approx(0.25)]]


def test_a_neuron_worked_out_by_hand():
    # w = (log 3, 0), b = 0: x = (1, 5) gives z = log 3, a = 3/4; x = (-1, 7) gives a = 1/4. Labels 1 and 1:
    # the losses are log(4/3) and log 4, their mean log(16/3) / 2. The errors are -1/4 and -3/4: db is -1/2;
    # dw is ((1)(-1/4) + (-1)(-3/4)) / 2 = 1/4 and (5(-1/4) + 7(-3/4)) / 2 = -13/4.
    w, X, Y = np.array([[math.log(3)], [0.0]]), np.array([[1.0, -1.0], [5.0, 7.0]]), np.array([[1, 1]])
    grads, cost = reference("propagate")(w, 0.0, X, Y)
    assert cost == pytest.approx(math.log(16 / 3) / 2)
    assert grads["db"] == pytest.approx(-0.5)
    np.testing.assert_allclose(grads["dw"], [[0.25], [-3.25]])


@FEW
@given(neurons(), st.randoms(use_true_random=False))
def test_the_order_of_the_examples_changes_neither_cost_nor_slopes(neuron, random):
    w, b, X, Y = neuron
    order = random.sample(range(X.shape[1]), X.shape[1])
    grads, cost = reference("propagate")(w, b, X, Y)
    again, same_cost = reference("propagate")(w, b, X[:, order], Y[:, order])
    assert same_cost == pytest.approx(cost) and again["db"] == pytest.approx(grads["db"])
    np.testing.assert_allclose(again["dw"], grads["dw"], atol=1e-12)


@FEW
@given(neurons())
def test_examples_that_come_twice_change_no_mean(neuron):
    w, b, X, Y = neuron
    grads, cost = reference("propagate")(w, b, X, Y)
    again, same_cost = reference("propagate")(w, b, np.hstack([X, X]), np.hstack([Y, Y]))
    assert same_cost == pytest.approx(cost) and again["db"] == pytest.approx(grads["db"])
    np.testing.assert_allclose(again["dw"], grads["dw"], atol=1e-12)


@FEW
@given(neurons())
def test_one_iteration_is_one_step_against_the_slopes_of_the_start(neuron):
    w, b, X, Y = neuron
    slopes, cost = reference("propagate")(w, b, X, Y)
    found, grads, costs = reference("optimize")(w, b, X, Y, 1, 0.25)
    np.testing.assert_allclose(found["w"], w - 0.25 * slopes["dw"])
    assert found["b"] == pytest.approx(b - 0.25 * slopes["db"])
    assert costs == [cost] and np.array_equal(grads["dw"], slopes["dw"]) and grads["db"] == slopes["db"]


@FEW
@given(neurons())
def test_twice_as_many_iterations_go_on_where_the_first_half_ended(neuron):
    w, b, X, Y = neuron
    half, _, _ = reference("optimize")(w, b, X, Y, 4, 0.1)
    rest, last, _ = reference("optimize")(half["w"], half["b"], X, Y, 4, 0.1)
    whole, grads, _ = reference("optimize")(w, b, X, Y, 8, 0.1)
    np.testing.assert_allclose(whole["w"], rest["w"])
    assert whole["b"] == pytest.approx(rest["b"]) and grads["db"] == pytest.approx(last["db"])


@pytest.mark.parametrize(("iterations", "kept"), [(1, 1), (100, 1), (101, 2), (200, 2), (201, 3)])
def test_every_hundredth_cost_is_kept_and_small_steps_only_go_down(iterations, kept):
    X, Y = np.array([[1.0, -1.0, 2.0], [0.5, 1.5, -1.0]]), np.array([[1, 0, 1]])
    _, _, costs = reference("optimize")(np.zeros((2, 1)), 0.0, X, Y, iterations, 0.05)
    assert len(costs) == kept and costs[0] == pytest.approx(math.log(2))
    assert costs == sorted(costs, reverse=True) and len(set(costs)) == kept


def test_a_probability_counts_not_the_evidence_and_the_bias_counts_too():
    # With w = 1 and b = 0.3 the evidence is x + 0.3: 0.4, 0.1, -0.1, -0.7; one half of probability is no evidence.
    X = np.array([[0.1, -0.2, -0.4, -1.0]])
    assert reference("predict")(np.array([[1.0]]), 0.3, X).tolist() == [[1, 1, 0, 0]]
    assert reference("predict")(np.array([[1.0]]), 0.0, X).tolist() == [[1, 0, 0, 0]]


@FEW
@given(neurons())
def test_the_decision_is_the_label_that_would_cost_less(neuron):
    w, b, X, _ = neuron
    cheaper = [[int(loss(w, b, x, 1) < loss(w, b, x, 0)) for x in X.T]]
    assert reference("predict")(w, b, X).tolist() == cheaper


def test_a_model_separates_what_a_line_separates_and_never_looks_at_the_test_labels():
    X = np.array([[2.0, 1.0, -1.0, -2.0, 3.0, -3.0], [1.0, -1.0, 1.0, 0.0, 2.0, -2.0]])
    Y = (X[:1] > 0).astype(int)
    models = [reference("model")(X, Y, 1.5 * X, labels, 200, 0.1) for labels in (Y, 1 - Y)]
    assert np.array_equal(models[0]["w"], models[1]["w"]) and models[0]["costs"] == models[1]["costs"]
    assert np.array_equal(models[0]["Y_prediction_train"], Y) and np.array_equal(models[0]["Y_prediction_test"], Y)
    first, second = models[0]["costs"]
    assert first == pytest.approx(math.log(2)) and second < 0.5
    assert (models[0]["num_iterations"], models[0]["learning_rate"]) == (200, 0.1)


def test_one_iteration_of_a_model_is_one_step_from_zero():
    # From zero all predictions are 1/2: the errors are -1/2 and 1/2, and dw is (4(-1/2) + (-2)(1/2)) / 2 = -3/2.
    X, Y = np.array([[4.0, -2.0]]), np.array([[1, 0]])
    found = reference("model")(X, Y, X, Y, num_iterations=1, learning_rate=0.1)
    np.testing.assert_allclose(found["w"], [[0.15]])
    assert found["b"] == pytest.approx(0) and found["Y_prediction_train"].tolist() == [[1, 0]]
