"""Are two known mistakes at once told as two?"""

import itertools

import numpy as np
import pytest

from nndl.judge import judge

SLOPES = ("mistake_slopes_not_divided", "mistake_label_minus_prediction")
COSTS = ("mistake_no_sign", "mistake_cost_not_divided")


@pytest.mark.parametrize(("slopes", "cost"), list(itertools.product(SLOPES, COSTS)))
def test_two_known_mistakes_at_once_are_told_with_the_sentence_of_the_first(bank, slopes, cost):
    chosen = bank("lab2/propagate")
    known = {mistake.name: mistake for mistake in chosen.mistakes}
    both = [(one[0], other[1]) for one, other in zip(known[slopes].answers, known[cost].answers, strict=True)]
    verdict = judge(chosen, both)
    assert verdict.cause is None
    assert verdict.fact.name == verdict.cause_name == "several_mistakes"
    assert verdict.fact.sentence == f"More than one thing is not right yet. First: {known[slopes].sentence}"


def test_a_known_mistake_beside_an_unknown_one_is_not_told_as_two_known_ones(bank):
    chosen = bank("lab2/propagate")
    known = {mistake.name: mistake for mistake in chosen.mistakes}
    mixed = [(one[0], np.sin(one[1]) + 2) for one in known["mistake_slopes_not_divided"].answers]
    verdict = judge(chosen, mixed)
    assert verdict.cause is None
    assert known["mistake_slopes_not_divided"].sentence not in getattr(verdict.fact, "sentence", "")


def test_one_case_that_differs_keeps_it_back(bank):
    chosen = bank("lab2/propagate")
    known = {mistake.name: mistake for mistake in chosen.mistakes}
    pairs = zip(known["mistake_slopes_not_divided"].answers, known["mistake_no_sign"].answers, strict=True)
    both = [(one[0], other[1]) for one, other in pairs]
    both[-1] = chosen.cases[-1].answer
    assert "First:" not in getattr(judge(chosen, both).fact, "sentence", "")
