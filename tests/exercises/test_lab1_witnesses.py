"""Do witnesses that do not share the references' code agree with them?"""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

LAB = load_lab(find_course(Path(__file__).parent), "lab1_vectorization")
FINITE = st.floats(-20, 20)


def reference(name):
    return LAB.exercises[name].reference


def matrices(low=-20.0, high=20.0):
    return arrays(float, array_shapes(min_dims=2, max_dims=2, max_side=5), elements=st.floats(low, high))


@given(FINITE)
def test_sigmoid_of_x_and_of_minus_x_add_up_to_one(x):
    assert reference("basic_sigmoid")(x) + reference("basic_sigmoid")(-x) == pytest.approx(1)


@given(matrices())
def test_sigmoid_agrees_with_the_scalar_one_entry_by_entry(x):
    expected = [[reference("basic_sigmoid")(float(entry)) for entry in row] for row in x]
    np.testing.assert_allclose(reference("sigmoid")(x), expected)


@given(FINITE)
def test_the_slope_of_the_sigmoid_agrees_with_finite_differences(x):
    step = 1e-5
    measured = (reference("sigmoid")(x + step) - reference("sigmoid")(x - step)) / (2 * step)
    assert reference("sigmoid_derivative")(x) == pytest.approx(measured, rel=1e-4, abs=1e-8)


@given(matrices(), st.integers(0, 2**32 - 1))
def test_a_matrix_times_a_vector_is_linear_in_the_vector(A, seed):
    u, v = np.random.default_rng(seed).normal(size=(2, A.shape[1], 1))
    product = reference("matrix_vector")
    np.testing.assert_allclose(product(A, 2 * u + v), 2 * product(A, u) + product(A, v), atol=1e-9)


def test_an_image_becomes_a_column_row_by_row_with_the_colours_of_a_pixel_together():
    image = np.array([[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]])
    assert reference("image2vector")(image).ravel().tolist() == list(range(1, 13))


@given(matrices(0.5, 20.0))
def test_every_row_has_length_one_after_normalizing(x):
    lengths = [math.hypot(*row) for row in reference("normalize_rows")(x)]
    assert lengths == pytest.approx([1] * len(lengths))


@given(matrices(), FINITE)
def test_softmax_rows_add_up_to_one_and_ignore_a_common_shift(x, shift):
    softmax = reference("softmax")
    np.testing.assert_allclose(softmax(x).sum(axis=1), 1)
    np.testing.assert_allclose(softmax(x + shift), softmax(x), rtol=1e-7)


def test_an_apple_gets_nearly_all_its_calories_from_carbohydrates():
    table = np.array([[56.0, 0.0, 4.4, 68.0], [1.2, 104.0, 52.0, 8.0], [1.8, 135.0, 99.0, 0.9]])
    percentages = reference("column_percentages")(table)
    assert percentages[0, 0] == pytest.approx(100 * 56 / 59)
    np.testing.assert_allclose(percentages.sum(axis=0), 100)


def test_a_column_is_added_along_the_rows_as_two_loops_do_it():
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))
    expected = [[a[i, j] + b[j, 0] for j in range(4)] for i in range(3)]
    np.testing.assert_allclose(reference("add_column_to_rows")(a, b), expected)


def test_a_rank_one_array_becomes_a_column_in_the_same_order():
    assert reference("as_column")(np.array([3, 1, 2])).tolist() == [[3], [1], [2]]


@given(arrays(float, (7,), elements=FINITE), arrays(float, (7,), elements=FINITE))
def test_the_losses_are_zero_for_a_perfect_prediction_and_do_not_care_who_is_who(yhat, y):
    for name, power in (("L1", 1), ("L2", 2)):
        loss = reference(name)
        assert loss(y, y) == 0
        assert loss(yhat, y) == pytest.approx(loss(y, yhat))
        assert loss(yhat, y) == pytest.approx(sum(abs(a - b) ** power for a, b in zip(yhat, y, strict=True)))
