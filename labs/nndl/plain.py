"""What does an exception of Python or NumPy mean, in plain words, and where should a student look?"""

import re
from collections.abc import Iterator

import numpy as np

from .bank import Raised
from .messages import MEANINGS
from .typed import Array, Value

LONGEST = 400  # characters of a message that are read
MOST_NAMES = 2  # arguments that are named for one shape


def plain(error: Raised, arguments: dict[str, Value]) -> str | None:
    """The meaning of an exception in a sentence or two; None where we have no words for it.

    error: a Raised; arguments: those of the call, by name; of a visible case, since shapes and keys are told
    """
    text = error.text[:LONGEST].strip()
    for kind, pattern, words in MEANINGS:
        found = re.search(pattern, text) if kind == error.type else None
        if found:
            return _filled(words, found.groupdict(), arguments)
    return None


def _filled(words: str, parts: dict[str, str], arguments: dict[str, Value]) -> str:
    known = {name: part.replace(",", ", ").replace(", )", ",)") for name, part in parts.items()}
    shapes = _shape_words(known.get("a", ""), known.get("b", ""), arguments) if "{shapes}" in words else ""
    keys = _key_words(arguments) if "{keys}" in words else ""
    return words.format(**known, shapes=shapes, keys=keys).strip()


def _shape_words(one: str, other: str, arguments: dict[str, Value]) -> str:
    """Which arguments have these shapes."""
    owners = {shape: _owners(shape, arguments) for shape in dict.fromkeys((one, other))}
    told = [f"{shape} is the shape of {_either(names)}" for shape, names in owners.items()]
    return ", ".join(told) + "." if told else ""


def _owners(shape: str, arguments: dict[str, Value]) -> list[str]:
    return [name for name, array in _arrays(arguments) if str(array.shape) == shape]


def _either(names: list[str]) -> str:
    if not names:
        return "something that you computed"
    return " or ".join(names) if len(names) <= MOST_NAMES else "several arguments"


def _arrays(arguments: dict[str, Value]) -> Iterator[tuple[str, Array]]:
    """The arrays among the arguments, and those that stand in dicts, with the words for them."""
    for name, value in arguments.items():
        if isinstance(value, dict):
            yield from ((f"{name}[{key!r}]", part) for key, part in value.items() if isinstance(part, np.ndarray))
        elif isinstance(value, np.ndarray):
            yield name, value


def _key_words(arguments: dict[str, Value]) -> str:
    """Which dict may be meant: its keys."""
    dicts = {name: value for name, value in arguments.items() if isinstance(value, dict)}
    told = [f"{name} has {', '.join(map(repr, value))}" for name, value in dicts.items()]
    return f"{'; '.join(told)}." if told else "Look at how its entries are called."
