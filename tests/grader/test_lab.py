"""Is a lab what its lesson says, and is every file that does not fit refused?"""

import pytest

from nndl_grader.errors import CourseError
from nndl_grader.lab import load_lab


def test_a_lab_has_its_exercises_in_the_lessons_order_and_its_quiz(tiny_course):
    lab = load_lab(tiny_course(), "tiny")
    assert (lab.name, lab.title) == ("tiny", "Tiny lab")
    assert list(lab.exercises) == ["double", "quadruple"]
    assert list(lab.questions) == ["quiz_1", "quiz_2"]


def test_the_exercises_before_one_are_known(tiny_course):
    lab = load_lab(tiny_course(), "tiny")
    assert (lab.earlier("double"), lab.earlier("quadruple")) == ([], ["double"])


def test_a_lab_may_be_without_a_quiz(tiny_course, edited):
    lab = load_lab(tiny_course({"lesson.md": edited("lesson.md", {"<!-- quiz -->": ""}), "quiz.md": None}), "tiny")
    assert (lab.quiz, lab.questions) == (None, {})


def test_an_exercise_without_its_file_is_refused(tiny_course):
    with pytest.raises(CourseError, match=r"quadruple\.py does not exist, but the lesson names the exercise"):
        load_lab(tiny_course({"quadruple.py": None}), "tiny")


def test_a_file_that_the_lesson_does_not_name_is_refused(tiny_course, edited):
    treble = edited("double.py", {"def double": "def treble"})
    with pytest.raises(CourseError, match=r"treble\.py is not in lesson\.md\. Put <!-- exercise: treble --> where"):
        load_lab(tiny_course({"treble.py": treble}), "tiny")


def test_a_quiz_that_the_lesson_does_not_name_is_refused(tiny_course, edited):
    course = tiny_course({"lesson.md": edited("lesson.md", {"<!-- quiz -->": ""})})
    with pytest.raises(CourseError, match=r"quiz\.md is not in lesson\.md\. Put <!-- quiz --> where it belongs"):
        load_lab(course, "tiny")


def test_an_exercise_named_twice_is_refused(tiny_course, edited):
    course = tiny_course({"lesson.md": edited("lesson.md", {"<!-- quiz -->": "<!-- exercise: double -->"})})
    with pytest.raises(CourseError, match=r"lesson\.md has <!-- exercise: double --> more than once\. Keep one"):
        load_lab(course, "tiny")


@pytest.mark.parametrize(
    ("name", "words"), [("tyny", r"no lab called 'tyny'\. Did you mean tiny\?"), ("deep", r"It has: tiny\.")]
)
def test_an_unknown_lab_is_told_with_the_labs_there_are(tiny_course, name, words):
    with pytest.raises(CourseError, match=words):
        load_lab(tiny_course(), name)


def test_a_course_without_labs_says_so(tiny_course):
    course = tiny_course(dict.fromkeys(("lesson.md", "quiz.md", "double.py", "quadruple.py")))
    with pytest.raises(CourseError, match=r"no lab called 'tiny'\. It has: none"):
        load_lab(course, "tiny")


def with_test(name, source="assert double(1) == 2"):
    return {"<!-- quiz -->": f"```python test {name} 5\n{source}\n```\n\n<!-- quiz -->"}


def test_tests_of_the_instructors_own_are_known_by_their_names(tiny_course, edited):
    lab = load_lab(tiny_course({"lesson.md": edited("lesson.md", with_test("sums", "import decimal\nf(1)"))}), "tiny")
    assert {name: (test.text, test.points) for name, test in lab.tests.items()} == {"sums": ("import decimal\nf(1)", 5)}
    assert "import decimal" in lab.imports()


@pytest.mark.parametrize("name", ["double", "double_shapes", "quadruple_values", "quiz_1", "quiz_2_answer", "setup"])
def test_a_test_with_the_name_of_another_cell_is_refused_with_its_line(tiny_course, edited, name):
    course = tiny_course({"lesson.md": edited("lesson.md", with_test(name))})
    with pytest.raises(CourseError, match=rf"lesson\.md, line 21: another cell is called {name}\. Rename this test\."):
        load_lab(course, "tiny")


def test_two_tests_with_one_name_are_refused(tiny_course, edited):
    text = edited("lesson.md", with_test("sums"))
    course = tiny_course({"lesson.md": text + "\n```python test sums 3\nassert 1\n```\n"})
    with pytest.raises(CourseError, match=r"line 29: another cell is called sums"):
        load_lab(course, "tiny")


def test_a_test_that_is_not_python_is_refused_with_its_line(tiny_course, edited):
    course = tiny_course({"lesson.md": edited("lesson.md", with_test("sums", "x = 1\nassert double(1 == 2"))})
    with pytest.raises(CourseError, match=r"line 23: the test sums is not Python: '\(' was never closed\. Mend that"):
        load_lab(course, "tiny")
