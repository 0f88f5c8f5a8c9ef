"""Has an answer the right form, and has it the right values?

The policy, and nothing but the policy: a number may be int, float, a NumPy scalar or 0-d; predictions may be bool,
int or float; a list may stand for a tuple, and a rank-1 array for a list of numbers; memory order and precision down
to float32 are free.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .bank import Raised
from .describe import form, is_scalar
from .typed import Array, Value

RTOL = 1e-5  # float32 arithmetic on the sizes of our cases stays within this
ATOL = 1e-7
SCALE = 1e-6  # of an array's largest number: where large numbers cancel, float32 leaves rounding errors of their size


def form_problem(got: Value, expected: Value) -> str | None:
    """What is wrong with the form of an answer, in words; None when the form is right.

    got: what the student's function returned; expected: the right answer, which sets the form

    >>> from nndl.compare import form_problem
    >>> form_problem(np.zeros(3), np.zeros((3, 1)))
    'an array of shape (3,), expected an array of shape (3, 1)'
    >>> form_problem([1, 2], (1.0, 2.0)) is None  # a list may stand for a tuple
    True
    """
    if isinstance(expected, tuple | list):
        return _sequence_problem(got, expected)
    if isinstance(expected, dict):
        return _dict_problem(got, expected)
    if is_scalar(expected):
        right = is_scalar(got) and _is_numeric(got)
    elif isinstance(expected, np.ndarray):
        right = isinstance(got, np.ndarray) and got.shape == expected.shape and _is_numeric(got)
    else:
        right = type(got) is type(expected)
    return None if right else _form_words(got, expected)


def _form_words(got: Value, expected: Value) -> str:
    if isinstance(got, np.ndarray) and not _is_numeric(got):
        return f"an array whose entries are not plain numbers (dtype {got.dtype}), expected {form(expected)}"
    if is_scalar(got) and not _is_numeric(got):
        return f"a number that is not plain (type {type(got).__name__}), expected {form(expected)}"
    return f"{form(got)}, expected {form(expected)}"


def _is_numeric(value: Value) -> bool:
    return np.asarray(value).dtype.kind in "biuf"


def _sequence_problem(got: Value, expected: Sequence[Value]) -> str | None:
    numbers = isinstance(got, np.ndarray) and got.ndim == 1 and all(map(is_scalar, expected))
    if not (numbers or isinstance(got, tuple | list)) or len(got) != len(expected):
        return f"{form(got)}, expected {form(tuple(expected))}"
    problems = (
        (place, form_problem(one, other)) for place, (one, other) in enumerate(zip(got, expected, strict=True), 1)
    )
    return next((f"result {place} is {problem}" for place, problem in problems if problem), None)


def _dict_problem(got: Value, expected: dict[Any, Value]) -> str | None:
    if not isinstance(got, dict):
        return f"{form(got)}, expected {form(expected)}"
    missing = [key for key in expected if key not in got]
    if missing:
        return f"{form(got)}, but {', '.join(map(repr, missing))} {'is' if len(missing) == 1 else 'are'} missing"
    problems = ((key, form_problem(got[key], expected[key])) for key in expected)
    return next((f"entry {key!r} is {problem}" for key, problem in problems if problem), None)


def same_values(got: Value, expected: Value) -> bool:
    """True when two answers of the same form hold the same numbers, within RTOL, ATOL and SCALE.

    An entry g counts as e where |g - e| <= ATOL + SCALE max|expected| + RTOL |e|; nan is the same as nan.

    got: what came, of a form that form_problem finds right; expected: the right answer

    >>> from nndl.compare import same_values
    >>> same_values(np.float32(0.1), 0.1)
    True
    >>> same_values([1.0, 2.001], [1.0, 2.0])
    False
    """
    if isinstance(expected, tuple | list):
        return all(same_values(one, other) for one, other in zip(got, expected, strict=True))
    if isinstance(expected, dict):
        return all(same_values(got[key], expected[key]) for key in expected)
    if is_scalar(expected) or isinstance(expected, np.ndarray):
        one, wanted = _floats(got), _floats(expected)
        if np.array_equal(one, wanted):  # most answers are right, and this is many times faster
            return True
        return bool(np.allclose(one, wanted, rtol=RTOL, atol=slack(wanted), equal_nan=True))
    return bool(got == expected)


def slack(numbers: Array) -> float:
    """How far from zero a number may be that should be zero, beside these numbers.

    numbers: array of floats; returns: ATOL, and of an array SCALE times the largest finite size more

    >>> from nndl.compare import slack
    >>> f"{slack(np.array([1000.0, 0.0])):.4f}"
    '0.0010'
    """
    size = np.abs(numbers)
    return ATOL + SCALE * size.max(initial=0, where=np.isfinite(size)) if size.ndim else ATOL


def _floats(value: Value) -> Array:
    return np.asarray(value, dtype=float)


def agrees(got: Value, expected: Value, same: Callable[[Any, Any], bool] = same_values) -> bool:
    """True when an answer has both the form and the values of another; exceptions agree in type and text.

    got, expected: values or Raiseds; same: whether two values of one form count as the same, as Policy.same does

    >>> from nndl.bank import Raised
    >>> from nndl.compare import agrees
    >>> agrees(np.ones(2), np.ones((2, 1)))
    False
    >>> agrees(1.0000001, 1.0)
    True
    >>> agrees(Raised("ValueError", "no"), Raised("ValueError", "no"))
    True
    """
    if isinstance(got, Raised) or isinstance(expected, Raised):
        return isinstance(got, Raised) and isinstance(expected, Raised) and str(got) == str(expected)
    return form_problem(got, expected) is None and same(got, expected)
