"""Can a message of any kind build nothing but plain data, and break nothing?"""

import io
import json
import pickle
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nndl_grader import codec

PLAIN = (type(None), bool, int, float, complex, str, bytes)
trees = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 10**20)
    | st.floats()
    | st.sampled_from([*codec._DECODERS, "<f8", "0x1"]),
    lambda parts: st.lists(parts, max_size=5) | st.dictionaries(st.text(max_size=2), parts, max_size=2),
)


def forged(tree, data=b"", sizes=None):
    """What a process of the other side could send instead of a message."""
    text = tree if isinstance(tree, bytes) else json.dumps(tree).encode()
    return io.BytesIO(struct.pack("<QQ", *(sizes or (len(text), len(data)))) + text + data)


def is_plain(value):
    """Whether a value is made of the plain types and of nothing else, not even of their subclasses."""
    if isinstance(value, dict):
        return type(value) is dict and all(map(is_plain, [*value, *value.values()]))
    if isinstance(value, list | tuple | set | frozenset):
        return type(value) in (list, tuple, set, frozenset) and all(map(is_plain, value))
    if isinstance(value, np.ndarray):
        return type(value) is np.ndarray and value.dtype.kind in codec.KINDS
    if isinstance(value, np.generic):
        return type(value).__module__ == "numpy" and value.dtype.kind in codec.KINDS
    return type(value) in PLAIN


@given(trees, st.binary(max_size=40))
@settings(max_examples=300)
def test_a_forged_message_gives_plain_data_or_is_refused(tree, data):
    try:
        value = codec.receive(forged(tree, data))
    except codec.CodecError:
        return
    assert is_plain(value)


@given(st.binary(max_size=200))
@settings(max_examples=100)
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
        ["complex"], ["complex", "0x1"], ["complex", 1, 2], ["complex", ["0x1"], "0x1"], ["bytes"], ["bytes", "abc"],
        ["bytes", 5], ["bytes", ["61"]], ["bytes", "zz"], ["set", ["list"]], ["set", ["set"]], ["set", ["dict"]],
        ["frozenset", ["array", "<f8", [1], 0, 8]], ["dict", [["set"], None]], ["set", 5], ["scalar"],
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


def test_truths_and_texts_in_a_forged_array_are_made_whole():
    truths = codec.receive(forged(["array", "|b1", [4], 0, 4], b"\x00\x01\x02\xff"))
    assert truths.view(np.uint8).tolist() == [0, 1, 1, 1]
    for order in "<>":
        codes = np.array([0xD800, 0x61, 0x110000, 0xFFFFFFFF], f"{order}u4").tobytes()
        texts = codec.receive(forged(["array", f"{order}U2", [2], 0, 16], codes))
        assert (texts.tolist(), texts.dtype.str) == (["?a", "??"], f"{order}U2")


def test_half_a_surrogate_pair_becomes_a_character_that_files_can_hold():
    codec.receive(forged("a\ud800b")).encode()
    codec.receive(forged(["dict", ["\udfff", None]])).popitem()[0].encode()
    assert codec.receive(forged("😀")) == "😀"
