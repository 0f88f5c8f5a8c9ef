"""Does every picture say its point, and say in words why a student's function is not in it?"""

import sys
import warnings

import matplotlib.pyplot as plt
import numpy as np
import pytest

from nndl import plots
from nndl.plots.ask import ask

IMAGE = np.arange(12, dtype=np.uint8).reshape(2, 2, 3) * 20
ROWS = np.array([[3.0, 4.0], [-1.0, 0.5], [2.0, -1.0]])
TABLE = np.array([[10, 20, 30], [40, 5, 6]])


def normalize(x):
    """A right answer."""
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def softmax(x):
    """A right answer."""
    return np.exp(x) / np.exp(x).sum(axis=1, keepdims=True)


# a picture of one student's function, and a right one for it
PICTURES = {
    "curves": (lambda f: plots.curves({"f": f}), np.tanh),
    "losses": (lambda f: plots.losses({"f": f}), lambda yhat, y: np.abs(yhat - y).sum()),
    "image_and_column": (lambda f: plots.image_and_column(IMAGE, f), lambda image: image.reshape(-1, 1)),
    "rows_as_arrows": (lambda f: plots.rows_as_arrows(ROWS, f), normalize),
    "probabilities": (lambda f: plots.probabilities(ROWS, f), softmax),
    "bars_of_columns": (
        lambda f: plots.bars_of_columns(TABLE, ["a", "b", "c"], ["this", "that"], f),
        lambda table: 100 * table / table.sum(axis=0),
    ),
}
EACH_PICTURE = pytest.mark.parametrize(("picture", "right"), PICTURES.values(), ids=PICTURES)
NOTES = ("not written yet", "raised", "returned", "does not hold")


def unwritten(*inputs):
    """An answer that is still the stub."""
    raise NotImplementedError


def raising(*inputs):
    """An answer that stops with many words on many lines."""
    raise ValueError("wrong $x_1$ % {0}\n" * 50)


def leaving(*inputs):
    """An answer that leaves Python."""
    sys.exit()


def calling_unwritten(*inputs):
    """An answer that calls an earlier one, still the stub."""
    return unwritten(*inputs)


# what a student's function may do, and what is then said
BAD = {
    "unwritten": (unwritten, "unwritten is not written yet"),
    "calling unwritten": (calling_unwritten, "unwritten is not written yet"),
    "raising": (raising, "raising raised ValueError: wrong $x_1$ % {0} wrong"),
    "leaving": (leaving, "leaving raised SystemExit"),
    "no function": (3, "raised TypeError: 'int' object is not callable"),
    "None": (lambda *inputs: None, "returned nothing yet (None)"),
    "text": (lambda *inputs: "done", "returned a str that is not an array of numbers"),
    "ragged": (lambda *inputs: [[1, 2], [3]], "returned a list that is not an array of numbers"),
    "dict": (lambda *inputs: {"a": 1}, "returned a dict that is not an array of numbers"),
    "nan": (lambda *inputs: np.full(np.shape(inputs[0]), np.nan), "returned "),
    "infinite": (lambda *inputs: np.full(np.shape(inputs[0]), np.inf), "returned "),
    "wrong shape": (lambda *inputs: np.zeros((2, 7)), "shape (2, 7)"),
    "empty": (lambda *inputs: np.zeros(0), "shape (0,)"),
}


def notes(texts):
    """The sentences about the student's function among all the words of a figure."""
    return [text for text in texts if any(note in text for note in NOTES)]


@EACH_PICTURE
def test_a_right_function_is_drawn_without_a_note(drawn, words, picture, right):
    assert notes(words(drawn(picture, right))) == []


@EACH_PICTURE
@pytest.mark.parametrize(("wrong", "note"), BAD.values(), ids=BAD)
def test_a_function_that_gives_nothing_to_draw_is_told_in_one_sentence(drawn, words, picture, right, wrong, note):
    (said,) = notes(words(drawn(picture, wrong)))
    assert note in said or "array of size 1" in said or "can only convert" in said
    assert len(said) < 110 and "\n" not in said


@EACH_PICTURE
@pytest.mark.parametrize("scale", [0, -1, 1e-300, 1e12])
def test_wrong_numbers_of_the_right_shape_never_break_a_picture(drawn, picture, right, scale):
    drawn(picture, lambda *inputs: scale * right(*inputs))


@EACH_PICTURE
def test_a_noisy_function_is_drawn_in_silence(drawn, capsys, picture, right):
    def noisy(*inputs):
        print("debugging")
        np.log(np.zeros(1))
        warnings.warn("careful", stacklevel=1)
        return right(*inputs)

    drawn(picture, noisy)
    assert capsys.readouterr() == ("", "")


@EACH_PICTURE
def test_a_function_that_changes_its_input_spoils_neither_the_picture_nor_the_lesson(drawn, words, picture, right):
    before = [array.copy() for array in (IMAGE, ROWS, TABLE)]

    def in_place(*inputs):
        result = right(*inputs)
        inputs[0][...] = 0
        return result

    assert words(drawn(picture, in_place)) == words(drawn(picture, right))
    assert all((now == then).all() for now, then in zip((IMAGE, ROWS, TABLE), before, strict=True))


@EACH_PICTURE
@pytest.mark.parametrize("wrong", [None, unwritten, raising])
def test_without_a_screen_no_figure_stays_open_and_nothing_is_said(capsys, picture, right, wrong):
    plt.switch_backend("agg")
    picture(wrong or right)
    assert plt.get_fignums() == []
    assert capsys.readouterr() == ("", "")


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


def test_one_unwritten_curve_leaves_the_others_where_they_are(drawn, words):
    figure = drawn(plots.curves, {"slope": unwritten, "sine": np.sin})
    assert [text.get_text() for text in figure.axes[0].get_legend().get_texts()] == ["sine"]
    assert notes(words(figure)) == ["unwritten is not written yet"]


def test_two_curves_that_miss_the_same_function_say_so_once(drawn, words):
    figure = drawn(plots.curves, {"one": unwritten, "two": calling_unwritten})
    assert figure.axes[0].get_legend() is None
    assert notes(words(figure)) == ["unwritten is not written yet"]


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
    figure = drawn(PICTURES["bars_of_columns"][0], PICTURES["bars_of_columns"][1])
    assert figure.get_suptitle() == "What each column is made of"
    assert [axes.get_title() for axes in figure.axes] == ["", ""]
    assert [title(figure, place) for place in (0, 1)] == ["as counted", "in percent of each column"]
    assert {"10", "40", "20", "80", "this", "that"} <= set(words(figure))


@pytest.mark.parametrize("function", [None, unwritten])
def test_columns_without_percentages_are_drawn_alone(drawn, function):
    assert len(drawn(PICTURES["bars_of_columns"][0], function).axes) == 1
