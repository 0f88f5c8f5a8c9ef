"""Is a value told in words that a student reads at a glance?"""

import numpy as np
import pytest

from nndl.bank import Other, Raised
from nndl.describe import form, is_scalar, shown


class Apple:
    """A value of a kind that no exercise knows."""


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "None"),
        (1, "a number"),
        (True, "a number"),
        (np.float32(1), "a number"),
        (np.array(1.0), "a number"),
        (np.zeros((3, 1)), "an array of shape (3, 1)"),
        (np.zeros(3), "an array of shape (3,)"),
        ((1, np.zeros(2)), "a tuple of 2: a number, an array of shape (2,)"),
        ([1], "a list of 1: a number"),
        ({}, "an empty dict"),
        ({"w": 1, "b": 2}, "a dict with the keys 'w', 'b'"),
        ("text", "a str"),
        (Apple(), "an Apple"),
        (Raised("ValueError", "no"), "an exception (ValueError: no)"),
        (Other("a generator"), "a generator"),
    ],
)
def test_the_form_of_a_value_is_told_in_words(value, words):
    assert form(value) == words


def test_the_form_of_a_long_list_names_its_first_four_parts():
    assert form([1] * 100) == "a list of 100: a number, a number, a number, a number"


@pytest.mark.parametrize("value", [1, 1.5, True, np.int8(1), np.float64(1), np.True_, np.array(1)])
def test_every_kind_of_number_is_a_scalar(value):
    assert is_scalar(value)


@pytest.mark.parametrize("value", [np.zeros(1), np.zeros((1, 1)), [1], (1,), "1", None])
def test_what_has_an_axis_or_no_number_is_no_scalar(value):
    assert not is_scalar(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.123456789, "0.123457"),
        (np.float64(2.5), "2.5"),
        (1e-12, "1e-12"),
        (3, "3"),
        (True, "True"),
        (np.int64(7), "7"),
        (np.array([1.0, 2.123456]), "[1.     2.1235]"),
        (np.array([1, 2]), "[1 2]"),
        ((1, 2.5), "(1, 2.5)"),
        ([1, 2.5], "[1, 2.5]"),
        ({"w": np.array([1, 2]), "b": 0.5}, "{'w': [1 2], 'b': 0.5}"),
        ("relu", "'relu'"),
        (None, "None"),
        (Raised("ValueError", "no"), "ValueError: no"),
        (Raised("ValueError", ""), "ValueError"),
        (Other("a generator"), "a generator"),
    ],
)
def test_the_numbers_of_a_value_are_shown_shortly(value, text):
    assert shown(value) == text


def test_an_array_of_forty_numbers_is_shown_whole_and_a_longer_one_is_cut_in_the_middle():
    assert "..." not in shown(np.arange(40))
    assert shown(np.arange(41)) == "[ 0  1 ... 39 40]"


def test_a_huge_array_is_shown_in_a_few_lines():
    lines = shown(np.random.default_rng(0).normal(size=(500, 300))).splitlines()
    assert len(lines) <= 5
    assert all(len(line) <= 70 for line in lines)


def test_a_strange_value_is_cut_after_two_hundred_characters():
    assert len(shown("x" * 10_000)) == 200


def test_a_number_too_long_to_print_is_told_by_its_length():
    assert shown(10**5000) == "a whole number of about 5000 digits"


def test_a_list_that_holds_itself_comes_to_an_end():
    costs = [0.5]
    costs += [costs] * 30
    assert form(costs) == "a list of 31: a number, a list, a list, a list"
    assert shown(costs) == "[0.5" + ", ..." * 11 + ",\n ... and 19 more]"
    assert shown([[[1, 2]], {"w": (3, 4)}]) == "[[[1, 2]], {'w': (3, 4)}]"


def test_lists_in_lists_are_told_down_to_some_depth():
    deep = 1
    for _ in range(5000):
        deep = [deep]
    assert shown(deep) == "[" * 6 + "..." + "]" * 6
    assert form(deep).startswith("a list of 1: a list of 1: ") and form(deep).endswith(": a list")


def test_a_small_dict_is_shown_with_its_numbers_aligned():
    assert shown({"W1": np.array([[1, 2], [3, 4]]), "b1": np.array([[5]]), "rate": 0.1}).splitlines() == [
        "{'W1': [[1 2]",
        "        [3 4]],",
        " 'b1': [[5]], 'rate': 0.1}",
    ]


def test_of_a_large_container_the_shapes_are_shown_however_deep():
    cache = ((np.zeros((3, 2)), np.zeros((4, 3)), 0.5), {"Z1": np.zeros((4, 2))})
    assert shown(cache) == "((array (3, 2), array (4, 3), 0.5), {'Z1': array (4, 2)})"
    assert shown((np.ones(2), 1), brief=True) == "(array (2,), 1)"


def test_a_long_container_is_shown_in_lines_that_fit():
    lines = shown({f"W{layer}": np.zeros((20, 20)) for layer in range(20)}).splitlines()
    assert lines[-1].endswith("... and 8 more}")
    assert max(map(len, lines)) <= 70


def test_matrices_in_an_array_stand_without_empty_lines_between_them():
    assert "" not in [line.strip() for line in shown(np.zeros((2, 2, 2, 2))).splitlines()]
