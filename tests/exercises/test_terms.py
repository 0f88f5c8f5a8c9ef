"""Does another course seed change every hidden case, and does the seed stay with staff?"""

import itertools
import re
from pathlib import Path

import numpy as np
import pytest

from nndl_grader.cases import draw_cases
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

COURSE = find_course(Path(__file__).parent)
EXERCISES = {
    f"{name}-{exercise.name}": exercise
    for name in COURSE.labs()
    for exercise in load_lab(COURSE, name).exercises.values()
}
EDGE, LARGE = "an edge that must be tried in every term", "large enough to tell how the numbers are spread"
STAY = {  # hidden cases that are the same in every term: their places, and why
    "lab1_vectorization-basic_sigmoid": {0: EDGE},  # zero
    "lab1_vectorization-sigmoid": {1: EDGE},  # a whole number, negative
    "lab2_logistic-initialize_with_zeros": {1: EDGE},  # a single weight
    "lab3_planar-relu": {2: EDGE},  # a number instead of an array, here and in the next three
    "lab3_planar-leaky_relu": {2: EDGE},
    "lab3_planar-relu_derivative": {2: EDGE},
    "lab3_planar-leaky_relu_derivative": {2: EDGE},
    "lab3_planar-initialize_parameters": {1: LARGE},
    "lab4_deep-initialize_parameters": {1: LARGE},
    "lab4_deep-initialize_parameters_deep": {1: LARGE, 2: LARGE},
}
TERMS = (COURSE.seed, *range(1, 6))  # a small whole number may be drawn twice, but not six times


def same(one, other):
    """Whether two arguments or cases are equal to the last digit."""
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return np.array_equal(one, other)


@pytest.mark.parametrize("key", EXERCISES)
def test_another_seed_changes_every_hidden_case_but_those_that_are_listed(key):
    terms = [draw_cases(EXERCISES[key], "hidden", seed) for seed in TERMS]
    constant = [place for place, (first, *others) in enumerate(zip(*terms, strict=True)) if same([first] * 5, others)]
    assert constant == list(STAY.get(key, {}))
    pairs = itertools.combinations(terms, 2)
    assert not any(same(one, other) for one, other in pairs)


@pytest.mark.parametrize("key", EXERCISES)
def test_another_seed_leaves_what_students_see_as_it_is(key):
    assert same(*(draw_cases(EXERCISES[key], "visible", seed) for seed in (1, 2)))


def test_the_seed_stands_nowhere_in_what_students_get(root):
    seed = re.compile(rf"(?<!\d){COURSE.seed}(?!\d)".encode())
    files = [path for folder in ("notebooks", "labs/nndl") for path in (root / folder).rglob("*.*") if path.is_file()]
    assert len(files) > 50
    assert not [path for path in files if path.suffix != ".pyc" and seed.search(path.read_bytes())]
