"""Are the values of a network told with their names, shapes and numbers?"""

import numpy as np
import pytest

from nndl.scenes.tables import table

DIMS, M = [2, 3, 1], 4


def test_an_array_is_told_in_rows_with_its_shape():
    told = table("W2", np.array([[0.5, -1.25, 1 / 3]]), DIMS, M)
    assert told["shape"] == "(1, 3)" and told["rows"] == [["0.5", "-1.25", "0.3333"]] and told["expected"] == ""


@pytest.mark.parametrize(("name", "shape", "expected"), [
    ("dW1", (2, 3), "(3, 2)"), ("b1", (3,), "(3, 1)"), ("A2", (1, 4), ""), ("Y", (4, 1), "(1, 4)"),
    ("cost", (1, 4), ""),
])  # fmt: skip
def test_a_shape_that_is_not_the_right_one_is_told(name, shape, expected):
    assert table(name, np.zeros(shape), DIMS, M)["expected"] == expected


def test_a_cache_is_told_by_what_it_keeps():
    linear = (np.zeros((2, 4)), np.zeros((3, 2)), np.zeros((3, 1)))
    told = table("cache1", (linear, np.zeros((3, 4))), DIMS, M)
    assert [part["name"] for part in told["parts"]] == ["linear cache1", "Z1"]
    assert [part["name"] for part in told["parts"][0]["parts"]] == ["A0", "W1", "b1"]
    assert table("cache1", ("what", 2), DIMS, M)["parts"][0]["name"] == "part 1"


@pytest.mark.parametrize("value", [3, np.float64(3), np.array(3.0)])
def test_a_number_is_a_table_of_one(value):
    assert table("cost", value, DIMS, M)["rows"] == [["3"]]


def test_large_arrays_are_shortened():
    told = table("A1", np.zeros((50, 60)), DIMS, M)
    assert len(told["rows"]) == 7 and len(told["rows"][0]) == 7 and told["shape"] == "(50, 60)"


@pytest.mark.parametrize("value", ["text", None, np.array([[None]]), np.zeros((0, 2)), {"a": 1}, np.array([["x"]])])
def test_anything_can_be_told(value):
    assert table("Z1", value, DIMS, M)["name"] == "Z1"
