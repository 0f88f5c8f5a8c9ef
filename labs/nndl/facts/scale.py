"""Is an answer the right one times a number: minus one, two, m, ...?"""

import re
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from ..bank import Case
from ..typed import Array, Function, Value
from .fact import Fact
from .parts import Pair, Pairs, PartPath, complete, holds

CONSTANTS = (
    (0, Fact("zero_everywhere", "{is} zero everywhere")),
    (-1, Fact("wrong_sign", "{has} the wrong sign, and {is} right otherwise")),
    (2, Fact("constant_ratio", "{is} twice as large as {it} should be, everywhere")),
    (1 / 2, Fact("constant_ratio", "{is} half as large as {it} should be, everywhere")),
    (-2, Fact("constant_ratio", "{is} twice as large as {it} should be and {has} the wrong sign")),
    (-1 / 2, Fact("constant_ratio", "{is} half as large as {it} should be and {has} the wrong sign")),
    (100, Fact("constant_ratio", "{is} a hundred times too large, everywhere")),
    (1 / 100, Fact("constant_ratio", "{is} a hundred times too small, everywhere")),
    (255, Fact("constant_ratio", "{is} 255 times too large, everywhere")),
    (1 / 255, Fact("constant_ratio", "{is} 255 times too small, everywhere")),
    (
        np.log(10),
        Fact(
            "log_of_wrong_base",
            "{is} ln 10 times too large, everywhere: natural logarithms stand where those of base 10 belong",
        ),
    ),
    (
        1 / np.log(10),
        Fact("log_of_wrong_base", "{is} ln 10 times too small, as with logarithms of base 10 instead of natural ones"),
    ),
    (
        1 / np.log(2),
        Fact(
            "log_of_wrong_base",
            "{is} too large by the factor 1 / ln 2, as with logarithms of base 2 instead of natural ones",
        ),
    ),
)
KEPT = {word: f"{{{word}}}" for word in ("is", "has", "it")}
EXAMPLES = re.compile(r"d?[AZ]\d*|AL|A_prev|[XY](_train)?")  # arrays with one column per example


def scaled(pairs: Pairs) -> Fact | None:
    """A constant ratio, or one that is the size of an argument in each case."""
    return _constant(pairs) or _size(pairs) or _some_ratio(pairs)


def shifted(pairs: Pairs) -> Fact | None:
    """The same difference everywhere."""
    first = next(pair for pair in pairs if not pair.right)
    if first.got.shape != first.want.shape or not first.got.size:
        return None
    by = (first.got - first.want).flat[0]
    found = holds(pairs, lambda pair: pair.want + by if _comparable(pair) else None)
    words = "{has} the same difference from what {it} should be everywhere: a constant is added or missing"
    return Fact("constant_difference", words) if found else None


def _some_ratio(pairs: Pairs) -> Fact | None:
    first = next(pair for pair in pairs if not pair.right)
    if first.got.shape != first.want.shape or not first.got.any():
        return None
    place = np.argmax(abs(first.want))
    ratio = first.got.flat[place] / first.want.flat[place] if first.want.flat[place] else 0
    if not ratio or not np.isfinite(ratio) or not _is_times(pairs, lambda _: ratio):
        return None
    words = "{is} wrong by the same factor everywhere: look at the constants that you multiply with or divide by"
    return Fact("constant_ratio", words)


def _constant(pairs: Pairs) -> Fact | None:
    return next((fact for ratio, fact in CONSTANTS if _is_times(pairs, lambda _, ratio=ratio: ratio)), None)


def _is_times(pairs: Pairs, ratio_of: Function) -> bool:
    return holds(pairs, lambda pair: ratio_of(pair) * pair.want if _comparable(pair) else None)


def _comparable(pair: Pair) -> bool:
    """A ratio to zero says nothing."""
    return pair.got.shape == pair.want.shape and (pair.right or bool(pair.want.any()))


def _size(pairs: Pairs) -> Fact | None:
    for told, sizes in _sizes([pair.case for pair in pairs]):
        by_case = dict(zip(map(id, (pair.case for pair in pairs)), sizes, strict=True))
        for ratio_of, name, words in _ratios(by_case):
            if _is_times(pairs, ratio_of):
                return Fact(name, words.format(size=told, **KEPT))
    return None


def _ratios(sizes: dict[int, int]) -> Iterator[tuple[Callable[[Pair], float], str, str]]:
    def times(pair: Pair) -> int:
        return sizes[id(pair.case)]

    def one_less(pair: Pair) -> float:
        return times(pair) / (times(pair) - 1) if times(pair) > 1 else np.inf

    yield (
        times,
        "times_a_size",
        "{is} too large by a factor, which is {size}: is a division missing, or a mean where a sum belongs?",
    )
    yield (
        lambda pair: 1 / times(pair),
        "divided_by_a_size",
        "{is} too small by a factor, which is {size}: is there a division too many, or a sum where a mean belongs?",
    )
    wrong_sign = "{has} the wrong sign and {is} too large by a factor, which is {size}"
    yield lambda pair: -times(pair), "wrong_sign_times_a_size", wrong_sign
    yield one_less, "divided_by_one_less", "{is} divided by one less than {size}"


def _sizes(cases: Sequence[Case]) -> list[tuple[str, tuple[int, ...]]]:
    """The sizes of arguments that differ between these cases, each in words; the number of examples first."""
    found: dict[tuple[int, ...], str] = {}
    alone = "W" not in cases[0].arguments
    for place in _places(cases[0].arguments):
        arrays = complete([_get(case.arguments, place) for case in cases])
        if arrays and all(array.ndim == arrays[0].ndim for array in arrays):
            for axis in range(arrays[0].ndim):
                sizes = tuple(array.shape[axis] for array in arrays)
                if len(set(sizes)) > 1:
                    found.setdefault(sizes, _size_words(place, axis, arrays[0].ndim, alone))
            sizes = tuple(array.size for array in arrays)
            if len(set(sizes)) > 1:
                found.setdefault(sizes, f"the number of entries of {_name(place)}")
    ordered = sorted(found.items(), key=lambda item: not item[1].startswith("m,"))
    return [(told, sizes) for sizes, told in ordered]


def _places(arguments: dict[str, Value]) -> Iterator[PartPath]:
    """Where arrays are in the arguments: by name, and in a dict or tuple that is an argument."""
    for name, value in arguments.items():
        if isinstance(value, np.ndarray):
            yield (name,)
        elif isinstance(value, dict | tuple | list):
            inner = value.items() if isinstance(value, dict) else enumerate(value)
            yield from ((name, key) for key, part in inner if isinstance(part, np.ndarray))


def _get(arguments: dict[str, Value], place: PartPath) -> Array | None:
    try:
        value: Value = arguments
        for step in place:
            value = value[step]
    except (KeyError, IndexError, TypeError):
        return None
    return value if isinstance(value, np.ndarray) else None


def _name(place: PartPath) -> str:
    name, *inner = place
    if not inner:
        return f"`{name}`"
    return f"`{inner[0]}`" if isinstance(inner[0], str) else f"an array in `{name}`"


def _size_words(place: PartPath, axis: int, ndim: int, alone: bool) -> str:
    """A size in words; alone: whether there are no weights, so that a matrix called A is no layer's output."""
    known = EXAMPLES.fullmatch(str(place[-1])) and not (alone and place == ("A",))
    if known and ndim == 2 and axis == 1:
        return "m, the number of examples"
    if ndim == 1:
        return f"the number of entries of {_name(place)}"
    if ndim == 2:
        return f"the number of {('rows', 'columns')[axis]} of {_name(place)}"
    return f"the size of {_name(place)} along axis {axis}"
