"""Which inputs does an exercise try, this term?"""

import hashlib
from collections.abc import Sequence

import numpy as np

from nndl.digits import rounded
from nndl.typed import Value

from .errors import CourseError
from .exercise import Exercise


def draw_cases(exercise: Exercise, kind: str, seed: int) -> list[dict[str, Value]]:
    """The inputs of an exercise's cases, the same on every machine.

    kind: "visible" or "hidden"; seed: the course seed, which moves the hidden ones only
    returns: a list of dicts, argument name to value
    """
    key = f"{exercise.path.parent.name}/{exercise.name}/{kind}/{seed if kind == 'hidden' else 0}"
    rng = np.random.default_rng(list(hashlib.sha256(key.encode()).digest()))
    cases = _drawn(exercise, f"{kind}_cases", rng)
    _refuse_wrong_cases(exercise, kind, cases)
    return cases


def _drawn(exercise: Exercise, name: str, rng: np.random.Generator) -> list[dict[str, Value]]:
    try:
        return [rounded(dict(case)) for case in getattr(exercise, name)(rng)]
    except Exception as error:
        problem = f"{type(error).__name__}: {error}"
        raise CourseError(f"{exercise.path}: {name} fails ({problem}). It must yield dicts of arguments.") from error


def _refuse_wrong_cases(exercise: Exercise, kind: str, cases: Sequence[dict[str, Value]]) -> None:
    if len(cases) < 3:
        raise CourseError(
            f"{exercise.path}: {kind}_cases yields {len(cases)} cases. A diagnosis needs three: add some."
        )
    for case in cases:
        if tuple(case) != exercise.parameters()[: len(case)]:
            raise CourseError(
                f"{exercise.path}: a {kind} case has the arguments {tuple(case)}, but {exercise.name} takes "
                f"{exercise.parameters()}. Name them alike."
            )
