"""Does each call give the next hint, in the order from concept to outline?"""

import dataclasses

import pytest

from nndl import casefile, hint, start
from nndl.errors import SetupError


def double(x):
    """An answer not written yet."""
    raise NotImplementedError


def total(x):
    """An answer not written yet."""
    raise NotImplementedError


def other_name(x):
    """An answer that the module's variables know as `split`."""


split = other_name


@pytest.fixture
def said(lab, capsys):
    """What a hint says: said(function)."""

    def say(function):
        hint(function)
        return capsys.readouterr().out

    return say


def test_hints_come_one_after_the_other_and_start_again_after_the_last(said):
    first = "Hint 1 of 2: The first hint for double.\n"
    second = "Hint 2 of 2: The second hint for double.\n"
    assert [said(double) for _ in range(4)] == [first, second, first, second]


def test_each_exercise_counts_its_own_hints(said):
    said(double)
    assert said(total) == "Hint 1 of 2: The first hint for total.\n"
    assert said(double) == "Hint 2 of 2: The second hint for double.\n"


def test_an_exercise_may_be_named_as_text_before_its_cell_has_run(said):
    assert said("total") == "Hint 1 of 2: The first hint for total.\n"


def test_an_exercise_is_found_by_the_name_its_function_has_in_the_notebook(said):
    assert said(split) == "Hint 1 of 2: The first hint for split.\n"


def test_starting_the_lab_again_starts_the_hints_again(said, capsys):
    said(double)
    start("small_lab")
    capsys.readouterr()
    assert said(double).startswith("Hint 1 of 2")


def test_a_long_hint_is_wrapped(folder, banks, capsys):
    long = dataclasses.replace(banks[0], hints=("many words " * 30,))
    casefile.write(folder / "lab.h5", "A lab", [long], {})
    start("lab")
    capsys.readouterr()
    hint("double")
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 3
    assert all(len(line) <= 80 for line in lines)
    assert all(line.startswith("  many") or line.startswith("  words") for line in lines[1:])


def test_a_misspelt_name_is_told_what_it_may_have_meant(said):
    with pytest.raises(SetupError, match=r"This lab has no exercise called 'totl'. Did you mean total\?"):
        said("totl")


def test_a_hint_before_the_start_says_what_to_run(folder):
    with pytest.raises(SetupError, match="No lab is open yet"):
        hint("double")
