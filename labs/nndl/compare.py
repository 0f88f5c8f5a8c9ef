"""Has an answer the right form, and has it the right values?

The policy, and nothing but the policy: a number may be int, float, a NumPy scalar or 0-d; predictions may be bool,
int or float; a list may stand for a tuple, and a rank-1 array for a list of numbers; memory order and precision down
to float32 are free.
"""

import numpy as np

from .bank import Raised
from .describe import form, is_scalar

RTOL = 1e-5  # float32 arithmetic on the sizes of our cases stays within this
ATOL = 1e-7
SCALE = 1e-6  # of an array's largest number: where large numbers cancel, float32 leaves rounding errors of their size


def form_problem(got, expected):
    """What is wrong with the form of an answer, in words; None when the form is right.

    got: what the student's function returned; expected: the right answer, which sets the form
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


def _form_words(got, expected):
    if isinstance(got, np.ndarray) and not _is_numeric(got):
        return f"an array whose entries are not plain numbers (dtype {got.dtype}), expected {form(expected)}"
    if is_scalar(got) and not _is_numeric(got):
        return f"a number that is not plain (type {type(got).__name__}), expected {form(expected)}"
    return f"{form(got)}, expected {form(expected)}"


def _is_numeric(value):
    return np.asarray(value).dtype.kind in "biuf"


def _sequence_problem(got, expected):
    numbers = isinstance(got, np.ndarray) and got.ndim == 1 and all(map(is_scalar, expected))
    if not (numbers or isinstance(got, tuple | list)) or len(got) != len(expected):
        return f"{form(got)}, expected {form(tuple(expected))}"
    problems = (
        (place, form_problem(one, other)) for place, (one, other) in enumerate(zip(got, expected, strict=True), 1)
    )
    return next((f"result {place} is {problem}" for place, problem in problems if problem), None)


def _dict_problem(got, expected):
    if not isinstance(got, dict):
        return f"{form(got)}, expected {form(expected)}"
    missing = [key for key in expected if key not in got]
    if missing:
        return f"{form(got)}, but {', '.join(map(repr, missing))} {'is' if len(missing) == 1 else 'are'} missing"
    problems = ((key, form_problem(got[key], expected[key])) for key in expected)
    return next((f"entry {key!r} is {problem}" for key, problem in problems if problem), None)


def same_values(got, expected):
    """True when two answers of the same form hold the same numbers, within RTOL, ATOL and SCALE."""
    if isinstance(expected, tuple | list):
        return all(same_values(one, other) for one, other in zip(got, expected, strict=True))
    if isinstance(expected, dict):
        return all(same_values(got[key], expected[key]) for key in expected)
    if is_scalar(expected) or isinstance(expected, np.ndarray):
        one, wanted = _floats(got), _floats(expected)
        if np.array_equal(one, wanted):  # most answers are right, and this is many times faster
            return True
        return bool(np.allclose(one, wanted, rtol=RTOL, atol=slack(wanted), equal_nan=True))
    return got == expected


def slack(numbers):
    """How far from zero a number may be that should be zero, beside these numbers."""
    size = np.abs(numbers)
    return ATOL + SCALE * size.max(initial=0, where=np.isfinite(size)) if size.ndim else ATOL


def _floats(value):
    return np.asarray(value, dtype=float)


def agrees(got, expected):
    """True when an answer has both the form and the values of another; exceptions agree in type and text."""
    if isinstance(got, Raised) or isinstance(expected, Raised):
        return isinstance(got, Raised) and isinstance(expected, Raised) and str(got) == str(expected)
    return form_problem(got, expected) is None and same_values(got, expected)
