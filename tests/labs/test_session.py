"""Does starting open a lab, say what it holds, and forget what was?"""

import pytest

from nndl import casefile, check, hint, session, start
from nndl.errors import SetupError


def double(x):
    """A right answer."""
    return 2 * x


def test_starting_a_lab_says_what_it_holds(folder, banks, capsys):
    questions = {"1": {"points": 0.5, "letters": ["a", "b"]}}
    casefile.write(folder / "small_lab.h5", "A small lab", banks, questions)
    start("small_lab")
    assert capsys.readouterr().out == "A small lab\n3 exercises, a quiz of 1 questions, 10.5 points. Have fun!\n"


def test_a_lab_without_a_quiz_speaks_of_none(folder, banks, capsys):
    casefile.write(folder / "small_lab.h5", "A small lab", banks, {})
    start("small_lab")
    assert capsys.readouterr().out == "A small lab\n3 exercises, 10 points. Have fun!\n"


def test_starting_again_forgets_what_passed(lab):
    check.values(double)
    hint(double)
    start("small_lab")
    assert session.current().passed == {}
    assert session.current().hints_given == {}


def test_a_lab_that_cannot_start_leaves_the_open_one_open(lab):
    with pytest.raises(SetupError, match=r"lab9\.h5 is not beside this notebook"):
        start("lab9")
    assert session.current() is lab


@pytest.mark.parametrize("use", [check.shapes, check.values, hint])
def test_nothing_is_not_taken_for_an_exercise_not_written_yet(lab, use):
    assert "total" not in globals()
    with pytest.raises(SetupError, match="This is None, not one of the lab's functions"):
        use(None)
