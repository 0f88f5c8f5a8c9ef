"""Is an answer right, and if not, where does it first go wrong and which known mistake is it?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .bank import Bank, Case, Mistake, Raised, Slip
from .cause import cause_of
from .compare import agrees, form_problem
from .facts.fact import Fact
from .facts.tell import SEVERAL, fact_of
from .policies import POLICIES, Policy
from .slips import find_slip
from .typed import Value

LEAST_AGREEMENT = 3  # a mistake is named only when it agrees on at least this many inputs
PLAINER = (  # facts that say more than a slip: how exactly the numbers that came belong to the right ones
    "another_result",
    "another_shape",
    "array_for_number",
    "column_for_row",
    "divided_by_a_size",
    "integer_division",
    "not_alone",
    "not_averaged",
    "number_for_array",
    "one_result_only",
    "results_in_other_order",
    "results_missing",
    "row_for_column",
    "transposed",
    "wrong_sign",
    "zero_everywhere",
)


@dataclass(frozen=True)
class Failure:
    """The first case that went wrong: what came instead of the right answer, and what is wrong with its form."""

    case: Case
    got: Value
    form: str | None


@dataclass(frozen=True)
class Verdict:
    """The judgement on one answer.

    shapes, values: whether each of the two checks passed; started: False for an untouched stub;
    failure: the first case that went wrong; form_failure: the first one whose form is wrong
    cause: the known mistake or the slip, if its answers are these; fact: else what is certain about the answer
    wrong: on how many cases it went wrong
    """

    exercise: str
    shapes: bool
    values: bool
    started: bool = True
    failure: Failure | None = None
    form_failure: Failure | None = None
    cause: Mistake | Slip | None = None
    fact: Fact | None = None
    wrong: int = 0

    @property
    def passed(self) -> bool:
        """True when both checks passed."""
        return self.shapes and self.values

    @property
    def cause_name(self) -> str | None:
        """What is wrong, in a short name: a mistake's, a slip's, a fact's, raises_...; None where it is not known."""
        return cause_of(self)


def judge(bank: Bank, results: Sequence[Value]) -> Verdict:
    """Judge the results of one function on all the cases of its bank.

    results: one value or Raised per case, in the order of bank.cases
    returns: a Verdict
    """
    policy = POLICIES[bank.accepts]
    results = [policy.normal(result) for result in results]
    if all(_is_stub(bank, result) for result in results):
        return Verdict(bank.name, shapes=False, values=False, started=False, wrong=len(results))
    failures = [
        _failure(case, got)
        for case, got in zip(bank.cases, results, strict=True)
        if not agrees(got, case.answer, policy.same)
    ]
    if not failures:
        return Verdict(bank.name, shapes=True, values=True)
    cause, fact = _why(bank, results)
    first, form_first = _first(failures), _first([failure for failure in failures if failure.form])
    return Verdict(bank.name, form_first is None, False, True, first, form_first, cause, fact, wrong=len(failures))


def _is_stub(bank: Bank, result: Value) -> bool:
    return isinstance(result, Raised) and result.type == "NotImplementedError" and result.function == bank.name


def _failure(case: Case, got: Value) -> Failure:
    return Failure(case, got, str(got) if isinstance(got, Raised) else form_problem(got, case.answer))


def _first(failures: list[Failure]) -> Failure | None:
    """What a student may see before what is hidden, and a wrong form before wrong values."""
    return min(failures, key=lambda failure: (failure.case.hidden, failure.form is None), default=None)


def diagnose(bank: Bank, results: Sequence[Value]) -> Mistake | None:
    """The known mistake that gives just these results on every case; None where none does or the cases are too few."""
    if len(bank.cases) < LEAST_AGREEMENT:
        return None
    policy = POLICIES[bank.accepts]
    return next((mistake for mistake in bank.mistakes if _explains(mistake, results, policy)), None)


def _why(bank: Bank, results: Sequence[Value]) -> tuple[Mistake | Slip | None, Fact | None]:
    """The known mistake or the slip that explains wrong results, and the fact that is told where neither does."""
    mistake = diagnose(bank, results)
    if mistake:
        return mistake, None
    slip, fact = find_slip(bank, results), fact_of(bank, results)
    return (None, fact) if slip is None or _is_plainer(fact) else (slip, None)


def _is_plainer(fact: Fact | None) -> bool:
    """Whether a fact says more than a slip; what is zero may come of many, such as a cut to whole numbers."""
    if fact is None or fact.name not in PLAINER:
        return False
    return fact.name == "zero_everywhere" or not fact.sentence.startswith(SEVERAL)


def _explains(mistake: Mistake, results: Sequence[Value], policy: Policy) -> bool:
    return all(agrees(got, answer, policy.same) for got, answer in zip(results, mistake.answers, strict=True))


def shapes_only(verdict: Verdict) -> Verdict:
    """The verdict as the check of shapes sees it: values do not count."""
    if verdict.shapes:
        return Verdict(verdict.exercise, shapes=True, values=True)
    return replace(verdict, failure=verdict.form_failure)
