"""Has every wrong answer of which something is known a short name for it, and does the name stay the same?"""

import numpy as np
import pytest

from nndl.bank import Ended, Raised
from nndl.cause import ENDINGS, FORMS, explains, raises
from nndl.judge import judge

INPUTS = tuple({"x": np.arange(1.0, size)[np.newaxis]} for size in (3, 4, 5, 6))
STUB = Raised("NotImplementedError", "", "raise NotImplementedError", "double")
INDEX = Raised("IndexError", "index 9 is out of bounds for axis 0 with size 2")


def half(x):
    """A known mistake."""
    return x / 2


@pytest.fixture
def cause(make_bank):
    """The name of what is wrong with the answers of a function: cause(lambda x: ...)."""
    bank = make_bank("double", lambda x: 2 * x, INPUTS, {"You took half.": half}, hidden=2)
    return lambda function: judge(bank, [function(case.arguments["x"]) for case in bank.cases]).cause_name


def only_hidden(wrong):
    """An answer that is right on the visible inputs only."""
    return lambda x: 2 * x if x.size < 4 else wrong


NAMES = {
    "right": (lambda x: 2 * x, None),
    "a fact": (lambda x: 2 * x.T, "column_for_row"),
    "nothing known": (lambda x: np.cos(x) + np.arange(x.size) ** 2, None),
    "a stub": (lambda x: STUB, "not_started"),
    "plain words": (lambda x: INDEX, "raises_index_error"),
    "no words": (lambda x: Raised("ValueError", "no"), "raises_value_error"),
    "too long": (lambda x: Ended("TimeoutError", "double took longer than 5 s."), "takes_too_long"),
    "a crash": (lambda x: Ended("Crash", "it ended the Python process"), "crashes"),
    "None": (lambda x: None, "returns_none"),
    "a shape": (lambda x: np.cos(x[0]) ** 2, "wrong_shape"),
    "a text": (lambda x: "no", "wrong_kind"),
    "hidden": (only_hidden(Raised("ValueError", "no")), "raises_value_error"),
    "hidden, a type of one's own": (only_hidden(Raised("E731", "no")), "raises_exception"),
}


@pytest.mark.parametrize("what", NAMES)
def test_what_is_wrong_has_a_name(cause, what):
    function, name = NAMES[what]
    assert cause(function) == name


def test_a_known_mistake_comes_before_all_else(cause):
    assert cause(half) == "half"


def test_parts_of_results_have_names_too(make_bank):
    bank = make_bank("split", lambda x: {"a": x, "b": (x, x)}, INPUTS)
    assert judge(bank, [{"b": case.answer["b"]} for case in bank.cases]).cause_name == "entries_missing"
    three = [{"a": np.cos(case.answer["a"]), "b": (np.sin(case.answer["a"]),)} for case in bank.cases]
    assert judge(bank, three).cause_name == "wrong_number_of_results"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("ValueError", "raises_value_error"),
        ("UFuncTypeError", "raises_u_func_type_error"),
        ("KeyError", "raises_key_error"),
    ],
)
def test_exceptions_are_named_in_snake_case(kind, name):
    assert raises(kind) == name


def test_only_mistakes_and_facts_explain():
    assert explains("mistake_sign") and explains("transposed")
    assert not any(map(explains, (None, "", "raises_value_error", *ENDINGS, *FORMS)))
