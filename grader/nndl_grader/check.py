"""What do a notebook's checks do on a staff machine, under plain nbgrader?

The hidden cases too, with the earlier functions right. A released notebook never holds the line that imports this
module: it stands in nbgrader's hidden region. On staff machines it takes the place of nndl.check, so that
`nbgrader autograde` gives an honest submission the score that `nndl grade` gives it.
"""

import functools
import sys
from typing import Any

from nndl import session
from nndl.bank import Bank
from nndl.call import call_on
from nndl.check import quiz as answered
from nndl.check import report
from nndl.errors import CheckFailed
from nndl.judge import judge, shapes_only
from nndl.replay import replaced
from nndl.typed import Function, Value

from .banks import build_bank, with_slips
from .course import find_course
from .lab import Lab, load_lab


def shapes(function: Function) -> None:
    """nndl.check.shapes, on the hidden cases too."""
    _check(function, "shapes", sys._getframe(1).f_globals)


def values(function: Function) -> None:
    """nndl.check.values, on the hidden cases too."""
    _check(function, "values", sys._getframe(1).f_globals)


def quiz(question: int | str, answer: Value) -> None:
    """Check that a quiz question is answered, and rightly."""
    answered(question, answer)
    lab, _ = _opened(session.current().name)
    if str(answer).strip().lower() != lab.questions[f"quiz_{question}"].answer:
        raise CheckFailed(wrong_answer(question))


def wrong_answer(question: int | str) -> str:
    """The line for a quiz answer that is wrong; the right one is not told."""
    return f"✗ Question {question}: that is not the right answer. Read the section it belongs to once more."


def _check(function: Function, part: str, names: dict[str, Any]) -> None:
    name = session.name_of(function, names)
    lab, seed = _opened(session.current().name)
    bank = _bank(lab.name, name, seed)
    with replaced(names, {other: lab.exercises[other].reference for other in lab.earlier(name)}):
        results = [call_on(function, bank, case).result for case in bank.cases]
    verdict = judge(bank, results)
    report(bank, shapes_only(verdict) if part == "shapes" else verdict, part)


@functools.cache
def _opened(lab_name: str) -> tuple[Lab, int]:
    course = find_course()
    return load_lab(course, lab_name), course.seed


@functools.cache
def _bank(lab_name: str, name: str, seed: int) -> Bank:
    bank = build_bank(_opened(lab_name)[0].exercises[name], seed, hidden=True)
    return with_slips(bank, find_course(), lab_name)
