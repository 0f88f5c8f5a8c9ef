"""Does a check in a notebook pass what is right, refuse what is wrong, and remember both?"""

import functools
import sys
import warnings

import numpy as np
import pytest

from nndl import check
from nndl.errors import CheckFailed, NotStarted, SetupError

CHECKS = pytest.mark.parametrize("test", [check.shapes, check.values], ids=["shapes", "values"])


def double(x):
    """A right answer."""
    return 2 * x


def total(x):
    """A right answer."""
    return x.sum()


def answering(name, result):
    """A student's function of this name."""

    def answer(x):
        return result(x)

    answer.__name__ = name
    return answer


@CHECKS
def test_a_check_before_the_start_says_what_to_run(folder, test):
    with pytest.raises(SetupError, match="No lab is open yet: run the first code cell"):
        test(double)


@CHECKS
def test_a_right_answer_passes_and_says_so_first(lab, capsys, test):
    assert test(double) is None
    said = capsys.readouterr()
    assert said.out.startswith("✓ double: every")
    assert said.err == ""
    assert lab.passed == {f"double.{test.__name__}": True}


def test_wrong_values_pass_the_shapes_and_fail_the_values_with_the_known_mistake(lab):
    half = answering("double", lambda x: x / 2)
    check.shapes(half)
    with pytest.raises(CheckFailed, match="Why: You took half of it"):
        check.values(half)
    assert lab.passed == {"double.shapes": True, "double.values": False}


@CHECKS
def test_a_wrong_shape_fails_both_checks(lab, test):
    with pytest.raises(CheckFailed, match="the shapes are not right yet"):
        test(answering("double", lambda x: 2 * x.ravel()))


def test_a_mended_answer_passes_after_it_failed(lab):
    with pytest.raises(CheckFailed):
        check.values(answering("double", lambda x: x))
    check.values(double)
    assert lab.passed == {"double.values": True}


@pytest.mark.parametrize("kind", [float, np.float32, np.float64, np.array])
@CHECKS
def test_a_number_of_any_kind_passes(lab, test, kind):
    test(answering("total", lambda x: kind(x.sum())))


@CHECKS
def test_a_list_for_a_tuple_passes(lab, test):
    test(answering("split", lambda x: [x[:1], x[1:]]))


@CHECKS
def test_printing_and_warnings_cost_nothing_and_are_not_heard(lab, capsys, test):
    def double(x):
        print("debugging", x)
        np.log(np.zeros(1))
        warnings.warn("careful", stacklevel=1)
        return 2 * x

    test(double)
    said = capsys.readouterr()
    assert said.out.startswith("✓ double") and "debugging" not in said.out
    assert said.err == ""


@CHECKS
def test_changing_the_argument_in_place_passes_with_advice(lab, capsys, test):
    def double(x):
        x *= 2
        return x

    test(double)
    assert "A tip: it changes its argument `x` in place." in capsys.readouterr().out
    test(answering("double", lambda x: 2 * x))  # the cases are as they were
    assert "A tip" not in capsys.readouterr().out


@CHECKS
def test_a_stub_is_not_started(lab, test):
    def double(x):
        raise NotImplementedError

    with pytest.raises(NotStarted, match="○ double: not started"):
        test(double)


@CHECKS
def test_a_function_that_calls_a_stub_has_started(lab, test):
    def earlier(x):
        raise NotImplementedError

    with pytest.raises(CheckFailed, match="it stopped with NotImplementedError") as failed:
        test(answering("double", earlier))
    assert not isinstance(failed.value, NotStarted)


@CHECKS
def test_none_asks_for_the_return(lab, test):
    with pytest.raises(CheckFailed, match=r"It returned  None\n +Is a `return` missing at the end\?"):
        test(answering("double", lambda x: None))


@CHECKS
def test_an_exception_shows_the_students_own_line(lab, test):
    def double(x):
        return x @ np.ones(17)

    with pytest.raises(CheckFailed, match=r"It raised    ValueError: [^✗]*\n  in your line return x @ np.ones\(17\)"):
        test(double)


@CHECKS
def test_exit_in_an_answer_fails_it_and_the_session_goes_on(lab, test):
    with pytest.raises(CheckFailed, match="it stopped with SystemExit"):
        test(answering("double", lambda x: sys.exit()))


@CHECKS
def test_one_wrong_answer_costs_no_other(lab, test):
    with pytest.raises(CheckFailed):
        test(answering("double", lambda x: None))
    test(total)


def renamed(x):
    """A right answer under another name, which the module's variables know as `split`."""
    return x[:1], x[1:]


split = renamed


@CHECKS
def test_a_function_is_found_by_the_name_it_has_in_the_notebook(lab, test):
    test(split)
    assert list(lab.passed) == [f"split.{test.__name__}"]


@CHECKS
def test_an_unknown_function_is_told_what_it_may_have_meant(lab, test):
    with pytest.raises(SetupError, match=r"This lab has no exercise called 'duoble'. Did you mean double\?"):
        test(answering("duoble", double))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (functools.partial(np.multiply, 2), "a partial"),
        (3.0, "a number"),
        (None, "None"),
        (np.zeros(2), "an array of shape (2,)"),
    ],
)
@CHECKS
def test_a_result_instead_of_a_function_is_told_to_leave_the_brackets_off(lab, test, value, words):
    with pytest.raises(SetupError) as refused:
        test(value)
    assert str(refused.value) == (
        f"This is {words}, not one of the lab's functions. Give the function's name alone, without brackets behind it. "
        "The exercises are: double, total, split."
    )


@CHECKS
def test_a_function_without_a_likeness_is_told_which_exercises_there_are(lab, test):
    with pytest.raises(SetupError, match=r"no exercise called '<lambda>'\. The exercises are: double, total, split\."):
        test(lambda x: x)


@CHECKS
def test_a_name_in_quotes_is_told_to_hand_over_the_function(lab, test):
    part = test.__name__
    with pytest.raises(SetupError, match=rf"check.{part} wants the function itself.*: check.{part}\(double\)"):
        test("double")


def test_a_quiz_answer_is_taken_and_never_judged(lab, capsys):
    check.quiz(1, " B")
    said = " ".join(capsys.readouterr().out.split())
    assert said.startswith("✓ Question 1: your answer is b. You will learn whether it is right")
    assert lab.passed == {"quiz_1": True}


def test_a_question_may_be_named_by_its_number_as_text(lab):
    check.quiz("2", "a")
    assert lab.passed == {"quiz_2": True}


@pytest.mark.parametrize("answer", ["", " ", None])
def test_a_question_without_an_answer_is_not_started(lab, answer):
    with pytest.raises(NotStarted, match="○ Question 1: not answered yet"):
        check.quiz(1, answer)
    assert lab.passed == {"quiz_1": False}


def test_an_answer_that_is_none_of_the_letters_fails(lab):
    with pytest.raises(CheckFailed, match="'d' is not one of the answers") as failed:
        check.quiz(1, "d")
    assert not isinstance(failed.value, NotStarted)


def test_a_question_that_is_not_there_is_told_which_are(lab):
    with pytest.raises(SetupError, match="The quiz of this lab has no question 7; it has 1, 2"):
        check.quiz(7, "a")


def test_a_failure_points_to_an_earlier_function_that_is_not_right_yet(lab, capsys):
    def total(x):
        return double(x).sum() / 2 + 1

    with pytest.raises(CheckFailed, match=r"First: it calls `double`, whose own check has not passed\s+yet\."):
        check.values(total)
    check.values(double)
    with pytest.raises(CheckFailed) as failed:
        check.values(total)
    assert "First:" not in str(failed.value)
