"""Which inputs, right answers and wrong answers belong to an exercise?"""

import copy
import warnings

from nndl.bank import Bank, Case, Mistake
from nndl.call import call, raised

from .cases import draw_cases
from .errors import CourseError


def build_bank(exercise, seed, hidden):
    """The bank of an exercise, its answers computed by the reference.

    seed: the course seed; hidden: whether the hidden cases belong to it (never in what a student gets)
    """
    cases = [_case(exercise, arguments, False) for arguments in draw_cases(exercise, "visible", seed)]
    if hidden:
        cases += [_case(exercise, arguments, True) for arguments in draw_cases(exercise, "hidden", seed)]
    mistakes = tuple(_mistake(name, function, cases) for name, function in exercise.mistakes.items())
    return Bank(exercise.name, exercise.title, exercise.points, exercise.hints, tuple(cases), mistakes)


def _case(exercise, arguments, hidden):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            answer = exercise.reference(*copy.deepcopy(list(arguments.values())))
    except Exception as error:
        problem = raised(error, exercise.reference.__globals__)
        raise CourseError(
            f"{exercise.path}: the reference fails on one of its own cases ({problem}). Mend the case or the reference."
        ) from error
    return Case(arguments, answer, hidden)


def _mistake(name, function, cases):
    answers = tuple(call(function, case.arguments).result for case in cases)
    return Mistake(name, " ".join(function.__doc__.split()), answers)
