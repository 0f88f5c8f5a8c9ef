"""Are a function's shapes and values right on the examples a student may see?"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from . import session
from .bank import Bank, Raised
from .call import Outcome, call_on
from .cheer import cheer
from .errors import CheckFailed, NotStarted, SetupError
from .facts.code import in_place, outside
from .feedback import answered, failed_lines, passed_line, quiz_passed, quiz_problem
from .judge import Verdict, judge, shapes_only
from .prose import folded
from .typed import Function, Value


def shapes(function: Function | str) -> None:
    """Check that every result of a function has the right shape; raise CheckFailed, in words, where not.

    function: one that the lab asks for, itself: without quotes, and without brackets behind it
    returns: None; a line that begins with ✓ is printed
    raises: CheckFailed where a shape is wrong or the function raises; NotStarted where it is still the stub;
    SetupError where no lab is open, or where it has no such exercise

    >>> nndl.start("lab1_vectorization")
    Vectorization...
    >>> def sigmoid(x):
    ...     return np.zeros(np.shape(x))
    >>> check.shapes(sigmoid)
    ✓ sigmoid: every result has the right shape.
    """
    _check(function, "shapes", sys._getframe(1).f_globals)


def values(function: Function | str) -> None:
    """Check that every result of a function has the right values; raise CheckFailed, in words, where not.

    Numbers are compared with a tolerance of 1e-5 of their size, so float32 and another order of adding do no harm.

    function: one that the lab asks for, itself: without quotes, and without brackets behind it
    returns: None; a line that begins with ✓ is printed
    raises: CheckFailed where a shape or a value is wrong or the function raises; NotStarted where it is still the stub;
    SetupError where no lab is open, or where it has no such exercise

    >>> nndl.start("lab1_vectorization")
    Vectorization...
    >>> def sigmoid(x):
    ...     return np.zeros(np.shape(x))
    >>> check.values(sigmoid)
    Traceback (most recent call last):
        ...
    nndl.errors.CheckFailed: ✗ sigmoid: the values are not right yet.
    ...
      Why: Your result is zero everywhere.
      Next: hint(sigmoid) gives you a hint.
    """
    _check(function, "values", sys._getframe(1).f_globals)


def _check(function: Function | str, part: str, names: Mapping[str, Any]) -> None:
    bank = session.current().banks[session.name_of(function, names)]
    if not callable(function):
        raise SetupError(
            f"check.{part} wants the function itself, without quotes or brackets: check.{part}({bank.name})"
        )
    outcomes = [call_on(function, bank, case) for case in bank.cases]
    verdict = judge(bank, [outcome.result for outcome in outcomes])
    changed = _changed(outcomes)
    verdict = _with_fact(verdict, function, changed)
    report(bank, shapes_only(verdict) if part == "shapes" else verdict, part, changed, _suspects(function, bank))


def _with_fact(verdict: Verdict, function: Function, changed: Sequence[str]) -> Verdict:
    """The verdict, with what only the student's own notebook can tell, where no known mistake is found."""
    if verdict.failure is None or verdict.cause:
        return verdict
    later = None if isinstance(verdict.failure.got, Raised) else in_place(changed)
    return replace(verdict, fact=outside(function) or verdict.fact or later)


def _suspects(function: Function, bank: Bank) -> list[str]:
    """The earlier exercises that a function calls and whose own check has not passed: the fault may lie there."""
    lab = session.current()
    called = getattr(getattr(function, "__code__", None), "co_names", ())
    earlier = list(lab.banks)[: list(lab.banks).index(bank.name)]
    return [name for name in earlier if name in called and not lab.passed.get(f"{name}.values")]


def _changed(outcomes: Iterable[Outcome]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for outcome in outcomes for name in outcome.changed))


def report(bank: Bank, verdict: Verdict, part: str, changed: Sequence[str] = (), suspects: Sequence[str] = ()) -> None:
    """Say the verdict of one check and remember it: print when it passed, raise when it did not.

    changed: the arguments that the answer changed in place; suspects: earlier exercises that it calls, not yet right
    """
    lab = session.current()
    known = lab.passed.get(f"{bank.name}.values")
    lab.passed[f"{bank.name}.{part}"] = verdict.passed
    (lab.stubs.discard if verdict.started else lab.stubs.add)(bank.name)
    if verdict.passed:
        print(passed_line(bank, part, changed))
        if part == "values" and not known:
            print(folded(cheer(lab, bank.name)))
        return
    error = CheckFailed if verdict.started else NotStarted
    raise error(failed_lines(bank, verdict, part, suspects))


def quiz(question: int | str, answer: Value) -> None:
    """Check that a quiz question is answered with one of its letters; whether it is right is told when it is graded.

    question: its number; answer: the letter chosen
    returns: None; a line that begins with ✓ is printed
    raises: CheckFailed where the answer is none of the letters; NotStarted where there is none yet; SetupError where no
    lab is open, or where its quiz has no such question

    >>> nndl.start("lab1_vectorization")
    Vectorization...
    >>> check.quiz(1, "a")
    ✓ Question 1: your answer is a. You will learn whether it is
      right when it is graded.
    """
    lab = session.current()
    if str(question) not in lab.questions:
        raise SetupError(f"The quiz of this lab has no question {question}; it has {', '.join(lab.questions)}.")
    letters = lab.questions[str(question)]["letters"]
    problem = quiz_problem(question, answer, letters)
    lab.passed[f"quiz_{question}"] = problem is None
    if problem:
        raise (CheckFailed if answered(answer) else NotStarted)(folded(problem))
    print(folded(quiz_passed(question, answer)))
