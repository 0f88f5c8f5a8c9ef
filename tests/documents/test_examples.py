"""Are the examples of docstrings true, and does each public name say what it takes, and have one?"""

import inspect
import re
import shutil
import sys
import warnings
from pathlib import Path

import contents
import matplotlib.pyplot as plt
import pytest
from examples import examples_of, failures

from nndl import session

ROOT = Path(__file__).parent.parent.parent
LAB = "lab1_vectorization"
PUBLIC = [f"{module}.{name}" for module in contents.MODULES for name in contents.names_of(module)]
CALLED = [name for name in PUBLIC if name not in contents.VARIABLES and not name.startswith("nndl.errors.")]
ANYTHING = ("args", "kwargs", "traits")  # what is passed on
NO_EXAMPLE = {
    "nndl.data.PLANAR": "a dict; its functions have examples",
    "nndl.policies.POLICIES": "a dict; an exercise names one of its policies in `accepts`",
    "nndl.errors.NndlError": "the base of the others",
    "nndl.errors.SetupError": "the examples of hint and of others raise it",
    "nndl.errors.CheckFailed": "the example of check.values raises it",
    "nndl.errors.NotStarted": "no more than another CheckFailed",
    "nndl_grader.lab.Lab": "load_lab makes it, and its example has one",
    "nndl_grader.build.build_lab": "proves, draws and runs nbgrader: seconds",
    "nndl_grader.build.write_source": "records trainings: seconds",
    "nndl_grader.grade.grade_lab": "needs submissions and walls",
    "nndl_grader.figures.submissions": "asks the gradebook of a course that is in use",
}


def public(full_name):
    module, _, name = full_name.rpartition(".")
    return contents.public(module)[name]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A course with its data and its first lab's notebook, as it is built."""
    root = tmp_path_factory.mktemp("examples")
    shutil.copy(ROOT / "course.toml", root)
    shutil.copytree(ROOT / "solutions", root / "solutions", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "notebooks" / LAB, root / "notebooks" / LAB)
    (root / "datasets").mkdir()
    for path in (ROOT / "datasets").glob("*.h5"):
        shutil.copy(path, root / "datasets")
    return root / "notebooks" / LAB


@pytest.fixture
def lab(built, monkeypatch):
    """Stand where a notebook stands, with no lab open; all is put back afterwards."""
    plt.switch_backend("agg")
    monkeypatch.chdir(built)
    monkeypatch.setattr(session, "_open", [])
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*cannot be shown")  # agg has no screen
        yield
    plt.close("all")


@pytest.mark.parametrize("module", contents.MODULES)
def test_the_examples_of_a_module_are_true(module, lab):
    tests = [test for name, one in contents.public(module).items() for test in examples_of(one, f"{module}.{name}")]
    wrong = []
    for test in tests:
        session._open.clear()
        wrong += [told] if (told := failures(test)) else []
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_has_a_docstring(name):
    assert contents.words_of(name)


@pytest.mark.parametrize("name", CALLED)
def test_a_docstring_names_every_parameter(name):
    words = set(re.findall(r"\w+", contents.words_of(name)))
    wanted = set(inspect.signature(public(name)).parameters)
    assert wanted - set(ANYTHING) <= words


@pytest.mark.parametrize("name", sorted(set(PUBLIC) - set(NO_EXAMPLE)))
def test_a_public_name_has_an_example_of_a_few_lines(name):
    lines = [example.source for test in examples_of(public(name), name) for example in test.examples]
    assert 1 <= len(lines) <= 8


def test_who_has_no_example_is_public_and_has_none():
    assert set(NO_EXAMPLE) <= set(PUBLIC)
    assert not [name for name in NO_EXAMPLE if examples_of(public(name), name) and callable(public(name))]


def test_what_students_can_import_is_shown():
    import nndl

    assert {"check", *contents.names_of("nndl")} == set(nndl.__all__)
    for module in ("nndl.data", "nndl.plots", "nndl.widgets"):
        assert set(contents.names_of(module)) == set(sys.modules[module].__all__)


def test_no_example_names_a_folder_of_a_machine():
    for name in PUBLIC:
        assert not re.search(r"/(home|root|tmp|Users)/", contents.words_of(name))
