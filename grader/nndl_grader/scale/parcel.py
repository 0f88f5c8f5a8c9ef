"""How does a judged submission travel as a text, and what is refused of one that comes back?

Plain JSON: whoever wrote it has run students' code, so nothing of it is believed before it is looked at.
"""

import datetime
import hashlib
import json
import math
from dataclasses import asdict, dataclass
from typing import Any

from ..grade import Judged, LabGrader
from ..lab import Lab
from ..record import Record
from ..walls.levels import LEVELS
from .form import refuse_form, refuse_notebook

MAX_BYTES = 100_000_000


class BadParcel(Exception):
    """A text that is no whole and plausible judgement; the exception's text says why."""


@dataclass(frozen=True)
class Parcel:
    """A Judged, and when it was made (UTC, ISO 8601)."""

    judged: Judged
    moment: str


def to_text(judged: Judged) -> str:
    """A Judged as a text in plain ASCII."""
    moment = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")
    body = {"moment": moment, "record": asdict(judged.record), "notebook": judged.notebook, "comments": judged.comments}
    return json.dumps({**body, "sha256": _digest(body)})


def from_text(text: str | bytes, grader: LabGrader, student: str) -> Parcel:
    """The Parcel in a text.

    text: str or bytes; grader: a LabGrader, who knows the lab; student: whose it has to be
    raises: BadParcel
    """
    body = _read(text)
    if body.pop("sha256", None) != _digest(body):
        raise BadParcel("it is not as it was written")
    try:
        refuse_form(body)
        record = Record(**body["record"])
        _refuse_other(record, grader, student)
        if _is_of_this_lab(record, grader.lab):
            _refuse_scores(record, grader)
            refuse_notebook(body["notebook"], grader.released)
    except ValueError as error:
        raise BadParcel(str(error)) from error
    return Parcel(Judged(record, body["notebook"], body["comments"]), body["moment"])


def _read(text: str | bytes) -> dict[str, Any]:
    if len(text) > MAX_BYTES:
        raise BadParcel(f"it is larger than {MAX_BYTES / 1e6:.0f} MB")
    try:
        body = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise BadParcel("it is cut off, or no JSON") from error
    if not isinstance(body, dict):
        raise BadParcel("it is JSON of another kind")
    return body


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _digest(body: Any) -> str:
    """Guards against damage on the way, not against forgery."""
    try:
        return hashlib.sha256(json.dumps(body, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    except (UnicodeEncodeError, RecursionError) as error:
        raise BadParcel("it holds text that no file can hold") from error


def _refuse_other(record: Record, grader: LabGrader, student: str) -> None:
    if (record.lab, record.student) != (grader.lab.name, student):
        raise ValueError(f"it is {record.lab} of {record.student}")
    if record.provenance["sandbox"] not in LEVELS:
        raise ValueError(f"no sandbox has the level {record.provenance['sandbox']!r}")


def _is_of_this_lab(record: Record, lab: Lab) -> bool:
    """Whether the lab is the one that it was judged with; else it is out of date, not damaged (settled.why_stale)."""
    return (record.provenance["exercises"], record.provenance["points"]) == (lab.digests, lab.points)


def _refuse_scores(record: Record, grader: LabGrader) -> None:
    """Refuse points for what is not in the lab, and more of them than there are."""
    worth = {cell.name: cell.points for cell in grader.released if cell.grade}
    for name, finding in record.findings.items():
        cells = grader.lab.test_cells.get(name, ())
        for cell, score in finding["scores"].items():
            if cell not in cells or cell not in worth or not (math.isfinite(score) and 0 <= score <= worth[cell]):
                raise ValueError(f"{score} is no score of {cell} in {name}")
