"""What is remembered of a graded submission: its scores, what was found, and where the scores come from?"""

import hashlib
import json
import os
import platform
import tempfile
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path

from .codeversion import code_digest

FORMAT = 1
PACKAGES = ("nndl", "nndl-grader", "nbgrader", "numpy")


@dataclass(frozen=True)
class Record:
    """One graded submission.

    provenance: where the scores come from; the same provenance gives the same scores
    findings: by exercise or question, an examine.Finding as a dict
    trouble: why nothing could be graded, in one sentence, or None; seconds: how long grading took
    """

    lab: str
    student: str
    provenance: dict
    findings: dict
    trouble: str | None = None
    seconds: float = 0.0
    format: int = field(default=FORMAT)

    @property
    def score(self):
        """The points of the whole submission."""
        return sum(self.score_of(name) for name in self.findings)

    def score_of(self, name):
        """The points of one exercise or question."""
        return sum(self.findings[name]["scores"].values())


def provenance(course, lab, notebook, timestamp, level):
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
        "versions": {name: version(name) for name in PACKAGES} | {"python": _python()},
        "code": code_digest(),
    }


def is_current(record, now):
    """Whether a record's scores still come from what they would come from now.

    The code does not count: whoever updates nndl in the middle of a term is shown by `nndl regrade` whom that changes,
    instead of finding other scores after the next `nndl grade`.
    """
    return _counting(record.provenance) == _counting(now)


def _counting(provenance):
    return {name: value for name, value in provenance.items() if name != "code"}


def _python():
    """Python's version without the patch, which decides no score and differs from machine to machine."""
    return ".".join(platform.python_version_tuple()[:2])


def write_record(folder, record):
    """Write a record as <folder>/<student>.json, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / f"{record.student}.json", json.dumps(asdict(record), indent=1, ensure_ascii=False))


def write_whole(path, text):
    """Write a text file so that it is there whole or not at all, even when the disk fills up."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def read_records(folder):
    """The records of a lab by student; a damaged file counts as none, and its submission is graded again."""
    found = (read_record(path) for path in sorted(folder.glob("*.json")))
    return {record.student: record for record in found if record}


def read_record(path):
    """The Record in a file; None where there is none, or none that is whole."""
    try:
        record = Record(**json.loads(path.read_text(encoding="utf-8")))
        whole = record.format == FORMAT and record.score >= 0
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OSError):
        return None
    return record if whole else None
