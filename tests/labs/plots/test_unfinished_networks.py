"""Does every picture of labs 2 to 4 stand whatever state a student's function is in?"""

import sys

import matplotlib.pyplot as plt
import numpy as np
import pytest

from nndl import plots

X = np.array([[-2.0, -1.0, 1.0, 2.0], [1.0, -1.0, 1.0, -1.0]])
Y = np.array([[0, 0, 1, 1]])
PICTURES = {
    "boundary": lambda f: plots.decision_boundary(f, X, Y),
    "boundaries": lambda f: plots.boundaries({"one": f, "two": f}, X, Y),
    "bowl": plots.bowl,
    "hidden_units": lambda f: plots.hidden_units(f, {}, X, Y),
    "folds": plots.folds,
}
EACH_PICTURE = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)


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


def text(*inputs):
    """An answer that is no array."""
    return "cat"


@EACH_PICTURE
@pytest.mark.parametrize("wrong", [unwritten, raising, leaving, nothing, wrong_shape, text])
def test_a_function_that_gives_nothing_to_draw_is_told_in_one_short_sentence(drawn, picture, wrong):
    said = drawn(picture, wrong).get_supxlabel()
    assert any(word in said for word in ("not written yet", "raised", "returned"))
    assert len(said) < 110 and "\n" not in said


@EACH_PICTURE
def test_a_stub_is_called_by_its_name(drawn, picture):
    said = drawn(picture, unwritten).get_supxlabel()
    assert said.endswith("is not written yet") and "<lambda>" not in said


@EACH_PICTURE
def test_the_students_arrays_stay_as_they_were(drawn, picture):
    before = X.copy(), Y.copy()

    def in_place(*inputs):
        for array in inputs:
            if isinstance(array, np.ndarray):
                array[...] = 0
        raise NotImplementedError

    drawn(picture, in_place)
    assert (before[0] == X).all() and (before[1] == Y).all()


@EACH_PICTURE
@pytest.mark.parametrize("wrong", [unwritten, raising])
def test_without_a_screen_no_figure_stays_open_and_nothing_is_said(capsys, picture, wrong):
    plt.switch_backend("agg")
    picture(wrong)
    assert plt.get_fignums() == []
    assert capsys.readouterr() == ("", "")
