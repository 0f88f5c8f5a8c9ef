"""Which inputs, right answers and wrong answers belong to an exercise?"""

import contextlib
import copy
import functools
import io
import warnings
from dataclasses import replace

from nndl.bank import Bank, Case, Mistake
from nndl.call import call_on, raised
from nndl.casefile import read_slips
from nndl.errors import SetupError
from nndl.policies import POLICIES
from nndl.replay import drawing_alike, recorder, replaced

from .cases import draw_cases
from .errors import CourseError


def build_bank(exercise, seed, hidden):
    """The bank of an exercise, its answers computed by the reference.

    seed: the course seed; hidden: whether the hidden cases belong to it (never in what a student gets)
    """
    cases = [_case(exercise, arguments, False) for arguments in draw_cases(exercise, "visible", seed)]
    if hidden:
        cases += [_case(exercise, arguments, True) for arguments in draw_cases(exercise, "hidden", seed)]
    options = dict(accepts=exercise.accepts, optional=exercise.optional, fixed=exercise.fixed, results=exercise.results)
    bank = Bank(exercise.name, exercise.title, exercise.points, exercise.hints, tuple(cases), **options)
    return replace(bank, mistakes=tuple(_mistake(bank, *known) for known in exercise.mistakes.items()))


def with_slips(bank, course, lab_name):
    """The bank with the slips that `nndl build` has found; with none where there is no case file of this format.

    So nobody who grades has to run the slips again. They are read where they are first needed.
    """
    path = course.source / lab_name / f"{lab_name}.h5"

    @functools.cache
    def slips():
        try:
            return read_slips(path, bank.name)
        except SetupError:
            return ()

    return replace(bank, slips=slips)


def _case(exercise, arguments, hidden):
    names, draws = exercise.reference.__globals__, []
    recorders = {name: recorder(names[name], draws) for name in exercise.fixed if name in names}
    try:
        with _quiet(), replaced(names, recorders), drawing_alike():
            answer = exercise.reference(*copy.deepcopy(list(arguments.values())))
    except Exception as error:
        problem = raised(error, names)
        raise CourseError(
            f"{exercise.path}: the reference fails on one of its own cases ({problem}). Mend the case or the reference."
        ) from error
    return Case(arguments, POLICIES[exercise.accepts].normal(answer), hidden, tuple(draws))


@contextlib.contextmanager
def _quiet():
    """Nothing is printed, and a warning is an error."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("error")
        yield


def _mistake(bank, name, function):
    results = (call_on(function, bank, case).result for case in bank.cases)
    answers = tuple(POLICIES[bank.accepts].normal(result) for result in results)
    return Mistake(name, " ".join(function.__doc__.split()), answers)
