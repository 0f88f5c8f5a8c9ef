"""Is an answer a fixed function of the right one, or the right one of it: its square, its sigmoid, its whole part?"""

from typing import TypeAlias

import numpy as np

from ..compare import same_values
from ..typed import Function
from .fact import Fact
from .parts import LEAST_BITS, OfArray, Pairs, enough, holds

Table: TypeAlias = tuple[tuple[OfArray, Fact], ...]

FUNCTIONS: Table = (
    (lambda want: 1 - want, Fact("one_minus", "{is} one minus what {it} should be, everywhere")),
    (lambda want: want - 1, Fact("one_too_small", "{is} 1 too small, everywhere")),
    (lambda want: want + 1, Fact("one_too_large", "{is} 1 too large, everywhere")),
    (abs, Fact("absolute_value", "{is} the absolute value of what {it} should be: a sign got lost")),
    (np.square, Fact("squared", "{is} the square of what {it} should be")),
    (np.sqrt, Fact("square_root", "{is} the square root of what {it} should be")),
    (np.reciprocal, Fact("reciprocal", "{is} one divided by what {it} should be")),
    (np.log, Fact("logarithm", "{is} the logarithm of what {it} should be")),
    (np.exp, Fact("exponential", "{is} e to the power of what {it} should be")),
)
LATER: Table = (
    (lambda want: 1 / (1 + np.exp(-want)), Fact("sigmoid_too_many", "{is} the sigmoid of what {it} should be")),
    (np.tanh, Fact("tanh_too_many", "{is} tanh of what {it} should be")),
    (
        lambda want: np.clip(want, 0, 1),
        Fact("cut_to_0_1", "{is} right between zero and one, and cut off there elsewhere"),
    ),
    (
        lambda want: np.maximum(want, 0),
        Fact("negatives_lost", "{is} right where positive, and zero where negative entries belong"),
    ),
    (lambda want: np.minimum(want, 1), Fact("cut_at_1", "{is} right up to one, and cut off there")),
    (
        lambda want: 2 * want - 1,
        Fact(
            "minus_one_to_one",
            "{is} twice what {it} should be, minus one: it runs from minus one to one where zero to one is meant",
        ),
    ),
    (
        lambda want: (want > 0.5) * 1.0,
        Fact("decided_too_early", "{has} zeros and ones where numbers between them belong"),
    ),
    (lambda want: want**2 * np.sign(want), Fact("squared", "{is} the square of what {it} should be, with its sign")),
    (lambda want: want**3, Fact("cubed", "{is} the third power of what {it} should be")),
    (lambda want: np.mod(want, 256), Fact("overflow", "{is} right but for what does not fit into a byte")),
)
BEFORE: Table = (
    (
        lambda got: 1 / (1 + np.exp(-got)),
        Fact("sigmoid_missing", "{is} right but for the sigmoid, which is missing at the end"),
    ),
    (np.tanh, Fact("tanh_missing", "{is} right but for tanh, which is missing at the end")),
    (
        lambda got: np.maximum(got, 0),
        Fact("relu_missing", "{has} negative entries where zeros belong, and {is} right otherwise"),
    ),
    (
        lambda got: (got > 0.5) * 1.0,
        Fact("not_decided", "{has} numbers where a decision belongs: zero or one, with the border at one half"),
    ),
    (
        lambda got: (got > 0) * 1.0,
        Fact("not_decided", "{has} numbers where a decision belongs: zero or one, by their sign"),
    ),
    (np.abs, Fact("signs_not_removed", "{has} signs where the absolute value belongs")),
)
PLACES = (1, 2, 3, 4)  # digits after the point to which answers are rounded
WHOLE: Table = (
    (
        np.trunc,
        Fact(
            "integer_division",
            "{is} right but for the decimals, which are cut off: whole numbers cannot hold them",
        ),
    ),
    (
        np.floor,
        Fact(
            "rounded_down",
            "{is} rounded down: is there a division of whole numbers, or an array that holds only these?",
        ),
    ),
    (np.rint, Fact("rounded", "{is} rounded to whole numbers")),
)


def transformed(pairs: Pairs) -> Fact | None:
    """One minus the right one, its square, its whole part, ..."""
    told = (fact for function, fact in (*FUNCTIONS, *WHOLE, *LATER) if _is_made(pairs, function))
    return next(told, None) or _rounded(pairs) or _before(pairs) or _not_zero(pairs)


def _is_made(pairs: Pairs, function: Function) -> bool:
    return holds(pairs, lambda pair: function(pair.want) if pair.got.shape == pair.want.shape else None)


def _rounded(pairs: Pairs) -> Fact | None:
    found = any(_is_made(pairs, lambda want, places=places: np.round(want, places)) for places in PLACES)
    return Fact("rounded", "{is} rounded: {it} should have all digits") if found else None


def _before(pairs: Pairs) -> Fact | None:
    """What a function that is missing at the end would make the right one."""
    wrong = [pair for pair in pairs if not pair.right]
    if sum(pair.want.size for pair in wrong) < LEAST_BITS and all(np.isin(pair.want, (0, 1)).all() for pair in wrong):
        return None
    if len(set().union(*(pair.want.flat for pair in wrong))) < 2:  # any number can be made into a constant
        return None
    return next((fact for function, fact in BEFORE if _makes(pairs, wrong, function)), None)


def _makes(pairs: Pairs, wrong: Pairs, function: OfArray) -> bool:
    shapes = all(pair.got.shape == pair.want.shape and np.isfinite(pair.got).all() for pair in pairs)
    return shapes and enough(wrong) and all(same_values(function(pair.got), pair.want) for pair in pairs)


def _not_zero(pairs: Pairs) -> Fact | None:
    """Other numbers, where nothing but zeros belongs."""
    zeros = all(pair.got.shape == pair.want.shape and not pair.want.any() for pair in pairs)
    found = zeros and enough([pair for pair in pairs if not pair.right])
    return Fact("not_zero", "{has} other numbers where zeros belong") if found else None
