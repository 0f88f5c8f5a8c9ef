"""Is an answer judged right, and where it is wrong, are the first failure and the known mistake found?"""

import numpy as np
import pytest

from nndl.bank import Raised
from nndl.judge import diagnose, judge, shapes_only

INPUTS = tuple({"x": np.arange(1.0, size)} for size in (3, 4, 5, 6))
STUB = Raised("NotImplementedError", "", "raise NotImplementedError", "double")
ERROR = Raised("ValueError", "no", "return no", "double")


def double(x):
    """The reference."""
    return 2 * x


def half(x):
    """A known mistake."""
    return x / 2


def column(x):
    """A known mistake of shape."""
    return 2 * x[:, np.newaxis]


def raises(x):
    """A known mistake that stops."""
    return Raised("ValueError", "no")


@pytest.fixture
def bank(make_bank):
    """An exercise with two visible and two hidden cases, and three known mistakes."""
    mistakes = {"You took half.": half, "You made a column.": column, "It cannot.": raises}
    return make_bank("double", double, INPUTS, mistakes, hidden=2)


def results(*functions):
    """What these functions give on the four inputs, one after the other."""
    return [function(**given) for function, given in zip(functions, INPUTS, strict=True)]


def zero(x):
    """A wrong answer nobody knows."""
    return 0 * x


def test_right_results_pass_both_checks(bank):
    verdict = judge(bank, results(*[double] * 4))
    assert (verdict.shapes, verdict.values, verdict.started, verdict.passed) == (True, True, True, True)
    assert verdict.failure is None
    assert verdict.cause is None


def test_wrong_values_pass_the_check_of_shapes_only(bank):
    verdict = judge(bank, results(*[zero] * 4))
    assert (verdict.shapes, verdict.values, verdict.passed) == (True, False, False)
    assert shapes_only(verdict).passed


@pytest.mark.parametrize("place", range(4))
def test_one_wrong_shape_anywhere_fails_both_checks(bank, place):
    functions = [double] * 4
    functions[place] = column
    verdict = judge(bank, results(*functions))
    assert (verdict.shapes, verdict.values) == (False, False)
    assert not shapes_only(verdict).passed
    assert verdict.failure.case is bank.cases[place]


@pytest.mark.parametrize("place", range(4))
def test_one_wrong_value_anywhere_fails_the_check_of_values(bank, place):
    functions = [double] * 4
    functions[place] = half
    verdict = judge(bank, results(*functions))
    assert (verdict.shapes, verdict.values) == (True, False)
    assert verdict.failure.case is bank.cases[place]
    assert (verdict.failure.got == half(**INPUTS[place])).all()


def test_a_wrong_form_is_told_before_wrong_values(bank):
    assert judge(bank, results(half, column, half, half)).failure.case is bank.cases[1]


def test_what_the_student_may_see_is_told_before_what_is_hidden(make_bank):
    bank = make_bank("double", double, INPUTS, hidden=2)
    hidden_first = type(bank)("double", "", 1, (), bank.cases[::-1])
    failure = judge(hidden_first, [zero(case.arguments["x"]) for case in hidden_first.cases]).failure
    assert not failure.case.hidden


def test_each_check_tells_its_own_failure(bank):
    verdict = judge(bank, results(double, half, double, column))
    assert verdict.failure.case is bank.cases[1]
    assert shapes_only(verdict).failure.case is bank.cases[3]


def test_a_known_mistake_is_named(bank):
    verdict = judge(bank, results(*[half] * 4))
    assert verdict.cause.sentence == "You took half."
    assert verdict.failure.case is bank.cases[0]


def test_a_known_mistake_of_shape_is_named(bank):
    assert judge(bank, results(*[column] * 4)).cause.sentence == "You made a column."


def test_a_known_mistake_that_stops_is_named_by_the_type_and_text_it_raises(bank):
    assert judge(bank, [ERROR] * 4).cause.sentence == "It cannot."
    assert judge(bank, [Raised("ValueError", "otherwise")] * 4).cause is None


def test_a_mistake_that_explains_all_results_but_one_is_not_named(bank):
    assert judge(bank, results(half, half, half, zero)).cause is None
    assert judge(bank, results(half, half, half, double)).cause is None


@pytest.mark.parametrize(("cases", "named"), [(2, False), (3, True)])
def test_a_mistake_is_named_from_three_inputs_on(make_bank, cases, named):
    bank = make_bank("double", double, INPUTS[:cases], {"You took half.": half})
    assert bool(diagnose(bank, [half(**given) for given in INPUTS[:cases]])) is named


def test_the_first_of_two_mistakes_with_the_same_answers_is_named(make_bank):
    bank = make_bank("double", double, INPUTS, {"First.": half, "Second.": lambda x: 0.5 * x})
    assert diagnose(bank, results(*[half] * 4)).sentence == "First."


def test_an_untouched_stub_is_not_started_and_has_no_failure(bank):
    verdict = judge(bank, [STUB] * 4)
    assert not verdict.started
    assert not verdict.passed
    assert verdict.failure is None
    assert not shapes_only(verdict).started


def test_a_stub_of_another_exercise_below_is_not_this_one_not_started(bank):
    earlier = Raised("NotImplementedError", "", "raise NotImplementedError", "sigmoid")
    assert judge(bank, [earlier] * 4).started


def test_an_answer_that_is_a_stub_on_some_inputs_only_has_started(bank):
    assert judge(bank, [STUB, STUB, STUB, 0]).started


def test_an_exception_fails_both_checks_and_is_the_form(bank):
    verdict = judge(bank, [ERROR, *results(*[double] * 4)[1:]])
    assert (verdict.shapes, verdict.values) == (False, False)
    assert verdict.failure.form == "ValueError: no"


def test_none_is_a_wrong_form(bank):
    verdict = judge(bank, [None] * 4)
    assert verdict.started
    assert verdict.failure.form == "None, expected an array of shape (2,)"


def test_a_result_missing_or_too_many_is_an_error_of_ours(bank):
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        judge(bank, results(*[double] * 4)[:3])


def test_results_may_come_one_at_a_time(bank):
    assert judge(bank, iter(results(*[double] * 4))).passed
