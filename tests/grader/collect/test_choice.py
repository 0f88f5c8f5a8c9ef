"""Is the right one taken where a student hands in several files, and is every other file named?"""


def whys(rows):
    return {row["file"]: row["why"] for row in rows if row["why"]}


def test_the_notebook_with_most_cells_of_the_lab_is_taken_whatever_it_is_called(collect, zipped, notebook, submitted):
    files = {"ada/tiny.ipynb": notebook("draft", ("double",)), "ada/copy (2).ipynb": notebook("whole")}
    rows = collect("--from", zipped("a.zip", files))
    assert submitted() == {"ada": notebook("whole")}
    assert whys(rows) == {"ada/tiny.ipynb": "another notebook was taken: copy (2).ipynb"}


def test_where_no_cell_tells_the_name_does(collect, zipped, notebook, submitted):
    files = {f"ada/{name}.ipynb": notebook(name, ()) for name in ("a", "tiny", "z")}
    collect("--from", zipped("a.zip", files))
    assert submitted() == {"ada": notebook("tiny", ())}


def test_a_notebook_of_another_lab_is_named_and_not_taken(collect, zipped, notebook, submitted):
    files = {"ada/tiny.ipynb": notebook("x", ("one", "two", "quiz_1")), "bo/tiny.ipynb": notebook("bo")}
    rows = collect("--from", zipped("a.zip", files))
    assert set(submitted()) == {"bo"}
    assert {"it is of other", "no notebook of this lab among their files"} == {row["why"] for row in rows if row["why"]}


def test_a_notebook_that_is_cut_off_is_collected_for_grading_to_tell(collect, zipped, notebook, submitted):
    cut = notebook("x" * 50)[:-40]
    collect("--from", zipped("a.zip", {"ada/a.ipynb": cut, "bo/a.ipynb": b""}))
    assert submitted() == {"ada": cut, "bo": b""} and collect.error is None


def test_every_other_file_is_named_with_what_it_is(collect, zipped, notebook):
    odd = {
        "ada/report.pdf": "not a notebook but a .pdf file",
        "ada/code.py": "not a notebook but a .py file",
        "ada/all.zip": "an archive (.zip) inside: not opened. Where a notebook is in it, unpack it and collect that",
        "ada/README": "not a notebook",
        "ada/.DS_Store": "left by an operating system",
        "__MACOSX/ada/._tiny.ipynb": "left by an operating system",
        "ada/.ipynb_checkpoints/tiny-checkpoint.ipynb": "a checkpoint of Jupyter's own",
    }
    rows = collect("--from", zipped("a.zip", {"ada/tiny.ipynb": notebook()} | dict.fromkeys(odd, b"")))
    assert whys(rows) == odd and len(rows) == len(odd) + 1


def test_a_student_without_any_notebook_is_named(collect, zipped, notebook):
    rows = collect("--from", zipped("a.zip", {"ada_1_2_report.pdf": b"", "bo_2_3_a.ipynb": notebook()}))
    assert "no notebook of this lab among their files" in [row["why"] for row in rows if row["student"] == "ada"]


def test_a_notebook_without_a_student_is_refused_since_it_is_somebodys(collect, zipped, notebook):
    rows = collect("--from", zipped("a.zip", {"tiny.ipynb": notebook(), "ada/tiny.ipynb": notebook()}))
    assert [row["file"] for row in rows if row["outcome"] == "refused"] == ["tiny.ipynb"]
    assert "1 file was not collected" in collect.error
