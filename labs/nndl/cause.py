"""What is a wrong answer's fault called, in a short name that stays the same for statistics?"""

import builtins
import re
from typing import Protocol

import numpy as np

from .bank import Case, Ended, Mistake, Raised, Slip
from .facts.fact import Fact
from .plain import plain
from .sides import first_misshapen
from .typed import Value

RAISES = "raises_"
ENDINGS = ("not_started", "not_defined", "does_not_parse", "takes_too_long", "crashes")  # nothing came to be judged
FORMS = ("returns_none", "entries_missing", "wrong_number_of_results", "wrong_shape", "wrong_kind")


class Failed(Protocol):
    """What is asked of a Failure; judge, where it is defined, imports this module."""

    @property
    def case(self) -> Case: ...
    @property
    def got(self) -> Value: ...
    @property
    def form(self) -> str | None: ...


class Judged(Protocol):
    """What is asked of a Verdict; judge, where it is defined, imports this module."""

    @property
    def started(self) -> bool: ...
    @property
    def failure(self) -> Failed | None: ...
    @property
    def cause(self) -> Mistake | Slip | None: ...
    @property
    def fact(self) -> Fact | None: ...


def cause_of(verdict: Judged) -> str | None:
    """The name of what is wrong: a known mistake's, a fact's, or how the first wrong call ended.

    returns: None where the answer is right, or nothing but that its numbers are wrong is known
    """
    if verdict.cause:
        return verdict.cause.name
    if not verdict.started:
        return "not_started"
    if verdict.failure is None:
        return None
    if verdict.fact and not has_plain_words(verdict.failure):
        return verdict.fact.name
    return _way(verdict.failure)


def explains(cause: str | None) -> bool:
    """Whether a name is that of a known mistake or a fact, whose sentence tells more than what came."""
    return cause not in (None, "") and not cause.startswith(RAISES) and cause not in (*ENDINGS, *FORMS)


def has_plain_words(failure: Failed) -> bool:
    """Whether the first wrong call raised what we have plain words for, and a student may read them."""
    raised = isinstance(failure.got, Raised) and not failure.case.hidden
    return raised and plain(failure.got, failure.case.arguments) is not None


def _way(failure: Failed) -> str | None:
    """How the first wrong call ended: without a result, or with one of another form; None where the form is right."""
    got = failure.got
    if isinstance(got, Ended):
        return "takes_too_long" if got.type == "TimeoutError" else "crashes"
    if isinstance(got, Raised):
        return raises(got.type if _is_ours(failure) else "Exception")
    return _form(*first_misshapen(got, failure.case.answer)) if failure.form else None


def _is_ours(failure: Failed) -> bool:
    """Whether the exception's type may be told: of a hidden case only what the answer's author did not invent."""
    return not failure.case.hidden or hasattr(builtins, failure.got.type)


def raises(kind: str) -> str:
    """The name for an answer that raises an exception of some type: raises_value_error."""
    return RAISES + re.sub(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", kind).lower()


def _form(got: Value, expected: Value) -> str:
    if got is None:
        return "returns_none"
    if isinstance(got, dict) and isinstance(expected, dict):
        return "entries_missing"
    if isinstance(got, tuple | list) and isinstance(expected, tuple | list):
        return "wrong_number_of_results"
    arrays = isinstance(got, np.ndarray) and isinstance(expected, np.ndarray)
    return "wrong_shape" if arrays and got.shape != expected.shape else "wrong_kind"
