"""Do an exercise's tests bite: does every mistake fail with its own sentence, and every alternative pass?"""

from nndl.bank import Bank, Mistake
from nndl.call import call_on
from nndl.judge import judge
from nndl.typed import Function

from .banks import build_bank
from .errors import CourseError
from .exercise import Exercise


def prove(exercise: Exercise, seed: int) -> None:
    """Refuse an exercise whose cases let a mistake pass, reject another right way, or cannot tell two mistakes apart.

    seed: the course seed
    raises: CourseError that names the file, the function and the cure
    """
    for hidden in (False, True):
        bank = build_bank(exercise, seed, hidden)
        for mistake in bank.mistakes:
            _prove_mistake(exercise, bank, mistake)
    for name, function in exercise.alternatives.items():
        _prove_alternative(exercise, bank, name, function)


def _prove_mistake(exercise: Exercise, bank: Bank, mistake: Mistake) -> None:
    verdict = judge(bank, mistake.answers)
    if verdict.passed:
        raise CourseError(
            f"{exercise.path}: {mistake.name} passes. Add a visible case on which it goes wrong, or delete it."
        )
    if verdict.cause != mistake:
        other = verdict.cause.name if verdict.cause else "nothing"
        raise CourseError(
            f"{exercise.path}: {mistake.name} is taken for {other}. Add a visible case that tells them apart, or "
            "delete one."
        )


def _prove_alternative(exercise: Exercise, bank: Bank, name: str, function: Function) -> None:
    verdict = judge(bank, [call_on(function, bank, case).result for case in bank.cases])
    if not verdict.passed:
        arguments = ", ".join(verdict.failure.case.arguments) if verdict.failure else ""
        raise CourseError(
            f"{exercise.path}: {name} is a right way but is rejected (first on a case of {arguments}). Mend "
            "the case or the alternative."
        )
