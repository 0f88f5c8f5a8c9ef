"""How well do the cases of an exercise tell right from wrong, and how long does a check take?

Wrong are the known mistakes and the mutants, right the alternatives. The slips that students are told come from the
same generator as the mutants, so `causes_named` says little about answers as students write them: the bench `written`
measures that. `causes_named_without_slips` counts known mistakes and facts only.
"""

import statistics
import time
from dataclasses import replace

from equivalents import reason

from nndl.call import call_on
from nndl.judge import judge
from nndl_grader.banks import build_bank
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab
from nndl_grader.slips.find import slips_of
from nndl_grader.slips.mutants import mutants

REPEATED = 5


def measure(root):
    """Fractions of mistakes and mutants that fail, of those whose cause is told, and the time of a student's check.

    root: the project's folder
    returns: dict of name to number, for the course and for each exercise
    """
    course = find_course(root)
    labs = [load_lab(course, name) for name in course.labs()]
    counts = {
        f"{lab.name.split('_')[0]}.{exercise.name}": counted(exercise, course.seed)
        for lab in labs
        for exercise in lab.exercises.values()
    }
    numbers = _numbers("judge", _added(counts.values()))
    for name, found in counts.items():
        numbers |= _numbers(f"judge.{name}", found)
    return numbers


def counted(exercise, seed):
    """How many there are of each kind, how many of them fail, and of how many the cause is told.

    returns: dict of name to number
    """
    bank = _knowing_slips(exercise, build_bank(exercise, seed, hidden=True))
    known = [*exercise.mistakes.values()]
    mistakes = [verdict_on(bank, function) for function in known]
    right = [verdict_on(bank, function) for function in exercise.alternatives.values()]
    different = [mutant for mutant in mutants(exercise) if not reason(exercise, mutant)]
    mutated = [verdict_on(bank, mutant.function) for mutant in different]
    wrong = [verdict for verdict in (*mistakes, *mutated) if not verdict.passed]
    functions = [*known, *(mutant.function for mutant in different)]
    plain = [verdict_on(replace(bank, slips=tuple), function) for function in functions]
    return {
        "mistakes": len(mistakes),
        "mistakes_caught": sum(not verdict.passed for verdict in mistakes),
        "mutants": len(mutated),
        "mutants_killed": sum(not verdict.passed for verdict in mutated),
        "mutants_seen_at_once": sum(is_seen_at_once(verdict) for verdict in mutated),
        "alternatives_rejected": sum(not verdict.passed for verdict in right),
        "wrong": len(wrong),
        "causes_named": sum(is_told(verdict) for verdict in wrong),
        "causes_named_without_slips": sum(is_told(verdict) for verdict in plain),
        "ms_per_check": _ms_per_check(exercise, seed),
        "exercises": 1,
    }


def _knowing_slips(exercise, bank):
    slips = slips_of(exercise, bank)
    return replace(bank, slips=lambda: slips)


def verdict_on(bank, function):
    """The verdict on a function, called on all cases of a bank."""
    return judge(bank, [call_on(function, bank, case).result for case in bank.cases])


def is_seen_at_once(verdict):
    """True when the cases that a student has are enough to see that the answer is wrong."""
    return not verdict.passed and not (verdict.failure and verdict.failure.case.hidden)


def is_told(verdict):
    """True when a verdict says more than what came and what was expected."""
    return bool(verdict.cause or verdict.fact)


def _ms_per_check(exercise, seed):
    bank, taken = build_bank(exercise, seed, hidden=False), []
    for _ in range(REPEATED):
        began = time.perf_counter()
        verdict_on(bank, exercise.reference)
        taken.append(1000 * (time.perf_counter() - began))
    return statistics.median(taken)


def _added(counts):
    counts = list(counts)
    return {name: sum(count[name] for count in counts) for name in counts[0]}


def _numbers(prefix, count):
    numbers = {
        "mistakes_caught": count["mistakes_caught"] / count["mistakes"],
        "mutants": count["mutants"],
        "mutants_killed": count["mutants_killed"] / count["mutants"],
        "mutants_seen_at_once": count["mutants_seen_at_once"] / count["mutants"],
        "alternatives_rejected": count["alternatives_rejected"],
        "causes_named": count["causes_named"] / count["wrong"],
        "causes_named_without_slips": count["causes_named_without_slips"] / count["wrong"],
        "ms_per_check": count["ms_per_check"] / count["exercises"],
    }
    return {f"{prefix}.{name}": number for name, number in numbers.items()}
