"""How is a value told in words: its form, and its numbers, shortly?"""

from numbers import Number

import numpy as np

from .bank import Other, Raised

DEEPEST = 6  # how many lists in lists are told
MOST_KEYS, LONGEST_KEY = 20, 40  # keys of a dict that are told, and characters of each


def form(value, around=()):
    """The form of a value in words: "a number", "an array of shape (3, 1)", "a tuple of 2: ..."."""
    if value is None:
        return "None"
    if isinstance(value, Raised):
        return f"an exception ({value})"
    if isinstance(value, Other):
        return value.description
    if is_scalar(value):
        return "a number"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    return bare_form(value) if _goes_on(value, around) else _container_form(value, (*around, value))


def bare_form(value, sizes=None):
    """The form of a value with no word in it that the value's maker could choose: no keys, no names of types.

    sizes: the only ones that are told of arrays; None for all
    """
    if isinstance(value, np.ndarray) and value.ndim and sizes is not None and not sizes.issuperset(value.shape):
        return "an array of another shape"
    if value is None or is_scalar(value) or isinstance(value, np.ndarray):
        return form(value)
    kind = next((kind for kind in (dict, tuple, list, str) if isinstance(value, kind)), None)
    return f"a {kind.__name__}" if kind else "something else"


def is_scalar(value):
    """True for what counts as a number: int, float, bool, a NumPy scalar, a 0-d array."""
    return isinstance(value, (Number, np.number, np.bool_)) or (isinstance(value, np.ndarray) and value.ndim == 0)


def _container_form(value, around):
    if isinstance(value, dict):
        return "a dict with the keys " + _keys(value) if value else "an empty dict"
    if isinstance(value, tuple | list):
        kind = type(value).__name__
        return f"a {kind} of {len(value)}: " + ", ".join(form(part, around) for part in value[:4])
    article = "an" if type(value).__name__[:1].lower() in "aeiou" else "a"
    return f"{article} {type(value).__name__}"


def _keys(value):
    told = ", ".join(repr(key)[:LONGEST_KEY] for key in list(value)[:MOST_KEYS])
    return told if len(value) <= MOST_KEYS else f"{told} and {len(value) - MOST_KEYS} more"


def sizes_in(*values):
    """The sizes of all arrays in some values, however deep, as a set, with 0 and 1."""
    found = {0, 1}
    for value in values:
        if isinstance(value, np.ndarray):
            found |= {*value.shape, value.size}
        elif isinstance(value, dict | tuple | list):
            found |= sizes_in(*(value.values() if isinstance(value, dict) else value))
    return found


def shown(value, limit=40, around=()):
    """The value as text: rounded to four digits, long arrays shortened in the middle."""
    if isinstance(value, np.ndarray):
        threshold = limit if value.size > limit else 10_000
        text = np.array2string(
            value, precision=4, suppress_small=True, threshold=threshold, edgeitems=2, max_line_width=70
        )
        return text
    if is_scalar(value):
        return _number(value)
    if isinstance(value, dict | tuple | list):
        return "..." if _goes_on(value, around) else _container_shown(value, (*around, value))
    return str(value) if isinstance(value, Raised | Other) else repr(value)[:200]


def _goes_on(value, around):
    """Whether a container holds itself, as after `costs.append(costs)`, or is nested too deep to be told."""
    return len(around) >= DEEPEST or any(value is other for other in around)


def _container_shown(value, around):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {shown(part, around=around)}" for key, part in value.items()) + "}"
    left, right = "()" if isinstance(value, tuple) else "[]"
    return left + ", ".join(shown(part, around=around) for part in value) + right


def _number(value):
    if isinstance(value, int) and value.bit_length() > 1000:  # Python refuses to print very long ones
        return f"a whole number of about {int(value.bit_length() * 0.30103)} digits"
    return f"{value:.6g}" if isinstance(value, float | np.floating) else str(value)
