"""Is every figure of a lesson told in words, for those who cannot see it?"""

import re

import pytest

from nndl_grader.course import find_course
from nndl_grader.lesson import load_lesson

COURSE = find_course(__file__.rpartition("/tests/")[0])
DRAWS = re.compile(r"^\s*plots\.\w+\(", re.M)


def after(blocks, place):
    """The first prose after a block."""
    return next((block.text for block in blocks[place + 1 :] if block.kind == "prose"), "")


@pytest.mark.parametrize("lab", COURSE.labs())
def test_after_every_figure_an_italic_text_says_what_it_shows(lab):
    _, blocks = load_lesson(COURSE.solutions / lab / "lesson.md")
    figures = [place for place, block in enumerate(blocks) if block.kind == "code" and DRAWS.search(block.text)]
    assert figures
    assert not [blocks[place].line for place in figures if not after(blocks, place).startswith("*The figure")]


@pytest.mark.parametrize("lab", COURSE.labs())
def test_a_cell_that_trains_with_the_students_functions_is_left_out_of_grading(lab):
    _, blocks = load_lesson(COURSE.solutions / lab / "lesson.md")
    assert not [
        block.line for block in blocks if block.kind == "code" and "training.watch" in block.text and not block.skip
    ]
