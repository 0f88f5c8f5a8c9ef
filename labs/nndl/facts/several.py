"""Are two known mistakes in an answer at once?"""

from collections.abc import Sequence
from typing import TypeAlias

from ..bank import Case, Mistake
from ..typed import Value
from .fact import Fact
from .parts import LEAST, MISSING, PartPath, Same, at, clearly_differ, leaves

ByPath: TypeAlias = dict[PartPath, list[Value]]  # a part of all answers, case by case


def several(cases: Sequence[Case], mistakes: Sequence[Mistake], results: Sequence[Value], same: Same) -> Fact | None:
    """The Fact about several known mistakes that together explain every wrong part of an answer.

    same: same(got, expected) tells whether two parts count as the same
    """
    paths = list(dict.fromkeys(path for case in cases for path, _ in leaves(case.answer)))
    if len(paths) < 2 or len(cases) < LEAST:
        return None
    got = {path: _along(cases, results, path) for path in paths}
    want = {path: _along(cases, [case.answer for case in cases], path) for path in paths}
    left = {path for path in paths if not _equal(got[path], want[path], same)}
    if len(left) < 2:
        return None
    made = _made(cases, mistakes, got, want, left, same)
    used = []
    for mistake, wrong in made:
        if wrong & left:
            used.append(mistake)
            left -= wrong
    if left or len(used) < 2:
        return None
    return Fact("several_mistakes", f"More than one thing is not right yet. First: {used[0].sentence}")


def _along(cases: Sequence[Case], values: Sequence[Value], path: PartPath) -> list[Value]:
    """One part of all answers, case by case; cases without this part are left out."""
    return [
        at(value, path, case.answer)
        for case, value in zip(cases, values, strict=True)
        if at(case.answer, path, case.answer) is not MISSING
    ]


def _equal(some: list[Value], others: list[Value], same: Same) -> bool:
    pairs = zip(some, others, strict=True)
    return all(one is not MISSING and not clearly_differ(one, other) and same(one, other) for one, other in pairs)


def _made(
    cases: Sequence[Case], mistakes: Sequence[Mistake], got: ByPath, want: ByPath, left: set[PartPath], same: Same
) -> list[tuple[Mistake, set[PartPath]]]:
    """The mistakes of which all is in the answer that they change, and what they change; the widest first."""
    near = [mistake for mistake in mistakes if _shares(cases, mistake, got, left, same)]
    found = [(mistake, _changed(cases, mistake, got, want, same)) for mistake in near]
    return sorted((item for item in found if item[1]), key=lambda item: -len(item[1]))


def _shares(cases: Sequence[Case], mistake: Mistake, got: ByPath, left: set[PartPath], same: Same) -> bool:
    """Whether at least one wrong part is the mistake's: a quick look before the thorough one."""
    return any(_equal(got[path], _along(cases, mistake.answers, path), same) for path in left)


def _changed(cases: Sequence[Case], mistake: Mistake, got: ByPath, want: ByPath, same: Same) -> set[PartPath]:
    """The parts that a mistake changes, where they are all in the answer; none where some are not."""
    wrong = set()
    for path, right in want.items():
        theirs = _along(cases, mistake.answers, path)
        if _equal(theirs, right, same):
            continue
        differs = [one is MISSING or not same(one, other) for one, other in zip(theirs, right, strict=True)]
        if sum(differs) < LEAST or not _equal(got[path], theirs, same):
            return set()
        wrong.add(path)
    return wrong
