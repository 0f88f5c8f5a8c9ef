"""Is the correlation the one that is computed by hand, and are the words right?"""

import numpy as np
import pytest

from nndl_grader.discrimination import EASY, GOOD, HARD, POOR, UNKNOWN, point_biserial, separation, separations
from nndl_grader.statistics import summarize


@pytest.mark.parametrize(
    ("passed", "points", "r"),
    [
        # means 3.5 and 1.5, spread sqrt(5) / 2, share 1/2: 2 / (sqrt(5) / 2) * 1/2
        ([1, 1, 0, 0], [4, 3, 2, 1], 2 / 5**0.5),
        ([0, 0, 1, 1], [4, 3, 2, 1], -2 / 5**0.5),
        # means 5 and 5/4, spread sqrt(12/5), share 1/5: 15/4 / sqrt(12/5) * 2/5
        ([1, 0, 0, 0, 0], [5, 1, 1, 1, 2], 1.5 / (12 / 5) ** 0.5),
        ([1, 0, 1, 0], [1, 1, 2, 2], 0),
        ([1, 1, 0], [7, 7, 3], 1),
    ],
)
def test_the_correlation_is_the_one_computed_by_hand(passed, points, r):
    assert point_biserial(passed, points) == pytest.approx(r)
    assert np.corrcoef(passed, points)[0, 1] == pytest.approx(r)


@pytest.mark.parametrize(("passed", "points"), [([], []), ([1, 1], [1, 2]), ([0, 0], [1, 2]), ([1, 0], [3, 3])])
def test_there_is_no_correlation_where_nothing_differs(passed, points):
    assert point_biserial(passed, points) is None


@pytest.fixture
def separated(lab, made, finding):
    """The separation of `sigmoid` in a class: separated([(passes sigmoid, passes softmax), ...])."""

    def judge(students):
        wrong = {name: finding.exercise(name, lab.exercises[name].points, 0) for name in ("sigmoid", "softmax")}
        special = {
            f"s{number}": {name: wrong[name] for name, passes in zip(wrong, student, strict=True) if not passes}
            for number, student in enumerate(students)
        }
        return separation(list(made(**special).values()), "sigmoid")

    return judge


def test_a_class_that_is_too_small_is_not_told(separated):
    assert separated([(1, 1), (0, 0)] * 14 + [(1, 1)]) is None
    assert separated([(1, 1), (0, 0)] * 15) is not None


def test_the_words_say_what_the_numbers_mean(separated):
    found = separated([(1, 1), (0, 0)] * 15)
    assert found.words == GOOD and found.r == pytest.approx(1) and not found.poor
    found = separated([(1, 0), (0, 1), (1, 1), (0, 0)] * 10)
    assert found.words == POOR and found.r == pytest.approx(0) and found.poor
    assert separated([(1, 0), (0, 1)] * 20).r == pytest.approx(-1)
    assert separated([(1, 1)] * 39 + [(0, 0)]).words == EASY
    assert separated([(0, 0)] * 39 + [(1, 1)]).words == HARD
    assert separated([(1, 1), (0, 1)] * 20).words == UNKNOWN


def test_the_border_between_good_and_poor_is_at_one_fifth(separated):
    # of 40 students 20 pass sigmoid, and a and b of the two halves pass softmax: r = (a - b) / 20 where a + b = 20
    halves = lambda a: [(1, place < a) for place in range(20)] + [(0, place < 20 - a) for place in range(20)]  # noqa: E731
    assert separated(halves(13)).r == pytest.approx(0.3) and separated(halves(13)).words == GOOD
    assert separated(halves(11)).r == pytest.approx(0.1) and separated(halves(11)).words == POOR


def test_a_record_that_does_not_know_an_exercise_counts_as_not_passed(made, lab):
    records = made(**{f"s{number}": {} for number in range(40)})
    for record in list(records.values())[:20]:
        del record.findings["sigmoid"]
    assert separation(list(records.values()), "sigmoid").words == UNKNOWN


def test_a_class_has_a_separation_for_each_exercise(lab, made, finding):
    weak = finding.sign(lab) | {"softmax": finding.exercise("softmax", 7, 0)}
    class_of = lambda count: made(**{f"s{number}": weak if number < 10 else {} for number in range(count)})  # noqa: E731
    found = separations(lab, summarize(lab, class_of(30)))
    assert list(found) == list(lab.exercises)
    assert found["sigmoid"].words == GOOD and found["L1"].words == EASY
    assert not separations(lab, summarize(lab, class_of(29)))
