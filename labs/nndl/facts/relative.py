"""What is certain about a relative difference that should tell right gradients from wrong ones, and does not?"""

from collections.abc import Sequence

import numpy as np

from ..bank import Case
from ..describe import is_scalar
from ..policies import NEAR, TINY
from ..typed import Array, Value
from .fact import Fact
from .parts import LEAST, numbers

BORDER = 1 + 1e-9  # the length of a difference is never more than the two lengths together
FACTS = {
    "verdict_for_number": "Your result is a verdict, true or false. The difference itself is asked for, a number.",
    "not_a_number": "Your result is not a number: look for a division by zero, or the logarithm of a negative number.",
    "always_zero": "Your result is as good as zero for all gradients, right ones and wrong ones: are they compared "
    "with themselves?",
    "always_one": "Your result is one for all gradients, right ones and wrong ones. That comes out where the "
    "approximations are zero, or too large by far: look at the two costs, and at what is divided by what.",
    "negative_difference": "Your result is negative for some gradients, and a length never is: look at the numerator.",
    "above_one": "Your result is above one for some gradients, and the length of a difference is never more than both "
    "lengths together: look at what is divided by what.",
    "right_gradients_refused": "Even right gradients get a difference that is not small: look at the approximations "
    "first, and then whether they are subtracted from the slopes that belong to them.",
    "one_side_only": "Right gradients get a small difference, but not as small as it can be: does each number go up "
    "and down by the same step, the one that was asked for, and get back what it had?",
    "wrong_gradients_misjudged": "Right gradients get a difference as good as zero, as they should. For wrong ones "
    "yours is another than asked for: is every number of every parameter compared, and are all lengths roots of sums "
    "of squares?",
}


def judged(cases: Sequence[Case], results: Sequence[Value]) -> Fact | None:
    """The Fact about relative differences, one per case; None where nothing holds on enough cases."""
    if len(cases) < LEAST or not all(map(_is_number, results)):
        return None
    name = "verdict_for_number" if all(isinstance(got, bool | np.bool_) for got in results) else None
    name = name or _name(np.array(results, dtype=float), np.array([case.answer for case in cases], dtype=float))
    return Fact(name, FACTS[name]) if name else None


def _is_number(got: Value) -> bool:
    return is_scalar(got) and numbers(got) is not None


def _name(got: Array, want: Array) -> str | None:
    wrong = ~np.isclose(got, want, rtol=NEAR, atol=TINY)
    if wrong.sum() < LEAST:
        return None
    if not np.isfinite(got).all():
        return "not_a_number" if np.isnan(got).any() else None
    for name, holds in (
        ("always_zero", (abs(got) < TINY).all()),
        ("always_one", (abs(got - 1) < NEAR).all()),
        ("negative_difference", (got < -TINY).any()),
        ("above_one", (got > BORDER).any()),
    ):
        if holds:
            return name
    return _of_right_gradients(got[want < TINY])


def _of_right_gradients(got: Array) -> str | None:
    if len(got) < LEAST:
        return None
    if (got > NEAR).all():
        return "right_gradients_refused"
    if (got < NEAR).all() and (got > TINY).sum() >= LEAST:
        return "one_side_only"
    return "wrong_gradients_misjudged" if (got < TINY).all() else None
