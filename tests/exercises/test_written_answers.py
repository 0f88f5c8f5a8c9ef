"""Is every answer that was written down as a student writes it judged as it should be?"""

import importlib
import sys
from pathlib import Path

import pytest

from nndl_grader.course import find_course
from nndl_grader.sandbox import Sandbox

TESTS = Path(__file__).parent.parent
FILES = sorted(TESTS.glob("answers/*/*.py"))
COURSE = find_course(TESTS)
EVERY = 4  # by day every fourth wrong answer is judged; at night, and in `make bench`, all of them are
pytestmark = pytest.mark.slow


@pytest.fixture
def load(monkeypatch):
    """Loads a module that is no part of the tests: load("read")."""
    for folder in ("bench", "answers"):
        monkeypatch.syspath_prepend(str(TESTS / folder))
    yield importlib.import_module
    for name in ("written", "read"):
        sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def sandbox():
    """A sandbox that all answers of this file run in."""
    with Sandbox(COURSE.limits) as sandbox:
        yield sandbox


@pytest.mark.parametrize("every", [EVERY, pytest.param(1, marks=pytest.mark.nightly)])
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_right_answers_pass_and_wrong_ones_fail(file, every, load, sandbox):
    answers, bench = load("read").read(file), load("written")
    wrong = [answer for answer in answers if answer.kind == "wrong"]
    asked = [answer for answer in answers if answer.kind == "right"] + wrong[::every]
    found = bench.judged(COURSE, file.parent.name, file.stem, asked, sandbox)
    assert [answer.words for answer, judged in found if bench.outcome(answer, judged) == "rejected"] == []
    assert [answer.words for answer, judged in found if bench.outcome(answer, judged) == "missed"] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_there_are_enough_of_both_kinds(file, load):
    kinds = [answer.kind for answer in load("read").read(file)]
    assert kinds.count("right") >= 8
    assert kinds.count("wrong") >= 15


def test_a_file_must_begin_with_a_mark_and_name_each_answer_once(tmp_path, load):
    file = tmp_path / "lab" / "double.py"
    file.parent.mkdir()
    for text in ("def double(a):\n    return 2 * a\n", "# %% right: a\na = 1\n# %% right: a\na = 2\n"):
        file.write_text(text)
        with pytest.raises(ValueError, match="begin with a mark"):
            load("read").written(tmp_path)
    file.write_text("# %% right: twice \na = 1\n# %% wrong: half\na = 2\n")
    right, wrong = load("read").written(tmp_path)
    assert (right.lab, right.exercise, right.kind, right.words, right.source) == (
        "lab",
        "double",
        "right",
        "twice",
        "\na = 1\n",
    )
    assert (wrong.kind, wrong.words) == ("wrong", "half")
