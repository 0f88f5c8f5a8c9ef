"""Does plain data cross as it is, and is everything else refused before it is sent?"""

import io
from collections import Counter, OrderedDict, namedtuple
from enum import IntEnum

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nndl_grader import codec

texts = st.text(st.characters(exclude_categories=["Cs"]))
dtypes = st.one_of(
    arrays.boolean_dtypes(), arrays.integer_dtypes(), arrays.unsigned_integer_dtypes(), arrays.floating_dtypes(),
    arrays.complex_number_dtypes(), arrays.byte_string_dtypes(min_len=1), arrays.datetime64_dtypes(),
)  # fmt: skip
some_arrays = arrays.arrays(dtypes, arrays.array_shapes(min_dims=0, min_side=0, max_side=4))
numbers = st.one_of(st.integers(), st.floats(), st.complex_numbers(), dtypes.flatmap(arrays.from_dtype))
scalars = st.none() | st.booleans() | numbers | texts | st.binary()
keys = st.recursive(texts | st.integers(), lambda parts: st.frozensets(parts) | st.tuples(parts), max_leaves=3)
values = st.recursive(
    scalars | some_arrays | st.sets(keys),
    lambda parts: st.lists(parts) | st.lists(parts).map(tuple) | st.dictionaries(keys, parts),
    max_leaves=10,
)


def there_and_back(value):
    stream = io.BytesIO()
    codec.send(stream, value)
    stream.seek(0)
    return codec.receive(stream)


@given(values)
@settings(max_examples=150)
def test_plain_data_comes_back_the_same_in_type_and_value(value):
    assert same(there_and_back(value), value)


def same(got, value):
    """Equal in type, shape and entries; not-a-number equals itself."""
    if isinstance(value, list | tuple):
        return type(got) is type(value) and len(got) == len(value) and all(map(same, got, value))
    if isinstance(value, dict):
        return same(list(got.items()), list(value.items()))
    if isinstance(value, np.ndarray | np.generic):
        alike = (type(got), got.dtype, got.shape) == (type(value), value.dtype, value.shape)
        return alike and got.tobytes() == value.tobytes()
    if isinstance(value, complex):
        return same([got.real, got.imag], [value.real, value.imag])
    return type(got) is type(value) and (got == value or (got != got and value != value))


@pytest.mark.parametrize(
    "value",
    [
        np.arange(12.0).reshape(3, 4).T,
        np.asfortranarray(np.ones((3, 2))),
        np.arange(10)[::-2],
        np.array([1.5], dtype=">f8"),
        np.zeros((0, 3)),
        np.array(5.0),
        np.array(["a", "bc"]),
        np.array(["ü", "😀"], dtype=">U2"),
        np.zeros((0, 2), dtype="U3"),
        np.array(True),
        {(2, frozenset({3}))},
        {frozenset({1}): {frozenset()}},
        complex(float("-inf"), -0.0),
        b"\x00\xff",
        10**3000,
        -(10**3000),
        {(1, "a"): {2.5: None}},
        [np.float64(0.1)] * 20_000,
    ],
    ids=lambda value: repr(value)[:30] if not isinstance(value, int) else "a long int",
)
def test_special_cases_come_back_the_same(value):
    assert same(there_and_back(value), value)


def test_what_comes_back_may_be_written_to():
    there_and_back(np.ones(3))[0] = 5


def test_subclasses_come_back_as_the_plain_type():
    point = namedtuple("Point", "x y")
    assert type(there_and_back(point(1, 2))) is tuple
    assert type(there_and_back(OrderedDict(a=1))) is dict
    assert type(there_and_back(np.ma.array([1.0, 2.0]))) is np.ndarray
    assert type(there_and_back(np.str_("text"))) is str
    assert type(there_and_back(Counter("aab"))) is dict
    assert type(there_and_back(IntEnum("Colour", "RED").RED)) is int
    assert type(there_and_back(type("Many", (set,), {})([1]))) is set
    assert type(there_and_back(type("Raw", (bytes,), {})(b"a"))) is bytes
    assert type(there_and_back(type("Turn", (complex,), {})(1j))) is complex


def test_several_messages_follow_each_other_in_a_stream():
    stream = io.BytesIO()
    for value in (1, [2.5], "text"):
        codec.send(stream, value)
    stream.seek(0)
    assert [codec.receive(stream) for _ in range(3)] == [1, [2.5], "text"]


class Broken(dict):
    def items(self):
        raise ValueError("not now")


def nested(levels, inside=1.0):
    for _ in range(levels):
        inside = [inside]
    return inside


endless = []
endless.append(endless)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (object(), "a object"),
        ((number for number in [1]), "a generator"),
        (bytearray(b"bytes"), "a bytearray"),
        (range(3), "a range"),
        ({1, object()}, "a object"),
        (b"x" * 9_000_000, "a value of 18 MB"),
        ([{"deep": [object()]}], "a object"),
        (np.array([object()]), "an array of dtype object"),
        (np.zeros(2, dtype=[("a", "f8")]), "an array of dtype"),
        (10**5000, "a whole number of 16610 bits"),
        (nested(50), "nested too deep"),
        (endless, "nested too deep"),
        ("x" * 17_000_000, "a value of 17 MB"),
        (np.broadcast_to(0.0, (10**5, 10**5)), "an array of 80000 MB"),
        ([np.zeros(5 * 10**6)] * 4, "a value of 160 MB"),
        (Broken(a=1), "a value that cannot be read \\(ValueError: not now\\)"),
    ],
    ids=lambda part: part if isinstance(part, str) else type(part).__name__,
)
def test_what_is_no_plain_data_is_refused_before_it_is_sent(value, words):
    stream = io.BytesIO()
    with pytest.raises(codec.CodecError, match=words):
        codec.send(stream, value)
    assert stream.getvalue() == b""


@pytest.mark.parametrize("inside", [1.0, np.float64(1), np.ones(2), "a", {"a": 1}], ids=repr)
def test_what_is_not_refused_for_its_depth_when_sent_is_not_when_received(inside):
    for levels in range(codec.MAX_DEPTH + 2):
        try:
            codec.send(io.BytesIO(), nested(levels, inside))
        except codec.CodecError:
            return
        there_and_back(nested(levels, inside))
