"""Is an exercise refused whose tests do not bite, with the file, the function and the cure?"""

import pytest

from nndl_grader.errors import CourseError
from nndl_grader.proof import prove

SECOND = '\n\ndef mistake_cube(a):\n    """That is the cube."""\n    return {}\n\n\ndef alternative_sum'


def refused(exercise, replaced):
    """The sentence by which an exercise is refused."""
    with pytest.raises(CourseError) as caught:
        prove(exercise(replaced), 1)
    assert "double.py: " in str(caught.value) and "\n" not in str(caught.value)
    return str(caught.value)


def test_an_exercise_whose_mistakes_fail_apart_and_whose_alternatives_pass_is_accepted(exercise):
    prove(exercise({"\n\ndef alternative_sum": SECOND.format("a ** 3")}), 1)


def test_a_mistake_that_passes_is_refused(exercise):
    assert "mistake_square passes. Add a visible case on which it goes wrong, or delete it." in refused(
        exercise, {"return a * a": "return 2 * a"}
    )


def test_a_mistake_that_only_hidden_cases_find_is_refused_since_students_could_not_be_told(exercise):
    replaced = {"return a * a": "return 2 * a if a.size != 5 else a", "size=6": "size=5"}
    assert "mistake_square passes. Add a visible case" in refused(exercise, replaced)


def test_two_mistakes_alike_are_refused(exercise):
    assert "mistake_cube is taken for mistake_square. Add a visible case that tells them apart" in refused(
        exercise, {"\n\ndef alternative_sum": SECOND.format("a ** 2")}
    )


def test_two_mistakes_that_only_hidden_cases_tell_apart_are_refused(exercise):
    cube = SECOND.format("a ** 2 if a.size != 5 else a ** 3")
    assert "mistake_cube is taken for mistake_square" in refused(
        exercise, {"\n\ndef alternative_sum": cube, "size=6": "size=5"}
    )


def test_a_mistake_that_raises_what_a_stub_raises_is_no_stub(exercise):
    prove(exercise({"return a * a": "raise NotImplementedError"}), 1)


@pytest.mark.parametrize("size", ["(3, 2)", "(3, 1)"])
def test_an_alternative_that_fails_on_any_case_is_refused_with_the_function(exercise, size):
    wrong = refused(exercise, {"return a + a": f"return a + a if a.shape != {size} else a"})
    assert "alternative_sum is a right way but is rejected (first on a case of a). Mend the case" in wrong


def test_an_alternative_that_raises_is_refused(exercise):
    assert "alternative_sum is a right way but is rejected" in refused(exercise, {"return a + a": "return a + b"})


def test_an_alternative_that_is_a_stub_is_refused(exercise):
    assert "alternative_sum is a right way but is rejected" in refused(
        exercise, {"return a + a": "raise NotImplementedError"}
    )
