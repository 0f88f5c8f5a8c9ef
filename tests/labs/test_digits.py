"""Are numbers the same on every machine once they are rounded, and still the same numbers?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nndl.digits import rounded


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_moves_by_less_than_any_comparison_sees(number):
    assert np.isclose(rounded(number), number, rtol=1e-7, atol=0)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_rounding_twice_is_rounding_once(number):
    assert rounded(rounded(number)) == rounded(number)


def test_two_machines_that_differ_in_the_last_digits_write_the_same():
    here = np.array([1 / 3, -2e-9 / 7, 1e10 / 9])
    there = here * (1 + 4e-15)
    assert not np.array_equal(here, there)
    assert np.array_equal(rounded(here), rounded(there))


def test_what_is_exact_stays_as_it_is():
    pixels = np.arange(256, dtype=np.uint8)
    assert rounded(pixels) is pixels
    assert rounded(255.0) == 255.0 and rounded(0.5) == 0.5 and str(rounded(-0.0)) == "-0.0"
    assert rounded(2**60 + 1) == 2**60 + 1 and rounded(True) is True and rounded("1.23456789012") == "1.23456789012"
    assert np.isnan(rounded(float("nan"))) and rounded(float("inf")) == float("inf")


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_arrays_keep_their_type_and_shape(dtype):
    array = np.linspace(0, 1, 6).astype(dtype).reshape(2, 3)
    again = rounded(array)
    assert (again.dtype, again.shape) == (array.dtype, array.shape)
    assert np.allclose(again, array, rtol=1e-7)


def test_numbers_are_found_in_lists_tuples_and_dicts():
    third = 1 / 3
    value = {"cache": (third, [np.array([third]), None]), "name": "W1"}
    again = rounded(value)
    assert again["cache"][0] == rounded(third) != third
    assert again["cache"][1][0][0] == rounded(third)
    assert again["cache"][1][1] is None and again["name"] == "W1"
