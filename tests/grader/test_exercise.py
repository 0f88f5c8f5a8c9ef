"""Does the loader read what an exercise file says, and refuse a wrong file in a sentence that names the cure?"""

import sys

import numpy as np
import pytest

from nndl_grader.errors import CourseError
from nndl_grader.exercise import load_exercise
from nndl_grader.lab import load_lab


def test_a_good_file_gives_all_its_parts(exercise):
    double = exercise()
    assert (double.name, double.title, double.points) == ("double", "Twice as much", 10)
    assert double.statement == "Multiply every entry of `a` by two."
    assert len(double.hints) == 3
    assert double.parameters() == ("a",)
    assert double.reference(np.array([3.0])) == [6.0]
    assert (list(double.mistakes), list(double.alternatives)) == (["mistake_square"], ["alternative_sum"])
    assert double.imports == ("import numpy as np",)


def test_the_answer_is_the_function_as_the_author_wrote_it(exercise):
    assert exercise().answer_source == (
        'def double(a):\n    """Return twice a."""\n    ### BEGIN SOLUTION\n    return 2 * a\n    ### END SOLUTION'
    )


def test_lines_that_are_given_behind_the_solution_belong_to_the_answer(exercise):
    double = exercise({"return 2 * a\n    ### END SOLUTION": "b = 2 * a\n    ### END SOLUTION\n    return b"})
    assert double.answer_source.endswith("### END SOLUTION\n    return b")


def test_a_later_exercise_imports_an_earlier_one_but_its_notebook_does_not(tiny_course):
    quadruple = load_exercise(tiny_course().solutions / "tiny" / "quadruple.py")
    assert quadruple.reference(3) == 12
    assert quadruple.imports == ()
    assert quadruple.parameters() == ("a", "times")


def test_private_names_are_the_authors_own(exercise):
    tools = (
        "_TWO = sum(one for one in (1, 1))\n\n\ndef _help(a):\n    return _TWO * a\n\n\nclass _Tool:\n    pass\n\n\n"
        "_TABLE = {}\n_TABLE[np.e] = 1\n\n\n"
    )
    replaced = {"def visible_cases": f"{tools}def visible_cases", "return 2 * a": "return _help(a)"}
    assert exercise(replaced).reference(1) == 2


@pytest.mark.parametrize("bytecode", [True, False])
def test_an_edited_file_counts_at_once(exercise, monkeypatch, bytecode):
    monkeypatch.setattr(sys, "dont_write_bytecode", not bytecode)
    before = exercise()
    after = exercise({"return 2 * a": "return 3 * a"})
    assert (before.reference(1), after.reference(1)) == (2, 3)
    assert before.digest != after.digest


def test_an_edited_file_counts_at_once_for_a_later_exercise_that_imports_it(tiny_course, edited):
    later = load_lab(tiny_course(), "tiny").exercises["quadruple"]
    changed = edited("double.py", {"return 2 * a": "return 3 * a"})
    after = load_lab(tiny_course({"double.py": changed}), "tiny").exercises["quadruple"]
    assert (later.reference(1), after.reference(1)) == (4, 9)


def test_two_labs_may_have_exercises_of_the_same_name(tmp_path, edited):
    for lab, factor in (("one", "2"), ("two", "5")):
        (tmp_path / lab).mkdir()
        (tmp_path / lab / "double.py").write_text(edited("double.py", {"return 2 * a": f"return {factor} * a"}))
    one, two = (load_exercise(tmp_path / lab / "double.py") for lab in ("one", "two"))
    assert (one.reference(1), two.reference(1)) == (2, 5)


@pytest.mark.parametrize(
    ("replaced", "words"),
    [
        (
            {"def mistake_square": "def mistakes_square"},
            r"line 31: .* 'mistakes_square'\. Did you mean mistake_square\?",
        ),
        ({"def alternative_sum": "def alternatve_sum"}, r"'alternatve_sum'\. Did you mean alternative_sum\?"),
        ({"def hidden_cases": "def hiden_cases"}, r"'hiden_cases'\. Did you mean hidden_cases\?"),
        ({"points = 10": "point = 10"}, r"line 8: .* 'point'\. Did you mean points\?"),
        ({"points = 10": "points = 10\nzzz = 1"}, r"'zzz'\. Known names: points, hints, .* mistake_\.\.\."),
        ({"points = 10": "points = 10\n\n\nclass Tool:\n    pass\n"}, r"no part called 'Tool'"),
        ({"points = 10": "points = 10\nlevel: int = 3"}, r"no part called 'level'"),
        ({"points = 10": "points = 10\none, two = 1, 2"}, r"no part called 'one'"),
    ],
)
def test_a_misspelt_name_is_refused_with_a_suggestion(exercise, replaced, words):
    with pytest.raises(CourseError, match=words):
        exercise(replaced)


@pytest.mark.parametrize(
    ("replaced", "words"),
    [
        ({"def hidden_cases": "def _hidden_cases"}, r"double\.py lacks hidden_cases\. Add it; CONTRIBUTING\.md shows"),
        ({"points = 10\n": "", "def visible": "def _visible"}, r"lacks points and visible_cases"),
        ({"def double(a)": "def _double(a)"}, r"lacks double\. Add it"),
        ({'"""Twice as much\n': '"""\n'}, r"no docstring with a title and a statement"),
        ({"Multiply every entry of `a` by two.\n": ""}, r"no docstring with a title and a statement"),
        ({'"""Return twice a."""': "pass"}, r"double has no docstring\. Write what the student should read"),
        ({'"""You multiplied a by itself.\n    That is the square."""': "pass"}, r"mistake_square has no docstring"),
        ({"### BEGIN SOLUTION": "# begin"}, r"double needs '### BEGIN SOLUTION' and '### END SOLUTION' once each"),
        ({"    ### END SOLUTION\n": ""}, r"once each, around a student's part"),
        ({"def double(a):": "double = lambda a: 2 * a\ndouble.__doc__ = 'Twice.'\n\n\ndef _other(a):"}, r"def double"),
    ],
)
def test_a_file_that_lacks_something_is_refused(exercise, replaced, words):
    with pytest.raises(CourseError, match=words):
        exercise(replaced)


@pytest.mark.parametrize(
    "hints", ["()", '("one", "two")', '("a", "b", "c", "d", "e")', '["a", "b", "c"]', '"abc"', '("a", "b", 3)']
)
def test_hints_other_than_three_or_four_texts_are_refused(exercise, edited, hints):
    given = '("Think of one entry.", "Think of all entries.", "Which operator acts on all of them?")'
    with pytest.raises(CourseError, match=r"hints must be a tuple of three or four texts\. Go from the concept"):
        exercise({given: hints})


@pytest.mark.parametrize("points", ["1", "0", "-5", "7.5", "'10'", "True"])
def test_points_that_cannot_be_split_in_two_are_refused(exercise, points):
    with pytest.raises(CourseError, match=r"must be a whole number of at least 2, for shapes and values apart"):
        exercise({"points = 10": f"points = {points}"})


def test_a_syntax_error_is_told_with_its_line(exercise):
    with pytest.raises(CourseError, match=r"double\.py, line 12: .*expected ':'.* Mend the syntax"):
        exercise({"def double(a):": "def double(a)"})


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("import nmpy", r"double\.py cannot be imported: ModuleNotFoundError: No module named 'nmpy'\. Mend that line"),
        ("from .triple import triple", r"cannot be imported: ModuleNotFoundError"),
        ("_ratio = 1 / 0", r"cannot be imported: ZeroDivisionError: division by zero"),
    ],
)
def test_a_file_that_cannot_be_imported_is_told_with_the_reason(exercise, line, words):
    with pytest.raises(CourseError, match=words):
        exercise({"import numpy as np": f"import numpy as np\n{line}"})


def test_a_missing_file_is_told_with_what_names_it(tmp_path):
    with pytest.raises(CourseError, match=r"sine\.py does not exist, but the lesson names the exercise 'sine'"):
        load_exercise(tmp_path / "sine.py")


def test_a_file_in_another_encoding_is_refused_in_a_sentence(tmp_path):
    (tmp_path / "double.py").write_bytes("# für\n".encode("latin-1"))
    with pytest.raises(CourseError, match=r"double\.py is not written in UTF-8\. Save it"):
        load_exercise(tmp_path / "double.py")


def test_the_mark_that_windows_editors_put_in_front_is_no_part_of_the_file(tmp_path, edited):
    (tmp_path / "double.py").write_text("\ufeff" + edited("double.py", {}), encoding="utf-8")
    assert load_exercise(tmp_path / "double.py").title == "Twice as much"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('accepts = "anything"', "accepts = 'anything' is no policy of ours. Known: values,"),
        ('optional = ("times")', "optional = 'times' must be a tuple of names"),
        ('results = ("a")', "results = 'a' must be a tuple of names"),
        ('optional = ("times",)', "optional = ('times',) must be the last parameters of double"),
        ("fixed = (double_it := 2,)", "fixed = (2,) must be a tuple of names"),
        ('accept = "values"', "Did you mean accepts?"),
    ],
)
def test_a_wrong_option_is_refused(exercise, line, words):
    with pytest.raises(CourseError) as refused:
        exercise({"points = 10": f"points = 10\n{line}"})
    assert words in str(refused.value)


def test_options_are_read_and_have_defaults(exercise):
    plain, special = exercise(), exercise({"points = 10": 'points = 10\naccepts = "relative_difference"'})
    assert (plain.accepts, plain.optional, plain.fixed, plain.results) == ("values", (), (), ())
    assert special.accepts == "relative_difference"
