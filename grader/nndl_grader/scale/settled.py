"""Which submissions need not be judged again, wherever they were judged?"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from ..grade import LabGrader
from ..handed import Handed
from ..record import Record, is_current
from ..settings.limits import Limits
from ..walls.levels import LEVELS, MINIMUM
from ..why import differences, shared


class Walls:
    """What a LabGrader that only writes has in the place of a Sandbox: the level, and no process.

    least: the weakest level that will do
    """

    def __init__(self, level: str = "auto", unsafe: bool = False) -> None:
        self.least = (LEVELS[-1] if unsafe else MINIMUM) if level == "auto" else level
        self.level = self.least

    def will_do(self, level: str | None) -> bool:
        """Whether a level is as strong as is asked for."""
        return level in LEVELS and LEVELS.index(level) <= LEVELS.index(self.least)

    def child(self, limits: Limits, files: Iterable[Path] = ()) -> NoReturn:
        raise AssertionError("student code runs elsewhere")

    def close(self) -> None:
        """Nothing is open."""


class FarGrader(LabGrader):
    """A LabGrader that only writes, of what was judged elsewhere."""

    sandbox: Walls


def is_settled(grader: FarGrader, handed: Handed) -> bool:
    """Whether a submission is graded, with these very exercises, behind walls that will do.

    grader: a LabGrader with Walls; the machines that judge may have walls of several levels
    """
    record = grader.records.get(handed.student)
    if record is None or not grader.sandbox.will_do(record.provenance.get("sandbox")):
        return False
    return (
        is_current(record, _comparable(grader, handed, record))
        and handed.student in grader.known
        and grader.autograded(handed.student).is_file()
    )


def _comparable(grader: FarGrader, handed: Handed, record: Record) -> dict[str, Any]:
    """The provenance that a record would have now behind the walls that it was made behind."""
    return grader.provenance(handed) | {"sandbox": record.provenance["sandbox"]}


def why_stale(grader: FarGrader, handed: Handed, record: Record) -> str | None:
    """Why a judgement from elsewhere would come out otherwise now, in a few words; None where it would not."""
    level = record.provenance["sandbox"]
    if not grader.sandbox.will_do(level):
        return f"walls {level}, which is less than {grader.sandbox.least}"
    now = _comparable(grader, handed, record)
    if record.provenance == now:
        return None
    about_all = shared(record.provenance, now)
    names = dict.fromkeys((*now["exercises"], *record.provenance["exercises"]))
    own = [name for name in names if set(differences(grader.lab, name, record.provenance, now)) - set(about_all)]
    return "; ".join([*about_all, *([f"{', '.join(own)} changed"] if own else [])]) or "other provenance"
