"""Is a duration measured as it is, and does the watch know when to stop?"""

import time

import numpy as np
import pytest

from nndl.scenes import stopwatch


def test_a_call_that_sleeps_takes_as_long_as_it_sleeps():
    assert 0.004 < stopwatch.seconds(time.sleep, (0.005,), budget=0.03) < 0.02


def test_a_call_of_nothing_takes_less_than_ten_microseconds():
    assert 0 < stopwatch.seconds(lambda: None, (), budget=0.02) < 1e-5


def test_a_long_call_is_made_once():
    calls = []
    stopwatch.seconds(lambda: (calls.append(1), time.sleep(0.11)), (), budget=0.01)
    assert len(calls) == 1


def test_a_shorter_one_three_times_for_the_machine_may_have_been_busy():
    pauses = iter((0.04, 0.001, 0.001))
    assert stopwatch.seconds(lambda: time.sleep(next(pauses)), (), budget=0.01) < 0.02


@pytest.mark.parametrize(
    ("function", "many"),
    [(lambda p, q: 0, 2), (lambda p: 0, 1), (lambda p, q, power=2: 0, 2), (np.dot, 2), (lambda *vectors: 0, 2)],
)
def test_a_function_gets_as_many_vectors_as_it_has_parameters_or_two(function, many):
    assert stopwatch.wanted(function) == many


def test_the_next_duration_is_expected_to_grow_as_the_last_did_or_as_the_size():
    assert stopwatch.expected([]) == 0
    assert stopwatch.expected([1.0]) == pytest.approx(3.2)
    assert stopwatch.expected([1.0, 10.0]) == pytest.approx(100)
    assert stopwatch.expected([1.0, 1.0]) == pytest.approx(3.2)


def test_results_are_the_same_up_to_rounding_and_a_mistake_is_not():
    p, q = stopwatch.vectors(1000, 2)
    assert stopwatch.same(sum(p * q), np.dot(p, q))
    assert not stopwatch.same(np.dot(p, q), p * q)
    assert not stopwatch.same(np.dot(p, q), "much")
