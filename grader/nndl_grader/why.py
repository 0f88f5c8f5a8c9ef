"""What differs between what two scores of a submission come from, in words?"""

from collections.abc import Iterator
from typing import Any

from .codeversion import code_digest
from .course import Course
from .lab import Lab
from .record import Provenance, Record

SEED = "seed"
UNRECORDED = "not recorded how it was graded before"
CHANCE = "nothing recorded differs: its code draws random numbers, or was near a limit"


def reasons(lab: Lab, name: str, before: Provenance, now: Provenance) -> list[str]:
    """Why the points of one exercise, test or question differ: as `differences`, but never empty."""
    return differences(lab, name, before, now) or [CHANCE]


def differences(lab: Lab, name: str, before: Provenance, now: Provenance) -> list[str]:
    """What differs between two provenances that may change the points of one exercise, test or question.

    lab: a Lab as it is now; name: of the part; before, now: record.provenance; before is {} where it is not known
    returns: a list of short texts, what concerns only this part first
    """
    if not before:
        return [UNRECORDED]
    about_all = shared(before, now)
    if name in lab.questions:  # nothing of a question is drawn at random
        about_all = [text for text in about_all if not text.startswith(SEED)]
    return [*_own(lab, name, before, now), *about_all]


def _own(lab: Lab, name: str, before: Provenance, now: Provenance) -> Iterator[str]:
    """What differs about one part of a lab."""
    old, new = before.get("exercises", {}), now["exercises"]
    if name not in new:
        yield "no longer in the lab"
    elif name not in old:
        yield "new in the lab"
    elif old[name] != new[name]:
        yield f"the {kind(lab, name)} changed"
    worth, old_worth = now["points"].get(name), before.get("points", {}).get(name)
    if None not in (worth, old_worth) and worth != old_worth:
        yield f"worth {worth:g} instead of {old_worth:g}"
    changed = [one for one in _used(lab, name) if old.get(one, new[one]) != new[one]]
    yield from (f"{one}, which it uses, changed" for one in changed)


def kind(lab: Lab, name: str) -> str:
    """What a part of a lab is: "exercise", "question" or "test"."""
    return "question" if name in lab.questions else "test" if name in lab.tests else "exercise"


def _used(lab: Lab, name: str) -> list[str]:
    """The earlier exercises that the file of an exercise imports."""
    exercise = lab.exercises.get(name)
    return [one for one in lab.earlier(name) if one in exercise.reference.__globals__] if exercise else []


def outdated(course: Course, lab: Lab, records: dict[str, Record]) -> list[str]:
    """Whose scores come from another seed, or from other exercises or points, than those of now: names in order."""
    now = {"seed": course.seed, "points": lab.points, "exercises": lab.digests}
    return [name for name, record in records.items() if any(record.provenance.get(one) != now[one] for one in now)]


def judged_by_other_code(records: dict[str, Record]) -> int:
    """How many Records were judged by another version of our code than the one that runs."""
    return sum(record.provenance.get("code") != code_digest() for record in records.values())


def shared(before: Provenance, now: Provenance) -> list[str]:
    """What differs about a submission as a whole, as a list of short texts.

    before, now: provenance
    """
    seed = _moved(SEED, before.get("seed"), now["seed"])
    came = ["another notebook was handed in"] if before.get("submission") != now["submission"] else []
    came += _moved("handed in", before.get("timestamp"), now["timestamp"])
    walls = _moved("walls", before.get("sandbox"), now["sandbox"])
    code = ["the code of nndl changed"] if before.get("code") != now["code"] else []
    limits, versions = (_changed(before.get(what, {}), now[what]) for what in ("limits", "versions"))
    return [*came, *seed, *limits, *versions, *walls, *code]


def _changed(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [text for name in new for text in _moved(name, old.get(name), new[name])]


def _moved(name: str, old: Any, new: Any) -> list[str]:
    return [f"{name} {_text(old)} → {_text(new)}"] if old != new else []


def _text(value: Any) -> str:
    return "unknown" if value is None else f"{value:g}" if isinstance(value, int | float) else str(value)
