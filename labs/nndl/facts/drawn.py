"""What is certain about parameters that were drawn at random, and can be judged by shape and kind only?"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from ..bank import Case
from ..randomness import kind, largest_spread
from ..typed import Array, Value
from .fact import Fact
from .parts import LEAST

Notes: TypeAlias = dict[str, Fact | None]  # what is wrong with each entry of a case


def drawn(cases: Sequence[Case], results: Sequence[Value]) -> Fact | None:
    """The Fact about weights and biases of a wrong shape or kind; None where nothing holds on enough cases.

    results: one per case
    """
    if len(cases) < LEAST or not all(map(_is_network, results)):
        return None
    notes = [_notes(case.answer, got) for case, got in zip(cases, results, strict=True)]
    names = dict.fromkeys(name for note in notes for name in note)
    told = {name: _agreed(name, notes) for name in names}
    found = next((one for one in told.values() if one), None)
    return found and _of_entries([f"`{name}`" for name, one in told.items() if one == found], found)


def _of_entries(names: list[str], found: Fact) -> Fact:
    where = "In many entries" if len(names) > LEAST else ", ".join(names)
    return Fact(found.name, f"{where}: {found.sentence}.")


def _is_network(got: Value) -> bool:
    """True for a dict of arrays of numbers."""
    arrays = isinstance(got, dict) and all(isinstance(value, np.ndarray) for value in got.values())
    return arrays and all(value.dtype.kind in "biuf" for value in got.values())


def _agreed(name: str, notes: list[Notes]) -> Fact | None:
    """The Fact about an entry on all cases that have it, where these are enough."""
    said = [note[name] for note in notes if name in note]
    return said[0] if len(said) >= LEAST and len(set(said)) == 1 else None


def _notes(wanted: dict[str, Array], got: dict[str, Array]) -> Notes:
    """By name, the Fact about each entry of a case; None where it is right."""
    return {name: _note(name, want, got[name]) for name, want in wanted.items() if name in got}


def _note(name: str, want: Array, value: Array) -> Fact | None:
    if value.shape != want.shape:
        return _shape_fact(want, value)
    is_one, should_be = kind(name, value, largest_spread({name: value})), kind(name, want, False)
    if is_one == should_be:
        return None
    return Fact("wrong_kind_of_numbers", f"{should_be} belong there, and yours are {is_one}")


def _shape_fact(want: Array, value: Array) -> Fact:
    if value.shape == want.shape[::-1]:
        return Fact("transposed", "rows and columns have changed places, compared with the shape it should have")
    if value.shape == (want.size,):
        return Fact("rank_1", "it is a rank-1 array, with one axis only, where a column belongs")
    return Fact("wrong_shape", "the shape is another one than asked for")
