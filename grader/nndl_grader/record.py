"""What is remembered of a graded submission: its scores, what was found, and where the scores come from?"""

import hashlib
import json
import platform
from dataclasses import asdict, dataclass, field
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

from .codeversion import code_digest
from .course import Course
from .lab import Lab
from .whole import write_whole_bytes

FORMAT = 1
OWN_FAILURE = "The grader itself failed on it"  # how such a trouble begins; what follows is for staff
PACKAGES = ("nndl", "nndl-grader", "nbgrader", "numpy")
Provenance: TypeAlias = dict[str, Any]  # see provenance


@dataclass(frozen=True)
class Record:
    """One graded submission.

    lab, student: their names
    provenance: where the scores come from; the same provenance gives the same scores
    findings: by exercise or question, an examine.Finding as a dict
    trouble: why nothing could be graded, in one sentence, or None; seconds: how long grading took
    format: of the file

    >>> from nndl_grader.record import Record
    >>> found = {"sigmoid": {"scores": {"sigmoid_shapes": 2.0, "sigmoid_values": 0.0}}}
    >>> Record("lab1_vectorization", "ada", {}, found).score
    2.0
    """

    lab: str
    student: str
    provenance: Provenance
    findings: dict[str, dict[str, Any]]
    trouble: str | None = None
    seconds: float = 0.0
    format: int = field(default=FORMAT)

    @property
    def score(self) -> float:
        """The points of the whole submission."""
        return sum(self.score_of(name) for name in self.findings)

    def score_of(self, name: str) -> float:
        """The points of one exercise or question."""
        scores: dict[str, float] = self.findings[name]["scores"]
        return sum(scores.values())


def provenance(course: Course, lab: Lab, notebook: Path, timestamp: datetime | None, level: str | None) -> Provenance:
    """Where the scores of a submission come from, as a dict of texts and numbers.

    notebook: the path of the submitted notebook; timestamp: when it was handed in, or None; level: of the sandbox
    """
    return {
        "seed": course.seed,
        "submission": hashlib.sha256(notebook.read_bytes()).hexdigest() if notebook.is_file() else "missing",
        "timestamp": str(timestamp),
        "exercises": lab.digests,
        "points": lab.points,
        "limits": asdict(course.limits_of(lab.name)),
        "sandbox": level,
        "versions": versions(),
        "code": code_digest(),
    }


def versions() -> dict[str, str]:
    """Which versions of what decides scores are installed here: name to version.

    Of Python's the patch is left out, which decides no score and differs from machine to machine.
    """
    python = ".".join(platform.python_version_tuple()[:2])
    return {name: version(name) for name in PACKAGES} | {"python": python}


def is_current(record: Record, now: Provenance) -> bool:
    """Whether a record's scores still come from what they would come from now.

    The code does not count: whoever updates nndl in the middle of a term is shown by `nndl regrade` whom that changes,
    instead of finding other scores after the next `nndl grade`.
    """
    return _counting(record.provenance) == _counting(now)


def _counting(provenance: Provenance) -> Provenance:
    return {name: value for name, value in provenance.items() if name != "code"}


def own_failure(record: Record) -> bool:
    """Whether it was the grader that failed, and not the submission."""
    return (record.trouble or "").startswith(OWN_FAILURE)


def write_record(folder: Path, record: Record) -> None:
    """Write a record as <folder>/<student>.json, whole or not at all.

    folder: is made where it is not there; record: a Record

    >>> from pathlib import Path
    >>> from nndl_grader.record import Record, write_record
    >>> write_record(Path("records"), Record("lab1_vectorization", "ada", {}, {}))
    >>> Path("records", "ada.json").is_file()
    True
    """
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / f"{record.student}.json", json.dumps(asdict(record), indent=1, ensure_ascii=False))


def write_whole(path: Path, text: str) -> None:
    """Write a text file so that it is there whole or not at all, even when the disk fills up."""
    write_whole_bytes(path, text.encode("utf-8"))


def read_records(folder: Path) -> dict[str, Record]:
    """The records of a lab by student; a damaged file counts as none, and its submission is graded again.

    folder: such as `course.records / "lab1_vectorization"`; one that is not there holds none
    returns: dict of student to Record

    >>> from pathlib import Path
    >>> from nndl_grader.record import Record, read_records, write_record
    >>> folder = Path("records", "lab1_vectorization")
    >>> write_record(folder, Record("lab1_vectorization", "ada", {}, {}))
    >>> list(read_records(folder))
    ['ada']
    """
    found = (read_record(path) for path in sorted(folder.glob("*.json")))
    return {record.student: record for record in found if record}


def read_record(path: Path) -> Record | None:
    """The Record in a file; None where there is none, or none that is whole.

    path: a student's file

    >>> from pathlib import Path
    >>> from nndl_grader.record import read_record
    >>> read_record(Path("nobody.json")) is None
    True
    """
    try:
        record = Record(**json.loads(path.read_text(encoding="utf-8")))
        whole = record.format == FORMAT and record.score >= 0
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OSError):
        return None
    return record if whole else None
