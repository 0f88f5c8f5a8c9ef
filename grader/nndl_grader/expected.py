"""Which calls of earlier functions do known answers make, right ones and known mistakes?

They are few, at inputs that nobody chose, so they tell a student's code nothing about others. And most submissions make
the same calls: their replies are remembered.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

import numpy as np

from nndl.bank import Bank
from nndl.call import call_on
from nndl.replay import replaced
from nndl.typed import Function, Value

from .codec import Message

CallKey: TypeAlias = tuple[Hashable, ...]

DIGITS = 9  # behind the point; what is that near is the same question
MOST, LARGEST = 10_000, 20_000  # replies that are remembered, and bytes of a message


class Answered(Protocol):
    """What is asked of an Exercise; what talks to a student's process does not know what one is."""

    @property
    def reference(self) -> Function: ...
    @property
    def alternatives(self) -> Mapping[str, Function]: ...
    @property
    def mistakes(self) -> Mapping[str, Function]: ...


class Expected:
    """The calls of earlier functions that known answers to one exercise make, and the replies to them.

    exercise: an Exercise; bank: its Bank; earlier: names of the exercises before it
    """

    def __init__(self, exercise: Answered, bank: Bank, earlier: Iterable[str]) -> None:
        self.calls = expected_calls(exercise, bank, earlier)
        self.replies: dict[tuple[bytes, bytes], Message] = {}  # by message: the same numbers to the last digit

    def includes(self, name: str, arguments: Sequence[Value], keywords: dict[str, Value]) -> bool:
        """Whether known answers make this call; arguments: a list or tuple, keywords: a dict, plain data."""
        return call_key(name, arguments, keywords) in self.calls

    def keep(self, message: tuple[bytes, bytes], call: dict[str, Any], reply: Message) -> None:
        """Remember the reply to a call, if known answers make it.

        message, reply: as codec.pack and codec.take give them; call: the value of the message
        """
        few = len(self.replies) < MOST and sum(map(len, (*message, *reply))) < LARGEST
        if few and self.includes(call["call"], call["arguments"], call["keywords"]):
            self.replies[message] = reply


def expected_calls(exercise: Answered, bank: Bank, earlier: Iterable[str]) -> set[CallKey]:
    """The calls of earlier functions that known answers make on the cases of their bank.

    exercise: an Exercise; bank: its Bank; earlier: names of the exercises before it
    returns: a set of call_key
    """
    keys: set[CallKey] = set()
    names = exercise.reference.__globals__
    noting = {name: _noting(name, names[name], keys) for name in earlier if name in names}
    with replaced(names, noting):
        for function in _known(exercise) if noting else ():
            for case in bank.cases:
                call_on(function, bank, case)
    return keys


def _known(exercise: Answered) -> list[Function]:
    return [exercise.reference, *exercise.alternatives.values(), *exercise.mistakes.values()]


def _noting(name: str, function: Function, keys: set[CallKey]) -> Function:
    def noted(*arguments: Value, **keywords: Value) -> Value:
        keys.add(call_key(name, arguments, keywords))
        return function(*arguments, **keywords)

    return noted


def call_key(name: str, arguments: Sequence[Value], keywords: dict[str, Value]) -> CallKey:
    """What is the same for two calls of a function exactly where they ask the same.

    arguments: a list or tuple; keywords: a dict; plain data
    """
    return (name, _key([*arguments, *keywords.values()]), *keywords)


def _key(value: Value) -> Hashable:
    if isinstance(value, dict):
        return ("dict", *((key, _key(part)) for key, part in value.items()))
    if isinstance(value, tuple | list):
        return tuple(_key(part) for part in value)
    if isinstance(value, np.ndarray | np.number) and value.dtype.kind in "fiu":
        return (value.shape, (np.round(value, DIGITS) + 0.0).tobytes())
    return round(value, DIGITS) if isinstance(value, float) else repr(value)
