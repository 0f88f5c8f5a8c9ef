"""Are these results just what one small slip makes of the right answer?

What a slip gives travels as a fingerprint per visible case: a number for the form, and a weighted sum of all numbers in
the result. So nobody who has a case file has the slip's code, nor the right answer's.
"""

import hashlib
import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .bank import Bank, Raised, Slip
from .describe import DEEPEST, is_scalar
from .typed import Array, Value

RTOL = 1e-5  # of the sum of all terms, their signs put aside
ATOL = 1e-7  # where all terms are zero, or nearly so
MOST_PARTS = 200  # of a list, tuple or dict that are looked at


@dataclass(frozen=True)
class Parts:
    """A result taken apart: its form as text, and its numbers in order."""

    form: str
    numbers: list[Array]


def find_slip(bank: Bank, results: Sequence[Value]) -> Slip | None:
    """The slip that explains the results on every visible case; None where none does, or none is known.

    results: one value or Raised per case, in the form that the policy of the bank calls normal
    """
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _found(bank, results)
        except Exception:  # an answer may be anything, and no slip is worth that its judgement fails
            return None


def _found(bank: Bank, results: Sequence[Value]) -> Slip | None:
    shown = [taken_apart(got, case.answer) for case, got in zip(bank.cases, results, strict=True) if not case.hidden]
    forms = tuple(digest(parts.form) for parts in shown)
    slips = [slip for slip in bank.slips() if slip.forms == forms]
    if not slips:
        return None
    sums = [weighed(parts.numbers) for parts in shown]
    return next((slip for slip in slips if _explains(slip, sums)), None)


def _explains(slip: Slip, sums: list[tuple[float, float]]) -> bool:
    return all(is_near(number, *weighed) for number, weighed in zip(slip.numbers, sums, strict=True))


def is_near(number: float, other: float, size: float, tolerance: float = RTOL) -> bool:
    """True when two weighted sums are the same; size: of the second one's terms, their signs put aside."""
    return abs(number - other) <= ATOL + tolerance * size


def digest(form: str) -> int:
    """A whole number of four bytes for a form."""
    return int.from_bytes(hashlib.sha256(form.encode()).digest()[:4], "little")


def weighed(numbers: list[Array]) -> tuple[float, float]:
    """The sum of all numbers, each times a weight of its own that never changes; and that of their absolute values.

    returns: nan for both where a number is not finite
    """
    values = np.concatenate([part.ravel() for part in numbers]) if numbers else np.zeros(0)
    if not np.isfinite(values).all():
        return math.nan, math.nan
    terms = values * (0.5 + np.random.RandomState(0).random_sample(values.size))
    return math.fsum(terms), math.fsum(np.abs(terms))


def taken_apart(value: Value, answer: Value = None, depth: int = 0) -> Parts:
    """The form and the numbers of a result: alike for all results that the policy of the course takes for the same.

    answer: the right one; what a dict holds beside its keys does not count, and a rank-1 array may stand for its list
    """
    if isinstance(value, Raised):
        return Parts(f"raised {value.type}", [])
    if is_scalar(value):
        return _of_numbers("number", value)
    if isinstance(value, np.ndarray) and not (value.ndim == 1 and isinstance(answer, list | tuple)):
        return _of_numbers(f"array{value.shape}", value)
    if isinstance(value, dict | list | tuple | np.ndarray) and depth < DEEPEST and len(value) <= MOST_PARTS:
        return _of_parts(value, answer, depth)
    return Parts(f"text {value}" if isinstance(value, str) else type(value).__name__, [])


def _of_numbers(form: str, value: Value) -> Parts:
    array = np.asarray(value)
    if array.dtype.kind not in "biuf":
        return Parts(f"{form} of no plain numbers", [])
    return Parts(form, [array.astype(float)])


def _of_parts(value: Value, answer: Value, depth: int) -> Parts:
    if isinstance(value, dict):
        wanted = answer if isinstance(answer, dict) else dict.fromkeys(value)
        names = sorted((name for name in wanted if name in value), key=str)
        pairs = [(f"{name}: ", value[name], wanted[name]) for name in names]
    else:
        alike = isinstance(answer, list | tuple) and len(answer) == len(value)
        pairs = [("", *pair) for pair in zip(value, answer if alike else [None] * len(value), strict=True)]
    parts = [(name, taken_apart(part, wanted, depth + 1)) for name, part, wanted in pairs]
    left, right = "{}" if isinstance(value, dict) else "()"
    form = left + ", ".join(name + part.form for name, part in parts) + right
    return Parts(form, [numbers for _, part in parts for numbers in part.numbers])
