"""Do the names of an exercise's results stand for as many results as its reference gives?"""

from pathlib import Path

import pytest

from nndl_grader.banks import build_bank
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

COURSE = find_course(Path(__file__).parent)
NAMED = [exercise for lab in COURSE.labs() for exercise in load_lab(COURSE, lab).exercises.values() if exercise.results]


@pytest.mark.parametrize("exercise", NAMED, ids=lambda exercise: exercise.name)
def test_each_result_has_a_name(exercise):
    for case in build_bank(exercise, COURSE.seed, hidden=False).cases:
        assert isinstance(case.answer, tuple) and len(case.answer) == len(exercise.results)
