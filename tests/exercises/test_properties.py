"""Do the references of labs 1 and 2 keep their promises for drawn values, and does judging see through forms?"""

import functools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nndl.judge import judge
from nndl_grader.banks import build_bank
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

COURSE = find_course(Path(__file__).parent)
LABS = {name: load_lab(COURSE, name) for name in ("lab1_vectorization", "lab2_logistic")}
EXERCISES = [exercise for lab in LABS.values() for exercise in lab.exercises.values()]
SOME = settings(max_examples=40)
SIZES = st.integers(1, 6)
SEEDS = st.integers(0, 2**32 - 1)


def vectorized(name):
    return LABS["lab1_vectorization"].exercises[name].reference


def logistic(name):
    return LABS["lab2_logistic"].exercises[name].reference


@st.composite
def matrices(draw, low=-8.0, high=8.0):
    rng = np.random.default_rng(draw(SEEDS))
    return rng.uniform(low, high, size=(draw(SIZES), draw(SIZES)))


@st.composite
def orders(draw, size):
    return np.random.default_rng(draw(SEEDS)).permutation(size)


@SOME
@given(hnp.array_shapes(min_dims=0, max_dims=4, max_side=4), SEEDS)
def test_elementwise_functions_keep_any_shape_and_commute_with_reshaping(shape, seed):
    x = np.random.default_rng(seed).normal(size=shape)
    for function in (vectorized("sigmoid"), vectorized("sigmoid_derivative"), logistic("sigmoid")):
        assert np.shape(function(x)) == shape
        np.testing.assert_array_equal(np.ravel(function(x)), function(np.ravel(x)))


@SOME
@given(matrices(), st.data())
def test_rows_are_handled_one_by_one_whatever_stands_above_and_below(x, data):
    order = data.draw(orders(len(x)))
    for name in ("softmax", "normalize_rows"):
        whole = vectorized(name)(x)
        np.testing.assert_allclose(vectorized(name)(x[order]), whole[order])
        np.testing.assert_allclose(np.vstack([vectorized(name)(x[[i]]) for i in range(len(x))]), whole)


@SOME
@given(matrices(), st.floats(0.01, 100))
def test_the_length_of_a_row_does_not_show_in_its_direction_and_softmax_keeps_the_order(x, factor):
    np.testing.assert_allclose(vectorized("normalize_rows")(factor * x), vectorized("normalize_rows")(x))
    np.testing.assert_array_equal(np.argsort(vectorized("softmax")(x)), np.argsort(x))


@SOME
@given(matrices(0.5, 9.0), st.data())
def test_a_column_of_percentages_hangs_on_no_other_column_and_on_no_unit(A, data):
    percentages = vectorized("column_percentages")
    units = np.random.default_rng(data.draw(SEEDS)).uniform(0.1, 10, size=(1, A.shape[1]))
    order = data.draw(orders(A.shape[1]))
    np.testing.assert_allclose(percentages(A * units), percentages(A))
    np.testing.assert_allclose(percentages(A[:, order]), percentages(A)[:, order])


@SOME
@given(matrices(), SEEDS)
def test_a_product_and_a_sum_agree_with_loops_over_all_entries(A, seed):
    n, k = A.shape
    v = np.random.default_rng(seed).normal(size=(k, 1))
    product = [[sum(A[i, j] * v[j, 0] for j in range(k))] for i in range(n)]
    np.testing.assert_allclose(vectorized("matrix_vector")(A, v), product, atol=1e-12)
    added = [[A[i, j] + v[j, 0] for j in range(k)] for i in range(n)]
    np.testing.assert_array_equal(vectorized("add_column_to_rows")(A, v), added)


@SOME
@given(hnp.arrays(np.int64, hnp.array_shapes(min_dims=3, max_dims=3, max_side=5)))
def test_a_picture_comes_back_out_of_its_column_and_one_of_many_is_flattened_like_one(image):
    column = vectorized("image2vector")(image)
    np.testing.assert_array_equal(column.reshape(image.shape), image)
    several = np.stack([image, image + 1, image])
    np.testing.assert_array_equal(logistic("flatten_images")(several)[:, [0]], column)
    np.testing.assert_array_equal(vectorized("as_column")(image.ravel()), column)


@SOME
@given(SIZES, SEEDS, st.sampled_from([(-1,), (1, -1), (-1, 1)]), st.data())
def test_losses_hang_neither_on_shape_nor_on_order_and_scale_as_lengths_and_squares(m, seed, shape, data):
    yhat, y = np.random.default_rng(seed).normal(size=(2, m))
    order = data.draw(orders(m))
    for name, power in (("L1", 1), ("L2", 2)):
        loss = vectorized(name)
        assert loss(yhat.reshape(shape), y.reshape(shape)) == pytest.approx(loss(yhat, y))
        assert loss(yhat[order], y[order]) == pytest.approx(loss(yhat, y))
        assert loss(3 * yhat, 3 * y) == pytest.approx(3**power * loss(yhat, y))


@st.composite
def neurons(draw):
    n, m = draw(SIZES), draw(st.integers(2, 7))
    rng = np.random.default_rng(draw(SEEDS))
    Y = (rng.permutation(m) % 2 == 0).astype(draw(st.sampled_from([np.uint8, np.int64, float]))).reshape(1, m)
    return rng.normal(size=(n, 1)), float(rng.normal()), rng.normal(size=(n, m)), Y


@SOME
@given(neurons())
def test_the_bias_is_the_weight_of_a_feature_that_is_always_one(neuron):
    w, b, X, Y = neuron
    wide = np.vstack([X, np.ones((1, X.shape[1]))])
    grads, cost = logistic("propagate")(w, b, X, Y)
    again, same = logistic("propagate")(np.vstack([w, [[b]]]), 0, wide, Y)
    assert same == pytest.approx(cost) and again["dw"][-1, 0] == pytest.approx(grads["db"])
    np.testing.assert_allclose(again["dw"][:-1], grads["dw"], atol=1e-12)


@SOME
@given(neurons())
def test_exchanging_the_classes_turns_the_slopes_round_and_costs_the_same(neuron):
    w, b, X, Y = neuron
    grads, cost = logistic("propagate")(w, b, X, Y)
    turned, same = logistic("propagate")(-w, -b, X, 1 - Y)
    assert same == pytest.approx(cost) and turned["db"] == pytest.approx(-grads["db"])
    np.testing.assert_allclose(turned["dw"], -grads["dw"], atol=1e-12)
    np.testing.assert_array_equal(logistic("predict")(-w, -b, X), 1 - logistic("predict")(w, b, X))


@SOME
@given(neurons(), st.data())
def test_the_order_of_the_features_does_not_matter_to_learning(neuron, data):
    w, b, X, Y = neuron
    order = data.draw(orders(len(w)))
    found, _, costs = logistic("optimize")(w, b, X, Y, 5, 0.1)
    again, _, same = logistic("optimize")(w[order], b, X[order], Y, 5, 0.1)
    np.testing.assert_allclose(again["w"], found["w"][order])
    assert again["b"] == pytest.approx(found["b"]) and same == pytest.approx(costs)


@functools.cache
def bank_of(exercise_path):
    return build_bank(LABS[exercise_path.parent.name].exercises[exercise_path.stem], COURSE.seed, hidden=True)


def leaves(value, path=()):
    """The places of all numbers and arrays in an answer."""
    if isinstance(value, dict | tuple | list):
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        return [leaf for name, part in parts for leaf in leaves(part, (*path, name))]
    return [path]


def with_leaf(value, path, change):
    if not path:
        return change(value)
    if isinstance(value, dict):
        return {**value, path[0]: with_leaf(value[path[0]], path[1:], change)}
    return type(value)(with_leaf(part, path[1:], change) if i == path[0] else part for i, part in enumerate(value))


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: f"{exercise.path.parent.name}-{exercise.name}")
@settings(max_examples=25)
@given(st.data())
def test_one_number_changed_in_one_answer_of_one_case_is_never_overlooked(exercise, data):
    bank = bank_of(exercise.path)
    results = [case.answer for case in bank.cases]
    assert judge(bank, results).passed
    place = data.draw(st.integers(0, len(results) - 1))
    path = data.draw(st.sampled_from(leaves(results[place])))

    def spoil(value):
        entries = np.array(value, dtype=float)
        at = data.draw(st.integers(0, entries.size - 1))
        entries.flat[at] += data.draw(st.sampled_from([-1, 1])) * (1e-3 * np.abs(entries).max(initial=1))
        return entries if entries.ndim else entries.item()

    results[place] = with_leaf(results[place], path, spoil)
    assert not judge(bank, results).passed


FORMS = {
    "float64": lambda value: np.asarray(value, dtype=float),
    "Fortran order": lambda value: np.asarray(value, order="F"),
    "a view backwards": lambda value: np.asarray(value)[..., ::-1].copy()[..., ::-1] if np.ndim(value) else value,
    "read-only": lambda value: np.broadcast_to(value, np.shape(value)),
}


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: f"{exercise.path.parent.name}-{exercise.name}")
def test_the_same_numbers_in_another_memory_are_right(exercise, kind):
    bank = bank_of(exercise.path)
    results = []
    for case in bank.cases:
        result = case.answer
        for path in leaves(result):
            result = with_leaf(result, path, FORMS[kind])
        results.append(result)
    assert judge(bank, results).passed
