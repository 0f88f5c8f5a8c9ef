"""Does a plain sentence say what the exceptions that students meet most mean, with the NumPy that is installed?"""

import math

import numpy as np
import pytest

from nndl.bank import Raised
from nndl.plain import plain

A, B, V = np.ones((2, 3)), np.ones((4, 5)), np.ones(3)
NONE, EMPTY, PAIR = None, {}, (1, 2)
GIVEN = {"A": A, "parameters": {"W1": B, "b1": np.ones((4, 1))}}


def takes_one(x):
    """Used before it is set, when x is false."""
    if x:
        late = 1
    return late


def unpacked(values, count):
    """Unpack some values into two or three names."""
    if count == 2:
        _one, _two = values
    else:
        _one, _two, _three = values


def put(place, value):
    """Put a value into an array of three numbers."""
    array = np.zeros((2, 3))
    array[place] = value


def grown(array, more):
    """Add in place."""
    array += more


CALLS = {
    "dot": (lambda: np.dot(A, B), "equal inner sizes: as many columns on the left as rows on the right. (2, 3) is the "
            "shape of A, (4, 5) is the shape of parameters['W1']."),
    "matmul": (lambda: A @ B, "here they are 3 (columns on the left) and 4 (rows on the right)"),
    "matmul with a number": (lambda: A @ 2, "one side is a single number"),
    "broadcast": (lambda: A * B.T, "the sizes must be equal, or one of them 1. (2, 3) is the shape of A, (5, 4) is the "
                  "shape of something that you computed."),
    "in place": (lambda: grown(np.ones(3), np.ones((3, 3))), "keeps the shape (3,), but the result has the shape"),
    "into a place": (lambda: put(0, np.ones(2)), "an array of shape (2,) into a place of shape (3,)"),
    "axis": (lambda: A.sum(axis=2), "an array with 2 of them has no axis 2"),
    "axis of rank 1": (lambda: np.linalg.norm(V, axis=1), "This is a rank-1 array: its only axis is 0."),
    "scalar": (lambda: math.exp(V), "A whole array stands where only one number fits."),
    "sequence": (lambda: put((0, 0), V), "One entry has room for one number"),
    "ragged": (lambda: np.array([[1, 2], [3]]), "must be equally long"),
    "index": (lambda: V[3], "along axis 0, of size 3, there is no place 3"),
    "list index": (lambda: [1, 2][2], "fewer entries than you ask for"),
    "too many indices": (lambda: V[0, 1], "You gave 2 places, but the number of axes of this array is 1."),
    "name as index": (lambda: V["W1"], "A place in an array is a whole number or a slice"),
    "truth": (lambda: 1 if V > 0 else 0, "asks for one yes or no, and an array answers once for each entry"),
    "dict times number": (lambda: 0.1 * EMPTY, "* does not work between a float and a dict"),
    "None plus number": (lambda: NONE + 1, "Something here is None."),
    "None as array": (lambda: np.exp(NONE), "Something here is None."),
    "None subscripted": (lambda: NONE["W1"], "Something here is None."),
    "None's shape": (lambda: NONE.shape, "Something here is None."),
    "None unpacked": (lambda: unpacked(NONE, 2), "Something here is None."),
    "list's shape": (lambda: [1].shape, "Only arrays have .shape, and this is none."),
    "tuple by name": (lambda: PAIR["dw"], "its entries have places, 0, 1 and so on, and no names"),
    "key": (lambda: GIVEN["parameters"]["W2"], "There is no entry 'W2' in this dict. parameters has 'W1', 'b1'."),
    "name": (lambda: unknown, "Nothing is called `unknown` here."),  # noqa: F821
    "late name": (lambda: takes_one(0), "`late` gets its value inside the function, but is used before that."),
    "keyword": (lambda: np.sum(V, axes=1), "sum has no argument called axes."),
    "missing argument": (lambda: takes_one(), "takes_one was called without 'x'."),
    "more arguments": (lambda: takes_one(1, 2), "takes_one was called with 2 arguments"),
    "reshape": (lambda: A.reshape(4, 2), "The array has 6 of them, and the sizes in (4, 2) multiply to"),
    "zero": (lambda: 1 / 0, "You divide by zero."),
    "too many values": (lambda: unpacked((1, 2, 3), 2), "more values than the 2 names on the left"),
    "not enough values": (lambda: unpacked((1, 2), 3), "3 names on the left, and the right-hand side gives only 2"),
    "one value": (lambda: unpacked(3.0, 2), "The right-hand side is one float"),
    "bools": (lambda: (V > 0) - (V > 1), "True and False cannot be subtracted"),
    "minus a bool": (lambda: -(V > 0), "True and False cannot be subtracted or given a minus"),
    "casting": (lambda: grown(np.ones(3, np.uint8), 0.5), "keeps the number type uint8, which cannot hold float64"),
    "called array": (lambda: V(1), "Round brackets call a function, and this is none."),
    "numpy's name": (lambda: np.sigmoid(V), "NumPy has no function called sigmoid."),
    "zeros": (lambda: np.zeros(2, 3), "want a shape as one tuple"),
    "randn": (lambda: np.random.randn((2, 3)), "those of np.random want the sizes one by one"),
}  # fmt: skip

OF_NUMPY_2_0 = [
    (
        "TypeError",
        "only length-1 arrays can be converted to Python scalars",
        "A whole array stands where only one number",
    ),
]


def meaning(call):
    """The plain words for what a call raises."""
    with pytest.raises(Exception) as caught:
        call()
    return plain(Raised(caught.type.__name__, str(caught.value)), GIVEN)


@pytest.mark.parametrize("name", CALLS)
def test_a_common_exception_has_a_plain_sentence(name):
    call, words = CALLS[name]
    assert words in meaning(call)


@pytest.mark.parametrize(("kind", "text", "words"), OF_NUMPY_2_0)
def test_messages_of_the_oldest_numpy_are_known(kind, text, words):
    assert words in plain(Raised(kind, text), {})


def test_a_function_that_is_not_written_yet_is_told_so():
    assert "not written yet" in plain(Raised("NotImplementedError", ""), {})


@pytest.mark.parametrize("error", [Raised("ValueError", "quite another"), Raised("OddError", "shapes"), Raised("", "")])
def test_other_exceptions_get_no_guess(error):
    assert plain(error, GIVEN) is None


def test_a_text_that_looks_like_a_form_is_told_as_it_is():
    assert "{shapes} %s" in plain(Raised("KeyError", "'{shapes} %s'"), {})


def test_a_long_text_is_not_read_to_its_end():
    assert len(plain(Raised("KeyError", "x" * 10_000), {})) < 600
