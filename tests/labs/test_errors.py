"""Does a notebook show our lines and no traceback when a check fails?"""

from typing import NamedTuple

import pytest
from nbconvert.filters import strip_ansi

from nndl import errors
from nndl.errors import BOLD, PLAIN

KINDS = ("NndlError", "SetupError", "CheckFailed", "NotStarted")
RAISE = "from nndl import errors\nraise errors.CheckFailed"
LINES = "✗ double: the values are not right yet.\n\n  It returned  [1. 2.]\n  Expected     [2. 4.]"


class Said(NamedTuple):
    """What a cell has printed, without colours."""

    out: str
    err: str


@pytest.fixture
def said(shell, lab, capsys):
    """Runs cells in an IPython shell beside an open lab and gives what the last one said: said(*cells)."""
    shell.run_cell("import numpy as np\nfrom nndl import check, hint, progress, start\nstart('small_lab')")

    def run(*cells):
        for cell in cells:
            capsys.readouterr()
            shell.run_cell(cell)
        out, err = capsys.readouterr()
        return Said(strip_ansi(out), err)

    return run


@pytest.mark.parametrize("kind", KINDS)
def test_ipython_shows_our_lines_and_nothing_else(shell, capsys, kind):
    result = shell.run_cell(f"from nndl import errors\nraise errors.{kind}({LINES!r})")
    said = capsys.readouterr()
    assert strip_ansi(said.out) == LINES + "\n"
    assert said.err == ""
    assert type(result.error_in_exec) is getattr(errors, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_jupyter_sends_our_lines_as_the_traceback(kernel, kind):
    error = kernel(f"from nndl import errors\nraise errors.{kind}({LINES!r})")["error"]
    assert [strip_ansi(line) for line in error["traceback"]] == LINES.splitlines()
    assert (error["ename"], error["evalue"]) == (kind, LINES)


def test_a_sentence_about_the_set_up_is_folded_and_a_students_own_line_is_not(kernel):
    line = "in your line:  " + "x = x + 1; " * 20
    raised = f"from nndl import errors\nraise errors.SetupError({'more words ' * 20 + chr(10) + line!r})"
    *folded, last = kernel(raised)["error"]["traceback"]
    assert len(folded) == 4 and all(len(part) <= 60 for part in folded) and last == line


def test_jupyter_shows_the_headline_and_the_labels_in_bold(kernel):
    headline, empty, returned, expected = kernel(f"{RAISE}({LINES!r})")["error"]["traceback"]
    assert headline == BOLD + LINES.splitlines()[0] + PLAIN
    assert (empty, returned) == ("", f"{BOLD}  It returned{PLAIN}  [1. 2.]")
    assert expected.startswith(f"{BOLD}  Expected{PLAIN}")


def test_a_label_between_two_arrays_is_bold_too(kernel):
    line = "  It returned  [[0.5 1. ]    Expected  [[2. 4.]"
    (told,) = kernel(f"{RAISE}({line!r})")["error"]["traceback"]
    assert told == f"{BOLD}  It returned{PLAIN}  [[0.5 1. ]   {BOLD} Expected{PLAIN}  [[2. 4.]"


def test_without_colours_the_lines_are_plain_text(shell, capsys):
    shell.colors = "nocolor"
    shell.run_cell(f"from nndl import errors\nraise errors.CheckFailed({LINES!r})")
    assert capsys.readouterr().out == LINES + "\n"


def test_other_errors_keep_their_traceback(shell, capsys):
    shell.run_cell("1 / 0")
    assert "Traceback" in capsys.readouterr().out


def test_the_tree_of_errors_is_the_one_that_is_drawn():
    assert errors.SetupError.__bases__ == (errors.NndlError,)
    assert errors.CheckFailed.__bases__ == (errors.NndlError,)
    assert errors.NotStarted.__bases__ == (errors.CheckFailed,)


def test_a_failed_check_is_our_feedback_alone(said):
    shown = said("def double(x):\n    return x / 2", "check.values(double)").out
    assert shown.startswith("✗ double: the values are not right yet.\n\n  You called   double(x) with\n")
    assert shown.endswith("  Why: You took half of it.\n  Next: hint(double) gives you a hint.\n")
    assert "Traceback" not in shown and "check.values" not in shown


def test_a_stub_is_one_sentence(said):
    shown = said("def double(x):\n    raise NotImplementedError", "check.shapes(double)").out
    assert shown.startswith("○ double: not started. Replace `raise NotImplementedError`")
    assert " ".join(shown.split()).endswith("run this check again.")


def test_an_exception_in_an_answer_shows_the_line_of_the_cell(said):
    shown = said("def double(x):\n    wrong = x[99, 99]\n    return wrong", "check.values(double)").out
    assert shown.startswith("✗ double: it stopped with IndexError.")
    assert "\n  in your line wrong = x[99, 99]\n" in shown
    assert "Traceback" not in shown


def test_the_line_shown_is_the_one_of_the_cell_that_ran_last(said):
    first, second = "def double(x):\n    return x.first", "def double(x):\n\n    return x.second"
    shown = said(first, "check.values(double)", second, "check.values(double)").out
    assert "in your line return x.second" in shown


def test_an_exception_below_the_students_code_shows_the_students_line(said):
    cell = "def helper(x):\n    return np.linalg.inv(np.zeros((2, 2)))\ndef double(x):\n    return helper(x)"
    shown = said(cell, "check.values(double)").out
    assert "It raised    LinAlgError: Singular matrix\n  in your line return np.linalg.inv(np.zeros((2, 2)))" in shown


def test_a_check_that_passes_says_so_and_the_session_goes_on_after_a_failed_one(said):
    shown = said(
        "def double(x):\n    return 2 * exit()",
        "check.values(double)",
        "double = lambda x: 2 * x",
        "check.values(double)",
    )
    assert shown.out.startswith("✓ double: every value is right. Well done!\n") and shown.err == ""


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("start('lab9')", "lab9.h5 is not beside this notebook"),
        ("hint('duoble')", "Did you mean double?"),
        ("check.quiz(9, 'a')", "The quiz of this lab has no question 9"),
        ("check.quiz(1, '')", "○ Question 1: not answered yet."),
    ],
)
def test_a_wrong_call_is_one_sentence(said, cell, words):
    first, *others = said(cell).out.splitlines()
    assert words in " ".join([first, *(line.strip() for line in others)])
    assert len(others) <= 4 and all(line.startswith("  ") for line in others)
