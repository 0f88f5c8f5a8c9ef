"""Does the overview draw and say how far the student has come?"""

import pytest
from matplotlib.colors import to_hex

from nndl import casefile, check, progress, start
from nndl.errors import CheckFailed, SetupError
from nndl.overview import DONE, HALF, OPEN


def double(x):
    """A right answer."""
    return 2 * x


def total(x):
    """An answer of the right shape."""
    return 0.0


def split(x):
    """A right answer."""
    return x[:1], x[1:]


def bars(figure):
    """The bars from the top down: points and colour."""
    ordered = sorted(figure.axes[0].patches, key=lambda bar: bar.get_y())
    return [(bar.get_width(), to_hex(bar.get_facecolor()).upper()) for bar in ordered]


def test_each_exercise_is_a_bar_as_long_as_its_points_in_the_labs_order(lab, drawn):
    figure = drawn(progress)
    assert bars(figure) == [(5, OPEN), (3, OPEN), (2, OPEN)]
    assert [label.get_text() for label in figure.axes[0].get_yticklabels()] == ["double", "total", "split"]
    assert figure.axes[0].yaxis_inverted()


def test_the_title_names_the_lab_and_the_axis_says_points(lab, drawn):
    axes = drawn(progress).axes[0]
    assert axes.get_title(loc="left") == "A small lab: your progress"
    assert axes.get_xlabel() == "points"


def test_what_passed_is_told_by_colour_and_by_a_mark(lab, drawn, words):
    check.shapes(double)
    check.values(double)
    check.shapes(total)
    figure = drawn(progress)
    assert bars(figure) == [(5, DONE), (3, HALF), (2, OPEN)]
    assert {"✓", "shapes are right"} <= set(words(figure))


def test_values_that_pass_are_done_even_where_shapes_were_not_checked(lab, drawn):
    check.values(split)
    assert bars(drawn(progress))[2] == (2, DONE)


def test_what_failed_again_is_open_again(lab, drawn):
    def wrong(x):
        return 0 * x

    wrong.__name__ = "double"
    check.values(double)
    with pytest.raises(CheckFailed):
        check.values(wrong)
    assert bars(drawn(progress))[0] == (5, OPEN)


def test_the_sum_names_the_next_exercise_and_the_quiz(lab, drawn, capsys):
    check.values(double)
    check.quiz(1, "a")
    capsys.readouterr()
    drawn(progress)
    said = capsys.readouterr()
    assert said.out == "1 of 3 exercises pass their checks. Next: total. Quiz: 1 of 2 questions answered.\n"
    assert said.err == ""


def test_an_exercise_left_out_comes_next_even_after_later_ones(lab, drawn, capsys):
    check.values(split)
    check.shapes(double)
    drawn(progress)
    assert "Next: double." in capsys.readouterr().out


def test_a_finished_lab_is_congratulated(folder, banks, drawn, capsys):
    casefile.write(folder / "lab.h5", "A lab", banks[:1], {})
    start("lab")
    check.values(double)
    capsys.readouterr()
    drawn(progress)
    assert capsys.readouterr().out == "1 of 1 exercises pass their checks. All of them: congratulations!\n"


def test_thirty_exercises_still_fit(folder, make_bank, drawn):
    many = [make_bank(f"exercise_with_a_long_name_{number}", lambda x: -x) for number in range(30)]
    casefile.write(folder / "lab.h5", "A lab", many, {})
    start("lab")
    assert len(bars(drawn(progress))) == 30


def test_progress_before_the_start_says_what_to_run(folder):
    with pytest.raises(SetupError, match="No lab is open yet"):
        progress()
