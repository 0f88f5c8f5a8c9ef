"""Which records do the tests of pages, tables and statistics look at?"""

from dataclasses import asdict
from types import SimpleNamespace

import pytest

from nndl_grader.course import Course, find_course
from nndl_grader.examine import Finding
from nndl_grader.lab import load_lab
from nndl_grader.points import split_points
from nndl_grader.record import Record

LAB = "lab1_vectorization"
SIGN = "The exponent has the wrong sign: your curve falls."


@pytest.fixture(scope="session")
def lab(root):
    return load_lab(find_course(root), LAB)


@pytest.fixture
def course(tmp_path):
    return Course(tmp_path / "spring")


@pytest.fixture
def made(lab):
    """Makes records by student: made(Ada={"sigmoid": finding}, Bob="why it is unreadable"); the rest is right."""
    return lambda **special: dict(_record(lab, student, what) for student, what in special.items())


@pytest.fixture
def finding():
    """What makes findings: finding.exercise(...), finding.question(...), finding.sign(lab)."""
    return SimpleNamespace(exercise=_exercise, question=_question, sign=_sign_mistake)


def _record(lab, student, what):
    if isinstance(what, str):
        nothing = asdict(Finding({}, {}, started=False))
        return student, Record(LAB, student, {}, dict.fromkeys((*lab.exercises, *lab.questions), nothing), what)
    findings = {name: _exercise(name, part.points) for name, part in lab.exercises.items()}
    findings |= {name: _question(name) for name in lab.questions}
    return student, Record(LAB, student, {"seed": 777001}, findings | what)


def _exercise(name, points=0, passed=2, text="", sentence=None, **more):
    """A finding; passed: how many of the two checks; more: other fields of examine.Finding."""
    parts = dict(zip(("shapes", "values"), split_points(points), strict=True))
    scores = {f"{name}_{part}": float(worth) * (place < passed) for place, (part, worth) in enumerate(parts.items())}
    return asdict(Finding(scores, dict.fromkeys(scores, text), sentence, **more))


def _question(name, right=True, text="✓ Question: right.", started=True):
    cell = f"{name}_answer"
    return asdict(Finding({cell: 2.0 * right}, {cell: text}, started=started))


def _sign_mistake(lab):
    text = f"✗ sigmoid: the values are not right yet.\n\n  It returned  0.1192\n\n  Why: {SIGN}\n  Next: hint(sigmoid)"
    return {"sigmoid": _exercise("sigmoid", lab.exercises["sigmoid"].points, 1, text, SIGN, cause="mistake_sign")}
