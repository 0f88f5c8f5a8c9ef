"""Which calls are small enough to be made by the grader itself?"""

import numpy as np
import pytest

from nndl_grader.small import is_small


@pytest.mark.parametrize(
    "value",
    [
        1, -100, 0.5, np.float64(2), None, False, "relu", np.ones((4, 3)), np.array(2.0), np.ones((0, 3)),
        {"W1": np.ones((4, 2)), "b1": np.zeros((4, 1))}, (np.ones((3, 5)), np.ones((2, 3))), [1.0, 2.0],
    ],
    ids=repr,
)  # fmt: skip
def test_what_a_network_on_paper_takes_is_small(value):
    assert is_small([value], {"other": value})


@pytest.mark.parametrize(
    "value",
    [
        101, 10**9, np.int64(10**9), True, "x" * 101, np.ones((50, 50)), np.ones((0, 2**40)), [np.ones((30, 30))] * 2,
        np.array(["text"]), [[[[[[[1]]]]]]], list(range(2000)), {1, 2}, b"bytes", 1j,
    ],
    ids=lambda value: repr(value)[:30],
)  # fmt: skip
def test_what_could_take_time_or_memory_or_print_is_not(value):
    assert not is_small([value], {})
    assert not is_small([], {"other": {"deep": [value]}})


def test_many_small_ones_are_not_small():
    assert not is_small([np.ones(100)] * 20, {})
