"""Do the course seed, the exercise and the kind of case decide which inputs are tried, and nothing else?"""

import numpy as np
import pytest

from nndl_grader.cases import draw_cases
from nndl_grader.errors import CourseError
from nndl_grader.exercise import load_exercise


def arrays(exercise, kind, seed):
    return [case["a"] for case in draw_cases(exercise, kind, seed)]


def same(some, others):
    return len(some) == len(others) and all(map(np.array_equal, some, others))


@pytest.mark.parametrize("kind", ["visible", "hidden"])
def test_the_same_seed_gives_the_same_numbers(exercise, kind):
    assert same(arrays(exercise(), kind, 7), arrays(exercise(), kind, 7))


def test_another_seed_moves_every_hidden_case(exercise):
    double = exercise()
    one, two = arrays(double, "hidden", 7), arrays(double, "hidden", 8)
    assert not any(map(np.array_equal, one, two))


def test_another_seed_moves_no_visible_case(exercise):
    double = exercise()
    assert same(arrays(double, "visible", 7), arrays(double, "visible", 8))


def test_visible_and_hidden_cases_draw_different_numbers(exercise):
    double = exercise({"yield dict(a=rng.normal(size=(2, 5)))": "yield dict(a=rng.normal(size=(3, 2)))"})
    assert not np.array_equal(arrays(double, "visible", 0)[1], arrays(double, "hidden", 0)[0])


def test_two_exercises_draw_different_numbers(tiny_course, edited):
    course = tiny_course({"treble.py": edited("double.py", {"def double": "def treble"})})
    one, two = (load_exercise(course.solutions / "tiny" / f"{name}.py") for name in ("double", "treble"))
    assert not any(map(np.array_equal, arrays(one, "hidden", 7), arrays(two, "hidden", 7)))


def test_the_numbers_do_not_depend_on_where_the_course_lies(tmp_path, edited):
    drawn = []
    for place in ("here", "there"):
        (tmp_path / place / "tiny").mkdir(parents=True)
        path = tmp_path / place / "tiny" / "double.py"
        path.write_text(edited("double.py", {}))
        drawn.append(arrays(load_exercise(path), "hidden", 7))
    assert same(*drawn)


@pytest.mark.parametrize("kind", ["visible", "hidden"])
def test_fewer_than_three_cases_are_refused(exercise, kind):
    cut = {"visible": "    yield dict(a=rng.normal(size=4))\n", "hidden": "    yield dict(a=rng.normal(size=6))\n"}
    with pytest.raises(CourseError, match=rf"double\.py: {kind}_cases yields 2 cases\. A diagnosis needs three: add"):
        draw_cases(exercise({cut[kind]: ""}), kind, 1)


@pytest.mark.parametrize("arguments", ["x=rng.normal(size=6)", "a=1.0, b=2.0"])
def test_a_case_with_other_arguments_than_the_function_is_refused(exercise, arguments):
    wrong = exercise({"dict(a=rng.normal(size=6))": f"dict({arguments})"})
    with pytest.raises(CourseError, match=r"a hidden case has the arguments .* but double takes \('a',\)\. Name them"):
        draw_cases(wrong, "hidden", 1)


def test_arguments_with_a_default_may_be_left_out_but_not_swapped(tiny_course, edited):
    swapped = edited("quadruple.py", {"dict(a=float(rng.normal()), times=times)": "dict(times=times, a=1.0)"})
    quadruple = load_exercise(tiny_course().solutions / "tiny" / "quadruple.py")
    assert [tuple(case) for case in draw_cases(quadruple, "visible", 1)] == [("a",)] * 3
    quadruple = load_exercise(tiny_course({"quadruple.py": swapped}).solutions / "tiny" / "quadruple.py")
    with pytest.raises(CourseError, match=r"the arguments \('times', 'a'\), but quadruple takes \('a', 'times'\)"):
        draw_cases(quadruple, "hidden", 1)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("    yield rng.normul()", r"AttributeError: .*normul.*"),
        ("    yield 3", r"TypeError: 'int' object is not iterable"),
    ],
)
def test_cases_that_cannot_be_drawn_are_refused_in_a_sentence(exercise, body, words):
    broken = exercise({"def hidden_cases(rng):\n": f"def hidden_cases(rng):\n{body}\n"})
    with pytest.raises(CourseError, match=rf"double\.py: hidden_cases fails \({words}\)\. It must yield dicts"):
        draw_cases(broken, "hidden", 1)
