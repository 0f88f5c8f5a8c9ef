"""Does the feedback say which call, what came, what was expected, why, and what to try?"""

import numpy as np
import pytest

from nndl.bank import Ended, Other, Raised
from nndl.feedback import failed_lines, not_started, passed_line, quiz_problem, summary
from nndl.judge import judge

SECRET = 731.25
INPUTS = (
    {"x": np.array([[1.0, 2.0], [3.0, 4.0]])},
    {"x": np.array([[5.0, 6.0, 7.0]])},
    {"x": np.array([[SECRET], [SECRET]])},
)


def half(x):
    """A known mistake."""
    return x / 2


def odd(x):
    """A wrong answer of which nothing is known."""
    return np.cos(x) + np.arange(x.size).reshape(x.shape) ** 2


@pytest.fixture
def bank(make_bank):
    """An exercise with two visible cases and a hidden one."""
    return make_bank("double", lambda x: 2 * x, INPUTS, {"You took half of it.": half}, hidden=1)


@pytest.fixture
def told(bank):
    """The feedback on what a function gives: told(function, part)."""
    return lambda function, part="values": failed_lines(bank, _verdict(bank, function), part)


def _verdict(bank, function):
    return judge(bank, [function(case.arguments["x"]) for case in bank.cases])


def right_where_seen(wrong):
    """An answer that is right on the visible inputs and gives `wrong` on the hidden one."""
    return lambda x: wrong if SECRET in x else 2 * x


def test_a_known_mistake_reads_as_call_result_expected_why_next(told):
    assert told(half).splitlines() == [
        "✗ double: the values are not right yet.",
        "",
        "  You called   double(x) with",
        "    x = [[1. 2.]",
        "         [3. 4.]]   shape (2, 2)",
        "  It returned  [[0.5 1. ]    Expected  [[2. 4.]",
        "                [1.5 2. ]]              [6. 8.]]   shape (2, 2)",
        "               All differ, first in row 0, column 0: 0.5 instead of 2.",
        "",
        "  Why: You took half of it.",
        "  Next: hint(double) gives you a hint.",
    ]


def test_an_unknown_mistake_gets_no_guess(told):
    assert "Why:" not in told(odd)
    assert told(odd).endswith("\n  Next: hint(double) gives you a hint.")


@pytest.mark.parametrize("part", ["shapes", "values"])
def test_a_wrong_shape_is_told_as_a_shape_in_either_check(told, part):
    words = told(lambda x: x.ravel(), part)
    assert words.startswith("✗ double: the shapes are not right yet.")
    assert "  It returned  [1. 2. 3. 4.]   shape (4,)" in words
    assert "   shape (2, 2)" in words


def test_an_exception_is_told_with_the_students_own_line(told):
    words = told(lambda x: Raised("IndexError", "index 99", "return x[99]", "double"))
    assert words.startswith("✗ double: it stopped with IndexError.")
    assert "  It raised    IndexError: index 99\n  in your line return x[99]\n  Expected     [[2. 4.]" in words


def test_an_exception_without_a_line_of_the_students_names_none(told):
    assert "in your line" not in told(lambda x: Raised("TypeError", "takes 0 arguments"))


def test_a_call_that_the_grader_ended_is_told_in_the_graders_words(told):
    ended = Ended("TimeoutError", "double took longer than 5 s.")
    assert "  It stopped   double took longer than 5 s.\n  Expected     [[2. 4.]" in told(lambda x: ended)
    assert "double took longer than 5 s." in " ".join(told(right_where_seen(ended)).split())


def test_none_asks_for_the_return(told):
    words = told(lambda x: None)
    assert "  It returned  None\n               Is a `return` missing at the end?" in words


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (lambda x: (2 * x).tolist(), "In short a list instead of an array of shape (2, 2)"),
        (lambda x: (2 * x).astype(object), "In short an array whose entries are not plain numbers (dtype object)"),
        (lambda x: (2 * x, 1), "In short a tuple instead of an array of shape (2, 2)"),
        (lambda x: 2.0, "In short a number instead of an array of shape (2, 2)"),
    ],
)
def test_a_wrong_form_that_the_numbers_do_not_show_is_told_in_short(told, wrong, words):
    assert words in " ".join(told(wrong).split())


@pytest.mark.parametrize("wrong", [half, lambda x: x.ravel(), lambda x: None, lambda x: Raised("ValueError", "no")])
def test_what_two_shapes_a_none_or_an_exception_say_is_not_said_twice(told, wrong):
    assert "In short" not in told(wrong)


def test_the_part_of_a_tuple_that_has_the_wrong_form_is_named(make_bank):
    bank = make_bank("split", lambda x: (x[:1], x[1:]), INPUTS)
    words = failed_lines(bank, _verdict(bank, lambda x: (x[:1], x[1]) if len(x) > 1 else (x, x[1:])), "shapes")
    assert "  Not right    result[1]; the rest is right\n  It returned  result[1] = [3. 4.]   shape (2,)\n" in words
    assert "\n  Expected     result[1] = [[3. 4.]]   shape (1, 2)\n" in words


def test_all_arguments_of_the_call_are_shown_in_order(make_bank):
    given = [{"w": np.ones((2, 1)), "b": 0.5, "activation": "relu"}] * 3
    bank = make_bank("step", lambda w, b, activation: b, given)
    words = failed_lines(bank, judge(bank, [1.0] * 3), "values")
    assert "step(w, b, activation) with\n    w = [[1.]\n         [1.]]   shape (2, 1)\n    b = 0.5" in words
    assert "    activation = 'relu'\n  It returned  1\n  Expected     0.5" in words


def test_a_call_without_arguments_has_none_shown(make_bank):
    bank = make_bank("answer", lambda: 42, [{}] * 3)
    assert "  You called   answer()\n  It returned  41" in failed_lines(bank, judge(bank, [41] * 3), "values")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (np.zeros((2, 1)), "it has the right shape and wrong values."),
        (np.zeros(2), "it gave an array of shape (2,), expected an array of shape (2, 1)."),
        (None, "it gave None, expected an array of shape (2, 1)."),
        (Raised("ValueError", f"no {SECRET}", f"return {SECRET}"), "it stopped with ValueError."),
    ],
)
def test_a_hidden_case_teaches_its_form_and_never_a_number(told, wrong, words):
    text = told(right_where_seen(wrong))
    assert words in " ".join(text.split())
    assert "The input was x: an array of shape (2, 1)" in " ".join(text.split())
    assert not [number for number in (SECRET, 2 * SECRET) if str(number)[:4] in text]


def test_a_stub_is_told_what_to_do(bank):
    stub = Raised("NotImplementedError", "", "raise NotImplementedError", "double")
    for part in ("shapes", "values"):
        assert failed_lines(bank, judge(bank, [stub] * 3), part) == not_started("double")
    assert not_started("double").startswith(
        "○ double: not started. Replace `raise NotImplementedError`\n  with your own code"
    )


def test_long_sentences_are_wrapped(make_bank):
    bank = make_bank("double", lambda x: 2 * x, INPUTS, {"You took half of it. " * 12: half})
    lines = failed_lines(bank, _verdict(bank, half), "values").splitlines()
    why = lines[lines.index("") + 1 :]
    assert all(len(line) <= 80 for line in why)
    assert sum("You took half" in line or "half of it" in line for line in why) >= 3


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("shapes", "✓ double: every result has the right shape."),
        ("values", "✓ double: every value is right. Well done!"),
    ],
)
def test_a_passed_check_is_one_line(bank, part, words):
    assert passed_line(bank, part) == words


def test_changing_arguments_in_place_is_passed_with_advice(bank):
    first, _, advice = passed_line(bank, "values", ("x", "y")).partition("\n")
    assert first == passed_line(bank, "values")
    assert all(line.startswith("  ") for line in advice.splitlines())
    assert " ".join(advice.split()).startswith("A tip: it changes its argument `x` and `y` in place.")


@pytest.mark.parametrize("answer", ["a", " B ", "C"])
def test_a_quiz_answer_may_be_spelt_large_and_with_spaces(answer):
    assert quiz_problem(1, answer, ["a", "b", "c"]) is None


@pytest.mark.parametrize("answer", ["", "  ", None])
def test_an_empty_quiz_answer_is_not_answered_yet(answer):
    words = "○ Question 1: not answered yet. Put a, b or c between the quotes."
    assert quiz_problem(1, answer, ["a", "b", "c"]) == words


@pytest.mark.parametrize("answer", ["d", "ab", 1, "a" * 1000, ["a"]])
def test_a_quiz_answer_that_is_no_letter_is_quoted_shortly(answer):
    words = quiz_problem(1, answer, ["a", "b", "c"])
    assert words.startswith("✗ Question 1: ") and words.endswith(" is not one of the answers. Choose a, b or c.")
    assert len(words) < 120


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (half, "You took half of it."),
        (lambda x: 0 * x, "Your result is zero everywhere."),
        (odd, "On an example you can see, double has the right shape and wrong values"),
        (lambda x: x[0, 0], "On an example you can see, double gave a number, expected an array of shape (2, 2)."),
        (lambda x: Raised("ValueError", "no"), "On an example you can see, double"),
        (lambda x: Raised("NotImplementedError", "", "", "double"), "Not started."),
        (right_where_seen(1.0), "On another input than the visible ones, double gave a number"),
    ],
)
def test_the_summary_is_one_sentence(bank, wrong, words):
    assert summary(bank, _verdict(bank, wrong)).startswith(words)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (Raised("ValueError", f"no {SECRET}", f"return {SECRET}"), "stopped with ValueError."),
        (Raised(f"E{SECRET}", ""), "stopped with an exception."),
        ({SECRET: 1}, "gave a dict, expected an array of shape (2, 1)."),
        ("x" + str(SECRET), "gave a str, expected an array of shape (2, 1)."),
        (Other(f"a Kind{SECRET}"), "gave something else, expected an array of shape (2, 1)."),
    ],
)
def test_an_answer_cannot_carry_a_hidden_input_out_through_what_is_said(bank, told, wrong, words):
    answer = right_where_seen(wrong)
    sentence = summary(bank, _verdict(bank, answer))
    assert sentence.startswith("On another input than the visible ones, double") and sentence.endswith(words)
    assert str(SECRET) not in sentence + told(answer)


def test_the_summary_of_an_exception_says_what_it_means(bank):
    index = Raised("IndexError", "index 9 is out of bounds for axis 0 with size 2")
    assert summary(bank, _verdict(bank, lambda x: index)).endswith(
        "so along axis 0, of size 2, there is no place 9. Does a loop run too far, or along the wrong axis?"
    )


def test_the_summary_of_a_visible_case_keeps_what_an_exception_says(bank):
    assert summary(bank, _verdict(bank, lambda x: Raised("ValueError", "no"))).endswith("stopped with ValueError: no.")


def test_the_summary_of_wrong_values_says_where_they_begin_to_differ(bank):
    told = summary(bank, _verdict(bank, odd))
    assert told.endswith("wrong values: All differ, first in row 0, column 0: 0.5403 instead of 2.")


def test_why_does_not_say_again_which_parts_are_right(make_bank):
    bank = make_bank("split", lambda x: {"a": x, "b": x.sum() + x**2}, [*INPUTS, {"x": np.array([[2.0, 9.0]])}])
    twice = judge(bank, [{**case.answer, "b": 2 * case.answer["b"]} for case in bank.cases])
    words = failed_lines(bank, twice, "values")
    assert "Not right    result['b']; the rest is right" in words and "Why: `b` is twice as large" in words
    assert summary(bank, twice).startswith("`a` is right. `b` is twice") or summary(bank, twice).startswith(
        "`b` is twice"
    )
    unknown = judge(bank, [{**case.answer, "b": np.sin(case.answer["b"]) ** 2} for case in bank.cases])
    assert "Why:" not in failed_lines(bank, unknown, "values")
