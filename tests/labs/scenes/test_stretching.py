"""Are shapes read as they are meant, and is the explanation what NumPy does?"""

import itertools

import numpy as np
import pytest

from nndl.scenes import stretching

SIZES = (1, 2, 3)
SHAPES = [shape for axes in range(4) for shape in itertools.product(SIZES, repeat=axes)]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("(3, 1)", (3, 1)),
        ("3,1", (3, 1)),
        (" ( 3 , ) ", (3,)),
        ("3", (3,)),
        ("()", ()),
        ("[2, 3, 4]", (2, 3, 4)),
        ("(3, 1,)", (3, 1)),
    ],
)
def test_a_shape_is_read_in_any_usual_spelling(text, shape):
    assert stretching.shape_of(text) == shape


@pytest.mark.parametrize("text", ["", "three", "(3, x)", "(3 1)", "3,,1", "-1"])
def test_what_is_no_shape_is_told_in_words(text):
    with pytest.raises(ValueError, match="is no shape: write sizes with commas between"):
        stretching.shape_of(text)


@pytest.mark.parametrize("text", ["(6,)", "(0, 3)", "(2, 2, 2, 2)"])
def test_what_cannot_be_drawn_is_told_in_words(text):
    with pytest.raises(ValueError, match="up to 3 axes, each from 1 to 5 long"):
        stretching.shape_of(text)


def test_axes_are_blamed_exactly_where_numpy_refuses():
    for a, b in itertools.product(SHAPES, SHAPES):
        result, said = stretching.fitted(a, b)
        assert bool(stretching.blame(a, b)) == (result is None) == bool(said)
        clashes = ["no fit" in stretching.told(m, n) for m, n in stretching.aligned(a, b)]
        assert any(clashes) == (result is None)


def test_cells_that_are_no_copies_are_the_arrays_own_each_once():
    for a, b in itertools.product(SHAPES, SHAPES):
        result, _ = stretching.fitted(a, b)
        if result is not None:
            array = stretching.numbers(a, 1)
            own = np.broadcast_to(array, result)[~stretching.copies(a, result)]
            assert own.tolist() == array.ravel().tolist()


def test_the_blame_counts_axes_from_the_right():
    assert stretching.blame((4, 3), (4,)) == "in the last axis 3 meets 4"
    assert stretching.blame((4, 3), (3, 2)) == "in the last axis 3 meets 2 and in the last axis but one 4 meets 3"
