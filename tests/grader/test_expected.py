"""Are the calls that known answers make told from others, and their replies given again only for the same call?"""

from types import SimpleNamespace

import numpy as np
import pytest

from nndl.bank import Bank, Case
from nndl_grader import codec
from nndl_grader.ask import Ask, answer
from nndl_grader.expected import Expected

CASES = (Case({"x": np.array([1.0, 0.1])}, None), Case({"x": np.array([3.0, 0.2])}, None, hidden=True))


def double(x, times=2):
    return times * x


def fourfold(x):
    return double(double(x))


def other_fourfold(x):
    return double(x, times=4)


def too_much(x):
    """You doubled once too often."""
    return double(fourfold(x))


def not_at_all(x):
    """You stopped."""
    raise ValueError


@pytest.fixture
def expected():
    mistakes = {"too_much": too_much, "not_at_all": not_at_all}
    exercise = SimpleNamespace(reference=fourfold, alternatives={"other": other_fourfold}, mistakes=mistakes)
    return Expected(exercise, Bank("fourfold", "", 2, (), CASES), ["double", "unheard_of"])


def asked(name, *arguments, **keywords):
    """A call of a reference as it crosses the wall: the message, and its value."""
    call = {"call": name, "arguments": list(arguments), "keywords": keywords}
    head, data = codec.pack(call)
    return (head[16:], bytes(data)), call


def test_what_known_answers_ask_is_expected_on_visible_and_hidden_cases(expected):
    for x in (case.arguments["x"] for case in CASES):
        assert expected.includes("double", [x], {})
        assert expected.includes("double", (2 * x,), {})
        assert expected.includes("double", [x], {"times": 4})
        assert expected.includes("double", [4 * x], {})


@pytest.mark.parametrize(
    "call",
    [
        ("double", [np.array([1.0, 0.2])], {}),
        ("double", [np.array([[1.0, 0.1]])], {}),
        ("double", [np.array([1.0, 0.1]), 2], {}),
        ("double", [np.array([1.0, 0.1])], {"times": 5}),
        ("double", [np.array([1.0, 0.1])], {"factor": 4}),
        ("fourfold", [np.array([1.0, 0.1])], {}),
        ("double", [], {}),
        ("double", [None], {}),
    ],
)
def test_everything_else_is_not(expected, call):
    assert not expected.includes(*call)


def test_the_last_digits_of_a_number_do_not_matter(expected):
    x = np.array([1.0, 0.1])
    assert expected.includes("double", [x * (1 + 1e-14)], {})
    assert not expected.includes("double", [x + 1e-6], {})


def test_the_reference_is_left_as_it_was(expected):
    assert fourfold(1) == 4 and double.__name__ == "double"


def test_a_reply_to_an_expected_call_is_remembered(expected):
    message, call = asked("double", np.array([1.0, 0.1]))
    reply = answer(Ask({}, 1, "", known={"double": double}, expected=expected), message, call)
    assert expected.replies == {message: reply}


@pytest.mark.parametrize("name, x", [("double", np.array([5.0, 0.1])), ("triple", np.array([1.0, 0.1]))])
def test_any_other_reply_is_not(expected, name, x):
    known = {"double": double, "triple": lambda x: 3 * x}
    answer(Ask({}, 1, "", known=known, expected=expected), *asked(name, x))
    assert not expected.replies


def test_a_reference_that_raises_leaves_nothing_to_remember(expected):
    message, call = asked("double", np.array([1.0, 0.1]))
    reply = answer(Ask({}, 1, "", known={"double": lambda x: 1 / 0}, expected=expected), message, call)
    assert b"ZeroDivisionError" in reply[0] and not expected.replies
