"""Does the comparison accept every right form of an answer, and nothing else?"""

import numpy as np
import pytest

from nndl.bank import Other, Raised
from nndl.compare import agrees, form_problem, same_values

ROW = np.array([[1.0, 0.0, 1.0]])


@pytest.mark.parametrize(
    "number",
    [2, 2.0, np.int64(2), np.uint8(2), np.float32(2), np.float64(2), np.array(2), np.array(2.0)],
    ids=lambda number: type(number).__name__ + getattr(number, "dtype", np.dtype(object)).name,
)
@pytest.mark.parametrize("expected", [2, 2.0, np.float64(2), np.array(2.0)], ids=lambda number: type(number).__name__)
def test_a_number_may_be_of_any_scalar_kind(number, expected):
    assert agrees(number, expected)


@pytest.mark.parametrize("number", [True, np.True_, np.array(True)], ids=["bool", "np.bool", "0-d"])
def test_a_truth_value_may_stand_for_a_number(number):
    assert agrees(number, 1)
    assert not agrees(number, 0)


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int64, np.float32, np.float64])
def test_predictions_may_be_bool_int_or_float(dtype):
    assert agrees(ROW.astype(dtype), ROW)
    assert agrees(ROW, ROW.astype(dtype))


def test_a_list_may_stand_for_a_tuple_and_a_tuple_for_a_list():
    assert agrees([ROW, [1, 2]], (ROW, (1, 2)))
    assert agrees((ROW, (1, 2)), [ROW, [1, 2]])


def test_a_rank_1_array_may_stand_for_a_list_of_numbers_and_for_nothing_else():
    assert agrees(np.array([0.5, 0.25]), [0.5, 0.25])
    assert agrees({"costs": np.array([0.5])}, {"costs": [0.5]})
    assert not agrees(np.array([0.5, 0.26]), [0.5, 0.25])
    assert not agrees(np.array([0.5]), [0.5, 0.25])
    assert not agrees(np.array([[0.5, 0.25]]), [0.5, 0.25])
    assert not agrees(np.array([1.0, 0.0, 1.0]), (ROW,))
    assert not agrees(np.array(["a"]), [0.5])


def test_memory_order_is_free():
    tall = np.arange(6.0).reshape(2, 3)
    assert agrees(np.asfortranarray(tall), tall)
    assert agrees(np.arange(12.0).reshape(2, 6)[:, ::2] / 2, np.array([[0, 1, 2], [3, 4, 5]]))


def test_a_dict_may_hold_more_than_it_must():
    assert agrees({"W1": ROW, "b1": 0, "Z1": None}, {"b1": 0.0, "W1": ROW})


def test_numbers_that_are_not_a_number_agree_at_the_same_place_only():
    assert agrees(np.array([np.nan, np.inf]), np.array([np.nan, np.inf]))
    assert not agrees(np.array([np.nan, 1.0]), np.array([1.0, np.nan]))
    assert not agrees(np.array([-np.inf]), np.array([np.inf]))


@pytest.mark.parametrize(("error", "same"), [(0.9e-5, True), (1.2e-5, False)])
def test_a_relative_error_of_one_in_a_hundred_thousand_is_the_limit(error, same):
    assert same_values(1e3 * (1 + error), 1e3) is same


@pytest.mark.parametrize(("error", "same"), [(0.9e-7, True), (1.2e-7, False)])
def test_beside_zero_the_limit_is_absolute(error, same):
    assert same_values(error, 0.0) is same


@pytest.mark.parametrize(("error", "same"), [(0.9e-3, True), (1.2e-3, False)])
def test_beside_larger_numbers_of_an_array_the_limit_grows_with_them(error, same):
    expected = np.array([[0.0, 1e3, -np.inf]])
    assert same_values(expected + [[error, 0, 0]], expected) is same
    assert not same_values((error, 1e3), (0.0, 1e3))


@pytest.mark.parametrize(
    ("got", "expected", "words"),
    [
        (None, ROW, "None, expected an array of shape (1, 3)"),
        (None, 1.0, "None, expected a number"),
        (None, (1, 2), "None, expected a tuple of 2: a number, a number"),
        (None, {"w": 1}, "None, expected a dict with the keys 'w'"),
        ([1.0, 0.0, 1.0], ROW, "a list of 3: a number, a number, a number, expected an array of shape (1, 3)"),
        (np.ones(3), ROW, "an array of shape (3,), expected an array of shape (1, 3)"),
        (np.ones((1, 1)), 1.0, "an array of shape (1, 1), expected a number"),
        (1.0, ROW, "a number, expected an array of shape (1, 3)"),
        (Other("a generator"), ROW, "a generator, expected an array of shape (1, 3)"),
        (Raised("ValueError", "no"), 1.0, "an exception (ValueError: no), expected a number"),
        ((1,), (1, 2), "a tuple of 1: a number, expected a tuple of 2: a number, a number"),
        ((1, ROW[0]), (1, ROW), "result 2 is an array of shape (3,), expected an array of shape (1, 3)"),
        ({"w": ROW}, {"w": ROW, "b": 0}, "a dict with the keys 'w', but 'b' is missing"),
        ({}, {"w": ROW, "b": 0}, "an empty dict, but 'w', 'b' are missing"),
        ({"w": 0}, {"w": ROW}, "entry 'w' is a number, expected an array of shape (1, 3)"),
    ],
)
def test_a_wrong_form_is_told_in_words(got, expected, words):
    assert form_problem(got, expected) == words


@pytest.mark.parametrize(
    ("got", "expected", "words"),
    [
        (np.array([[1, 0, 1]], dtype=object), ROW, "entries are not plain numbers (dtype object)"),
        (np.array([["1", "0", "1"]]), ROW, "entries are not plain numbers (dtype <U1)"),
        (ROW + 0j, ROW, "entries are not plain numbers (dtype complex128)"),
        (2 + 0j, 2.0, "a number that is not plain (type complex), expected a number"),
    ],
)
def test_numbers_of_a_strange_kind_are_told_from_plain_ones(got, expected, words):
    assert words in form_problem(got, expected)


@pytest.mark.parametrize("answer", [1, 1.0, ROW, (ROW, 0), {"w": ROW}, "relu", None], ids=lambda it: type(it).__name__)
def test_the_right_form_has_no_problem(answer):
    assert form_problem(answer, answer) is None


def test_a_wrong_form_never_agrees_even_where_the_values_would_broadcast():
    assert not agrees(np.ones((3, 1)), np.ones((1, 3)))
    assert not agrees(np.ones(3), np.ones((3, 1)))
    assert not agrees(1.0, np.ones((2, 2)))


def test_text_agrees_with_the_same_text_only():
    assert agrees("relu", "relu")
    assert not agrees("relu", "sigmoid")


def test_exceptions_agree_in_type_and_text_wherever_they_were_raised():
    error = Raised("ValueError", "shapes", "line one", "double")
    assert agrees(error, Raised("ValueError", "shapes"))
    assert not agrees(error, Raised("ValueError", "other"))
    assert not agrees(error, Raised("TypeError", "shapes"))
    assert not agrees(error, 1.0)
    assert not agrees(1.0, error)
