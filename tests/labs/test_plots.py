"""Does every picture say its point, and is what it says true?"""

import matplotlib.pyplot as plt
import numpy as np
import pytest

from nndl import plots

IMAGE = np.arange(12, dtype=np.uint8).reshape(2, 2, 3) * 20
ROWS = np.array([[3.0, 4.0], [-1.0, 0.5], [2.0, -1.0]])
TABLE = np.array([[10, 20, 30], [40, 5, 6]])


def normalize(x):
    """A right answer."""
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def softmax(x):
    """A right answer."""
    return np.exp(x) / np.exp(x).sum(axis=1, keepdims=True)


def percentages(table):
    """A right answer."""
    return 100 * table / table.sum(axis=0)


def unwritten(*inputs):
    """An answer that is still the stub."""
    raise NotImplementedError


def calling_unwritten(x):
    """An answer that calls an earlier one, still the stub."""
    return unwritten(x)


def title(figure, place=0):
    """The title above the axes."""
    return figure.axes[place].get_title(loc="left")


def test_curves_are_told_apart_by_colour_and_dash_and_named(drawn):
    figure = drawn(plots.curves, {"tanh": np.tanh, "sine": np.sin}, -2, 3, title="Two curves")
    first, second, _ = axes_lines = figure.axes[0].get_lines()
    assert len(axes_lines) == 3  # and the line at zero
    assert (title(figure), figure.axes[0].get_xlim()) == ("Two curves", (-2, 3))
    assert np.allclose(second.get_ydata(), np.sin(np.linspace(-2, 3, 401)))
    assert first.get_color() != second.get_color() and first.get_linestyle() != second.get_linestyle()
    assert [text.get_text() for text in figure.axes[0].get_legend().get_texts()] == ["tanh", "sine"]


def test_curves_without_a_title_are_called_by_their_labels(drawn):
    assert title(drawn(plots.curves, {"tanh": np.tanh, "sine": np.sin})) == "tanh and sine"


def test_one_unwritten_curve_leaves_the_others_where_they_are(drawn):
    figure = drawn(plots.curves, {"slope": unwritten, "sine": np.sin})
    assert [text.get_text() for text in figure.axes[0].get_legend().get_texts()] == ["sine"]
    assert figure.get_supxlabel() == "unwritten is not written yet"


def test_two_curves_that_miss_the_same_function_say_so_once(drawn):
    figure = drawn(plots.curves, {"one": unwritten, "two": calling_unwritten})
    assert figure.axes[0].get_legend() is None
    assert figure.get_supxlabel() == "unwritten is not written yet"


def test_losses_are_drawn_against_the_error_of_one_prediction(drawn):
    figure = drawn(plots.losses, {"L2": lambda yhat, y: ((yhat - y) ** 2).sum()}, reach=2)
    (loss, _) = figure.axes[0].get_lines()
    assert np.allclose(loss.get_ydata(), np.linspace(-2, 2, 201) ** 2)
    assert title(figure) == "Small mistakes: L2 is milder. Large mistakes: L2 is harsher."
    assert figure.axes[0].get_ylabel() == "loss"


@pytest.mark.parametrize(
    ("column", "heading"),
    [
        (lambda image: image.reshape(-1, 1), "Row by row, pixel by pixel, red then green then blue"),
        (lambda image: image.transpose(2, 0, 1).reshape(-1, 1), "Your column holds the numbers in another order"),
        (unwritten, "An image waits to become a column"),
        (lambda image: np.zeros((12, 1)), "An image waits to become a column"),
    ],
)
def test_an_images_column_says_in_which_order_it_stands(drawn, column, heading):
    figure = drawn(plots.image_and_column, IMAGE, column)
    assert figure.get_suptitle() == heading
    assert title(figure) == "the image, shape (2, 2, 3)"


def test_a_scrambled_column_shows_where_each_number_came_from(drawn, words):
    said = words(drawn(plots.image_and_column, IMAGE, lambda image: image.transpose(2, 0, 1).reshape(-1, 1)))
    origins = [text for text in said if text.split()[-1] in ("red", "green", "blue")]
    assert origins[:4] == ["[0, 0] red", "[0, 1] red", "[1, 0] red", "[1, 1] red"]


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (normalize, "Each direction stays, each length becomes one"),
        (lambda x: x, "Not there yet: blue arrows should end on the circle"),
        (unwritten, "The rows of the matrix, as arrows"),
    ],
)
def test_the_title_over_the_arrows_is_true(drawn, function, words):
    assert title(drawn(plots.rows_as_arrows, ROWS, function)) == words


@pytest.mark.parametrize(
    ("function", "heading", "first"),
    [
        (softmax, "Softmax sees differences between scores, not their size", "0.27"),
        (lambda x: 0 * x + 0.75, "Not there yet: the bars of each panel should add up to one", "0.75"),
    ],
)
def test_each_row_of_scores_is_a_panel_of_probabilities(drawn, words, function, heading, first):
    figure = drawn(plots.probabilities, ROWS, function)
    assert figure.get_suptitle() == heading
    assert len(figure.axes) == 3
    assert first in words(figure)


def test_columns_are_drawn_as_counted_and_in_percent(drawn, words):
    figure = drawn(plots.bars_of_columns, TABLE, "abc", ["this", "that"], percentages)
    assert figure.get_suptitle() == "What each column is made of"
    assert [title(figure, place) for place in (0, 1)] == ["as counted", "in percent of each column"]
    assert {"10", "40", "20", "80", "this", "that"} <= set(words(figure))


@pytest.mark.parametrize("function", [None, unwritten])
def test_columns_without_percentages_are_drawn_alone(drawn, function):
    assert len(drawn(plots.bars_of_columns, TABLE, "abc", ["this", "that"], function).axes) == 1


def test_a_table_alone_has_no_second_panel_to_explain(drawn, words):
    assert title(drawn(plots.bars_of_columns, TABLE, "abc", ["this", "that"])) == "as counted"


def heights(figure):
    """The lengths of the bars that lie in a figure."""
    return [bar.get_width() for bar in figure.axes[0].patches]


@pytest.mark.parametrize(
    ("loop", "numpy", "words"),
    [
        (0.5, 0.001, "On this machine NumPy was 500 times faster"),
        (2.0, 1.0, "On this machine NumPy was 2 times faster"),
        (1.9, 1.0, "On this machine, this time, NumPy was hardly faster: run it again"),
        (0.001, 0.5, "On this machine, this time, NumPy was hardly faster: run it again"),
        (1.0, 0.0, "On this machine NumPy was 1,000,000,000 times faster"),
    ],
)
def test_the_clock_says_how_much_faster_numpy_was(drawn, loop, numpy, words):
    figure = drawn(plots.timing, loop, numpy)
    assert title(figure) == words
    assert heights(figure) == [1000 * numpy, 1000 * loop]


def test_the_clock_writes_milliseconds_at_its_bars(drawn, words):
    assert {"1.23 ms", "1,500 ms", "NumPy", "Python loop"} <= set(words(drawn(plots.timing, 1.5, 0.001234)))


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ((3, 1), (1, 4), "(3, 1) and (1, 4) give (3, 4)"),
        ((2, 3), (3,), "(2, 3) and (3,) give (2, 3)"),
        ((), (2, 3), "() and (2, 3) give (2, 3)"),
        (3, (3, 1), "(3,) and (3, 1) give (3, 3)"),
        ((6, 6), (6, 6), "(6, 6) and (6, 6) give (6, 6)"),
        ((2, 3), (2,), "(2, 3) and (2,) do not fit: 3 against 2 columns"),
        ((2, 3), (4, 5), "(2, 3) and (4, 5) do not fit: 2 against 4 rows, 3 against 5 columns"),
        ((4,), (3,), "(4,) and (3,) do not fit: 4 against 3 columns"),
    ],
)
def test_broadcasting_says_what_two_shapes_give_or_which_axis_is_to_blame(drawn, one, other, words):
    assert title(drawn(plots.broadcast, one, other)) == words


def test_broadcasting_shows_the_copies_and_the_sum(drawn, words):
    said = words(drawn(plots.broadcast, (2, 1), (3,)))
    assert {"(2, 1)\ncopied to (2, 3)", "(3,)\nread as (1, 3)\ncopied to (2, 3)", "(2, 3)", "+", "="} <= set(said)
    assert [said.count(number) for number in ("1", "2", "100", "300")] == [3, 3, 2, 2]
    assert {"101", "201", "301", "102", "202", "302"} <= set(said)


@pytest.mark.parametrize("shape", [(1, 2, 3), (7,), (0, 2), (-1,)])
def test_broadcasting_refuses_what_cannot_be_drawn_in_one_sentence(drawn, shape):
    with pytest.raises(ValueError, match="draws at most two axes, each from 1 to 6 long, not"):
        plots.broadcast(shape, (1,))


def test_simd_needs_one_step_where_the_loop_needs_four(drawn, words):
    figure = drawn(plots.simd)
    assert figure.get_suptitle() == "One instruction, four products"
    assert [title(figure, place) for place in (0, 1)] == ["One at a time: four steps", "SIMD: all four in one step"]
    assert words(figure).count("$a_3b_3$") == 2


def test_scale_helps_large_networks_most_and_is_called_a_sketch(drawn, words):
    figure = drawn(plots.scale_drives_learning)
    ends = [line.get_ydata()[-1] for line in figure.axes[0].get_lines()]
    assert ends == sorted(ends, reverse=True) and len(ends) == 4
    assert title(figure) == "More data helps large networks most"
    assert "sketch, not measurements" in figure.axes[0].get_xlabel()


def test_our_look_ends_with_the_picture(drawn):
    theirs = {"font.size": 7.0, "axes.facecolor": "pink", "lines.linewidth": 9.0}
    with plt.rc_context(theirs):
        drawn(plots.simd)
        assert {name: plt.rcParams[name] for name in theirs} == theirs
