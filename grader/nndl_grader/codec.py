"""How do values cross between the grader and a student's process, as plain data only?

A message is two lengths, a JSON tree, and the raw bytes of its arrays. Decoding builds None, bool, int, float, complex,
str, bytes, list, tuple, set, frozenset, dict, NumPy numbers and plain arrays, and nothing else: no pickle, no class of
the other side, no code.
"""

import functools
import json
import re
import struct
from collections.abc import Callable, Collection
from typing import Any, Protocol, TypeAlias, TypeVar

import numpy as np

Array: TypeAlias = np.ndarray[Any, np.dtype[Any]]
Message: TypeAlias = tuple[bytes, bytes | bytearray]  # its head or its tree, and the bytes of its arrays
Encode: TypeAlias = Callable[[Any, bytearray, int], Any]  # a value, the bytes of arrays so far, how deep: a JSON tree
Entries: TypeAlias = Callable[[memoryview, np.dtype[Any]], Array]  # of an array, from its bytes
Parts = TypeVar("Parts", bound=Collection[Any])

MAX_BYTES = 64_000_000  # of a whole message
MAX_TREE_BYTES = 16_000_000  # of its JSON, which takes some twenty times its size in memory
SMALL = 65_536  # bytes of arrays that are copied rather than written apart
MAX_INT_BITS = 10_000  # Python refuses to print longer numbers than some 14,000
MAX_DEPTH, MAX_KEYS = 20, 1000  # of values in each other, and of one dict or set
KINDS = "biufcSUmM"  # array dtypes that are plain data; no objects
_DTYPE = re.compile(rf"[<>|=][{KINDS}]\d{{1,8}}(\[\w{{1,9}}\])?")  # as `dtype.str` gives it
_LENGTHS = struct.Struct("<QQ")


class CodecError(Exception):
    """A value that is not plain data, or a message that is not well formed."""


class Stream(Protocol):  # what is asked of a binary stream
    def read(self, size: int, /) -> bytes: ...
    def write(self, data: bytes | bytearray, /) -> object: ...
    def flush(self) -> object: ...


def send(stream: Stream, value: Any) -> None:
    """Write one value to a binary stream.

    raises: CodecError, before anything is written, when it is not plain data or too large
    """
    put(stream, pack(value))


def pack(value: Any) -> Message:
    """One value as a message: its head, and the bytes of its arrays.

    raises: CodecError when it is not plain data or too large
    """
    data = bytearray()
    try:
        tree = json.dumps(_encode(value, data, 0)).encode()
    except CodecError:
        raise
    except Exception as error:  # a broken method of a student's own dict, or no memory for the copy
        raise CodecError(f"a value that cannot be read ({type(error).__name__}: {error})") from error
    if _too_large(len(tree), len(data)):
        raise CodecError(f"a value of {(len(tree) + len(data)) / 1e6:.0f} MB")
    return _LENGTHS.pack(len(tree), len(data)) + tree, data


def put(stream: Stream, message: Message) -> None:
    """Write a message to a binary stream."""
    head, data = message
    if len(data) <= SMALL:
        stream.write(head + data)
    else:
        stream.write(head)
        stream.write(data)
    stream.flush()


def _too_large(tree_size: int, data_size: int) -> bool:
    return tree_size > MAX_TREE_BYTES or tree_size + data_size > MAX_BYTES


def receive(stream: Stream) -> Any:
    """Read one value from a binary stream.

    raises: EOFError when the other side has gone; CodecError when it sent something else than a message
    """
    return unpack(take(stream))


def take(stream: Stream) -> tuple[bytes, bytes]:
    """Read one message from a binary stream: its tree and the bytes of its arrays, not looked at."""
    tree_size, data_size = _LENGTHS.unpack(_read(stream, _LENGTHS.size))
    if _too_large(tree_size, data_size):
        raise CodecError(f"a message of {tree_size + data_size} bytes")
    return _read(stream, tree_size), _read(stream, data_size)


def unpack(message: Message) -> Any:
    """The value of a message that was taken from a stream."""
    tree, data = message
    try:
        return _decode(json.loads(tree), memoryview(data), 0)
    except Exception as error:  # the other side may have written anything, so anything may go wrong
        raise CodecError(f"not a message: {error}") from error


def _read(stream: Stream, size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise EOFError
    return data


def _encode(value: Any, data: bytearray, depth: int) -> Any:
    """A JSON tree: plain JSON values stand for themselves, everything else is a list that begins with its tag."""
    if depth > MAX_DEPTH:
        raise CodecError("a value nested too deep")
    if value is None or type(value) in (bool, str):
        return value
    encode = _EXACTLY.get(type(value)) or _encoder(value)
    return encode(value, data, depth + 1)


def _encoder(value: Any) -> Encode:
    """What encodes a value of a class that is only derived from one of ours."""
    for kind, encode in _ENCODERS:
        if isinstance(value, kind):
            return encode
    raise CodecError(f"a {type(value).__name__}")


def _encode_array(array: Array, data: bytearray, depth: int) -> list[Any]:
    if array.dtype.kind not in KINDS:
        raise CodecError(f"an array of dtype {array.dtype}")
    if array.nbytes > MAX_BYTES:
        raise CodecError(f"an array of {array.nbytes / 1e6:.0f} MB")
    start = len(data)
    data += np.asarray(array).tobytes()
    return ["array", array.dtype.str, list(array.shape), start, len(data) - start]


def _encode_int(value: int, data: bytearray, depth: int) -> list[Any]:
    if value.bit_length() > MAX_INT_BITS:
        raise CodecError(f"a whole number of {value.bit_length()} bits")
    return ["int", hex(value)]


def _encode_parts(tag: str) -> Encode:
    return lambda parts, data, depth: [tag, *(_encode(part, data, depth) for part in parts)]


def _encode_set(tag: str) -> Encode:
    return lambda parts, data, depth: _few(_encode_parts(tag)(parts, data, depth))


def _few(parts: Parts) -> Parts:
    """The parts of a dict or set, or a refusal of too many: keys of one hash would take for ever to tell apart."""
    if len(parts) > MAX_KEYS:
        raise CodecError(f"{len(parts)} keys")
    return parts


def _encode_dict(value: dict[Any, Any], data: bytearray, depth: int) -> list[Any]:
    return _few(["dict", *([_encode(key, data, depth), _encode(part, data, depth)] for key, part in value.items())])


_ENCODERS: tuple[tuple[type, Encode], ...] = (
    (str, lambda value, data, depth: str(value)),
    (np.generic, lambda value, data, depth: ["scalar", _encode_array(np.asarray(value), data, depth)]),
    (bytes, lambda value, data, depth: ["bytes", bytes(value).hex()]),
    (complex, lambda value, data, depth: ["complex", value.real.hex(), value.imag.hex()]),
    (int, _encode_int),
    (float, lambda value, data, depth: ["float", float(value).hex()]),
    (np.ndarray, _encode_array),
    (tuple, _encode_parts("tuple")),
    (list, _encode_parts("list")),
    (set, _encode_set("set")),
    (frozenset, _encode_set("frozenset")),
    (dict, _encode_dict),
)
_EXACTLY = dict(_ENCODERS)  # most values are of these very classes


def _decode(tree: Any, data: memoryview, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise CodecError("a value nested too deep")
    if not isinstance(tree, list):
        return _decode_plain(tree)
    tag, *parts = tree
    return _DECODERS[tag](parts, data, depth + 1)


def _decode_plain(tree: Any) -> str | bool | None:
    if isinstance(tree, str):
        return tree.encode("utf-8", "replace").decode()  # half a surrogate pair fits into no file and no database
    if tree is None or isinstance(tree, bool):
        return tree
    raise CodecError(f"a bare {type(tree).__name__}")


@functools.lru_cache(64)
def _dtype(text: str) -> np.dtype[Any]:
    if not _DTYPE.fullmatch(text):
        raise CodecError(f"an array of dtype {str(text)[:30]}")
    return np.dtype(text)


def _decode_array(parts: list[Any], data: memoryview, depth: int) -> Array:
    dtype, shape, start, size = _dtype(parts[0]), tuple(map(int, parts[1])), int(parts[2]), int(parts[3])
    if dtype.kind not in KINDS or dtype.hasobject or min(start, size, *shape) < 0:
        raise CodecError(f"an array of dtype {dtype} and shape {shape}")
    entries: Entries = _ENTRIES.get(dtype.kind, np.frombuffer)
    return entries(data[start : start + size], dtype).reshape(shape).copy()


def _truths(data: memoryview, dtype: np.dtype[Any]) -> Array:
    return np.frombuffer(data, np.uint8).astype(bool)  # a byte may hold a 2, which is neither True nor False


def _texts(data: memoryview, dtype: np.dtype[Any]) -> Array:
    codes: Array = np.frombuffer(data, f"{dtype.str[0]}u4").copy()
    codes[((codes >= 0xD800) & (codes < 0xE000)) | (codes > 0x10FFFF)] = ord("?")  # half characters, and none at all
    return codes.view(dtype)


_ENTRIES: dict[str, Entries] = {"b": _truths, "U": _texts}  # of those arrays whose bytes may be no entries


def _decode_int(parts: list[Any], data: memoryview, depth: int) -> int:
    if len(parts[0]) > MAX_INT_BITS / 4 + 4:  # four bits a digit, a sign and 0x
        raise CodecError(f"a whole number of {len(parts[0])} digits")
    return int(parts[0], 16)


_DECODERS: dict[str, Callable[[list[Any], memoryview, int], Any]] = {
    "array": _decode_array,
    "scalar": lambda parts, data, depth: _decode_array(parts[0][1:], data, depth)[()],
    "int": _decode_int,
    "float": lambda parts, data, depth: float.fromhex(parts[0]),
    "complex": lambda parts, data, depth: complex(float.fromhex(parts[0]), float.fromhex(parts[1])),
    "bytes": lambda parts, data, depth: bytes.fromhex(parts[0]),
    "set": lambda parts, data, depth: {_decode(part, data, depth) for part in _few(parts)},
    "frozenset": lambda parts, data, depth: frozenset(_decode(part, data, depth) for part in _few(parts)),
    "tuple": lambda parts, data, depth: tuple(_decode(part, data, depth) for part in parts),
    "list": lambda parts, data, depth: [_decode(part, data, depth) for part in parts],
    "dict": lambda parts, data, depth: {
        _decode(key, data, depth): _decode(part, data, depth) for key, part in _few(parts)
    },
}
