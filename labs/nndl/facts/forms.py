"""Is a whole answer built otherwise than the right one, of the right values?"""

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np

from ..bank import Case, Raised
from ..typed import Function, Value
from .fact import Fact
from .parts import LEAST, ORDINALS, Same, numbers

Answers: TypeAlias = list[tuple[Value, Value]]  # what came and what is right, a case each

MOST_TOLD, MOST_LOOKED_AT = 4, 20  # names, entries of a dict


def rebuilt(cases: Sequence[Case], results: Sequence[Value], same: Same) -> Fact | None:
    """The Fact about the right values in another form: one of several, in another order, in a list, ...

    same: same(got, expected) tells whether two values count as the same
    """
    pairs = [(got, case.answer) for case, got in zip(cases, results, strict=True)]
    if len(pairs) < LEAST or any(isinstance(got, Raised) for got, _ in pairs):
        return None
    expected = [want for _, want in pairs]
    if all(isinstance(want, tuple) for want in expected) and len(set(map(len, expected))) == 1:
        return _of_several(pairs, same)
    if all(isinstance(want, dict) for want in expected):
        return _of_dict(pairs, same)
    return _of_one(pairs, same)


def _all(pairs: Answers, fits: Function) -> bool:
    return all(fits(got, want) for got, want in pairs)


def _of_several(pairs: Answers, same: Same) -> Fact | None:
    count = len(pairs[0][1])
    for place in range(min(count, len(ORDINALS))):
        if _all(pairs, lambda got, want, place=place: same(got, want[place])):
            return Fact(
                "one_result_only", f"You return only the {ORDINALS[place]} one of the {count} results. It is right."
            )
    if count > 1 and _all(pairs, lambda got, want: _turned(got, want, same)):
        return Fact("results_in_other_order", "The results are right, but they come in another order than asked for.")
    if _all(pairs, lambda got, want: isinstance(got, tuple | list) and _starts(got, want, same)):
        return Fact("results_missing", "The results are right as far as they go, but some are missing at the end.")
    if _all(pairs, lambda got, want: isinstance(got, tuple | list) and _starts(want, got, same)):
        return Fact("too_many_results", "You return the right results, and more than asked for after them.")
    return None


def _turned(got: Value, want: tuple[Value, ...], same: Same) -> bool:
    if not isinstance(got, tuple | list) or len(got) != len(want) or same(got, want):
        return False
    left = list(got)
    for part in want:
        place = next((place for place, one in enumerate(left) if same(one, part)), None)
        if place is None:
            return False
        left.pop(place)
    return True


def _starts(short: Sequence[Value], long: Value, same: Same) -> bool:
    """Whether a shorter sequence is how a longer one begins."""
    fits = isinstance(long, tuple | list) and 0 < len(short) < len(long)
    return fits and all(same(one, other) for one, other in zip(short, long, strict=False))


def _of_dict(pairs: Answers, same: Same) -> Fact | None:
    if _all(pairs, lambda got, want: _holds_values(got, want, same)):
        return Fact(
            "tuple_for_dict", "The numbers are right and in order, but they come without names: a dict is asked for."
        )
    if any(_all(pairs, lambda got, want, place=place: _stands(got, place, want, same)) for place in range(3)):
        return Fact("not_alone", "The dict is right, but something else comes with it: return the dict alone.")
    return _renamed(pairs, same)


def _stands(got: Value, place: int, want: Value, same: Same) -> bool:
    return isinstance(got, tuple | list) and len(got) > place and same(got[place], want)


def _renamed(pairs: Answers, same: Same) -> Fact | None:
    """Right entries under other names; theirs are not told, since a student's code may choose them."""
    missing = [key for key in pairs[0][1] if all(isinstance(got, dict) and key not in got for got, _ in pairs)]
    others = [
        key for key in missing if _all(pairs, lambda got, want, key=key: key in want and _among(got, want[key], same))
    ]
    if not missing or others != missing:
        return None
    told = ", ".join(f"`{key}`" for key in others[:MOST_TOLD])
    return Fact("other_names", f"The numbers are right, but they come under other names than {told}.")


def _among(got: dict[Any, Value], want: Value, same: Same) -> bool:
    return any(same(value, want) for value in list(got.values())[:MOST_LOOKED_AT])


def _holds_values(got: Value, want: dict[str, Value], same: Same) -> bool:
    values = list(want.values())
    fits = isinstance(got, tuple | list) and len(got) == len(values)
    return fits and all(same(one, other) for one, other in zip(got, values, strict=True))


def _of_one(pairs: Answers, same: Same) -> Fact | None:
    if _all(pairs, lambda got, want: _as_array(got, want, same) or same(got, want)) and _listed(pairs) >= LEAST:
        return Fact("list_for_array", "The numbers are right, but they come in a list: an array is asked for.")
    if _all(pairs, lambda got, want: isinstance(got, tuple | list) and len(got) == 1 and same(got[0], want)):
        return Fact("boxed", "The answer is right, but it comes in a tuple or list: is a comma or a bracket too many?")
    if _all(pairs, _is_shape):
        return Fact("shape_for_array", "You return the shape of the array: the array itself is asked for.")
    if _all(pairs, lambda got, want: isinstance(got, dict) and _among(got, want, same)):
        return Fact("not_alone", "The right answer is one of the entries of the dict that you return: return it alone.")
    for place in range(3):
        if _all(pairs, lambda got, want, place=place: _has(got, place) and same(got[place], want)):
            return Fact("not_alone", "The right answer is one of several things that you return: return it alone.")
    return None


def _is_shape(got: Value, want: Value) -> bool:
    sizes = isinstance(got, tuple) and all(isinstance(size, int) for size in got)
    return sizes and got == getattr(want, "shape", None)


def _listed(pairs: Answers) -> int:
    return sum(isinstance(got, tuple | list) for got, _ in pairs)


def _as_array(got: Value, want: Value, same: Same) -> bool:
    if not isinstance(got, list | tuple) or not isinstance(want, np.ndarray):
        return False
    try:
        array = np.array(got, dtype=float)
    except (TypeError, ValueError, OverflowError):  # ragged, or no numbers
        return False
    return numbers(array) is not None and array.shape == want.shape and same(array, want)


def _has(got: Value, place: int) -> bool:
    return isinstance(got, tuple | list) and len(got) > max(place, 1)
