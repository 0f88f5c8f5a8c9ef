"""Does a map show where a model's answer changes, whose points lie where, and how many are right?"""

import numpy as np
import pytest

from nndl import plots

X = np.array([[-2.0, -1.0, 1.0, 2.0, 3.0], [1.0, -1.0, 1.0, -1.0, 0.0]])
Y = np.array([[0, 0, 1, 1, 0]])


def right_of_zero(points):
    """One where the first coordinate is positive: four of the five points are right."""
    return (points[:1] > 0).astype(int)


def unwritten(points):
    """An answer that is still the stub."""
    raise NotImplementedError


def clouds(ax):
    """The points of the two classes."""
    return [collection for collection in ax.collections if len(collection.get_offsets()) in (2, 3)]


def test_the_title_is_the_accuracy_unless_another_is_given(drawn):
    assert drawn(plots.decision_boundary, right_of_zero, X, Y).axes[0].get_title(loc="left") == "80 % right"
    assert drawn(plots.decision_boundary, right_of_zero, X, Y, title="A line").axes[0].get_title(loc="left") == "A line"


def test_the_two_classes_are_told_apart_by_colour_and_by_shape(drawn):
    zeros, ones = clouds(drawn(plots.decision_boundary, right_of_zero, X, Y).axes[0])
    assert zeros.get_offsets().tolist() == X[:, Y[0] == 0].T.tolist()
    assert ones.get_offsets().tolist() == X[:, Y[0] == 1].T.tolist()
    assert zeros.get_facecolor().tolist() != ones.get_facecolor().tolist()
    assert len(zeros.get_paths()[0].vertices) != len(ones.get_paths()[0].vertices)


def test_the_border_lies_where_the_answer_changes(drawn):
    ax = drawn(plots.decision_boundary, right_of_zero, X, Y).axes[0]
    regions = next(collection for collection in ax.collections if collection not in clouds(ax))
    left, right = (path.vertices[:, 0] for path in regions.get_paths())
    assert left.max() == pytest.approx(0, abs=0.05) and right.min() == pytest.approx(0, abs=0.05)


@pytest.mark.parametrize("kind", [bool, float, int])
def test_answers_may_be_true_and_false_or_numbers(drawn, kind):
    figure = drawn(plots.decision_boundary, lambda points: right_of_zero(points).astype(kind), X, Y)
    assert figure.axes[0].get_title(loc="left") == "80 % right"


def test_a_model_that_is_not_written_leaves_the_points_and_a_sentence(drawn):
    figure = drawn(plots.decision_boundary, unwritten, X, Y)
    assert figure.get_supxlabel() == "unwritten is not written yet"
    assert len(clouds(figure.axes[0])) == 2


def test_models_side_by_side_have_their_names_and_accuracies(drawn, words):
    figure = drawn(plots.boundaries, {"line": right_of_zero, "never": lambda points: 0 * points[:1]}, X, Y, title="Two")
    assert {"line\n80 % right", "never\n60 % right", "Two"} <= set(words(figure))


def test_each_model_may_have_points_of_its_own(drawn, words):
    figure = drawn(plots.boundaries, {"old": (right_of_zero, X, Y), "new": (right_of_zero, X, 1 - Y)})
    assert {"old\n80 % right", "new\n20 % right"} <= set(words(figure))


def test_seven_models_fill_two_rows_and_leave_no_empty_frame(drawn):
    figure = drawn(plots.boundaries, {str(n): right_of_zero for n in range(7)}, X, Y)
    assert [bool(ax.collections) for ax in figure.axes] == [True] * 7 + [False]
    assert not any(spine.get_visible() for spine in figure.axes[-1].spines.values())


def test_one_unwritten_model_leaves_the_others_where_they_are(drawn, words):
    figure = drawn(plots.boundaries, {"line": right_of_zero, "stub": unwritten}, X, Y)
    assert {"line\n80 % right", "stub", "unwritten is not written yet"} <= set(words(figure))
