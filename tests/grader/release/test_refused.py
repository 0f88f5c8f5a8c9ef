"""Is whatever would give a solution away found in the bundle, wherever it stands?"""

import json

import pytest

SOLVED = "def copied(a):\n    '''Mine.'''\n    # a word\n    return times * double(double(a))\n"


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("labs/nndl/helper.py", SOLVED, "a function in it is that of a solution"),
        ("labs/nndl/helper.py", "from nndl_grader import check\n", "it holds 'from nndl_grader'"),
        ("labs/nndl/helper.py", "seed = 1\n", "the course seed"),
        ("labs/nndl/notes.txt", "### BEGIN HIDDEN TESTS", "it holds 'BEGIN HIDDEN'"),
        ("notebooks/tiny/more.md", "### BEGIN SOLUTION", "it holds 'BEGIN SOLUTION'"),
        ("labs/nndl/solutions/double.py", "", "it belongs to staff"),
        ("labs/nndl/course.toml", "", "it belongs to staff"),
        ("notebooks/tiny/answers.md", "- [x] 42", "the answer to a question of the quiz"),
        ("datasets/README.md", "It is so: 21 and 21 are\n42.", "the answer to a question of the quiz"),
    ],
)
def test_a_file_that_gives_something_away_is_named_and_nothing_is_written(course, release, path, text, words):
    (course.root / path).parent.mkdir(exist_ok=True)
    (course.root / path).write_text(text)
    release()
    assert words in release.error and release.error.startswith(path)
    assert not (course.root / "build" / "release").exists()


def test_a_solution_in_a_cell_is_found(course, release):
    path = course.release / "tiny" / "tiny.ipynb"
    notebook = json.loads(path.read_text())
    notebook["cells"][-1]["source"] = ["x = 1\n", "return times * double(double(a))"]
    path.write_text(json.dumps(notebook))
    release()
    assert "it holds 'times * double(double(a))' of a solution" in release.error


def test_a_case_file_with_a_case_too_many_is_found(course, release):
    import h5py

    with h5py.File(course.release / "tiny" / "tiny.h5", "a") as file:
        file.create_group("exercises/double/cases/3")
    release()
    assert "tiny.h5 must not get to students: it holds other cases than the visible ones" in release.error
