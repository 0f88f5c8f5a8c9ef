"""Does every picture stand whatever state a student's function is in, and say in words why it is not drawn?"""

import sys
import warnings

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
NOTES = ("not written yet", "raised", "returned")


def unwritten(*inputs):
    """An answer that is still the stub."""
    raise NotImplementedError


def raising(*inputs):
    """An answer that stops with many words on many lines, some of them broken LaTeX."""
    raise ValueError("wrong $\\frac{$ % {0}\n" * 50)


def leaving(*inputs):
    """An answer that leaves Python."""
    sys.exit()


def nothing(*inputs):
    """An answer without a return."""


def wrong_shape(*inputs):
    """An answer of a shape that fits no picture."""
    return np.zeros((2, 7))


def notes(texts):
    """The sentences about the student's function among all the words of a figure."""
    return [text for text in texts if any(note in text for note in NOTES)]


@EACH_PICTURE
def test_a_right_function_is_drawn_without_a_note(drawn, words, picture, right):
    assert notes(words(drawn(picture, right))) == []


@EACH_PICTURE
@pytest.mark.parametrize(
    ("wrong", "note"),
    [
        (unwritten, "unwritten is not written yet"),
        (raising, "raising raised ValueError: wrong $\\frac{$ % {0} wrong"),
        (leaving, "leaving raised SystemExit"),
        (nothing, "nothing returned nothing yet (None)"),
        (wrong_shape, "wrong_shape returned shape (2, 7); to draw it, "),
    ],
)
def test_a_function_that_gives_nothing_to_draw_is_told_in_one_sentence(drawn, words, picture, right, wrong, note):
    (said,) = notes(words(drawn(picture, wrong)))
    assert said.startswith(note)
    assert len(said) < 110 and "\n" not in said


@EACH_PICTURE
@pytest.mark.parametrize("number", [np.nan, np.inf])
def test_numbers_that_cannot_be_drawn_are_told(drawn, words, picture, right, number):
    (said,) = notes(words(drawn(picture, lambda *inputs: number * np.ones_like(right(*inputs)))))
    assert said.endswith("returned numbers that are infinite or not a number (nan)")


@EACH_PICTURE
@pytest.mark.parametrize("scale", [0, -1, 1e12, 1e300])
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
        result = np.array(right(*inputs))
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
