"""Are a function's shapes and values right on the examples a student may see?"""

import sys
from dataclasses import replace

from . import session
from .bank import Raised
from .call import call_on
from .errors import CheckFailed, NotStarted, SetupError
from .facts.code import in_place, outside
from .feedback import answered, failed_lines, passed_line, quiz_passed, quiz_problem
from .judge import judge, shapes_only


def shapes(function):
    """Check that every result of a function has the right shape; raise CheckFailed, in words, where not."""
    _check(function, "shapes", sys._getframe(1).f_globals)


def values(function):
    """Check that every result of a function has the right values; raise CheckFailed, in words, where not."""
    _check(function, "values", sys._getframe(1).f_globals)


def _check(function, part, names):
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


def _with_fact(verdict, function, changed):
    """The verdict, with what only the student's own notebook can tell, where no known mistake is found."""
    if verdict.failure is None or verdict.cause:
        return verdict
    later = None if isinstance(verdict.failure.got, Raised) else in_place(changed)
    return replace(verdict, fact=outside(function) or verdict.fact or later)


def _suspects(function, bank):
    """The earlier exercises that a function calls and whose own check has not passed: the fault may lie there."""
    lab = session.current()
    called = getattr(getattr(function, "__code__", None), "co_names", ())
    earlier = list(lab.banks)[: list(lab.banks).index(bank.name)]
    return [name for name in earlier if name in called and not lab.passed.get(f"{name}.values")]


def _changed(outcomes):
    return tuple(dict.fromkeys(name for outcome in outcomes for name in outcome.changed))


def report(bank, verdict, part, changed=(), suspects=()):
    """Say the verdict of one check and remember it: print when it passed, raise when it did not.

    changed: the arguments that the answer changed in place; suspects: earlier exercises that it calls, not yet right
    """
    lab = session.current()
    lab.passed[f"{bank.name}.{part}"] = verdict.passed
    (lab.stubs.discard if verdict.started else lab.stubs.add)(bank.name)
    if verdict.passed:
        print(passed_line(bank, part, changed))
        return
    error = CheckFailed if verdict.started else NotStarted
    raise error(failed_lines(bank, verdict, part, suspects))


def quiz(question, answer):
    """Check that a quiz question is answered with one of its letters; whether it is right is told when it is graded.

    question: its number; answer: the letter chosen
    """
    lab = session.current()
    if str(question) not in lab.questions:
        raise SetupError(f"The quiz of this lab has no question {question}; it has {', '.join(lab.questions)}.")
    letters = lab.questions[str(question)]["letters"]
    problem = quiz_problem(question, answer, letters)
    lab.passed[f"quiz_{question}"] = problem is None
    if problem:
        raise (CheckFailed if answered(answer) else NotStarted)(problem)
    print(quiz_passed(question, answer))
