"""Does asking a student's function give an answer to draw, or a sentence that says why there is none?"""

import codecs
import sys
import warnings

import numpy as np
import pytest

from nndl.plots.ask import ask


def unwritten(*inputs):
    """An answer that is still the stub."""
    raise NotImplementedError


def calling_unwritten(*inputs):
    """An answer that calls an earlier one, still the stub."""
    return unwritten(*inputs)


def deep(x):
    """An answer that meets what a library has not written."""
    return codecs.Codec().encode(x)


@pytest.mark.parametrize(
    "answer", [2.0, 3, True, [1, 2], (1.5, 2), np.ones((2, 3)), np.array([True]), np.float32(1), np.zeros(0)]
)
def test_whatever_is_made_of_numbers_becomes_a_float_array(answer):
    got, note = ask(lambda: answer)
    assert note is None
    assert got.dtype == float
    assert np.array_equal(got, np.asarray(answer))


@pytest.mark.parametrize(
    ("function", "sentence"),
    [
        (unwritten, "unwritten is not written yet"),
        (calling_unwritten, "unwritten is not written yet"),
        (deep, "deep is not written yet"),
        (lambda: sys.exit(), "it raised SystemExit"),
        (lambda: 1 / 0, "it raised ZeroDivisionError: division by zero"),
        (lambda: [][1], "it raised IndexError: list index out of range"),
        (lambda: [][1:].nothing, "it raised AttributeError: 'list' object has no attribute 'nothing'"),
        (3, "it raised TypeError: 'int' object is not callable"),
        (None, "it raised TypeError: 'NoneType' object is not callable"),
        (lambda: None, "it returned nothing yet (None)"),
        (lambda: "done", "it returned a str that is not an array of numbers"),
        (lambda: [[1, 2], [3]], "it returned a list that is not an array of numbers"),
        (lambda: {"a": 1}, "it returned a dict that is not an array of numbers"),
        (lambda: np.nan, "it returned numbers that are infinite or not a number (nan)"),
        (lambda: [1, -np.inf], "it returned numbers that are infinite or not a number (nan)"),
    ],
)
def test_what_cannot_be_drawn_is_a_sentence(function, sentence):
    name = None if function in (unwritten, calling_unwritten, deep) else "it"
    inputs = [1] if name is None else []
    assert ask(function, *inputs, name=name) == (None, sentence)


@pytest.mark.parametrize(
    ("shape", "right"), [((2, 3), True), (None, True), ((3, 2), False), ((6,), False), ((), False)]
)
def test_a_wrong_shape_is_a_sentence_and_any_shape_will_do_where_none_is_asked_for(shape, right):
    got, note = ask(lambda x: x, np.ones((2, 3)), shape=shape, name="it")
    assert (got is not None) is right
    assert note == (None if right else f"it returned shape (2, 3); to draw it, shape {shape} is needed")


def test_a_long_message_is_cut_and_put_on_one_line():
    def raises():
        raise ValueError("many words\n" * 100)

    note = ask(raises)[1]
    assert note.startswith("raises raised ValueError: many words many words")
    assert note.endswith(" ...") and len(note) <= 84


def test_printing_and_warnings_are_not_for_the_figure(capsys):
    def noisy():
        print("debugging")
        warnings.warn("careful", stacklevel=1)
        return np.log(np.zeros(1)) * 0 + [1 / np.float64(0)]

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ask(noisy)
    assert capsys.readouterr() == ("", "")


def test_the_function_gets_copies():
    given = np.ones(3)

    def in_place(x):
        x *= 2
        return x

    got, _ = ask(in_place, given)
    assert (got == 2).all()
    assert (given == 1).all()


def test_the_stop_button_still_stops():
    def interrupted():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ask(interrupted)
