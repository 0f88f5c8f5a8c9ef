"""Does what a check prints fit beside other windows, in whole words?"""

import pytest

from nndl import check, hint
from nndl.errors import CheckFailed, NotStarted
from nndl.prose import COLUMNS, fold


def test_lines_are_short_and_all_but_the_first_are_indented():
    lines = fold("  Next: " + "seven words " * 30, "       ")
    assert max(map(len, lines)) <= COLUMNS and len(lines) > 5
    assert lines[0].startswith("  Next: seven") and all(line.startswith("       ") for line in lines[1:])
    assert fold("x" * 100) == ["x" * 100]  # a word that is longer stays whole


@pytest.mark.parametrize("answer", ["", "f"])
def test_a_question_is_told_in_short_lines(lab, answer):
    with pytest.raises((CheckFailed, NotStarted)) as told:
        check.quiz(1, answer)
    assert max(map(len, str(told.value).splitlines())) <= COLUMNS


def test_hints_and_praise_are_told_in_short_lines(lab, capsys):
    def double(x):
        return 2 * x

    check.values(double)
    hint("double")
    lines = capsys.readouterr().out.splitlines()
    assert any("Your first exercise is done" in line for line in lines) and any("Hint 1" in line for line in lines)
    assert max(map(len, lines)) <= COLUMNS
