"""Are the cells left out that nobody needs, and only those?"""

from dataclasses import asdict

import pytest

from nndl_grader import examine
from nndl_grader.grade import grade_lab
from nndl_grader.needless import needless
from nndl_grader.record import read_records
from nndl_grader.testcell import names_used

LABS = ("lab1_vectorization", "lab2_logistic", "lab3_planar", "lab4_deep")


def code(source, **metadata):
    return {"cell_type": "code", "metadata": metadata, "source": source}


def left_out(lesson, *others, wanted=()):
    """Which of the lesson's cells are left out of a notebook that holds some others, too."""
    cells = [*map(code, lesson), *(code(other) if isinstance(other, str) else other for other in others)]
    found = needless(cells, frozenset(lesson), wanted)
    assert all(place < len(lesson) for place in found)
    return [lesson[place] for place in sorted(found)]


@pytest.mark.parametrize(
    "source",
    [
        "print('hello')",
        "plt.plot(x, y)\nplt.show()",
        "1 + 1",
        "",
        "# a remark",
        "unused = 5",
        "def unused(a):\n    return a",
        "class Unused: pass",
        "import unused",
        "for n in range(3): print(n)",
        "a = np.zeros(3)\na[0] = 1\na.flags.writeable = False",
        "with open('x') as file: file.read()",
        "squares = [n * n for n in range(3)]",
        "await something()",
        "a = [2, 1]\na.sort()",
        "np.sort(data)[0]",
        "figure, axes = plt.subplots()\naxes.plot(x)\nplt.gca().set_title('a')",
    ],
)
def test_a_cell_of_the_lesson_that_gives_nobody_anything_is_left_out(source):
    assert left_out([source], "answer = 1", "def f(b):\n    return b") == [source]


@pytest.mark.parametrize(
    ("source", "other"),
    [
        ("data = 5", "print(data)"),
        ("data = 5", "def f():\n    return data"),
        ("data = 5", "f = lambda: [data for _ in range(3)]"),
        ("data = 5", "class A:\n    b = data"),
        ("data = 5", "data += 1"),
        ("data = 5", "del data"),
        ("data = 5", "print(f'{data}')"),
        ("data = 5", "x: data = 3"),
        ("data, more = 5, 6", "print(more)"),
        ("for data in range(3): pass", "data"),
        ("import numpy as data", "data.zeros(3)"),
        ("from numpy import zeros as data", "data(3)"),
        ("import numpy.random", "numpy.zeros(3)"),
        ("with open('x') as data: pass", "data"),
        ("if (data := 5): pass", "data"),
        ("try: pass\nexcept ValueError as data: pass", "data"),
        ("def data(): pass", "@data\ndef f(): pass"),
        ("class data: pass", "class B(data): pass"),
        ("data = 5", "eval('data')"),
        ("data = 5", "globals()['data']"),
        ("data = 5", "get_ipython().user_ns['data']"),
        ("data = 5", "%timeit sum(data)"),
        ("data = 5", "%%time\nprint(data)"),
        ("data = 5", "!echo {data}"),
        ("data = 5", "print(data"),
        ("def f():\n    global data\n    data = 5", "f(), data"),
    ],
)
def test_a_cell_of_the_lesson_that_another_uses_is_run(source, other):
    assert left_out([source], other) == []


def test_a_cell_is_run_for_one_that_is_run_and_left_out_with_one_that_is_left_out():
    lesson = ["a = 1", "b = a + 1", "c = b + 1", "d = 5", "e = d"]
    assert left_out(lesson, "print(c)") == ["d = 5", "e = d"]


def test_a_name_that_is_wanted_elsewhere_keeps_its_cell():
    assert left_out(["data = 5", "noise = 6"], wanted=["data"]) == ["noise = 6"]


@pytest.mark.parametrize(
    "source",
    [
        "np.random.default_rng = None",
        "nndl.settings['x'] = 1",
        "del plt.rcParams['x']",
        "parameters['W1'] += 1",
        "a.b.c[0].d = 1",
        "(f()).x = 1",
        "data.sort()",
        "history['costs'].append(1)",
        "np.random.seed(1)",
        "for n in range(3): data.append(n)",
        "load().update(a=1)",
        "%matplotlib inline",
        "!pip list",
        "def f(:",
        "def f():\n    global g\n    g = 1\nf()",
    ],
)
def test_a_cell_that_changes_what_it_has_not_made_or_is_no_plain_python_is_run(source):
    assert left_out([source]) == []


def test_only_what_the_student_left_as_it_was_is_left_out():
    lesson = frozenset(["print(1)"])
    cells = [code("print(1)"), code("print(1) "), code("print(2)"), code("print(1)", nbgrader={"solution": True})]
    assert needless(cells, lesson) == {0}


def test_cells_that_never_run_are_no_matter():
    lesson = frozenset(["data = 5"])
    skipped = code("print(data)", tags=["skip-execution"])
    text = {"cell_type": "markdown", "metadata": {}, "source": "data"}
    assert needless([code("data = 5"), skipped, text], lesson) == {0}


def test_names_in_a_hidden_part_of_a_test_count():
    assert (
        left_out(["data = 5"], wanted=names_used("### BEGIN HIDDEN TESTS\nassert f(data)\n### END HIDDEN TESTS")) == []
    )


@pytest.mark.slow
@pytest.mark.parametrize("lab", LABS)
def test_a_solved_notebook_is_judged_alike_with_all_its_cells_and_without_the_needless(
    course, hand_in, solved, sandbox, monkeypatch, lab
):
    asked = []

    def watched(*arguments):
        asked.append(needless(*arguments))
        return asked[-1]

    hand_in(course, "ada", solved(lab, lesson=True), lab)
    seen = []
    for choose in (watched, lambda *arguments: set()):
        monkeypatch.setattr(examine, "needless", choose)
        grade_lab(course, lab, force=True, sandbox=sandbox)
        seen.append(asdict(read_records(course.records / lab)["ada"]) | {"seconds": 0})
    assert seen[0] == seen[1]
    assert asked[0]
