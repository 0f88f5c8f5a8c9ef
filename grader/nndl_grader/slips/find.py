"""Which slips of an exercise are worth knowing, and what does each give on the visible cases?

Only those are kept that are told apart from the right answer, from the known mistakes and from each other, and whose
numbers are the same on every machine.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from nndl.bank import Bank, Case, Raised, Slip
from nndl.call import call_on
from nndl.policies import POLICIES
from nndl.slips import digest, is_near, taken_apart, weighed
from nndl.typed import Function, Value

from ..exercise import Exercise
from .mutants import mutants
from .nudged import nudged
from .patience import TooLongError, patience
from .pieces import known_names
from .words import likelihood, sentence

BY_NUMBERS = ("values", "parameters_or_with_costs", "either_dA_naming")  # the policies that compare numbers
LEAST = 3  # a slip must give a result on as many cases
APART = 1e-4  # answers are told apart that differ by more than this, ten times what a comparison lets pass
LARGEST, STEADY = 1e12, 1e-9
DIGITS = 6
SECONDS = 20  # for one call; a change that makes it endless is left out


@dataclass(frozen=True)
class Print:
    """What a function gives on one case: the form in digits, the weighted sum, the size of its terms."""

    form: int
    number: float
    size: float
    raised: bool


Prints: TypeAlias = list[Print]  # one for each case


def slips_of(exercise: Exercise, bank: Bank) -> tuple[Slip, ...]:
    """The slips of an exercise, the likeliest first.

    bank: its Bank; the hidden cases in it are not looked at
    returns: a tuple of Slip
    """
    cases = [case for case in bank.cases if not case.hidden]
    if bank.accepts not in BY_NUMBERS or len(cases) < LEAST:
        return ()
    taken = [[_print(case.answer, case) for case in cases]]
    taken += [[_print(*pair) for pair in zip(known.answers, cases, strict=False)] for known in bank.mistakes]
    found = list(_found(exercise, bank, cases, taken))
    return tuple(Slip(words, *_rounded(prints)) for words, prints in found)


def _found(exercise: Exercise, bank: Bank, cases: Sequence[Case], taken: list[Prints]) -> Iterator[tuple[str, Prints]]:
    known = known_names(exercise)
    for mutant in sorted(mutants(exercise), key=lambda mutant: likelihood(mutant.change)):
        words = sentence(mutant.change, known)
        prints = _prints(mutant.function, bank, cases) if words else None
        if words and prints and not any(_alike(prints, others) for others in taken):
            taken.append(prints)
            if _is_steady(mutant.function, bank, cases, prints):
                yield words, prints


def _prints(function: Function, bank: Bank, cases: Sequence[Case]) -> Prints | None:
    """What a function gives on some cases; None where that is too little, too large, or takes too long."""
    try:
        with patience(SECONDS):
            prints = [_print(_result(function, bank, case), case) for case in cases]
    except TooLongError:
        return None
    enough = sum(not one.raised for one in prints) >= LEAST
    return prints if enough and all(one.size <= LARGEST for one in prints) else None


def _result(function: Function, bank: Bank, case: Case) -> Value:
    return POLICIES[bank.accepts].normal(call_on(function, bank, case).result)


def _print(result: Value, case: Case) -> Print:
    with np.errstate(all="ignore"):
        parts = taken_apart(result, case.answer)
        number, size = weighed(parts.numbers)
    return Print(digest(parts.form), number, size, isinstance(result, Raised))


def _alike(prints: Prints, others: Prints) -> bool:
    return all(
        one.form == other.form and is_near(other.number, one.number, one.size, APART)
        for one, other in zip(prints, others, strict=True)
    )


def _is_steady(function: Function, bank: Bank, cases: Sequence[Case], prints: Prints) -> bool:
    """Whether the numbers stay what they are when the arguments change in the last digits: so they do elsewhere."""
    again = _prints(function, bank, [nudged(case) for case in cases])
    return again is not None and all(
        one.form == other.form and math.isclose(one.number, other.number, rel_tol=STEADY)
        for one, other in zip(prints, again, strict=True)
    )


def _rounded(prints: Prints) -> tuple[tuple[int, ...], tuple[float, ...]]:
    numbers = (float(np.float32(f"{one.number:.{DIGITS}g}")) for one in prints)
    return tuple(one.form for one in prints), tuple(numbers)
