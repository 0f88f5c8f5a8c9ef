"""Does a test cell that an instructor wrote by hand give its points all the way from lesson.md to the gradebook?"""

import csv
import json
import shutil
import subprocess
import sys

import pytest
from nbgrader.api import Gradebook

from nndl_grader.build import build_lab
from nndl_grader.course import find_course
from nndl_grader.grade import grade_lab
from nndl_grader.record import read_records

LESSON = """# Tiny lab

<!-- setup -->

```python
data = np.arange(4)
noise = np.ones(10**6)
```

<!-- exercise: double -->

Add them all up: write a function `total`.

```python
def total(values):
    raise NotImplementedError
```

```python test sums 5
assert total([1, 2]) == 3
assert isinstance(total([1, 2]), int), "no whole number"
### BEGIN HIDDEN TESTS
np.testing.assert_allclose(total(data), 6)
### END HIDDEN TESTS
```

```python test parts 4
right = [total([n]) == n for n in range(4)]
sum(right)
```
"""
ANSWERS = {
    "right": "def total(values):\n    return sum(int(value) for value in values)",
    "other type": "def total(values):\n    return float(sum(values))",
    "only visible": "def total(values):\n    return 3 if len(values) == 2 else 0",
    "undefined": "",
    "no function": "total = 5",
    "raises": "def total(values):\n    return values[0] + values[1]",
    "crashes": "import os\ndef total(values):\n    os._exit(3)",
    "loops": "def total(values):\n    while True: pass",
    "syntax": "def total(values:\n    return 6",
    "patches": "np.testing.assert_allclose = lambda *a, **k: None\ndef total(values):\n    return 3",
}
POINTS = {  # of `sums` and of `parts`
    "right": (5, 4), "other type": (0, 4), "only visible": (0, 1), "undefined": (0, 0), "no function": (0, 0),
    "raises": (0, 0), "crashes": (0, 0), "loops": (0, 0), "syntax": (0, 0), "patches": (0, 1),
}  # fmt: skip
TOLD = {
    "other type": "AssertionError: no whole number",
    "undefined": "NameError: name 'total' is not defined",
    "raises": "",
    "crashes": "Crash: it ended the Python process (exit status 3)",
    "loops": "TimeoutError: total took longer than 1 s",
    "patches": "AssertionError",
}


@pytest.fixture(scope="module")
def built(tmp_path_factory, root, tiny_files):
    """The tiny course with this lesson, built; shared, so nobody writes into it."""
    folder = tmp_path_factory.mktemp("own") / "course"
    (folder / "solutions" / "tiny").mkdir(parents=True)
    (folder / "solutions" / "tiny" / "lesson.md").write_text(LESSON)
    (folder / "solutions" / "tiny" / "double.py").write_text(tiny_files["double.py"])
    (folder / "course.toml").write_text("seed = 1\n[limits]\ncall_seconds = 1\n")
    shutil.copy(root / "nbgrader_config.py", folder)
    build_lab(find_course(folder), "tiny")
    return folder


@pytest.fixture
def own_course(built, tmp_path):
    """A copy of it to write into."""
    shutil.copytree(built, tmp_path / "own")
    return find_course(tmp_path / "own")


def with_total(course, source):
    """The released notebook, the stub of `total` replaced by an answer, `double` solved."""
    notebook = json.loads((course.release / "tiny" / "tiny.ipynb").read_text())
    for cell in notebook["cells"]:
        if "def total" in "".join(cell["source"]):
            cell["source"] = source
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "double":
            cell["source"] = "def double(a):\n    return 2 * a"
    return notebook


def test_students_get_the_test_without_its_hidden_part(own_course):
    released = json.loads((own_course.release / "tiny" / "tiny.ipynb").read_text())
    (test,) = [cell for cell in released["cells"] if cell["metadata"].get("nbgrader", {}).get("grade_id") == "sums"]
    assert "".join(test["source"]) == LESSON.partition("sums 5\n")[2].partition("\n###")[0]
    assert test["metadata"]["nbgrader"]["points"] == 5 and test["metadata"]["nbgrader"]["locked"]


def test_each_kind_of_answer_gets_what_its_tests_say(own_course, hand_in, sandbox):
    for student, source in ANSWERS.items():
        hand_in(own_course, student, with_total(own_course, source), "tiny")
    grade_lab(own_course, "tiny", sandbox=sandbox)
    found = {student: record.findings for student, record in read_records(own_course.records / "tiny").items()}
    given = {name: (f["sums"]["scores"]["sums"], f["parts"]["scores"]["parts"]) for name, f in found.items()}
    assert given == POINTS
    assert all(findings["double"]["scores"]["double_values"] == 7 for findings in found.values())
    assert not [name for name, words in TOLD.items() if words not in found[name]["sums"]["sentence"]]
    assert found["right"]["sums"]["sentence"] is None


def test_points_and_words_are_in_the_gradebook_and_the_notebook(own_course, hand_in, sandbox):
    for student in ("right", "other type"):
        hand_in(own_course, student, with_total(own_course, ANSWERS[student]), "tiny")
    grade_lab(own_course, "tiny", sandbox=sandbox)
    with Gradebook(f"sqlite:///{own_course.gradebook}") as gradebook:
        assert gradebook.find_submission("tiny", "right").score == 19
        assert gradebook.find_grade("sums", "tiny", "tiny", "other type").auto_score == 0
        assert gradebook.find_grade("parts", "tiny", "tiny", "other type").auto_score == 4
    shown = (own_course.autograded / "other type" / "tiny" / "tiny.ipynb").read_text()
    assert "AssertionError: no whole number" in shown


def test_a_changed_test_has_the_class_graded_again(own_course, hand_in, sandbox):
    hand_in(own_course, "ada", with_total(own_course, ANSWERS["other type"]), "tiny")
    assert grade_lab(own_course, "tiny", sandbox=sandbox) == (1, 0)
    assert grade_lab(own_course, "tiny", sandbox=sandbox) == (0, 1)
    lesson = own_course.solutions / "tiny" / "lesson.md"
    lesson.write_text(LESSON.replace(', "no whole number"', "").replace("int)", "float)"))
    build_lab(own_course, "tiny")
    assert grade_lab(own_course, "tiny", sandbox=sandbox) == (1, 0)
    assert read_records(own_course.records / "tiny")["ada"].score_of("sums") == 5


@pytest.mark.slow
def test_nbgraders_own_autograde_gives_the_same_points(own_course, hand_in, sandbox):
    honest = {name: source for name, source in ANSWERS.items() if name not in ("crashes", "loops", "patches")}
    for student, source in honest.items():
        hand_in(own_course, student, with_total(own_course, source), "tiny")
    for command in (["autograde", "tiny"], ["export"]):
        run = subprocess.run(
            [sys.executable, "-m", "nbgrader", *command], cwd=own_course.root, capture_output=True, text=True
        )
        assert run.returncode == 0, run.stderr[-3000:]
    with (own_course.root / "grades.csv").open() as file:
        stock = {row["student_id"]: float(row["raw_score"]) for row in csv.DictReader(file)}
    grade_lab(own_course, "tiny", force=True, sandbox=sandbox)
    ours = {student: record.score for student, record in read_records(own_course.records / "tiny").items()}
    assert ours == stock
