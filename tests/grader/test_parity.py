"""Does every cell of an honest notebook get the same score from plain `nbgrader autograde` and from `nndl grade`?

A sample; `make bench` compares the whole sample class over all labs.
"""

import importlib
import sys

import pytest

SOME = ["ada", "chiara", "hugo", "jamal", "mateo", "umut"]
pytestmark = pytest.mark.slow


@pytest.fixture
def parity(root, monkeypatch):
    """The bench's module, which grades with both."""
    monkeypatch.syspath_prepend(str(root / "tests" / "bench"))
    yield importlib.import_module("parity")
    for name in ("parity", "classes"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize("lab", ["lab2_logistic", pytest.param("lab4_deep", marks=pytest.mark.nightly)])
def test_a_sample_of_the_class_gets_the_same_scores_from_both(root, tmp_path, parity, lab):
    ours, stock = parity.grade_both(root, tmp_path / "course", lab, SOME)
    assert {student for student, _ in ours} == set(SOME)
    assert len(set(ours.values())) > 3
    assert {key: (stock.get(key), score) for key, score in ours.items() if stock.get(key) != score} == {}
