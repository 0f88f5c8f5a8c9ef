"""Whatever happened to a notebook on its way, is each locked cell there once, as released, and all of it valid?"""

import contextlib
import copy
import json
import shutil
from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nndl_grader.build import build_lab
from nndl_grader.grade import LabGrader
from nndl_grader.handed import Handed
from nndl_grader.marks import CONTINUE, SKIP
from nndl_grader.submission import runs

LOCKED = ["setup", "double_shapes", "double_values", "quadruple_shapes", "quadruple_values"]

junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda parts: st.lists(parts, max_size=2) | st.dictionaries(st.text(max_size=3), parts, max_size=2),
    max_leaves=4,
)
names = st.sampled_from([*LOCKED, "double", "quadruple", "quiz_1", "quiz_1_answer", "other"])
ids = st.sampled_from(["a", "restored-0", "restored-3", "restored-7", "not valid", ""]) | junk
tags = st.lists(st.sampled_from([SKIP, CONTINUE, "a", "a,b"])) | junk


def placed(kind, *what):
    return st.tuples(st.just(kind), st.integers(0, 30), *what)


mutations = st.one_of(
    placed("delete", st.none()),
    placed("copy", st.integers(0, 30)),
    placed("move", st.integers(0, 30)),
    placed("id", ids),
    placed("source", junk),
    placed("cell_type", st.sampled_from(["code", "markdown", "raw", "heading"]) | junk),
    placed("metadata", junk),
    placed(
        "nbgrader", junk | st.dictionaries(st.sampled_from(["grade_id", "locked", "points", "grade"]), names | junk)
    ),
    placed("tags", tags),
    placed("grade_id", names | junk),
)


def mutate(cells, mutation):
    """Do to a list of cells what a student, or a program on the way here, may have done."""
    kind, place, what = mutation
    if not cells:
        return
    cell = cells[place % len(cells)]
    metadata = cell["metadata"] if isinstance(cell.get("metadata"), dict) else {}
    if kind == "delete":
        cells.remove(cell)
    elif kind in ("copy", "move"):
        cells.insert(what, copy.deepcopy(cell) if kind == "copy" else cells.pop(place % len(cells)))
    elif kind in ("nbgrader", "tags"):
        metadata[kind] = what
    elif kind == "grade_id" and isinstance(metadata.get("nbgrader"), dict):
        metadata["nbgrader"][kind] = what
    elif kind != "grade_id":
        cell[kind] = what


def name_of(cell):
    return cell["metadata"].get("nbgrader", {}).get("grade_id")


@given(st.lists(mutations, max_size=12))
@example([("delete", 0, None), ("grade_id", 0, "double")])  # a copy by name that has the id of another locked cell
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_happened_each_locked_cell_is_there_once_as_released_and_the_notebook_is_valid(
    tiny_release, back, done
):
    notebook, released = copy.deepcopy(tiny_release)
    for mutation in done:
        mutate(notebook["cells"], mutation)
    restored = back(notebook)
    for wanted in released:
        named = [cell for cell in restored["cells"] if name_of(cell) == wanted.name]
        assert len(named) == 1 if wanted.locked else len(named) <= 1
        for found in named if wanted.locked else []:
            assert (found["source"], found["cell_type"]) == (wanted.source, wanted.cell_type)
            assert found["metadata"]["nbgrader"].get("points") == wanted.points
            assert runs(found)
    assert back(restored) == restored


def split(cells, place):
    """Cut a cell in two, as Jupyter does: both halves keep the metadata."""
    cell = cells[place % len(cells)]
    lines = "".join(cell["source"]).splitlines(keepends=True)
    half = {**copy.deepcopy(cell), "source": lines[: len(lines) // 2]}
    cell["source"] = lines[len(lines) // 2 :]
    cells.insert(place % len(cells), half)


def flood(cells, place):
    """Leave long and odd outputs in a cell."""
    stream = {"output_type": "stream", "name": "stdout", "text": ["x" * 100_000] * 20}
    cells[place % len(cells)]["outputs"] = [stream, {"output_type": "no such thing"}, 5]


def old(notebook):
    """The same notebook in nbformat 3: cells in worksheets, code as `input`."""
    cells = [
        {("input" if key == "source" and cell["cell_type"] == "code" else key): value for key, value in cell.items()}
        for cell in notebook["cells"]
    ]
    return {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": cells}]}


FULL = 19  # two exercises of 10 and 5 points, two questions
ENCODINGS = {
    "utf-8": lambda text: text.encode(),
    "with a byte order mark": lambda text: text.encode("utf-8-sig"),
    "utf-16": lambda text: text.encode("utf-16"),
    "latin-1": lambda text: text.replace("a", "ä").encode("latin-1"),
    "cut short": lambda text: text.encode()[: len(text) // 2],
    "padded with zeros": lambda text: text.encode() + bytes(1000),
    "twice": lambda text: text.encode() * 2,
    "empty": lambda text: b"",
}
files = st.tuples(
    st.lists(mutations, max_size=8),
    st.lists(st.tuples(st.sampled_from([split, flood]), st.integers(0, 30)), max_size=3),
    st.booleans(),
    st.sampled_from([*(["utf-8"] * 8), *ENCODINGS]),
)


def is_text(source):
    return isinstance(source, str | list) and all(isinstance(line, str) for line in source)


def as_handed_in(notebook, done):
    """The bytes of a notebook after all that was done to it."""
    notebook = copy.deepcopy(notebook)
    changes, more, is_old, encoding = done
    for change in changes:
        mutate(notebook["cells"], change)
    for change, place in more:
        if notebook["cells"] and is_text(notebook["cells"][place % len(notebook["cells"])].get("source")):
            change(notebook["cells"], place)
    return ENCODINGS[encoding](json.dumps(old(notebook) if is_old else notebook))


@pytest.fixture
def judged(root, tiny_course, sandbox, hand_in):
    """Judges the tiny lab's solution after all that was done to it, and then its neighbour: judged(done)."""
    course = tiny_course()
    shutil.copy(root / "nbgrader_config.py", course.root)
    build_lab(course, "tiny")
    solved = (course.source / "tiny" / "tiny.ipynb").read_bytes()
    neighbour, spoiled = (hand_in(course, name, solved, lab="tiny") for name in ("neighbour", "spoiled"))
    with contextlib.closing(LabGrader(course, "tiny", sandbox)) as grader:
        yield lambda done: _judged(grader, spoiled, as_handed_in(json.loads(solved), done), neighbour)


def _judged(grader, path, data, neighbour):
    path.write_bytes(data)
    return [grader.judge(Handed(one.parent.parent.name, one, None)) for one in (path, neighbour)]


def refuse_crash(spoiled, neighbour):
    """Whatever was handed in: a record that can be written, a sentence where it could not be read, no harm done."""
    assert neighbour.record.score == FULL
    assert 0 <= spoiled.record.score <= FULL
    json.dumps(asdict(spoiled.record)).encode()
    assert "grader itself failed" not in (spoiled.record.trouble or "")
    for finding in spoiled.record.findings.values():
        assert finding["sentence"] is None or finding["sentence"].strip()


@given(files)
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
def test_any_file_is_graded_or_refused_in_a_sentence_and_its_neighbour_is_not_touched(judged, done):
    refuse_crash(*judged(done))


@pytest.mark.nightly
@given(files)
@settings(max_examples=2000, suppress_health_check=list(HealthCheck))
def test_two_thousand_files_are_graded_or_refused_in_a_sentence(judged, done):
    refuse_crash(*judged(done))
