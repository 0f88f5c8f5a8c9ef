"""Do the pictures of losses, valleys, paths and costs show what gradient descent really does?"""

import importlib

import numpy as np
import pytest

from nndl import plots

bowl = importlib.import_module("nndl.plots.bowl")  # the module; plots.bowl is its function


def propagate(w, b, X, Y):
    """A right answer."""
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    return {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y)}, 0.0


def path(ax):
    """The longest line of a map: the way that descent took."""
    return max(ax.get_lines(), key=lambda line: len(line.get_xdata())).get_xydata()


def bottom(ax):
    """Where the cross stands."""
    (cross,) = (line for line in ax.get_lines() if line.get_marker() == "x")
    return cross.get_xydata()[0]


def test_both_labels_cost_the_same_at_one_half_and_nothing_where_they_are_right(drawn):
    one, zero = drawn(plots.one_loss).axes[0].get_lines()
    assert np.interp(0.5, *one.get_data()) == pytest.approx(np.log(2), abs=1e-3)
    assert np.interp(0.5, *zero.get_data()) == pytest.approx(np.log(2), abs=1e-3)
    assert one.get_ydata()[-1] < 0.01 and zero.get_ydata()[0] < 0.01
    assert one.get_linestyle() != zero.get_linestyle()


def bends(line):
    """How often the slope of a curve changes its sign."""
    signs = np.sign(np.diff(line.get_ydata()))
    return np.count_nonzero(np.diff(signs[signs != 0]))


def test_logarithms_make_one_valley_and_squares_make_a_hill_too(drawn):
    log, square = (ax.get_lines()[0] for ax in drawn(plots.valleys).axes)
    assert (bends(log), bends(square)) == (1, 2)


def test_the_slopes_at_the_dots_are_those_of_the_curves(drawn, words):
    said = words(drawn(plots.valleys))
    assert {"slope 2", "slope 0.0011"} <= set(said)


def test_the_path_is_that_of_the_students_function(drawn):
    walked = path(drawn(plots.bowl, propagate, rates=(0.2,), steps=3).axes[0])
    here = np.array(bowl.START)
    for place in walked:
        assert place == pytest.approx(here)
        slopes, _ = propagate(here[:1, None], here[1], bowl.X, bowl.Y)
        here = here - 0.2 * np.array([slopes["dw"][0, 0], slopes["db"]])


def test_a_short_step_creeps_a_good_one_arrives_and_a_long_one_jumps(drawn):
    figure = drawn(plots.bowl, propagate)
    left = [np.linalg.norm(path(ax) - bottom(ax), axis=1) for ax in figure.axes]
    assert left[0][-1] > 0.5  # not there yet
    assert left[1][-1] < 0.15 and left[1].argmin() > 3
    assert (np.diff(left[2][-10:]) > 0).any() and left[2][-10:].max() > 0.5
    assert [ax.get_title(loc="left") for ax in figure.axes] == ["rate 0.2", "rate 2", "rate 15"]


def test_costs_are_drawn_at_the_iterations_where_they_were_taken(drawn):
    figure = drawn(plots.costs, {"slow": [0.7, 0.6, 0.5], "fast": [0.7, 0.2, 0.1]}, title="Two rates")
    slow, fast = figure.axes[0].get_lines()
    assert slow.get_xdata().tolist() == [0, 100, 200] and fast.get_ydata().tolist() == [0.7, 0.2, 0.1]
    assert slow.get_color() != fast.get_color() and slow.get_linestyle() != fast.get_linestyle()
    assert [text.get_text() for text in figure.axes[0].get_legend().get_texts()] == ["slow", "fast"]


def test_costs_may_be_taken_more_often(drawn):
    (line,) = drawn(plots.costs, {"model": [3, 2, 1]}, every=20).axes[0].get_lines()
    assert line.get_xdata().tolist() == [0, 20, 40]


@pytest.mark.parametrize("costs", [[0.7, np.inf, 0.5], [0.7, np.nan, 0.5]])
def test_a_cost_that_is_no_number_is_left_out_and_told(drawn, costs):
    figure = drawn(plots.costs, {"rate 9": costs})
    assert figure.axes[0].get_lines()[0].get_xdata().tolist() == [0, 200]
    assert figure.get_supxlabel() == "rate 9: some costs are infinite or not a number (nan)"


@pytest.mark.parametrize("costs", [None, []])
def test_a_model_without_costs_breaks_nothing(drawn, costs):
    drawn(plots.costs, {"model": costs})
