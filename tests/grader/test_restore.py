"""Is a notebook brought back to the form of the release, whatever happened to its cells?"""

import copy
import json

import pytest

from nndl_grader.marks import CONTINUE, SKIP
from nndl_grader.submission import read_notebook, restore, runs

LOCKED = ["setup", "double_shapes", "double_values", "quadruple_shapes", "quadruple_values"]
BROKEN = [None, [], [1], 5, -0.5, "text", True, {}, {"grade_id": 5}, {"grade_id": ["double"]}, {"grade_id": ""}]


@pytest.fixture
def notebook(tiny_release):
    """The released notebook as a fresh dict."""
    return tiny_release[0]


def order(notebook):
    return [cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in notebook["cells"]]


def cell(notebook, name):
    """The only cell that nbgrader knows by a name."""
    assert order(notebook).count(name) == 1
    return notebook["cells"][order(notebook).index(name)]


def test_an_honest_notebook_keeps_its_order_sources_types_and_ids(back, notebook):
    restored = back(notebook)
    for key in ("source", "cell_type", "id"):
        assert [part[key] for part in restored["cells"]] == [part[key] for part in notebook["cells"]]
    assert order(restored) == order(notebook)


@pytest.mark.parametrize("name", LOCKED)
def test_a_deleted_locked_cell_comes_back_behind_its_neighbour(back, notebook, name):
    whole = [known for known in order(notebook) if known]
    source = cell(notebook, name)["source"]
    del notebook["cells"][order(notebook).index(name)]
    restored = back(notebook)
    assert cell(restored, name)["source"] == source
    assert [known for known in order(restored) if known] == whole


def test_all_locked_cells_come_back_into_an_empty_notebook(back, notebook):
    restored = back(notebook | {"cells": []})
    assert order(restored) == [*LOCKED, "quiz_1_answer", "quiz_2_answer"]


def test_a_deleted_answer_stays_deleted(back, notebook):
    del notebook["cells"][order(notebook).index("double")]
    assert "double" not in order(back(notebook))


def test_of_a_copied_answer_the_last_keeps_the_name_and_the_first_stays_as_code(back, notebook):
    place = order(notebook).index("double")
    second = copy.deepcopy(notebook["cells"][place]) | {"source": "def double(a):\n    return 5"}
    notebook["cells"].insert(place + 1, second)
    restored = back(notebook)
    assert cell(restored, "double")["source"] == "def double(a):\n    return 5"
    assert restored["cells"][place]["source"] == notebook["cells"][place]["source"]
    assert restored["cells"][place]["cell_type"] == "code"
    assert restored["cells"][place]["metadata"] == {}


def test_a_copied_locked_cell_goes(back, notebook):
    place = order(notebook).index("double_values")
    notebook["cells"].insert(2, copy.deepcopy(notebook["cells"][place]))
    restored = back(notebook)
    assert len(restored["cells"]) == len(notebook["cells"]) - 1


def test_a_moved_cell_stays_where_the_student_put_it(back, notebook):
    notebook["cells"].insert(0, notebook["cells"].pop(order(notebook).index("double")))
    assert order(back(notebook))[0] == "double"


@pytest.mark.parametrize("kind", ["markdown", "raw"])
@pytest.mark.parametrize("name", ["double", "double_values"])
def test_a_retyped_cell_is_code_again(back, notebook, name, kind):
    for key in ("outputs", "execution_count"):
        del cell(notebook, name)[key]
    cell(notebook, name)["cell_type"] = kind
    assert cell(back(notebook), name)["cell_type"] == "code"


def test_an_edited_locked_cell_is_as_released_and_an_edited_answer_as_written(back, notebook):
    released = cell(notebook, "double_values")["source"]
    cell(notebook, "double_values")["source"] = cell(notebook, "double")["source"] = "pass"
    restored = back(notebook)
    assert cell(restored, "double_values")["source"] == released
    assert cell(restored, "double")["source"] == "pass"


def test_points_and_kind_are_those_of_the_release(back, notebook):
    told = {"points": 1000, "grade": True, "solution": True, "locked": False, "task": True, "schema_version": 1}
    for name in ("double", "double_values"):
        cell(notebook, name)["metadata"]["nbgrader"] |= told
    restored = back(notebook)
    wanted = {"double": (None, False, True, False), "double_values": (7, True, False, True)}
    for name, kind in wanted.items():
        metadata = cell(restored, name)["metadata"]["nbgrader"]
        assert (metadata.get("points"), metadata["grade"], metadata["solution"], metadata["locked"]) == kind


def test_a_students_tags_do_not_keep_a_known_cell_from_running(back, notebook):
    for part in notebook["cells"]:
        part["metadata"]["tags"] = [SKIP, "hide-input"]
    restored = back(notebook)
    known = [part for part in restored["cells"] if "nbgrader" in part["metadata"]]
    assert all(map(runs, known))
    assert cell(restored, "double_values")["metadata"]["tags"] == [CONTINUE]


def test_only_code_that_is_not_tagged_to_be_skipped_runs(notebook):
    running = [part["source"] for part in notebook["cells"] if runs(part) and "nbgrader" not in part["metadata"]]
    assert running == ['print("for the grader, too")', "progress()"]


@pytest.mark.parametrize("broken", BROKEN, ids=repr)
@pytest.mark.parametrize("name", ["double", "double_values"])
def test_a_cell_whose_nbgrader_metadata_is_broken_is_known_by_its_id(back, notebook, name, broken):
    before = order(notebook)
    cell(notebook, name)["metadata"]["nbgrader"] = broken
    assert order(back(notebook)) == before


@pytest.mark.parametrize("broken", BROKEN, ids=repr)
def test_a_cell_whose_id_is_lost_too_is_an_unknown_one(back, notebook, broken):
    place = order(notebook).index("double_values")
    notebook["cells"][place] |= {"id": "new", "metadata": {"nbgrader": broken}}
    restored = back(notebook)
    assert cell(restored, "double_values")["id"] != "new"
    assert len(restored["cells"]) == len(notebook["cells"]) + 1


@pytest.mark.parametrize(
    "broken", [*BROKEN, {"tags": 5}, {"tags": ["a,b", "a", "a"]}, {"name": 5, "jupyter": 1}], ids=repr
)
def test_broken_metadata_of_any_cell_is_mended(back, notebook, broken):
    before = order(notebook)
    for part in notebook["cells"]:
        part["metadata"] = broken
    assert order(back(notebook)) == before


def test_metadata_nested_without_end_is_left_out(back, notebook):
    deep = None
    for _ in range(400):
        deep = {"a": deep}
    notebook["metadata"] = notebook["cells"][0]["metadata"] = {"deep": deep}
    cell(notebook, "double")["metadata"]["nbgrader"]["deep"] = deep
    json.dumps(back(notebook), indent=1)


def test_cells_of_another_lab_lose_what_nbgrader_would_read(back, notebook):
    foreign = copy.deepcopy(cell(notebook, "double")) | {"id": "foreign"}
    foreign["metadata"]["nbgrader"]["grade_id"] = "softmax"
    notebook["cells"].append(foreign)
    last = back(notebook)["cells"][-1]
    assert (last["source"], "nbgrader" in last["metadata"]) == (foreign["source"], False)


@pytest.mark.parametrize("bad", ["", "a b", "ü", "---" * 30, None, 5, ["a"], "a\n"])
def test_ids_that_are_none_are_replaced(back, notebook, bad):
    for part in notebook["cells"]:
        part["id"] = bad
    assert order(back(notebook)) == order(notebook)


def test_a_new_id_is_none_that_another_cell_has(back, notebook):
    notebook["cells"][0]["id"], notebook["cells"][5]["id"] = "restored-5", "not valid"
    notebook["cells"][7]["id"], notebook["cells"][3]["id"] = "restored-3", "not valid"
    back(notebook)


def test_a_notebook_without_ids_gets_them(back, notebook):
    for part in notebook["cells"]:
        del part["id"]
    back(notebook | {"nbformat_minor": 4})


def test_restoring_leaves_what_it_is_given_as_it_is(tmp_path, tiny_release):
    notebook, released = tiny_release
    (tmp_path / "a.ipynb").write_text(json.dumps(notebook | {"cells": notebook["cells"][:5] * 2}))
    given_it = read_notebook(tmp_path / "a.ipynb")
    before = copy.deepcopy(given_it)
    restore(given_it, released)
    assert given_it == before
