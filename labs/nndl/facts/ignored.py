"""Does an answer stay the same when one argument changes that should count?"""

import itertools
from collections.abc import Sequence

from ..bank import Case, Raised
from ..compare import agrees, form_problem
from ..typed import Value
from .fact import Fact

LEAST_PAIRS = 2  # of calls that differ in this argument alone: three calls


def ignored(cases: Sequence[Case], results: Sequence[Value]) -> Fact | None:
    """The Fact about an argument that changes nothing, where calls that differ in it alone should differ."""
    pairs: dict[str, list[tuple[Value, Value]]] = {}
    for (case, one), (other, second) in itertools.combinations(zip(cases, results, strict=True), 2):
        name = _difference(case, other)
        if name and _has_form(one, case) and _has_form(second, other) and not agrees(case.answer, other.answer):
            pairs.setdefault(name, []).append((one, second))
    for name, both in pairs.items():
        if len(both) >= LEAST_PAIRS and all(agrees(one, second) for one, second in both):
            words = f"Your result does not depend on `{name}`: it stays the same where only `{name}` changes."
            return Fact("ignores_argument", words)
    return None


def _difference(case: Case, other: Case) -> str | None:
    """The name of the only argument in which two calls differ; None where there is none or more than one."""
    if case.arguments.keys() != other.arguments.keys():
        return None
    differ = (name for name, value in case.arguments.items() if not agrees(value, other.arguments[name]))
    first, second = next(differ, None), next(differ, None)
    return None if second else first


def _has_form(result: Value, case: Case) -> bool:
    return not isinstance(result, Raised) and form_problem(result, case.answer) is None
