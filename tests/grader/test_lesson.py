"""Is a lesson.md split into the blocks that its author meant, and is every slip refused with its line?"""

import pytest

from nndl_grader.errors import CourseError
from nndl_grader.lesson import load_lesson


@pytest.fixture
def lesson(tmp_path):
    """Reads a lesson of this text."""

    def load(text):
        (tmp_path / "lesson.md").write_text(text, encoding="utf-8")
        return load_lesson(tmp_path / "lesson.md")

    return load


def blocks_of(loaded):
    return [(block.kind, block.text) for block in loaded[1]]


def test_a_lesson_is_a_title_and_its_blocks_in_order(tiny_course):
    title, blocks = load_lesson(tiny_course().solutions / "tiny" / "lesson.md")
    assert title == "Tiny lab"
    assert [(block.kind, block.text) for block in blocks] == [
        ("prose", "# Tiny lab\n\nSome words."),
        ("setup", ""),
        ("prose", "## A demonstration"),
        ("code", 'print("for the grader, too")'),
        ("code", "plots.long_animation()"),
        ("exercise", "double"),
        ("exercise", "quadruple"),
        ("quiz", ""),
        ("progress", ""),
    ]


def test_only_code_marked_skip_is_not_run_when_grading(tiny_course):
    _, blocks = load_lesson(tiny_course().solutions / "tiny" / "lesson.md")
    assert [block.skip for block in blocks if block.kind == "code"] == [False, True]


def test_a_test_of_the_instructors_own_has_a_name_and_points(lesson):
    _, blocks = lesson("# T\n\n<!-- setup -->\n\n```python test sums 5\nassert f(1) == 2\n```\n")
    (test,) = [block for block in blocks if block.kind == "test"]
    assert (test.name, test.points, test.text, test.skip) == ("sums", 5, "assert f(1) == 2", False)


def test_prose_is_cut_at_headings_of_the_first_two_levels_only(lesson):
    loaded = lesson("# T\n\n<!-- setup -->\n\none\n\n## Two\n\ntwo\n\n### Three\n\nthree\n")
    assert blocks_of(loaded)[2:] == [("prose", "one"), ("prose", "## Two\n\ntwo\n\n### Three\n\nthree")]


@pytest.mark.parametrize(
    "prose",
    [
        "```text\n<!-- quiz -->\n# no heading\n```",
        "~~~bash\nls\n~~~",
        "- in a list\n\n  ```python\n  x = 1\n  ```",
        "Words.\n\n> # a quoted heading",
        "<!-- a remark for other authors -->",
        "A word <!-- quiz --> in a line",
        "$$\nx = 1\n$$",
    ],
)
def test_what_only_looks_like_a_block_stays_prose(lesson, prose):
    assert blocks_of(lesson(f"# T\n\n<!-- setup -->\n\n{prose}\n"))[2:] == [("prose", prose)]


def test_code_is_kept_to_the_letter_with_its_blank_lines_and_indentation(lesson):
    code = "\n  # a remark\ndef f(x):\n\n    return x  "
    assert ("code", code) in blocks_of(lesson(f"# T\n\n<!-- setup -->\n\n```python\n{code}\n```\n"))


def test_the_line_of_a_block_is_known(lesson):
    _, blocks = lesson("# T\n\n<!-- setup -->\n\n```python\nx\n```\n")
    assert [block.line for block in blocks] == [1, 3, 5]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Words.\n\n<!-- setup -->", r"lesson\.md must begin with a line '# Title'"),
        ("# T\n", r"lesson\.md needs the line <!-- setup --> exactly once, before the first code"),
        ("# T\n\n<!-- setup -->\n\n<!-- setup -->\n", r"exactly once, before the first code"),
        ("# T\n\n```python\nx\n```\n\n<!-- setup -->\n", r"exactly once, before the first code"),
        ("# T\n\n<!-- exercise: f -->\n\n<!-- setup -->\n", r"exactly once, before the first code"),
        ("# T\n\n<!-- setup -->\n\n<!-- quiz -->\n\n<!-- quiz -->\n", r"<!-- quiz --> more than once\. Keep one"),
        ("# T\n\n<!-- setup -->\n\n<!-- quizz -->\n", r"line 5: <!-- quizz --> means nothing\. Known: <!-- setup -->"),
        ("# T\n\n<!-- setup -->\n\n<!-- exercise -->\n", r"line 5: <!-- exercise --> means nothing"),
        ("# T\n\n<!-- setup -->\n\n<!-- quiz: one -->\n", r"line 5: <!-- quiz: one --> means nothing"),
        ("# T\n\n<!-- setup -->\n\n```python run\nx\n```\n", r"line 5: a code cell begins with ```python, ```python "),
        ("# T\n\n<!-- setup -->\n\n```python test\nx\n```\n", r"NAME POINTS, not ```python test\."),
        ("# T\n\n<!-- setup -->\n\n```python test sums\nx\n```\n", r"NAME POINTS, not ```python test sums\."),
        ("# T\n\n<!-- setup -->\n\n```python test sums five\nx\n```\n", r"not ```python test sums five\."),
        ("# T\n\n<!-- setup -->\n\n```python test my-sums 5\nx\n```\n", r"not ```python test my-sums 5\."),
        ("# T\n\n<!-- setup -->\n\n```python test sums -5\nx\n```\n", r"not ```python test sums -5\."),
        ("# T\n\n<!-- setup -->\n\n```python test sums 5 6\nx\n```\n", r"not ```python test sums 5 6\."),
    ],
)
def test_a_slip_in_a_lesson_is_refused_with_its_cure(lesson, text, words):
    with pytest.raises(CourseError, match=words):
        lesson(text)


def test_a_missing_lesson_is_told_with_its_path(tmp_path):
    with pytest.raises(CourseError, match=r"lesson\.md does not exist\. A lab is a folder in solutions/"):
        load_lesson(tmp_path / "lesson.md")
