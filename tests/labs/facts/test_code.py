"""Does a student learn what only the notebook shows: a variable from outside, an argument that was changed?"""

import numpy as np
import pytest

from nndl import check
from nndl.errors import CheckFailed
from nndl.facts.code import in_place, outside

NOTEBOOK = """
import numpy as np
X = np.ones((2, 3))
EPSILON = 1e-8
m = 3
sigmoid = np.tanh

def reads(x):
    return X + x

def reads_inside(x):
    return [m * one for one in x]

def local(x):
    X = x
    return X.m + EPSILON

def calls(x):
    return sigmoid(x)
"""


@pytest.fixture
def notebook():
    """The functions of a student's notebook, by name."""
    names = {}
    exec(NOTEBOOK, names)
    return names


@pytest.mark.parametrize(("name", "variable"), [("reads", "X"), ("reads_inside", "m")])
def test_a_variable_of_the_notebook_that_a_function_computes_with_is_told(notebook, name, variable):
    assert f"uses `{variable}`, a variable of the notebook" in outside(notebook[name]).sentence


@pytest.mark.parametrize("name", ["local", "calls"])
def test_own_variables_attributes_constants_and_functions_are_not_told(notebook, name):
    assert outside(notebook[name]) is None


@pytest.mark.parametrize("odd", [len, np.dot, None, 3, print, type("Odd", (), {"__call__": lambda self: 1})()])
def test_what_is_no_function_of_a_notebook_tells_nothing(odd):
    assert outside(odd) is None


def test_the_first_argument_that_was_changed_is_told():
    assert "changes its argument `A` in place" in in_place(("A", "b")).sentence
    assert in_place(()) is None


def test_a_wrong_answer_that_changes_its_argument_is_told_so(lab):
    def double(x):
        x *= x + 0.5
        return x

    with pytest.raises(CheckFailed) as failed:
        check.values(double)
    assert "changes its argument `x` in place" in " ".join(str(failed.value).split())


def test_a_known_mistake_comes_before_all_this(lab):
    def double(x):
        x /= 2
        return x

    with pytest.raises(CheckFailed) as failed:
        check.values(double)
    assert "You took half of it." in str(failed.value)
    assert "in place" not in str(failed.value)
