"""Which inputs, right answers and wrong answers belong to an exercise?"""

import contextlib
import copy
import functools
import io
import warnings
from collections.abc import Iterator
from dataclasses import replace

from nndl.bank import Bank, Case, Draw, Mistake, Slip
from nndl.call import call_on, raised
from nndl.casefile import read_slips
from nndl.errors import SetupError
from nndl.policies import POLICIES
from nndl.replay import drawing_alike, recorder, replaced
from nndl.typed import Function, Value

from .cases import draw_cases
from .course import Course
from .errors import CourseError
from .exercise import Exercise


def build_bank(exercise: Exercise, seed: int, hidden: bool) -> Bank:
    """The bank of an exercise, its answers computed by the reference.

    seed: the course seed; hidden: whether the hidden cases belong to it (never in what a student gets)
    """
    cases = [_case(exercise, arguments, False) for arguments in draw_cases(exercise, "visible", seed)]
    if hidden:
        cases += [_case(exercise, arguments, True) for arguments in draw_cases(exercise, "hidden", seed)]
    bank = Bank(
        exercise.name, exercise.title, exercise.points, exercise.hints, tuple(cases), accepts=exercise.accepts,
        optional=exercise.optional, fixed=exercise.fixed, results=exercise.results,
    )  # fmt: skip
    return replace(bank, mistakes=tuple(_mistake(bank, *known) for known in exercise.mistakes.items()))


def with_slips(bank: Bank, course: Course, lab_name: str) -> Bank:
    """The bank with the slips that `nndl build` has found; with none where there is no case file of this format.

    So nobody who grades has to run the slips again. They are read where they are first needed.
    """
    path = course.source / lab_name / f"{lab_name}.h5"

    @functools.cache
    def slips() -> tuple[Slip, ...]:
        try:
            return read_slips(path, bank.name)
        except SetupError:
            return ()

    return replace(bank, slips=slips)


def _case(exercise: Exercise, arguments: dict[str, Value], hidden: bool) -> Case:
    draws: list[Draw] = []
    names = exercise.reference.__globals__
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
def _quiet() -> Iterator[None]:
    """Nothing is printed, and a warning is an error."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("error")
        yield


def _mistake(bank: Bank, name: str, function: Function) -> Mistake:
    results = (call_on(function, bank, case).result for case in bank.cases)
    answers = tuple(POLICIES[bank.accepts].normal(result) for result in results)
    assert function.__doc__ is not None  # an exercise with a mistake that has none is refused
    return Mistake(name, " ".join(function.__doc__.split()), answers)
