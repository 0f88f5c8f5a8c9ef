"""Is what came another array of the call: an argument as it was given, or another one of the right results?"""

from collections.abc import Sequence

import numpy as np

from ..typed import Array
from .fact import Fact
from .parts import (
    MISSING,
    Pair,
    Part,
    PartPath,
    argument,
    argument_told,
    at,
    differ,
    given,
    holds,
    leaves,
    numbers,
    told_of,
)


def borrowed(part: Part) -> Fact | None:
    """The Fact about the argument or the other result that an answer's part is; None where it is none of them."""
    if not differ(part.pairs):
        return None
    for path in given(part.pairs):
        if holds(part.pairs, lambda pair, path=path: argument(pair, path)):
            return _argument_fact(part, path)
    for path, value in leaves(part.pairs[0].case.answer):
        if path == part.path or numbers(value) is None:
            continue
        if holds(part.pairs, lambda pair, path=path: _result(pair, path)):
            return Fact("another_result", f"{{is}} the right value of {_result_words(path, part.names)} instead")
    return None


def _result(pair: Pair, path: PartPath) -> Array | None:
    value = at(pair.case.answer, path, pair.case.answer)
    return None if value is MISSING else numbers(value)


def _argument_fact(part: Part, path: PartPath) -> Fact:
    if part.key and path[-1] == part.key:
        return Fact("nothing_changed", "{is} the same as in the arguments: nothing has changed")
    return Fact("an_argument", f"{{is}} {_argument_words(path)}, as it was given")


def _argument_words(path: PartPath) -> str:
    return argument_told(path) if len(path) > 1 else f"the argument {argument_told(path)}"


def _result_words(path: PartPath, names: Sequence[str]) -> str:
    return told_of(path, names) if names or isinstance(path[-1], str) else "another one of the results"


def constant(part: Part) -> Fact | None:
    """The same numbers on every case, where the right ones differ: the arguments do not count at all."""
    first, *others = part.pairs
    same = all(pair.got.shape == first.got.shape and np.array_equal(pair.got, first.got) for pair in others)
    if same and holds(part.pairs, lambda pair: pair.got):
        return Fact("ignores_arguments", "{is} the same for all arguments: does your code use them?")
    return None
