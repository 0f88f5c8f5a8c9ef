"""Which real exercises do these tests answer wrongly?"""

import functools
from pathlib import Path

import pytest

from nndl.judge import judge
from nndl_grader.banks import build_bank
from nndl_grader.exercise import load_exercise

SOLUTIONS = Path(__file__).parents[3] / "solutions"
NAMES = sorted(f"{path.parent.name}/{path.stem}" for path in SOLUTIONS.glob("*/*.py"))


def pytest_generate_tests(metafunc):
    """A test with the argument `each` runs on every exercise of the course."""
    if "each" in metafunc.fixturenames:
        metafunc.parametrize("each", NAMES)


@functools.cache
def _bank(name):
    """lab2/propagate: the bank of an exercise, with its hidden cases."""
    lab, _, exercise = name.partition("/")
    return build_bank(load_exercise(next(SOLUTIONS.glob(f"{lab}*/{exercise}.py"))), 20240901, hidden=True)


@pytest.fixture
def bank():
    """bank("lab2/propagate") is the bank of an exercise, hidden cases and all."""
    return _bank


@pytest.fixture
def fact():
    """fact("lab2/propagate", wrong) is what is told where wrong(case) is the answer to each case."""
    return lambda name, wrong: getattr(_verdict(name, wrong).fact, "sentence", None)


def _verdict(name, wrong):
    verdict = judge(_bank(name), [wrong(case) for case in _bank(name).cases])
    assert not verdict.passed
    assert not (verdict.cause and verdict.fact)
    return verdict
