"""How do functions that draw random numbers give everybody the same ones while an exercise is judged?

What the right function drew on a case is recorded once, when the bank is built, and played back to every answer: so a
model's numbers can be compared, whatever generator the student likes.
"""

import contextlib
import copy
import inspect
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .bank import Bank, Case, Draw, Numbers
from .typed import Function, Functions, Value

DRAWS = 1  # the seed with which draws are recorded and played back


def recorder(function: Function, draws: list[Draw]) -> Function:
    """`function`, noting in `draws` with which numbers it was called, what it gave, and its parameters by name."""
    names = tuple(inspect.signature(function).parameters)

    def record(*args: Value, **kwargs: Value) -> Value:
        result = function(*args, **kwargs)
        draws.append((_asked(args, kwargs, names), copy.deepcopy(result), names))
        return result

    return record


def player(name: str, draws: Sequence[Draw]) -> Function:
    """A function called `name` that gives what was recorded for the numbers it is called with.

    draws: (numbers, result, names); a call with other numbers raises a ValueError that says which were expected
    """

    def play(*args: Value, **kwargs: Value) -> Value:
        for known, result, names in draws:
            if known == _asked(args, kwargs, names):
                return copy.deepcopy(result)
        wanted = " or ".join(str(known) for known, *_ in draws) or "no call at all"
        asked = _asked(args, kwargs, draws[0][-1] if draws else ())
        raise ValueError(f"{name} was called with the numbers {asked}; expected {wanted}")

    play.__name__ = name
    return play


def _asked(args: tuple[Value, ...], kwargs: dict[str, Value], names: Sequence[str]) -> Numbers:
    """The numbers of a call in the order of the parameters, in whatever order their names were written."""
    places = {name: place for place, name in enumerate(names)}
    named = sorted(kwargs, key=lambda name: places.get(name, len(places)))
    return numbers((*args, *(kwargs[name] for name in named)))


def players(bank: Bank, case: Case) -> dict[str, Function]:
    """The functions that a case plays back, by name."""
    return {name: player(name, case.draws) for name in bank.fixed}


def numbers(value: Value) -> Numbers:
    """All numbers in nested arguments, in order: (3, 4, 1) and ([3, 4, 1],) ask for the same network."""
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple | list):
        return tuple(number for part in value for number in numbers(part))
    try:
        return tuple(np.asarray(value, dtype=float).ravel().tolist())
    except (TypeError, ValueError):
        return (repr(value)[:40],)


@contextlib.contextmanager
def replaced(names: dict[str, Any], functions: Functions) -> Iterator[None]:
    """While it lasts, `names` (the variables of a notebook) hold these functions; afterwards all is as before."""
    before = {name: names[name] for name in functions if name in names}
    names.update(functions)
    try:
        yield
    finally:
        for name in functions:
            names.pop(name, None)
        names.update(before)


@contextlib.contextmanager
def drawing_alike(begin: int = DRAWS) -> Iterator[None]:
    """While it lasts, NumPy's shared generator begins with one seed, that of the record, whatever seed is asked for.

    So an answer that draws its first parameters itself, in the usual way and order, gets the recorded ones, too.
    """
    state, seed = np.random.get_state(), np.random.seed
    seed(begin)
    np.random.seed = lambda *_, **__: seed(begin)
    try:
        yield
    finally:
        np.random.seed = seed
        np.random.set_state(state)
