"""How does Gradescope show what was graded?"""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from ..course import Course
from ..lab import load_lab
from ..marking import markings
from ..parts import Known, Part, student_facts
from ..record import Record, write_whole
from .standing import Standing, standing

VISIBLE = "visible"
CANNOT = "Nothing of this submission was graded, and the 0 says nothing about it."


def write_results(
    course: Course, lab_name: str, folder: Path, progress: Callable[[Iterable[Record]], Iterable[Record]] = iter
) -> Standing:
    """Write <folder>/<student>/results.json for all that is graded, with manual points and the late penalty.

    folder: a Path; progress: wraps the iteration over Records
    returns: a Standing (standing.standing)
    """
    lab, found, marked = load_lab(course, lab_name), standing(course, lab_name), markings(course, lab_name)
    for record in progress(found.records.values()):
        target = folder / record.student
        target.mkdir(parents=True, exist_ok=True)
        known = Known(marked.get(record.student))
        write_whole(target / "results.json", to_json(results(student_facts(lab, record, known), record.seconds)))
    return found


def results(facts: Mapping[str, Any], seconds: float) -> dict[str, Any]:
    """What Gradescope's results.json says of a submission, as a dict.

    facts: parts.student_facts, so nothing hidden; seconds: how long grading took
    """
    total = facts["total"]
    return {
        "score": float(total.score),
        "execution_time": seconds,
        "output": _words(facts),
        "output_format": "text",
        "visibility": VISIBLE,
        "stdout_visibility": "hidden",
        "tests": [_test(part) for part in (*facts["exercises"], *facts["questions"])],
    }


def nothing_graded(why: str) -> dict[str, Any]:
    """What results.json says where nothing could be graded: 0 points and a sentence."""
    output = f"{CANNOT} {why}"
    return {"score": 0.0, "output": output, "output_format": "text", "visibility": VISIBLE, "tests": []}


def to_json(plain: Mapping[str, Any]) -> str:
    """A results.json as a text; no character of it means anything to another program."""
    return json.dumps(plain, indent=1) + "\n"


def _words(facts: Mapping[str, Any]) -> str:
    trouble = facts["trouble"] and f"This submission could not be graded: {facts['trouble']}"
    penalty = facts["total"].penalty
    late = penalty and f"{penalty:g} points off: handed in late."
    remarks = [f"{cell}: {text}" for cell, text in facts["remarks"]]
    return "\n".join(filter(None, (trouble, late, *remarks))) or f"{facts['title']}: see the parts below."


def _test(part: Part) -> dict[str, Any]:
    """One exercise, question or test, as Gradescope shows it."""
    comment = part.comment and f"Your instructor writes: {part.comment}"
    hand = "Points were given by hand." if part.by_hand else None
    return {
        "name": f"{part.name}: {part.title}",
        "score": float(part.score),
        "max_score": float(part.points),
        "status": "passed" if part.score >= part.points else "failed",
        "output": "\n\n".join(filter(None, (part.sentence, *part.texts, hand, comment))),
        "output_format": "text",
        "visibility": VISIBLE,
    }
