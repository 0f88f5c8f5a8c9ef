"""How is a value told in words: its form, and its numbers, shortly?"""

from numbers import Number
from typing import Any, TypeAlias

import numpy as np

from .bank import Other, Raised
from .typed import Array, Value

Container: TypeAlias = dict[Any, Value] | tuple[Value, ...] | list[Value]

DEEPEST = 6  # how many lists in lists are told
MOST_KEYS, LONGEST_KEY = 20, 40  # keys of a dict that are told, and characters of each
MOST_NUMBERS = 12  # in the arrays of a container that is shown with them; of a larger one the shapes are
MOST_PARTS = 12  # of a container that are shown


def form(value: Value, around: tuple[Value, ...] = ()) -> str:
    """The form of a value in words: "a number", "an array of shape (3, 1)", "a tuple of 2: ...".

    value: any; around: the containers that it lies in

    >>> from nndl.describe import form
    >>> form((np.zeros((3, 1)), 0.5))
    'a tuple of 2: an array of shape (3, 1), a number'
    """
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


def bare_form(value: Value, sizes: set[int] | None = None) -> str:
    """The form of a value with no word in it that the value's maker could choose: no keys, no names of types.

    value: any; sizes: the only ones that are told of arrays; None for all

    >>> from nndl.describe import bare_form
    >>> bare_form({"secret": 1})
    'a dict'
    >>> bare_form(np.zeros((3, 777)), sizes={3, 1})
    'an array of another shape'
    """
    if isinstance(value, np.ndarray) and value.ndim and sizes is not None and not sizes.issuperset(value.shape):
        return "an array of another shape"
    if value is None or is_scalar(value) or isinstance(value, np.ndarray):
        return form(value)
    kind = next((kind for kind in (dict, tuple, list, str) if isinstance(value, kind)), None)
    return f"a {kind.__name__}" if kind else "something else"


def is_scalar(value: Value) -> bool:
    """True for what counts as a number: int, float, bool, a NumPy scalar, a 0-d array.

    value: any

    >>> from nndl.describe import is_scalar
    >>> is_scalar(np.float32(1)), is_scalar(np.array(1)), is_scalar(np.array([1]))
    (True, True, False)
    """
    return isinstance(value, (Number, np.number, np.bool_)) or (isinstance(value, np.ndarray) and value.ndim == 0)


def _container_form(value: Value, around: tuple[Value, ...]) -> str:
    if isinstance(value, dict):
        return "a dict with the keys " + _keys(value) if value else "an empty dict"
    if isinstance(value, tuple | list):
        kind = type(value).__name__
        return f"a {kind} of {len(value)}: " + ", ".join(form(part, around) for part in value[:4])
    article = "an" if type(value).__name__[:1].lower() in "aeiou" else "a"
    return f"{article} {type(value).__name__}"


def _keys(value: dict[Any, Value]) -> str:
    told = ", ".join(repr(key)[:LONGEST_KEY] for key in list(value)[:MOST_KEYS])
    return told if len(value) <= MOST_KEYS else f"{told} and {len(value) - MOST_KEYS} more"


def sizes_in(*values: Value) -> set[int]:
    """The sizes of all arrays in some values, however deep, as a set, with 0 and 1.

    values: any

    >>> from nndl.describe import sizes_in
    >>> sorted(sizes_in({"W": np.zeros((3, 4))}))
    [0, 1, 3, 4, 12]
    """
    found = {0, 1}
    for value in values:
        if isinstance(value, np.ndarray):
            found |= {*value.shape, value.size}
        elif isinstance(value, dict | tuple | list):
            found |= sizes_in(*(value.values() if isinstance(value, dict) else value))
    return found


def shown(value: Value, limit: int = 40, around: tuple[Value, ...] = (), brief: bool = False, width: int = 70) -> str:
    """The value as text: rounded to four digits, long arrays shortened in the middle, of large containers the shapes.

    value: any; limit: entries of an array that are all shown; around: the containers that it lies in
    brief: of every container the shapes; width: columns of a line

    >>> from nndl.describe import shown
    >>> shown(np.array([1 / 3, 1.0]))
    '[0.3333 1.    ]'
    >>> shown({"W": np.zeros((9, 9)), "b": 0.0})
    "{'W': array (9, 9), 'b': 0}"
    """
    if isinstance(value, np.ndarray):
        return _array_shown(value, limit, width)
    if is_scalar(value):
        return _number(value)
    if isinstance(value, dict | tuple | list):
        return "..." if _goes_on(value, around) else _container_shown(value, (*around, value), brief, width)
    return str(value) if isinstance(value, Raised | Other) else repr(value)[:200]


def _array_shown(array: Array, limit: int, width: int) -> str:
    threshold = limit if array.size > limit else 10_000
    text = np.array2string(
        array, precision=4, suppress_small=True, threshold=threshold, edgeitems=2, max_line_width=width
    )
    return "\n".join(line for line in text.splitlines() if line.strip())  # NumPy's empty lines between matrices


def _goes_on(value: Value, around: tuple[Value, ...]) -> bool:
    """Whether a container holds itself, as after `costs.append(costs)`, or is nested too deep to be told."""
    return len(around) >= DEEPEST or any(value is other for other in around)


def _container_shown(value: Container, around: tuple[Value, ...], brief: bool, width: int) -> str:
    brief = brief or numbers_in(value) > MOST_NUMBERS
    keys = [f"{repr(key)[:LONGEST_KEY]}: " for key in value] if isinstance(value, dict) else [""] * len(value)
    parts = _parts(value)
    texts = [
        _hung(key, _part_shown(part, brief, around, width - len(key) - 1))
        for key, part in zip(keys, parts[:MOST_PARTS], strict=False)
    ]
    more = [f"... and {len(parts) - MOST_PARTS} more"] if len(parts) > MOST_PARTS else []
    left, right = "{}" if isinstance(value, dict) else "()" if isinstance(value, tuple) else "[]"
    return _packed(left, texts + more, right, width)


def _parts(container: Container) -> list[Value]:
    return list(container.values() if isinstance(container, dict) else container)


def _part_shown(part: Value, brief: bool, around: tuple[Value, ...], width: int) -> str:
    whole = not brief or not isinstance(part, np.ndarray) or part.ndim == 0
    return shown(part, around=around, brief=brief, width=width) if whole else f"array {part.shape}"


def numbers_in(value: Value, depth: int = 0) -> int:
    """How many numbers the arrays in a value hold, down to some depth, of the parts that are shown.

    value: any; depth: how deep it lies already

    >>> from nndl.describe import numbers_in
    >>> numbers_in([np.zeros((2, 3)), "text", np.zeros(4)])
    10
    """
    if isinstance(value, np.ndarray):
        return value.size
    if not isinstance(value, dict | tuple | list) or depth >= DEEPEST:
        return 0
    return sum(numbers_in(part, depth + 1) for part in _parts(value)[:MOST_PARTS])


def _hung(label: str, text: str) -> str:
    first, *rest = text.splitlines()
    return "\n".join([label + first, *(" " * len(label) + line for line in rest)])


def _packed(left: str, parts: list[str], right: str, width: int) -> str:
    """Parts between brackets: as many in a line as fit; one of several lines stands alone."""
    lines, alone = [left], False
    for place, part in enumerate(parts):
        first, *rest = (part + ("," if place < len(parts) - 1 else right)).splitlines()
        if place and (alone or rest or len(lines[-1]) + len(first) + 3 > width):
            lines.append(" ")
        elif place:
            lines[-1] += " "
        indent = " " * len(lines[-1])
        lines[-1] += first
        lines += [indent + line for line in rest]
        alone = bool(rest)
    return "\n".join(lines) if parts else left + right


def _number(value: Value) -> str:
    if isinstance(value, int) and value.bit_length() > 1000:  # Python refuses to print very long ones
        return f"a whole number of about {int(value.bit_length() * 0.30103)} digits"
    return f"{value:.6g}" if isinstance(value, float | np.floating) else str(value)
