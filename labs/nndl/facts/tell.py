"""Which fact is told of a wrong answer that is no known mistake?"""

import warnings
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..bank import Bank, Raised
from ..compare import agrees
from ..policies import POLICIES
from ..typed import Value
from . import entries, factors, made, pieces, scale, shape
from .borrowed import borrowed, constant
from .drawn import drawn
from .fact import Fact
from .forms import rebuilt
from .formulas import formula
from .ignored import ignored
from .layers import MOST_NAMES, named, right_ones, which
from .losses import other_loss
from .normal import normalised
from .parts import Part, Same, parts_of
from .relative import judged
from .several import several
from .some import only_some
from .steps import stepped

ONE, MANY = {"is": "is", "has": "has", "it": "it"}, {"is": "are", "has": "have", "it": "they"}
SEVERAL = "More than one of the results is not right yet. "
JUDGED_BY_NUMBERS = ("values", "parameters_or_with_costs", "either_dA_naming")


def fact_of(bank: Bank, results: Sequence[Value]) -> Fact | None:
    """The Fact that is certainly true of a wrong answer, and tells where to look; None where none is known.

    results: one value or Raised per case, in the form that the policy of the bank calls normal
    """
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return found(bank, results)
        except Exception:  # an answer may be anything, and no fact is worth that its judgement fails
            return None


def found(bank: Bank, results: Sequence[Value]) -> Fact | None:
    """The same as fact_of, without its nets."""
    if bank.accepts == "random_parameters":
        return drawn(bank.cases, results)
    if bank.accepts == "relative_difference":
        return judged(bank.cases, results)
    if bank.accepts not in JUDGED_BY_NUMBERS:
        return None
    policy = POLICIES[bank.accepts]

    def same(got: Value, expected: Value) -> bool:
        return agrees(got, expected, policy.same)

    rights = [same(got, case.answer) for case, got in zip(bank.cases, results, strict=True)]
    return (
        several(bank.cases, bank.mistakes, results, same)
        or rebuilt(bank.cases, results, same)
        or _of_parts(bank, results, same, only_some(bank.cases, rights))
        or ignored(bank.cases, results)
    )


def _of_parts(bank: Bank, results: Sequence[Value], same: Same, where: Fact | None) -> Fact | None:
    """What is certain about the parts of the answer; where: the Fact about the calls that are answered right."""
    if any(isinstance(result, Raised) for result in results):
        return where
    cases, parts = bank.cases, parts_of(bank.cases, results, same, bank.results)
    wrong = [part for part in parts if not part.right]
    fact = _about(parts, wrong)
    if fact or not where:
        return fact or which(cases, parts)
    there = _about(parts, [_where_wrong(part) for part in wrong]) or which(cases, parts)
    if there is None:
        return where
    return Fact(where.name, f"{where.sentence} {there.sentence}", f"{where.sentence} {there.news}".strip())


def _where_wrong(part: Part) -> Part:
    return replace(part, pairs=tuple(pair for pair in part.pairs if not pair.right))


def _about(parts: list[Part], wrong: list[Part]) -> Fact | None:
    """What is certain about some wrong parts, and what stands beside them."""
    phrases = [_phrase(part) if part.pairs else None for part in wrong]
    told = next((phrase for phrase in phrases if phrase), None)
    if told is None:
        return None
    about = [part for part, phrase in zip(wrong, phrases, strict=True) if phrase == told]
    beside = _beside(parts, wrong, about)
    sentence = _sentence(about, told.sentence, "the other results" if beside else "your results")
    return Fact(told.name, beside + sentence, sentence)


def _phrase(part: Part) -> Fact | None:
    """The Fact about one wrong part, the most telling first; {is} and {has} stand for the verbs."""
    pairs = part.pairs
    return (
        shape.reshaped(pairs)
        or pieces.reordered(pairs)
        or shape.disordered(pairs)
        or borrowed(part)
        or scale.scaled(pairs)
        or constant(part)
        or stepped(part)
        or made.transformed(pairs)
        or scale.shifted(pairs)
        or other_loss(pairs)
        or factors.of_argument(part)
        or formula(part)
        or entries.infinite(pairs)
        or shape.reduced(pairs)
        or pieces.partial(pairs)
        or entries.patterned(pairs)
        or factors.by_lines(pairs)
        or normalised(pairs)
    )


def _beside(parts: list[Part], wrong: list[Part], about: list[Part]) -> str:
    """What stands beside the parts that the fact is about: right ones, or others that are wrong."""
    if len(about) < len(wrong):
        return SEVERAL
    right = right_ones(parts) if len(wrong) < len(parts) else None
    return f"{right}. " if right else ""


def _sentence(about: list[Part], phrase: str, many: str) -> str:
    number = ONE if len(about) == 1 else MANY
    subject = many if len(about) > MOST_NAMES else named(about)
    words = phrase.format(**number)
    return f"{subject[0].upper()}{subject[1:]} {words}{'' if words.endswith('?') else '.'}"
