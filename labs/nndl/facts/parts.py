"""Of which arrays and numbers does an answer consist, and how does each stand beside the right one, case by case?"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

import numpy as np

from ..bank import Case
from ..compare import same_values
from ..describe import is_scalar
from ..typed import Array, Function, Value

T = TypeVar("T")
PartPath: TypeAlias = tuple[int | str, ...]  # the places and keys that lead to a part
Same: TypeAlias = Callable[[Value, Value], bool]  # whether what came and what is right count as the same
OfArray: TypeAlias = Callable[[Array], Value]  # an array or a number that is made of an array

FAR = 1e-3  # a difference that no comparison lets pass
MOST_ENTRIES = 1_000_000  # larger arrays are not looked at
LEAST_BITS = 20  # of answers that consist of 0 and 1 only: fewer may agree by chance
LEAST = 3  # a fact needs agreement on as many cases in which it could have been otherwise
ORDINALS = ("first", "second", "third", "fourth", "fifth")
MISSING = object()


@dataclass(frozen=True)
class Pair:
    """One part of an answer on one case: what came and what is right, as arrays of floats; raw: what came as it is."""

    case: Case
    got: Array
    want: Array
    right: bool
    raw: Value

    def gives(self, value: Value) -> bool:
        """True when this value, of the same shape as what came, is what came."""
        if np.shape(value) != self.got.shape:
            return False
        value = np.asarray(value, dtype=float)
        return not clearly_differ(self.got, value) and same_values(self.got, value)


Pairs: TypeAlias = Sequence[Pair]


def clearly_differ(one: Value, other: Value) -> bool:
    """Whether one look, at the largest number, is enough to tell two arrays apart: a quick no before a thorough yes."""
    if not isinstance(one, np.ndarray) or not isinstance(other, np.ndarray):
        return False
    if one.dtype.kind != "f" or other.dtype.kind != "f" or not one.size:
        return False
    if one.shape != other.shape:
        return True
    place = np.argmax(np.abs(one))
    number = one.flat[place]
    return bool(abs(number - other.flat[place]) > FAR * (1 + abs(number)))


@dataclass(frozen=True)
class Part:
    """One array or number of the answer, on all cases that have it.

    pairs: none where it is no array on some case; names: of the results, where there are several
    """

    path: PartPath
    pairs: tuple[Pair, ...]
    right: bool
    told: str
    names: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Its name in the innermost dict, or an empty text."""
        return str(self.path[-1]) if self.path and isinstance(self.path[-1], str) else ""


def leaves(value: Value, path: PartPath = ()) -> Iterator[tuple[PartPath, Value]]:
    """The arrays and numbers in nested tuples and dicts, by path. A list of numbers is one array, such as the costs."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, (*path, key))
    elif isinstance(value, tuple | list) and not _is_row(value):
        for place, part in enumerate(value):
            yield from leaves(part, (*path, place))
    else:
        yield path, value


def _is_row(value: Value) -> bool:
    return isinstance(value, list) and all(is_scalar(part) for part in value)


def at(value: Value, path: PartPath, expected: Value) -> Value:
    """The part of a value at a path; MISSING where the value is built otherwise than the expected one."""
    for step in path:
        if not (_has(expected, step) and _has(value, step)) or len(value) < len(expected):
            return MISSING
        value, expected = value[step], expected[step]
    return value


def _has(value: Value, step: int | str) -> bool:
    if isinstance(step, int):
        return isinstance(value, tuple | list) and step < len(value)
    return isinstance(value, dict) and step in value


def numbers(value: Value) -> Array | None:
    """A part as an array of floats; None where it is none."""
    if not (_is_row(value) or is_scalar(value) or isinstance(value, np.ndarray)) or np.size(value) > MOST_ENTRIES:
        return None
    array = np.asarray(value)
    return array.astype(float) if array.dtype.kind in "biuf" else None


def parts_of(cases: Sequence[Case], results: Sequence[Value], same: Same, names: tuple[str, ...] = ()) -> list[Part]:
    """The parts of the answers, in order.

    results: one per case; same: same(got, expected) tells whether two parts count as the same
    names: what the results are called, where there are several
    returns: a list of Parts
    """
    paths = dict.fromkeys(path for case in cases for path, _ in leaves(case.answer))
    return [_part(path, cases, results, same, names) for path in paths]


def _part(path: PartPath, cases: Sequence[Case], results: Sequence[Value], same: Same, names: tuple[str, ...]) -> Part:
    both = [
        (case, at(got, path, case.answer), at(case.answer, path, case.answer))
        for case, got in zip(cases, results, strict=True)
    ]
    both = [(case, got, want) for case, got, want in both if want is not MISSING]
    pairs = complete([_pair(case, got, want, same) for case, got, want in both])
    right = all(got is not MISSING and same(got, want) for _, got, want in both)
    return Part(path, tuple(pairs or ()), right, told_of(path, names), names)


def _pair(case: Case, raw: Value, want: Value, same: Same) -> Pair | None:
    got = None if raw is MISSING else numbers(raw)
    expected = numbers(want)
    if got is None or expected is None:
        return None
    return Pair(case, got, expected, same(raw, want), raw)


def told_of(path: PartPath, names: Sequence[str] = ()) -> str:
    """A part in words: `dw`, the first result, ...; names: what the results are called, where that is known."""
    if not path:
        return "your result"
    if len(path) == 1 and isinstance(path[0], int) and path[0] < len(names):
        name = names[path[0]]
        return f"`{name}`" if name.isidentifier() else name
    if isinstance(path[-1], str):
        activation = re.fullmatch(r"d(A\d+)", path[-1])  # students number these dA in either of two ways
        return f"the slope of the cost in `{activation[1]}`" if activation else f"`{path[-1]}`"
    ordinal = ORDINALS[path[-1]] if path[-1] < len(ORDINALS) else "last but not first"
    return f"the {ordinal} result" if len(path) == 1 else f"the {ordinal} entry of {told_of(path[:-1], names)}"


def given(pairs: Pairs) -> list[PartPath]:
    """The paths of arrays and numbers in the arguments, those of the first of some cases."""
    return [path for path, value in leaves(pairs[0].case.arguments) if numbers(value) is not None]


def argument(pair: Pair, path: PartPath) -> Array | None:
    """The argument, or a part of one, at a path, as an array of floats; None where it is none."""
    value = at(pair.case.arguments, path, pair.case.arguments)
    return None if value is MISSING else numbers(value)


def argument_told(path: PartPath) -> str:
    """An argument, or a part of one, in words."""
    if len(path) == 1:
        return f"`{path[0]}`"
    inner = f"`{path[-1]}`" if isinstance(path[-1], str) else "an array"
    return f"{inner} from the argument `{path[0]}`"


def enough(pairs: Pairs) -> bool:
    """True when these pairs are many and different enough to found a fact on."""
    if sum(pair.want.size for pair in pairs) < LEAST_BITS and all(map(_is_binary, pairs)):
        return False
    return _varied([pair.want for pair in pairs])


def _is_binary(pair: Pair) -> bool:
    return bool(np.isin(pair.want, (0, 1)).all() and np.isin(pair.got, (0, 1)).all())


def _varied(arrays: Iterable[Array]) -> bool:
    found: list[Array] = []
    for array in arrays:
        if not any(other.shape == array.shape and np.array_equal(other, array) for other in found):
            found.append(array)
        if len(found) >= LEAST:
            return True
    return False


def complete(values: Iterable[T | None]) -> list[T] | None:
    """These values; None where one of them is missing."""
    known: list[T] = []
    for value in values:
        if value is None:
            return None
        known.append(value)
    return known


def holds(pairs: Pairs, value_of: Function) -> bool:
    """True when what came is always value_of(pair), on enough cases where this is not the right answer."""
    if not all(_is_given(pair, value_of(pair)) for pair in pairs):
        return False
    return enough([pair for pair in pairs if not pair.right and np.isfinite(pair.got).any()])


def _is_given(pair: Pair, value: Value) -> bool:
    return value is not None and pair.gives(value)


def differ(pairs: Pairs) -> bool:
    """True when what came is something else on enough cases."""
    return _varied([pair.got for pair in pairs if not pair.right])
