"""Whatever happened to a notebook on its way, is each locked cell there once, as released, and all of it valid?"""

import copy

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nndl_grader.cells import CONTINUE, SKIP
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
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
