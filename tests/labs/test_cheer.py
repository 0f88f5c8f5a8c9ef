"""Is an exercise that is done celebrated, once, with what comes next?"""

from nndl import check


def double(x):
    return 2 * x


def total(x):
    return float(x.sum())


def split(x):
    return x[:1], x[1:]


def said(capsys, function):
    """What the check of a right answer says below its own line, on however many lines."""
    check.values(function)
    lines = capsys.readouterr().out.splitlines()[1:]
    assert all(line.startswith("  ") for line in lines)
    return " ".join(" ".join(lines).split())


def test_the_first_exercise_is_celebrated_with_its_points_and_what_comes_next(lab, capsys):
    capsys.readouterr()
    assert said(capsys, double) == "Your first exercise is done: 5 points, and 2 more to go. Next: total."


def test_a_check_that_passes_again_says_nothing_more(lab, capsys):
    check.values(double)
    capsys.readouterr()
    assert said(capsys, double) == ""


def test_after_that_it_counts_and_names_the_next_open_one_below(lab, capsys):
    check.values(double)
    capsys.readouterr()
    assert said(capsys, split) == "2 of 3 exercises are done. Next: total."


def test_the_last_one_sends_to_the_quiz_while_there_are_questions_left(lab, capsys):
    check.values(split)
    check.values(double)
    capsys.readouterr()
    assert said(capsys, total) == (
        "That was the last one: all 3 exercises are right. Congratulations! Now the quiz, then save the notebook and "
        "hand it in."
    )


def test_with_the_quiz_answered_it_sends_to_handing_in(lab, capsys):
    check.quiz(1, "a")
    check.quiz(2, "b")
    check.values(split)
    check.values(double)
    capsys.readouterr()
    assert said(capsys, total).endswith("Congratulations! Save the notebook and hand it in.")
