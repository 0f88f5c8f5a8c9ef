"""Is every file that can be read as a notebook read, and is the rest refused in one sentence?"""

import json

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nndl_grader.submission import MAX_BYTES, UnreadableSubmission, read_notebook

junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=5), parts, max_size=3),
    max_leaves=6,
)


@pytest.fixture
def notebook(tiny_release):
    """The released notebook as a fresh dict."""
    return tiny_release[0]


@pytest.fixture
def read(tmp_path):
    """Hands a notebook in and reads it."""

    def through(notebook, **how):
        (tmp_path / "a.ipynb").write_text(json.dumps(notebook), **how)
        return read_notebook(tmp_path / "a.ipynb")

    return through


@pytest.fixture
def refusal(tmp_path):
    """The sentence by which a file with these bytes is refused."""

    def refused(data):
        (tmp_path / "a.ipynb").write_bytes(data)
        with pytest.raises(UnreadableSubmission) as caught:
            read_notebook(tmp_path / "a.ipynb")
        assert "\n" not in str(caught.value)
        return str(caught.value)

    return refused


def code(source, **more):
    """A notebook of one cell."""
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "source": source, "outputs": [], "execution_count": None}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell | more]}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "a.ipynb is not a notebook: it is not valid JSON"),
        (b"{ not json", "is not a notebook: it is not valid JSON"),
        (b"\x89PNG\r\n", "it is not valid JSON"),
        ("{'ü'}".encode("latin-1"), "it is not valid JSON"),
        ('{"nbformat": 4, "cells": []}'.encode("utf-16"), "it is not valid JSON"),
        (b"[" * 100_000, "it is not valid JSON"),
        (b'{"a": ' * 5_000 + b"1" + b"}" * 5_000, "it is not valid JSON"),
        (b"[1, 2]", "is not a notebook: it is JSON of another kind"),
        (b"null", "it is JSON of another kind"),
        (b'{"cells": []}', "it is JSON of another kind"),
        (b'{"nbformat": "4", "cells": []}', "it is JSON of another kind"),
        (b'{"nbformat": 4}', "it has no list of cells"),
        (b'{"nbformat": 4, "cells": {}}', "it has no list of cells"),
        (b'{"nbformat": 4, "cells": [1]}', "it has no list of cells"),
        (b'{"nbformat": 3, "worksheets": 5}', "is of nbformat 3 and cannot be read"),
        (b'{"nbformat": 3}', "is of nbformat 3 and cannot be read"),
        (b'{"nbformat": 0, "cells": []}', "is of nbformat 0 and cannot be read"),
        (b'{"nbformat": -1, "cells": []}', "is of nbformat -1 and cannot be read"),
        (b'{"nbformat": 3, "nbformat_minor": null}', "is of nbformat 3 and cannot be read (AssertionError)"),
    ],
    ids=lambda part: str(part)[:40],
)
def test_what_is_no_notebook_is_refused_in_one_sentence(refusal, data, words):
    assert words in refusal(data)


def test_a_link_a_folder_and_nothing_are_refused(tmp_path, notebook):
    (tmp_path / "real.ipynb").write_text(json.dumps(notebook))
    (tmp_path / "link.ipynb").symlink_to(tmp_path / "real.ipynb")
    (tmp_path / "folder.ipynb").mkdir()
    for name in ("link", "folder", "missing"):
        with pytest.raises(UnreadableSubmission, match=rf"{name}\.ipynb is a link or not a file"):
            read_notebook(tmp_path / f"{name}.ipynb")


def test_a_file_that_is_too_big_is_refused_unread(tmp_path):
    with (tmp_path / "a.ipynb").open("wb") as file:
        file.truncate(MAX_BYTES + 600_000)
    with pytest.raises(UnreadableSubmission, match=r"a\.ipynb has 51 MB; more than 50 MB is not read\. Clear"):
        read_notebook(tmp_path / "a.ipynb")


def test_a_byte_order_mark_does_no_harm(read, notebook):
    assert len(read(notebook, encoding="utf-8-sig")["cells"]) == len(notebook["cells"])


def test_half_a_surrogate_pair_is_replaced_and_whole_characters_are_kept(read):
    assert read(code('"\ud800 ü 😀"'))["cells"][0]["source"].encode() == '"? ü 😀"'.encode()


def test_sources_may_be_lists_of_lines(read):
    source = ["def double(a):\n", "    return 2\n", 5, None]
    assert read(code(source))["cells"][0]["source"] == "def double(a):\n    return 2\n"


@pytest.mark.parametrize("source", [None, 5, {"a": 1}, True])
def test_a_source_that_is_no_text_is_empty(read, source):
    assert read(code(source))["cells"][0]["source"] == ""


@pytest.mark.parametrize("kind", [None, 5, "heading", ["code"], {"code": 1}])
def test_a_cell_of_no_known_type_is_raw(read, kind):
    assert read(code("x", cell_type=kind))["cells"][0]["cell_type"] == "raw"


def test_old_outputs_and_counts_are_dropped(read):
    (cell,) = read(code("x", outputs=[{"output_type": "stream", "text": "✓"}], execution_count=7))["cells"]
    assert (cell["outputs"], cell["execution_count"]) == ([], None)


def test_a_notebook_of_nbformat_3_is_upgraded(read):
    cell = {"cell_type": "code", "input": "x = 1", "outputs": [], "language": "python", "metadata": {"nbgrader": {}}}
    old = {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": [cell]}]}
    (upgraded,) = read(old)["cells"]
    assert (upgraded["cell_type"], upgraded["source"], upgraded["metadata"]) == ("code", "x = 1", {"nbgrader": {}})


@pytest.mark.parametrize(
    "more",
    [
        {"nbformat_minor": 2}, {"nbformat_minor": None}, {"nbformat": 9}, {"metadata": None}, {"metadata": [1]},
        {"metadata": {"kernelspec": 5, "language_info": None}}, {"signature": "x"},
    ],
)  # fmt: skip
def test_what_stands_around_the_cells_is_made_valid(read, more):
    nbformat.validate(read(code("x") | more))


@given(
    st.fixed_dictionaries(
        {"nbformat": st.integers(-1, 5) | junk},
        optional={
            "nbformat_minor": junk,
            "metadata": junk,
            "cells": st.lists(st.dictionaries(st.sampled_from(["cell_type", "metadata", "source", "id"]), junk)) | junk,
            "worksheets": st.lists(st.dictionaries(st.sampled_from(["cells", "metadata"]), junk), max_size=2) | junk,
        },
    )
)
@settings(max_examples=150)
def test_any_json_is_read_or_refused_in_a_sentence(tmp_path_factory, tree):
    path = tmp_path_factory.getbasetemp() / "any.ipynb"
    path.write_text(json.dumps(tree))
    try:
        notebook = read_notebook(path)
    except UnreadableSubmission as refusal:
        assert "\n" not in str(refusal)
        return
    assert all({"cell_type", "metadata", "source"} <= set(cell) for cell in notebook["cells"])
