"""Is every answer with one small mistake in it rejected?

The mutants are made by `nndl_grader.slips`; those that are right after all are listed in `tests/bench/equivalents.py`.
"""

import importlib
import sys
from pathlib import Path

import pytest

from nndl_grader.banks import build_bank
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab
from nndl_grader.slips.mutants import mutants

BENCH = Path(__file__).parent.parent / "bench"
MODULES = ("judging", "equivalents")
COURSE = find_course(Path(__file__).parent)
EXERCISES = [exercise for name in COURSE.labs() for exercise in load_lab(COURSE, name).exercises.values()]
SOME = ("backward_propagation", "L_model_forward")
pytestmark = pytest.mark.slow


def lab_and_name(exercise):
    return f"{exercise.path.parent.name}-{exercise.name}"


@pytest.fixture
def bench(monkeypatch):
    """Loads a module of the bench: bench("judging")."""
    monkeypatch.syspath_prepend(str(BENCH))
    yield importlib.import_module
    for name in MODULES:
        sys.modules.pop(name, None)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lab_and_name)
def test_a_mutant_fails_unless_it_is_known_to_be_right(exercise, bench):
    judging, equivalents = bench("judging"), bench("equivalents")
    bank, made = build_bank(exercise, COURSE.seed, hidden=True), mutants(exercise)
    passed = [mutant for mutant in made if judging.verdict_on(bank, mutant.function).passed]
    known = [mutant for mutant in made if equivalents.reason(exercise, mutant)]
    assert len(made) >= 10
    assert [mutant.text for mutant in passed if mutant not in known] == []
    assert [mutant.text for mutant in known if mutant not in passed] == []
    assert equivalents.stale(exercise, known) == []


def test_the_usual_slips_are_among_the_mutants():
    texts = {
        exercise.name: {mutant.text for mutant in mutants(exercise)} for exercise in EXERCISES if exercise.name in SOME
    }
    backward, deep = (texts[name] for name in SOME)
    assert "db2 = np.sum(dZ2, axis=1) / m" in backward
    assert "dW2 = dZ2 * A1.T / m" in backward
    assert "dW2 = np.dot(dZ2, A1) / m" in backward
    assert "dW2 = np.dot(dZ2, A1.T)" in backward
    assert "dZ1 = np.dot(parameters['W1'].T, dZ2) * (1 - A1 ** 2)" in backward
    assert "for layer in range(1, L + 1 - 1):" in deep
    assert any("parameters[f'W{layer - 1}']" in text for text in deep)
    assert "return (caches, A)" in deep
