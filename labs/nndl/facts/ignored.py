"""Does an answer stay the same when one argument changes that should count?"""

from ..bank import Raised
from ..compare import agrees, form_problem

LEAST_PAIRS = 2  # of calls that differ in this argument alone: three calls


def ignored(cases, results):
    """A sentence about an argument that changes nothing, where calls that differ in it alone should differ."""
    for name in cases[0].arguments:
        pairs = list(_alike(cases, results, name))
        if len(pairs) >= LEAST_PAIRS and all(agrees(one, other) for one, other in pairs):
            return f"Your result does not depend on `{name}`: it stays the same where only `{name}` changes."
    return None


def _alike(cases, results, name):
    """The results on pairs of calls that differ in one argument only and have different right answers."""
    for place, (case, result) in enumerate(zip(cases, results, strict=True)):
        for other, second in zip(cases[:place], results, strict=False):
            if _has_form(result, case) and _has_form(second, other) and _only_differ_in(name, case, other):
                yield result, second


def _has_form(result, case):
    return not isinstance(result, Raised) and form_problem(result, case.answer) is None


def _only_differ_in(name, case, other):
    if case.arguments.keys() != other.arguments.keys() or agrees(case.arguments[name], other.arguments[name]):
        return False
    rest = all(agrees(value, other.arguments[key]) for key, value in case.arguments.items() if key != name)
    return rest and not agrees(case.answer, other.answer)
