"""Do an answer and the right one stand so that the difference is seen, without colour and without looking?"""

import numpy as np
import pytest

from nndl.sides import WIDTH, sides

RNG = np.random.default_rng(1)


def shown(got, expected):
    """The lines of two values, with single spaces."""
    return [" ".join(line.split()) for line in sides(got, expected)]


def test_several_rows_stand_side_by_side_and_wrong_entries_behind_an_arrow():
    got, expected = np.array([[1, 2.5], [3, -4]]), np.array([[1, 2.5], [3, 4]])
    assert sides(got, expected) == [
        "  It returned  [[  1.    2.5]    Expected  [[ 1.   2.5]",
        "                [  3.  →-4. ]]              [ 3.   4. ]]   shape (2, 2)",
        "               1 of 4 differs, in row 1, column 1: -4 instead of 4.",
    ]


def test_the_shape_stands_below_where_two_arrays_fill_the_width():
    lines = sides(np.linspace(0, 1, 6).reshape(2, 3) / 3, np.ones((2, 3)) / 7)
    assert lines[:3] == [
        "  It returned  [[0.     0.0667 0.1333]    Expected  [[0.1429 0.1429 0.1429]",
        "                [0.2    0.2667 0.3333]]              [0.1429 0.1429 0.1429]]",
        "               shape (2, 3)",
    ]


def test_one_row_stands_above_the_other_column_by_column():
    assert sides(np.array([0.5, 10.0, 2.0]), np.array([0.5, 1.0, 3.0])) == [
        "  It returned  [  0.5 →10.   →2. ]   shape (3,)",
        "  Expected     [  0.5   1.    3. ]   shape (3,)",
        "               2 of 3 differ, first at index 1: 10 instead of 1.",
    ]


def test_where_all_entries_are_wrong_there_are_no_arrows():
    lines = sides(np.zeros((2, 2)), np.ones((2, 2)))
    assert "→" not in "".join(lines)
    assert lines[-1].strip() == "All differ, first in row 0, column 0: 0 instead of 1."


@pytest.mark.parametrize("shape", [(30,), (1, 30), (40, 1), (5, 8), (20, 2)])
def test_no_line_is_wider_than_a_notebook(shape):
    got = 1e5 * RNG.normal(size=shape)
    assert max(map(len, sides(got, np.where(got > 0, got, 1)))) <= WIDTH


def test_arrays_too_wide_for_each_other_stand_below_each_other():
    expected = RNG.normal(size=(3, 7))
    lines = sides(expected + np.eye(3, 7), expected)
    assert [line[:15] for line in lines if line[2] != " "] == ["  It returned  ", "  Expected     "]
    assert "3 of 21 differ, first in row 0, column 0: " in " ".join(shown(expected + np.eye(3, 7), expected))


def test_a_large_array_is_shortened_and_its_first_difference_told():
    expected = np.zeros((50, 2, 60))
    got = expected.copy()
    got[7, 1, 30] = 2
    assert len(sides(got, expected)) < 20
    assert sides(got, expected)[-1].strip() == "1 of 6000 differs, at index [7, 1, 30]: 2 instead of 0."


def test_more_digits_are_shown_where_four_do_not_tell_the_numbers_apart():
    text = "\n".join(sides(np.array([0.123446, 1.0]), np.array([0.123412, 1.0])))
    assert "→0.123446" in text and " 0.123412" in text
    assert "0.123446 instead of 0.123412" in text


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf, 1e300])
def test_entries_that_are_no_ordinary_numbers_are_marked(wrong):
    assert f"1 of 2 differs, at index 1: {wrong:g} instead of 2." in shown(np.array([1, wrong]), np.array([1, 2.0]))


def test_bools_and_whole_numbers_are_compared_by_their_value():
    assert "2 of 3 differ, first at index 0: 0 instead of 1." in shown(
        np.array([False, True, True]), np.array([1, 1, 0])
    )


def test_of_a_dict_the_first_wrong_entry_is_shown_and_the_others_are_named():
    expected = {"dW": np.ones((2, 1)), "db": 0.5, "costs": [1.0, 2.0]}
    assert shown({**expected, "db": 2, "costs": [1.0, 3.0]}, expected) == [
        "Not right result['db'], result['costs'][1]; the rest is right",
        "It returned result['db'] = 2",
        "Expected result['db'] = 0.5",
    ]


def test_where_all_parts_are_wrong_the_first_is_shown():
    assert shown((1, 2), (3, 4))[0] == "Not right all 2 parts; here is the first"


def test_many_wrong_parts_are_counted():
    expected = {f"W{layer}": 0 for layer in range(12)}
    words = " ".join(shown({**dict.fromkeys(expected, 1), "W11": 0}, expected))
    assert "result['W5'] and 5 more; the rest is right" in words


def test_of_a_cache_the_wrong_place_is_told_however_deep():
    cache = ((np.ones((3, 2)), np.ones((1, 3)), np.ones((1, 1))), np.ones((1, 2)))
    wrong = ((cache[0][0], 2 * cache[0][1], cache[0][2]), cache[1])
    lines = shown((np.ones((1, 2)), wrong), (np.ones((1, 2)), cache))
    assert lines[0] == "Not right result[1][0][1]; the rest is right"
    assert lines[1] == "It returned result[1][0][1] = [[2. 2. 2.]] shape (1, 3)"


def test_what_is_built_otherwise_is_shown_by_its_shapes():
    lines = shown((np.ones((2, 2)), 3), {"W1": np.ones((2, 2)), "b1": np.ones((2, 1))})
    assert lines == ["It returned (array (2, 2), 3)", "Expected {'W1': array (2, 2), 'b1': array (2, 1)}"]


def test_a_number_has_no_line_of_differences():
    assert shown(1.0, 2.0) == ["It returned 1", "Expected 2"]
