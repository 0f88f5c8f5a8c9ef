"""Does plain data cross as it is, and can a message of any kind build nothing else and break nothing?"""

import io
import json
import pickle
import struct
from collections import OrderedDict, namedtuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nndl_grader import codec

PLAIN = (type(None), bool, int, float, str, list, tuple, dict, np.ndarray, np.generic)

texts = st.text(st.characters(exclude_categories=["Cs"]))
dtypes = st.one_of(
    arrays.boolean_dtypes(), arrays.integer_dtypes(), arrays.unsigned_integer_dtypes(), arrays.floating_dtypes(),
    arrays.complex_number_dtypes(), arrays.byte_string_dtypes(min_len=1), arrays.datetime64_dtypes(),
)  # fmt: skip
some_arrays = arrays.arrays(dtypes, arrays.array_shapes(min_dims=0, min_side=0, max_side=4))
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts, dtypes.flatmap(arrays.from_dtype))
values = st.recursive(
    scalars | some_arrays,
    lambda parts: st.lists(parts) | st.lists(parts).map(tuple) | st.dictionaries(texts | st.integers(), parts),
    max_leaves=10,
)
trees = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 10**20)
    | st.floats()
    | st.sampled_from([*codec._DECODERS, "<f8", "0x1"]),
    lambda parts: st.lists(parts, max_size=5) | st.dictionaries(st.text(max_size=2), parts, max_size=2),
)


def there_and_back(value):
    stream = io.BytesIO()
    codec.send(stream, value)
    stream.seek(0)
    return codec.receive(stream)


def forged(tree, data=b"", sizes=None):
    """What a process of the other side could send instead of a message."""
    text = tree if isinstance(tree, bytes) else json.dumps(tree).encode()
    return io.BytesIO(struct.pack("<QQ", *(sizes or (len(text), len(data)))) + text + data)


def is_plain(value):
    """Whether a value is made of the plain types and of nothing else, not even of their subclasses."""
    if isinstance(value, dict):
        return type(value) is dict and all(map(is_plain, [*value, *value.values()]))
    if isinstance(value, list | tuple):
        return type(value) in (list, tuple) and all(map(is_plain, value))
    if isinstance(value, np.ndarray):
        return type(value) is np.ndarray and value.dtype.kind in codec.KINDS
    return type(value) in PLAIN or isinstance(value, np.generic)


@given(values)
@settings(max_examples=150, deadline=None)
def test_plain_data_comes_back_the_same_in_type_and_value(value):
    back = there_and_back(value)
    assert is_plain(back)
    assert same(back, value)


def same(got, value):
    """Equal in type, shape and entries; not-a-number equals itself."""
    if isinstance(value, list | tuple):
        return type(got) is type(value) and len(got) == len(value) and all(map(same, got, value))
    if isinstance(value, dict):
        return same(list(got.items()), list(value.items()))
    if isinstance(value, np.ndarray | np.generic):
        alike = (type(got), got.dtype, got.shape) == (type(value), value.dtype, value.shape)
        return alike and got.tobytes() == value.tobytes()
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
        ({1, 2}, "a set"),
        (b"bytes", "a bytes"),
        (1j, "a complex"),
        ([{"deep": [object()]}], "a object"),
        (np.array([object()]), "an array of dtype object"),
        (np.zeros(2, dtype=[("a", "f8")]), "an array of dtype"),
        (10**5000, "a whole number of 16610 bits"),
        (nested(50), "nested too deep"),
        (endless, "nested too deep"),
        ("x" * 17_000_000, "a value of 17 MB"),
        (np.broadcast_to(0.0, (10**5, 10**5)), "an array of 80000 MB"),
        ([np.zeros(10**7)] * 4, "a value of 320 MB"),
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


@given(trees, st.binary(max_size=40))
@settings(max_examples=300, deadline=None)
def test_a_forged_message_gives_plain_data_or_is_refused(tree, data):
    try:
        value = codec.receive(forged(tree, data))
    except codec.CodecError:
        return
    assert is_plain(value)


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_give_plain_data_or_are_refused(data):
    try:
        value = codec.receive(io.BytesIO(data))
    except (codec.CodecError, EOFError):
        return
    assert is_plain(value)


@pytest.mark.parametrize(
    "tree",
    [
        ["object", "os.system"], ["array", "|O", [1], 0, 8], ["array", "O", [1], 0, 8], ["array", "<f8", [2], 0, 8],
        ["array", "<f8", [1], -8, 8], ["array", "<f8", [1], 8, 8], ["array", "<f8", [-1], 0, 8],
        ["array", "<f8", [10**30], 0, 8], ["array", "<f8", [float("inf")], 0, 8], ["array", "(1,,2)f8", [1], 0, 8],
        ["array", "<U0", [1], 0, 8], ["array", "<f4,<f4", [1], 0, 8], ["array", {}, [1], 0, 8], ["array"],
        ["scalar", ["list"]], ["scalar", "text"], ["float", "0x1p99999"],
        ["float", "text"], ["int", "0x"], ["int", 5], ["int", "f" * 3000], ["dict", [["list"], None]],
        ["dict", 5], ["dict", [1]], [], [["list"]], 5, 1.5, {"a": 1}, [["list"]] * 3,
    ],
    ids=lambda tree: json.dumps(tree)[:40],
)  # fmt: skip
def test_a_forged_tree_is_refused(tree):
    with pytest.raises(codec.CodecError):
        codec.receive(forged(tree, b"\0" * 8))


@pytest.mark.parametrize(
    "text",
    [b"{", b"\xff\xfe", b"[" * 100_000 + b"]" * 100_000, b'["list",' * 500 + b"null" + b"]" * 500, pickle.dumps([1])],
    ids=["cut JSON", "no text", "deep", "deep lists", "a pickle"],
)
def test_what_is_no_message_is_refused(text):
    with pytest.raises(codec.CodecError):
        codec.receive(forged(text))


@pytest.mark.parametrize("sizes", [(2**63, 0), (0, 2**63), (2**64 - 1, 2**64 - 1), (codec.MAX_BYTES, 1)])
def test_forged_sizes_are_refused_before_anything_is_read(sizes):
    with pytest.raises(codec.CodecError, match="a message of"):
        codec.receive(forged(None, sizes=sizes))


def test_a_message_of_brackets_that_would_fill_the_memory_is_refused():
    text = b'["list"' + b",[]" * 10_000_000 + b"]"
    with pytest.raises(codec.CodecError, match="a message of"):
        codec.receive(forged(text))


@pytest.mark.parametrize("size", [0, 5, 16, 20, -1])
def test_a_message_that_is_cut_short_is_the_end(size):
    whole = forged(["array", "<f8", [1], 0, 8], b"\0" * 8).getvalue()
    with pytest.raises(EOFError):
        codec.receive(io.BytesIO(whole[:size]))


def test_half_a_surrogate_pair_becomes_a_character_that_files_can_hold():
    codec.receive(forged("a\ud800b")).encode()
    codec.receive(forged(["dict", ["\udfff", None]])).popitem()[0].encode()
    assert there_and_back("😀") == "😀"
