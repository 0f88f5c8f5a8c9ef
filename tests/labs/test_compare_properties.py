"""Does the comparison overlook what is free, and notice everything else, whatever the answer?"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nndl.compare import RTOL, agrees, slack

NUMBERS = st.floats(-1e30, 1e30, width=64)
SHAPES = hnp.array_shapes(min_dims=1, max_dims=3, min_side=1, max_side=4)
ARRAYS = hnp.arrays(np.float64, SHAPES, elements=NUMBERS)
KEYS = st.sampled_from(["w", "b", "dW1", "db1"])
ANSWERS = st.recursive(
    NUMBERS | ARRAYS,
    lambda parts: st.lists(parts, min_size=1, max_size=3).map(tuple) | st.dictionaries(KEYS, parts, min_size=1),
    max_leaves=5,
)
DTYPES = st.sampled_from([np.dtype(letter) for letter in "bBhHiIlLqQfd"])


def rewritten(answer, leaf):
    """The same answer with every array and number passed through `leaf`, and lists in place of tuples."""
    if isinstance(answer, dict):
        return {key: rewritten(answer[key], leaf) for key in reversed(answer)}
    if isinstance(answer, tuple):
        return [rewritten(part, leaf) for part in answer]
    return leaf(answer)


def scattered(value):
    """The same numbers as a view with gaps, in another memory order."""
    array = np.asarray(value)
    wide = np.zeros((*array.shape[::-1], 2))
    wide[..., 0] = array.T
    return wide[..., 0].T


@given(ANSWERS)
def test_an_answer_agrees_with_itself(answer):
    assert agrees(answer, answer)


@given(ANSWERS)
def test_float32_and_a_list_for_a_tuple_never_make_equal_answers_differ(answer):
    single = rewritten(answer, np.float32)
    assert agrees(single, answer)
    assert agrees(answer, single)


@given(ANSWERS)
def test_memory_order_and_zero_dimensions_never_make_equal_answers_differ(answer):
    assert agrees(rewritten(answer, scattered), answer)
    assert agrees(rewritten(answer, lambda value: np.array(value, order="F")), answer)


@given(hnp.arrays(np.int64, SHAPES, elements=st.integers(0, 127)), DTYPES, DTYPES)
def test_the_dtype_never_makes_equal_arrays_differ(array, one, other):
    assert agrees(array.astype(one), array.astype(other))


@given(hnp.arrays(bool, SHAPES), DTYPES)
def test_truth_values_and_their_numbers_never_differ(array, dtype):
    assert agrees(array, array.astype(dtype))
    assert agrees(array.astype(dtype), array)


@st.composite
def spoiled(draw):
    """A right answer, and the same one with one number changed, wherever it stands."""
    answer = draw(ANSWERS)
    return answer, _spoil(answer, draw)


def _spoil(answer, draw):
    if isinstance(answer, dict):
        key = draw(st.sampled_from(sorted(answer)))
        return answer | {key: _spoil(answer[key], draw)}
    if isinstance(answer, tuple):
        place = draw(st.integers(0, len(answer) - 1))
        return answer[:place] + (_spoil(answer[place], draw),) + answer[place + 1 :]
    entries = np.array(answer)
    place = draw(st.integers(0, entries.size - 1))
    entries.flat[place] = draw(_others(float(entries.flat[place]), slack(entries)))
    return entries if isinstance(answer, np.ndarray) else entries.item()


def _others(number, room):
    """Numbers that differ from this one by more than the tolerance, if only just; and no numbers."""
    step = 1.01 * (room + RTOL * abs(number))
    return st.sampled_from([number + step, number - step, number + 1000 * step, np.nan, np.inf, -np.inf])


@given(spoiled())
def test_a_changed_entry_is_always_noticed(pair):
    answer, wrong = pair
    assert not agrees(wrong, answer)


@given(ARRAYS)
def test_another_shape_is_always_noticed(array):
    assert not agrees(array[..., np.newaxis], array)
    assert not agrees(array[np.newaxis], array)
    assert not agrees(array, array[..., np.newaxis])
    assert not agrees(array.tolist(), array)


@given(st.dictionaries(KEYS, NUMBERS | ARRAYS, min_size=1))
def test_a_missing_entry_is_always_noticed(answer):
    for key in answer:
        assert not agrees({other: answer[other] for other in answer if other != key}, answer)


@given(st.lists(NUMBERS, min_size=1, max_size=4).map(tuple))
def test_a_result_too_many_or_too_few_is_always_noticed(answer):
    assert not agrees(answer[1:], answer)
    assert not agrees((*answer, 0.0), answer)
