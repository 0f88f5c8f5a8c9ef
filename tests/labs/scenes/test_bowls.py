"""Is the bowl of the cost that of the student's function, and are its slopes measured well?"""

import numpy as np
import pytest

from nndl.errors import SetupError
from nndl.scenes import bowls

X, Y = bowls.examples()
ENDS = (-6.0, 8.0, -8.0, 6.0)


def propagate(w, b, X, Y):
    """A right answer."""
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y)}, cost


def test_the_examples_are_the_same_each_time_and_no_border_parts_the_labels():
    again = bowls.examples()
    assert np.array_equal(X, again[0]) and np.array_equal(Y, again[1])
    assert X[Y == 1].min() < X[Y == 0].max()


def test_heights_are_the_costs_of_the_cells_the_top_row_first():
    costs = bowls.heights(propagate, X, Y, ENDS, steps=7)
    assert costs.shape == (7, 7)
    assert costs[0, 0] == pytest.approx(propagate(np.array([[-5.0]]), 5.0, X, Y)[1])
    assert costs[-1, 0] == pytest.approx(propagate(np.array([[-5.0]]), -7.0, X, Y)[1])


def test_measured_slopes_agree_with_right_ones_and_differ_from_wrong_ones():
    dw, db, _ = bowls.at(propagate, 1.0, -1.0, X, Y)
    found = bowls.measured(propagate, 1.0, -1.0, X, Y)
    assert found == pytest.approx((dw, db), abs=1e-3)
    assert not bowls.differ(dw, found[0]) and bowls.differ(-dw, found[0]) and not bowls.differ(np.nan, found[0])


def test_the_lowest_place_is_dark_and_what_is_no_number_has_a_shade_of_its_own():
    costs = bowls.heights(propagate, X, Y, ENDS, steps=15)
    costs[0, 0] = np.nan
    shades = bowls.shades(costs)
    assert shades.min() == 0 and shades[0, 0] == bowls.UNKNOWN and 0 < shades[300, 200] < 254
    w, b = bowls.lowest(costs, ENDS)
    assert abs(w - 1.78) < 1 and abs(b + 1.72) < 1


def test_a_bowl_without_any_number_is_all_unknown():
    costs = np.full((5, 5), np.nan)
    assert bowls.lowest(costs, ENDS) is None and (bowls.shades(costs) == bowls.UNKNOWN).all()


def test_a_flat_bowl_is_no_trouble():
    assert (bowls.shades(np.ones((5, 5))) == 0).all()


def test_the_loss_of_one_example_is_the_cost_of_a_single_one():
    a = np.array([0.2, 0.5, 0.9])
    assert bowls.losses(propagate, 1, a) == pytest.approx(-np.log(a))
    assert bowls.losses(propagate, 0, a) == pytest.approx(-np.log(1 - a))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (None, 'a dictionary with "dw" and "db"'),
        (({"dw": 1.0}, 0.5), 'a dictionary with "dw" and "db"'),
        (({"dw": 1.0, "db": np.zeros((1, 12))}, 0.5), r"db of shape \(1, 12\): here it should be one number"),
        (({"dw": 1.0, "db": "much"}, 0.5), "no number as db, but 'much'"),
    ],
)
def test_what_is_no_cost_with_slopes_is_told_in_a_sentence(answer, words):
    with pytest.raises(SetupError, match=words):
        bowls.at(lambda w, b, X, Y: answer, 0.0, 0.0, X, Y)


def test_a_slow_function_is_asked_at_fewer_places(monkeypatch):
    ticks = iter([0.0, 1.0, 1.0, 1.005] * 2)
    monkeypatch.setattr(bowls.time, "perf_counter", lambda: next(ticks))
    assert bowls.affordable(propagate, X, Y) == 17
