"""What is certain about parameters that were drawn at random, and can be judged by shape and kind only?"""

import numpy as np

from ..randomness import kind, largest_spread
from .parts import LEAST


def drawn(cases, results):
    """A sentence about weights and biases of a wrong shape or kind; None where nothing holds on enough cases.

    results: one per case
    """
    if len(cases) < LEAST or not all(map(_is_network, results)):
        return None
    notes = [_notes(case.answer, got) for case, got in zip(cases, results, strict=True)]
    names = dict.fromkeys(name for note in notes for name in note)
    told = {name: _agreed(name, notes) for name in names}
    words = next((one for one in told.values() if one), None)
    about = [f"`{name}`" for name, one in told.items() if one == words]
    if words is None or len(about) > LEAST:
        return words and f"In many entries: {words}."
    return f"{', '.join(about)}: {words}."


def _is_network(got):
    """True for a dict of arrays of numbers."""
    arrays = isinstance(got, dict) and all(isinstance(value, np.ndarray) for value in got.values())
    return arrays and all(value.dtype.kind in "biuf" for value in got.values())


def _agreed(name, notes):
    """What is said of an entry on all cases that have it, where these are enough."""
    said = [note[name] for note in notes if name in note]
    return said[0] if len(said) >= LEAST and len(set(said)) == 1 else None


def _notes(wanted, got):
    """By name, what is wrong with each entry of a case, in words; None where it is right."""
    return {name: _note(name, want, got[name]) for name, want in wanted.items() if name in got}


def _note(name, want, value):
    if value.shape != want.shape:
        return _shape_note(want, value)
    is_one, should_be = kind(name, value, largest_spread({name: value})), kind(name, want, False)
    return None if is_one == should_be else f"{should_be} belong there, and yours are {is_one}"


def _shape_note(want, value):
    if value.shape == want.shape[::-1]:
        return "rows and columns have changed places, compared with the shape it should have"
    if value.shape == (want.size,):
        return "it is a rank-1 array, with one axis only, where a column belongs"
    return "the shape is another one than asked for"
