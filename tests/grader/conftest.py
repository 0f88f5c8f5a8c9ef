"""Which small course do the grader's tests build, and then break?"""

import copy
import hashlib
import json
import os
import shutil

import nbformat
import pytest
from nbgrader.nbgraderformat import MetadataValidator

from nndl_grader.banks import build_bank
from nndl_grader.build import build_lab
from nndl_grader.course import Limits, find_course
from nndl_grader.exercise import load_exercise
from nndl_grader.grade import grade_lab
from nndl_grader.lab import load_lab
from nndl_grader.notebook import build_notebook
from nndl_grader.sandbox import Sandbox
from nndl_grader.submission import ReleasedCell, read_notebook, restore

DOUBLE = '''"""Twice as much

Multiply every entry of `a` by two.
"""

import numpy as np

points = 10
hints = ("Think of one entry.", "Think of all entries.", "Which operator acts on all of them?")


def double(a):
    """Return twice a."""
    ### BEGIN SOLUTION
    return 2 * a
    ### END SOLUTION


def visible_cases(rng):
    yield dict(a=np.array([[1.0, 2.0], [3.0, 4.5]]))
    yield dict(a=rng.normal(size=(3, 2)))
    yield dict(a=rng.normal(size=4))


def hidden_cases(rng):
    yield dict(a=rng.normal(size=(2, 5)))
    yield dict(a=rng.normal(size=(3, 1)))
    yield dict(a=rng.normal(size=6))


def mistake_square(a):
    """You multiplied a by itself.
    That is the square."""
    return a * a


def alternative_sum(a):
    return a + a
'''

QUADRUPLE = '''"""Four times as much

Use `double` to multiply by four.
"""

from .double import double

points = 5
hints = ("What is twice two?", "Call it once.", "Call it again on the result.")


def quadruple(a, times=1):
    """Return four times a."""
    ### BEGIN SOLUTION
    return times * double(double(a))
    ### END SOLUTION


def visible_cases(rng):
    for _ in range(3):
        yield dict(a=float(rng.normal()))


def hidden_cases(rng):
    for times in (1, 2, 3):
        yield dict(a=float(rng.normal()), times=times)
'''

LESSON = """# Tiny lab

Some words.

<!-- setup -->

## A demonstration

```python
print("for the grader, too")
```

```python skip
plots.long_animation()
```

<!-- exercise: double -->

<!-- exercise: quadruple -->

<!-- quiz -->

<!-- progress -->
"""

QUIZ = """# What did you learn?

Take your time.

## 1. Twice

What is twice 21?

- [ ] 41
- [x] 42

> Why: 21 and 21 are
> 42.

## 2. Shapes

What is the shape of `2 * a`?

- [x] That of `a`.
- [ ] Twice that of `a`.
- [ ] A number.

> Why: It acts on each entry.
"""

FILES = {"double.py": DOUBLE, "quadruple.py": QUADRUPLE, "lesson.md": LESSON, "quiz.md": QUIZ}


@pytest.fixture(scope="session")
def sandbox():
    """Walls of the strongest level that this machine gives, with a parent that is warm already."""
    with Sandbox(Limits()) as sandbox:
        yield sandbox


@pytest.fixture
def uncounted(monkeypatch):
    """What a test starts is not measured by coverage, whose own file would not fit on a full disk either."""
    for name in [name for name in os.environ if name.startswith("COVERAGE")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def tiny_files():
    """The files of the lab `tiny`: name to text."""
    return dict(FILES)


@pytest.fixture
def tiny_course(tmp_path):
    """Writes a course with the lab `tiny`, and returns it: tiny_course({"lesson.md": new text, "quiz.md": None})."""
    return lambda changes=None, seed=1: _write_course(tmp_path, FILES | (changes or {}), seed)


def _write_course(root, files, seed):
    folder = root / "solutions" / "tiny"
    folder.mkdir(parents=True, exist_ok=True)
    (root / "course.toml").write_text(f"seed = {seed}\n")
    for name, text in files.items():
        if text is not None:
            (folder / name).write_text(text, encoding="utf-8")
    return find_course(root)


@pytest.fixture
def edited():
    """The text of a file of the tiny lab, with some parts replaced: edited("double.py", {"a + a": "a + 1"})."""
    return _edited


def _edited(name, replaced):
    text = FILES[name]
    for old, new in replaced.items():
        assert old in text, f"{name} has no {old!r}"
        text = text.replace(old, new)
    return text


@pytest.fixture
def exercise(tiny_course):
    """Loads the exercise `double`, with some parts of its file replaced: exercise({"a + a": "a + 1"})."""

    def load(replaced=None, seed=1):
        course = tiny_course({"double.py": _edited("double.py", replaced or {})}, seed)
        return load_exercise(course.solutions / "tiny" / "double.py")

    return load


@pytest.fixture
def tiny_release(tiny_course):
    """What students get of the lab `tiny`, as a fresh dict, and what nbgrader knows of it: a list of ReleasedCells."""
    lab = load_lab(tiny_course(), "tiny")
    banks = {name: build_bank(part, 1, hidden=False) for name, part in lab.exercises.items()}
    notebook = json.loads(json.dumps(build_notebook(lab, banks)))
    known = [cell for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
    return notebook, [_released(cell) for cell in known]


def _released(cell):
    meta = cell["metadata"]["nbgrader"]
    checksum = hashlib.md5(cell["source"].encode()).hexdigest()
    return ReleasedCell(
        meta["grade_id"], cell["cell_type"], meta["grade"], meta["solution"], meta["locked"], meta.get("points"),
        cell["source"], checksum, cell["id"],
    )  # fmt: skip


@pytest.fixture
def back(tmp_path, tiny_release):
    """Hands a notebook in and brings it back to the form of the release, which must be valid for all who read it."""

    def through(notebook):
        (tmp_path / "a.ipynb").write_text(json.dumps(notebook))
        restored = restore(read_notebook(tmp_path / "a.ipynb"), tiny_release[1])
        assert_valid(restored)
        return restored

    return through


def assert_valid(notebook):
    node = nbformat.from_dict(copy.deepcopy(notebook))
    nbformat.validate(node)
    MetadataValidator().validate_nb(node)
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids)


TEST = """
```python test pair 4
assert double(3) == 6
### BEGIN HIDDEN TESTS
assert double(5) == 10
### END HIDDEN TESTS
```
"""


@pytest.fixture(scope="session")
def tiny_built(tmp_path_factory, root):
    """A course with the lab `tiny` and a test of the instructor's own in it, built; shared, so never write into it."""
    course = _write_course(tmp_path_factory.mktemp("tiny"), FILES | {"lesson.md": LESSON + TEST}, seed=1)
    shutil.copy(root / "nbgrader_config.py", course.root)
    build_lab(course, "tiny")
    return course


ANSWERS = {  # what each of the class wrote; all else is right
    "ada": {"quiz_1": 'quiz_1 = "b"', "quiz_2": 'quiz_2 = "a"'},
    "bo": {"double": "def double(a):\n    return a * a\n"},
}


@pytest.fixture(scope="session")
def graded_tree(tiny_built, tmp_path_factory, sandbox):
    """The folder of a course where ada and bo are graded; shared, so never write into it."""
    root = tmp_path_factory.mktemp("graded") / "tiny class"
    shutil.copytree(tiny_built.root, root)
    course = find_course(root)
    for student, answers in ANSWERS.items():
        folder = course.submitted / student / "tiny"
        folder.mkdir(parents=True)
        (folder / "tiny.ipynb").write_text(json.dumps(tiny_answers(course, **answers)), encoding="utf-8")
    grade_lab(course, "tiny", sandbox=sandbox)
    return root


@pytest.fixture
def tiny_class(graded_tree, tmp_path):
    """A course with the lab `tiny`, where ada has all right, bo is wrong in `double`, and both are graded."""
    root = tmp_path / "tiny class"
    shutil.copytree(graded_tree, root)
    return find_course(root)


def tiny_answers(course, **answers):
    """The notebook of the lab `tiny` with all solutions, some answers replaced."""
    notebook = json.loads(course.source_of("tiny").read_text())
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        cell["source"] = answers.get(name, cell["source"])
    return notebook
