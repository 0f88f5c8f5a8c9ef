"""Does nbgrader take the notebook that is built from a lab, and does it show a student what the author meant?"""

import nbformat
import numpy as np
import pytest
from nbgrader.nbgraderformat import MetadataValidator

from nndl_grader.banks import build_bank
from nndl_grader.build import write_source
from nndl_grader.lab import load_lab
from nndl_grader.marks import CONTINUE, SKIP
from nndl_grader.notebook import build_notebook
from nndl_grader.points import split_points


@pytest.fixture
def built(tiny_course, edited):
    """Builds the tiny lab's notebook, with some parts of its first exercise replaced."""

    def build(replaced=None):
        course = tiny_course({"double.py": edited("double.py", replaced or {})})
        lab = load_lab(course, "tiny")
        return build_notebook(lab, {name: build_bank(part, 1, hidden=False) for name, part in lab.exercises.items()})

    return build


def by_name(notebook):
    """The cells that nbgrader knows."""
    known = [cell for cell in notebook.cells if "nbgrader" in cell.metadata]
    return {cell.metadata.nbgrader.grade_id: cell for cell in known}


def example(notebook):
    """The worked example of the first exercise, without its fences."""
    statement = next(cell.source for cell in notebook.cells if cell.source.startswith("## Exercise 1:"))
    return statement.split("```pycon\n")[1].split("\n```")[0]


def test_nbformat_and_nbgrader_find_the_notebook_valid(built):
    notebook = built()
    nbformat.validate(notebook)
    MetadataValidator().validate_nb(notebook)


def test_the_cells_that_nbgrader_knows_come_in_the_lessons_order(built):
    assert list(by_name(built())) == [
        "setup", "double", "double_shapes", "double_values", "quadruple", "quadruple_shapes", "quadruple_values",
        "quiz_1", "quiz_1_answer", "quiz_2", "quiz_2_answer",
    ]  # fmt: skip


def test_every_cell_has_an_id_of_its_own_and_building_twice_gives_the_same(built):
    one, two = ([cell.id for cell in notebook.cells] for notebook in (built(), built()))
    assert len(set(one)) == len(one)
    assert one == two


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("setup", {"grade": False, "solution": False, "locked": True}),
        ("double", {"grade": False, "solution": True, "locked": False}),
        ("double_shapes", {"grade": True, "solution": False, "locked": True, "points": 3}),
        ("double_values", {"grade": True, "solution": False, "locked": True, "points": 7}),
        ("quiz_1", {"grade": False, "solution": True, "locked": False}),
        ("quiz_1_answer", {"grade": True, "solution": False, "locked": True, "points": 2}),
    ],
)
def test_each_cell_is_graded_locked_or_the_students_to_write(built, name, kind):
    metadata = by_name(built())[name].metadata.nbgrader
    assert {key: metadata.get(key) for key in kind} == kind
    assert ("points" in metadata) == kind["grade"]


@pytest.mark.parametrize(
    ("points", "parts"), [(2, (1, 1)), (3, (1, 2)), (5, (2, 3)), (7, (2, 5)), (10, (3, 7)), (100, (30, 70))]
)
def test_points_are_split_about_three_to_seven_in_whole_numbers(points, parts):
    assert split_points(points) == parts


def test_only_code_of_the_lesson_that_says_so_and_the_widget_of_the_quiz_are_skipped_when_grading(built):
    skipped = [cell for cell in built().cells if SKIP in cell.metadata.get("tags", [])]
    assert [cell.source for cell in skipped] == ["plots.long_animation()", "from nndl import widgets\n\nwidgets.Quiz()"]
    assert not [cell for cell in skipped if "nbgrader" in cell.metadata]


def test_an_error_in_a_demonstration_or_a_check_does_not_stop_run_all(built):
    notebook = built()
    going_on = {cell.source for cell in notebook.cells if CONTINUE in cell.metadata.get("tags", [])}
    checks = {cell.source for cell in by_name(notebook).values() if cell.metadata.nbgrader.grade}
    skipped = {"plots.long_animation()", "from nndl import widgets\n\nwidgets.Quiz()"}
    assert going_on == checks | skipped | {'print("for the grader, too")', "progress()"}


def test_each_check_has_a_hidden_region_that_alone_imports_the_grader(built):
    for name, cell in by_name(built()).items():
        before, _, rest = cell.source.partition("### BEGIN HIDDEN TESTS\n")
        hidden, _, after = rest.partition("### END HIDDEN TESTS\n")
        assert bool(hidden) == cell.metadata.nbgrader.grade, name
        assert "nndl_grader" not in before + after


def test_the_checks_name_the_function_and_the_question(built):
    cells = by_name(built())
    assert cells["double_shapes"].source.endswith("\ncheck.shapes(double)")
    assert cells["double_values"].source.endswith("\ncheck.values(double)")
    assert cells["quiz_2_answer"].source.endswith("\ncheck.quiz(2, quiz_2)")


def test_the_first_cell_imports_what_the_answers_rely_on_and_nothing_twice(built):
    source = by_name(built({"import numpy as np": "import numpy as np\nfrom math import tau"}))["setup"].source
    assert "\nfrom math import tau\n" in source
    assert source.count("import numpy as np") == 1
    assert source.endswith('\nnndl.start("tiny")')
    assert "double" not in source


def test_a_statement_has_its_number_title_points_and_the_way_to_a_hint(built):
    statement = next(cell.source for cell in built().cells if cell.source.startswith("## Exercise 2:"))
    assert statement.startswith("## Exercise 2: Four times as much\n\nUse `double` to multiply by four.\n\n")
    assert statement.endswith("*5 points. Stuck? Run `hint(quadruple)`.*")


def test_the_worked_example_is_the_first_visible_case(built):
    assert example(built()) == (
        ">>> a = np.array([[1.0, 2.0],\n"
        "                  [3.0, 4.5]])\n"
        ">>> double(a)\n"
        "np.array([[2.0, 4.0],\n"
        "          [6.0, 9.0]])"
    )  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        "2.5", "-3", "True", "None", "'relu'", "np.float64(0.25)", "np.array(0.5)", "np.array([1, 2, 3])",
        "np.array([[True, False]])", "np.array([[0, 1]], dtype=np.uint8)", "np.arange(8.0).reshape(2, 2, 2)",
        "np.array(['a', 'b'])", "(1, 2.5)", "(3,)", "[1, np.array([1.0])]",
        "(np.eye(2), {'db': 0.5})", "{'W1': np.array([[1.0, -2.0], [0.5, 4.0]]), 'b1': np.zeros((2, 1))}",
    ],
)  # fmt: skip
def test_a_worked_example_can_be_typed_in_and_gives_the_same_value(built, value):
    first = {"dict(a=np.array([[1.0, 2.0], [3.0, 4.5]]))": f"dict(a={value})", "return 2 * a": "return a"}
    given, _, answer = example(built(first | {"return a * a": "return 0"})).partition("\n>>> double(a)\n")
    expected = eval(value, {"np": np})
    for text in (given.removeprefix(">>> a = "), answer):
        typed = eval(text, {"np": np})
        np.testing.assert_equal(typed, expected)
        assert type(typed) is type(expected) or np.isscalar(expected)


def test_the_rows_of_a_nested_array_stand_below_each_other(built):
    value = "{'W1': np.eye(2), 'b1': np.zeros((2, 1))}"
    first = {"dict(a=np.array([[1.0, 2.0], [3.0, 4.5]]))": f"dict(a={value})", "return 2 * a": "return 1"}
    assert example(built(first)).splitlines()[:4] == [
        ">>> a = {'W1': np.array([[1.0, 0.0],",
        "                         [0.0, 1.0]]),",
        "         'b1': np.array([[0.0],",
        "                         [0.0]])}",
    ]


def test_a_question_shows_its_options_with_letters_and_not_the_reason(built):
    notebook = built()
    text = next(cell.source for cell in notebook.cells if cell.source.startswith("### 1. Twice"))
    assert text == "### 1. Twice\n\nWhat is twice 21?\n\n- **a** 41\n- **b** 42"
    assert by_name(notebook)["quiz_1"].source == 'quiz_1 = "b"  # a, b'


def test_what_a_build_gives_students_does_not_depend_on_the_seed(tiny_course):
    def built(seed):
        course = tiny_course(seed=seed)
        write_source(course, load_lab(course, "tiny"))
        return {path.name: path.read_bytes() for path in (course.source / "tiny").iterdir()}

    assert built(1) == built(987654321)
