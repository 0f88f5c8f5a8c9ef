"""Which fact is told of a wrong answer that is no known mistake?"""

import warnings

import numpy as np

from ..bank import Bank, Raised
from ..policies import POLICIES, agrees
from . import entries, scale, shape
from .borrowed import borrowed, constant
from .forms import rebuilt
from .ignored import ignored
from .layers import MOST_NAMES, named, right_ones, which
from .parts import parts_of
from .several import several
from .some import only_some

ONE, MANY = {"is": "is", "has": "has", "it": "it"}, {"is": "are", "has": "have", "it": "they"}
JUDGED_BY_NUMBERS = ("values", "parameters_or_with_costs", "either_dA_naming")


def fact_of(bank: Bank, results):
    """A sentence that is certainly true of a wrong answer, and tells where to look; None where none is known.

    results: one value or Raised per case, in the form that the policy of the bank calls normal
    """
    if bank.accepts not in JUDGED_BY_NUMBERS:
        return None
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _fact(bank, results)


def _fact(bank, results):
    policy = POLICIES[bank.accepts]

    def same(got, expected):
        return agrees(got, expected, policy)

    return (
        several(bank.cases, bank.mistakes, results, same)
        or rebuilt(bank.cases, results, same)
        or _of_parts(bank.cases, results, same)
        or only_some(bank.cases, [same(got, case.answer) for case, got in zip(bank.cases, results, strict=True)])
        or ignored(bank.cases, results)
    )


def _of_parts(cases, results, same):
    if any(isinstance(result, Raised) for result in results):
        return None
    parts = parts_of(cases, results, same)
    wrong = [part for part in parts if not part.right]
    phrases = [_phrase(part) if part.pairs else None for part in wrong]
    told = next((phrase for phrase in phrases if phrase), None)
    if told is None:
        return which(cases, parts)
    about = [part for part, phrase in zip(wrong, phrases, strict=True) if phrase == told]
    return _beside(parts, wrong, about) + _sentence(about, told)


def _phrase(part):
    """What is certain about one wrong part, the most telling first; {is} and {has} stand for the verbs."""
    pairs = part.pairs
    return (
        shape.reshaped(pairs)
        or borrowed(part)
        or scale.scaled(pairs)
        or constant(part)
        or scale.transformed(pairs)
        or scale.shifted(pairs)
        or entries.infinite(pairs)
        or shape.reduced(pairs)
        or entries.patterned(pairs)
    )


def _beside(parts, wrong, about):
    """What stands beside the parts that the fact is about: right ones, or others that are wrong."""
    if len(about) < len(wrong):
        return "More than one of the results is not right yet. "
    right = right_ones(parts) if len(wrong) < len(parts) else None
    return f"{right}. " if right else ""


def _sentence(about, phrase):
    number = ONE if len(about) == 1 else MANY
    subject = "Your results" if len(about) > MOST_NAMES else named(about)
    words = phrase.format(**number)
    return f"{subject[0].upper()}{subject[1:]} {words}{'' if words.endswith('?') else '.'}"
