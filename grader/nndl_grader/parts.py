"""What may a student read about a graded submission, exercise by exercise?"""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from nndl.cause import explains

from .exercise import Exercise
from .lab import Lab
from .lesson import Block
from .marking import Marking
from .points import split_points
from .quiz import Question
from .record import Record, own_failure
from .statistics import RIGHT, Mark, full_score, mark_of, right_answers

PARTS = ("shapes", "values")
OWN_FAILURE = "The grader itself failed on this submission, which says nothing about it. It is graded by hand."
_WHY = re.compile(r"^  Why: .*?(?=^  Next: )", re.DOTALL | re.MULTILINE)
_NOTHING: dict[str, Any] = {"scores": {}, "texts": {}, "sentence": None, "cause": None}


@dataclass(frozen=True)
class Part:
    """One exercise, question or test of the instructor's, as a page shows it.

    score: the points that count, those given by hand included; by_hand: whether there are such
    checks: (what was checked, points, out of) for each test cell; texts: what the student read there
    sentence: that of the known mistake or of the fact, or None; comment: what a human wrote, or None
    code: what the student wrote, or None where it is not to be shown
    """

    name: str
    title: str
    points: int
    score: float
    mark: Mark
    checks: list[tuple[str, float, int]]
    texts: list[str]
    sentence: str | None = None
    by_hand: bool = False
    comment: str | None = None
    code: str | None = None


@dataclass(frozen=True)
class Total:
    """The points of a whole submission: those that count, of how many, and how many being late has cost."""

    score: float
    full: float
    penalty: float = 0.0


@dataclass(frozen=True)
class Known:
    """What there is of a submission beside its record.

    marking: what the gradebook says, None where only the record counts
    answers: by answer cell, what the student wrote; empty where it is not to be shown
    """

    marking: Marking | None = None
    answers: dict[str, str] = field(default_factory=dict)


def student_facts(lab: Lab, record: Record, known: Known | None = None) -> dict[str, Any]:
    """The facts on a student's page: nothing of others, no seed, no right answer, nothing hidden.

    lab: a Lab; record: the student's Record; known: a Known, by default nothing beside the record
    returns: a dict for pages/student.html
    """
    known = known or Known()
    exercises = [_exercise(exercise, record) for exercise in lab.exercises.values()]
    tests = [_test(test, lab.titles[test.name], record) for test in lab.tests.values()]
    questions = {name: _question(question, record) for name, question in lab.questions.items()}
    return {
        "title": lab.title,
        "record": record,
        "trouble": OWN_FAILURE if own_failure(record) else record.trouble,
        "total": _total(lab, record, known.marking),
        "exercises": [_with_marking(lab, part.name, part, known) for part in (*exercises, *tests)],
        "questions": [_with_marking(lab, name, part, known) for name, part in questions.items()],
        "right": right_answers(lab, record),
        "remarks": _other_comments(lab, known.marking),
        "origin": _origin(record),
    }


def _total(lab: Lab, record: Record, marking: Marking | None) -> Total:
    if marking is None or not marking.scores:
        return Total(record.score, full_score(lab))
    return Total(marking.total, full_score(lab), marking.earned - marking.total)


def _with_marking(lab: Lab, name: str, part: Part, known: Known) -> Part:
    """A part with what the gradebook says of it, and with what the student wrote."""
    part = replace(part, code=known.answers.get(name))
    if known.marking is None:
        return part
    scores, names = known.marking.scores, lab.test_cells[name]
    part = replace(part, comment=known.marking.comments.get(name))
    if not all(cell in scores for cell in names):  # the gradebook is older than this part
        return part
    cells = [scores[cell] for cell in names]
    checks = [(what, cell.points, of) for (what, _, of), cell in zip(part.checks, cells, strict=False)]
    by_hand = any(cell.manual is not None or cell.extra for cell in cells)
    return replace(part, score=sum(cell.points for cell in cells), checks=checks, by_hand=by_hand)


def _other_comments(lab: Lab, marking: Marking | None) -> list[tuple[str, str]]:
    """What a human wrote beside cells that are no exercise and no question: (cell, text) pairs."""
    return [(cell, text) for cell, text in (marking.comments if marking else {}).items() if cell not in lab.points]


def _exercise(exercise: Exercise, record: Record) -> Part:
    finding = record.findings.get(exercise.name) or _NOTHING
    scores = [finding["scores"].get(f"{exercise.name}_{part}", 0.0) for part in PARTS]
    # other sentences quote an exception's text, and a student can put a hidden input there: only our own are shown
    sentence = finding["sentence"] if explains(finding["cause"]) else None
    return Part(
        exercise.name,
        exercise.title,
        exercise.points,
        sum(scores),
        mark_of(record, exercise.name),
        list(zip(PARTS, scores, split_points(exercise.points), strict=True)),
        _texts(finding, sentence),
        sentence,
    )


def _test(test: Block, title: str, record: Record) -> Part:
    """An instructor's own test; what it said stays with staff, since it may tell what is hidden in the test."""
    return Part(test.name, title, test.points, _score(record, test.name), mark_of(record, test.name), [], [])


def _texts(finding: dict[str, Any], sentence: str | None) -> list[str]:
    """What the student read, each text once; a mere check mark and the mistake's sentence stand elsewhere."""
    texts = [text for text in dict.fromkeys(finding["texts"].values()) if text[:1] != RIGHT.sign or "\n" in text]
    return [_WHY.sub("", text) if sentence else text for text in texts]


def _question(question: Question, record: Record) -> Part:
    mark, finding = mark_of(record, question.name), record.findings.get(question.name)
    texts = [] if mark is RIGHT or not finding else list(finding["texts"].values())
    name = f"Question {question.number}"
    return Part(name, question.heading, question.points, _score(record, question.name), mark, [], texts)


def _score(record: Record, name: str) -> float:
    return float(record.score_of(name)) if name in record.findings else 0.0


def _origin(record: Record) -> str:
    """Which submission this is about, and who says so: texts for the foot of the page."""
    known = record.provenance
    handed_in = known.get("timestamp") or "None"
    parts = (
        handed_in != "None" and f"handed in {handed_in} UTC",
        "submission" in known and f"submission {known['submission'][:12]}",
        f"graded by nndl-grader {known.get('versions', {}).get('nndl-grader', '')}".strip(),
    )
    return ", ".join(part for part in parts if part)
