"""Is a number another loss than the right one, or the right one added up in another way?"""

import itertools

import numpy as np

from ..typed import Array, Function
from .fact import Fact
from .parts import OfArray, Pairs, PartPath, argument, given, holds


def _where(of_ones: OfArray, of_zeros: OfArray) -> Function:
    return lambda A, Y: np.where(Y == 1, of_ones(A), of_zeros(1 - A))


def _minus_log(A: Array) -> Array:
    return -np.log(A)


def _of_other(A: Array) -> Array:
    losses: Array = -np.log(1 - A)
    return losses


def _nothing(A: Array) -> Array:
    zeros: Array = 0 * A
    return zeros


LOSSES: tuple[tuple[str, str, Function], ...] = (
    ("squared_differences", "the squared differences of `{}` and `{}`", lambda A, Y: (A - Y) ** 2),
    ("absolute_differences", "the absolute differences of `{}` and `{}`", lambda A, Y: abs(A - Y)),
    ("cubed_differences", "the cubed absolute differences of `{}` and `{}`", lambda A, Y: abs(A - Y) ** 3),
    ("fourth_powers", "the fourth powers of the differences of `{}` and `{}`", lambda A, Y: (A - Y) ** 4),
    ("roots_of_differences", "the roots of the absolute differences of `{}` and `{}`",
     lambda A, Y: np.sqrt(abs(A - Y))),
    ("relative_differences", "the absolute differences, divided by the absolute `{}`",
     lambda A, Y: abs(A - Y) / abs(A)),
    ("whole_differences", "the absolute differences of `{}` and `{}`, cut to whole numbers before",
     lambda A, Y: abs(np.trunc(A - Y))),
    ("whole_differences", "the squares of the differences of `{}` and `{}`, which were cut to whole numbers before",
     lambda A, Y: np.trunc(A - Y) ** 2),
    ("rounded_before", "the absolute differences between `{}`, rounded, and `{}`", lambda A, Y: abs(np.rint(A) - Y)),
    ("rounded_before", "the squared differences between `{}`, rounded, and `{}`", lambda A, Y: (np.rint(A) - Y) ** 2),
    ("squares_apart", "the differences of the squares of `{}` and `{}`, made positive", lambda A, Y: abs(A**2 - Y**2)),
    ("product_with_difference", "the products of `{}` and its difference from `{}`", lambda A, Y: A * (A - Y)),
    ("squared_products", "the squared products of `{}` and `{}`", lambda A, Y: (A * Y) ** 2),
    ("signed_differences", "`{}` minus `{}`, with the signs", lambda A, Y: A - Y),
    ("products", "the products of `{}` and `{}`", np.multiply),
    ("sums", "the absolute sums of `{}` and `{}`", lambda A, Y: abs(A + Y)),
    ("squared_sums", "the squared sums of `{}` and `{}`", lambda A, Y: (A + Y) ** 2),
    ("one_argument_only", "the absolute entries of `{}`, without `{}`", lambda A, Y: abs(A)),
    ("one_argument_only", "the squared entries of `{}`, without `{}`", lambda A, Y: A**2),
    ("right_for_one_class_only", "the losses of the examples with label 1: those with label 0 are missing",
     _where(_minus_log, _nothing)),
    ("right_for_one_class_only", "the losses of the examples with label 0: those with label 1 are missing",
     _where(_nothing, _minus_log)),
    ("classes_exchanged", "the losses with the labels exchanged", _where(_of_other, _of_other)),
    ("decisions_compared", "the wrong decisions, with the border at one half", lambda A, Y: ((A > 0.5) != Y) * 1.0),
    ("losses", "the losses of all examples", _where(_minus_log, _minus_log)),
    ("cross_entropies", "the cross entropies of `{}` and `{}`",
     lambda A, Y: -(Y * np.log(A) + (1 - Y) * np.log(1 - A))),
)  # fmt: skip
WAYS: tuple[tuple[str, OfArray], ...] = (
    ("the sum of", np.sum),
    ("the mean of", np.mean),
    ("half the mean of", lambda values: np.mean(values) / 2),
    ("half the sum of", lambda values: np.sum(values) / 2),
    ("minus the mean of", lambda values: -np.mean(values)),
    ("minus the sum of", lambda values: -np.sum(values)),
    ("the square root of the mean of", lambda values: np.sqrt(np.mean(values))),
    ("the square root of the sum of", lambda values: np.sqrt(np.sum(values))),
    ("the sum, divided by one less than their number, of", lambda values: np.sum(values) / (values.size - 1)),
    ("the variance of", np.var),
    ("the largest of", np.max),
    ("the smallest of", np.min),
    ("the median of", np.median),
    ("the product of", np.prod),
    ("only the first of", lambda values: values.flat[0]),
    ("only the last of", lambda values: values.flat[-1]),
    ("the sum, without the first, of", lambda values: values.flat[1:].sum()),
    ("the sum, without the last, of", lambda values: values.flat[:-1].sum()),
    ("the mean, as far as the last but one is summed, of", lambda values: values.flat[:-1].sum() / values.size),
    ("the mean, as far as the second to the last are summed, of", lambda values: values.flat[1:].sum() / values.size),
    ("only the first, divided by their number, of", lambda values: values.flat[0] / values.size),
    ("only the last, divided by their number, of", lambda values: values.flat[-1] / values.size),
)


def other_loss(pairs: Pairs) -> Fact | None:
    """The Fact about a number that is made of two arrays of one shape; None where no loss that we know is it."""
    if any(pair.got.ndim or pair.want.ndim for pair in pairs):
        return None
    names = [path for path in given(pairs) if len(path) == 1]
    for one, other in itertools.permutations(names, 2):
        found = _of_two(pairs, one, other)
        if found:
            return found
    return None


def _of_two(pairs: Pairs, one: PartPath, other: PartPath) -> Fact | None:
    both = [(argument(pair, one), argument(pair, other)) for pair in pairs]
    if any(A is None or Y is None or A.shape != Y.shape or not A.size for A, Y in both):
        return None
    for name, words, loss in LOSSES:
        values = {id(pair): loss(*arrays) for pair, arrays in zip(pairs, both, strict=True)}
        for way, total in WAYS:
            if holds(pairs, lambda pair, values=values, total=total: total(values[id(pair)])):
                return Fact(name, f"{{is}} {way} {words.format(one[0], other[0])}")
    return None
