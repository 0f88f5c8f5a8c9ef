"""Is it said what is certain about relative differences that do not tell right gradients from wrong ones?"""

from dataclasses import replace

import numpy as np
import pytest

from nndl.judge import judge

EXERCISE = "lab4/gradient_check"


@pytest.fixture
def name(bank):
    """name(wrong) is the name of the fact about wrong(answer), no mistake being known."""
    chosen = replace(bank(EXERCISE), mistakes=())
    return lambda wrong: judge(chosen, [wrong(case.answer) for case in chosen.cases]).cause_name


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda v: v < 1e-6, "verdict_for_number"),
        (lambda v: np.nan, "not_a_number"),
        (lambda v: 3e-9, "always_zero"),
        (lambda v: 1 - 2e-8, "always_one"),
        (lambda v: -v, "negative_difference"),
        (lambda v: 1 / v, "above_one"),
        (lambda v: (1 + v) / 2, "right_gradients_refused"),
        (lambda v: min(v + 1e-5, 1), "one_side_only"),
        (lambda v: v**2, "wrong_gradients_misjudged"),
    ],
)
def test_what_is_certain_is_told(name, wrong, told):
    assert name(wrong) == told


def test_nothing_is_told_of_a_single_number_that_is_wrong(name):
    assert name(lambda v: 0.4 if v == pytest.approx(1) else v) is None


def test_right_answers_are_told_nothing(bank):
    chosen = bank(EXERCISE)
    assert judge(chosen, [case.answer for case in chosen.cases]).passed
