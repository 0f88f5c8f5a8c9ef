"""Is every exercise sound: does every mistake fail with its own sentence, and every right way pass?"""

import functools
from pathlib import Path

import pytest

from nndl.call import call_on
from nndl.judge import judge
from nndl_grader.banks import build_bank
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab
from nndl_grader.sample_answers import written

COURSE = find_course(Path(__file__).parent)
LABS = {name: load_lab(COURSE, name) for name in COURSE.labs()}
EXERCISES = [exercise for lab in LABS.values() for exercise in lab.exercises.values()]
SEEDS = (COURSE.seed, 1, 987654321)  # the one in course.toml, and terms to come


def label(value):
    return getattr(value, "name", value)


def functions(kind):
    return [
        pytest.param(exercise, name, id=f"{exercise.path.parent.name}-{exercise.name}-{name}")
        for exercise in EXERCISES
        for name in getattr(exercise, kind)
    ]


@functools.cache
def bank_of(exercise_path, seed, hidden):
    return build_bank(LABS[exercise_path.parent.name].exercises[exercise_path.stem], seed, hidden)


def verdict_on(exercise, function, seed, hidden=True):
    bank = bank_of(exercise.path, seed, hidden)
    return judge(bank, [call_on(function, bank, case).result for case in bank.cases])


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exercise", EXERCISES, ids=label)
def test_the_reference_passes_and_leaves_its_arguments_alone(exercise, seed):
    bank = bank_of(exercise.path, seed, True)
    outcomes = [call_on(exercise.reference, bank, case) for case in bank.cases]
    assert judge(bank, [outcome.result for outcome in outcomes]).passed
    assert not any(outcome.changed for outcome in outcomes)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("exercise", "name"), functions("mistakes"))
def test_a_mistake_fails_on_what_a_student_sees_and_is_named(exercise, name, seed):
    for hidden in (False, True):
        verdict = verdict_on(exercise, exercise.mistakes[name], seed, hidden)
        assert not verdict.passed
        assert verdict.cause.name == name


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("exercise", "name"), functions("alternatives"))
def test_another_right_way_passes(exercise, name, seed):
    verdict = verdict_on(exercise, exercise.alternatives[name], seed)
    assert verdict.passed, verdict.failure


@pytest.mark.parametrize(("exercise", "name"), functions("mistakes") + functions("alternatives"))
def test_it_is_the_same_in_a_notebook_of_the_sample_class(exercise, name):
    names = {other.name: other.reference for other in LABS[exercise.path.parent.name].exercises.values()}
    exec("\n".join([*exercise.imports, written(exercise, name)]), names)
    verdict = verdict_on(exercise, names[exercise.name], COURSE.seed)
    assert verdict.passed == (name in exercise.alternatives)
    assert verdict.passed or verdict.cause.name == name


@pytest.mark.parametrize("exercise", EXERCISES, ids=label)
def test_there_are_enough_mistakes_and_alternatives_and_each_sentence_is_its_own(exercise):
    sentences = [" ".join(function.__doc__.split()) for function in exercise.mistakes.values()]
    assert len(sentences) >= 4 and len(set(sentences)) == len(sentences)
    assert len(exercise.alternatives) >= 2
    assert len(sentences) <= 12 and len(exercise.alternatives) <= 4  # as many as the sample class has hands for


@pytest.mark.parametrize("exercise", EXERCISES, ids=label)
def test_no_sentence_a_student_reads_hands_over_the_solution(exercise):
    solution = exercise.answer_source.split("### BEGIN SOLUTION")[1].split("### END SOLUTION")[0]
    lines = [line for part in solution.splitlines() if len(line := part.strip().removeprefix("return ")) > 12]
    told = [exercise.statement, *exercise.hints, *(function.__doc__ for function in exercise.mistakes.values())]
    assert not [line for line in lines if any(line in text for text in told)]


@pytest.mark.parametrize("exercise", EXERCISES, ids=label)
def test_a_stub_counts_as_not_started(exercise):
    source = f"def {exercise.name}(*args):\n    raise NotImplementedError\n"
    names = {}
    exec(source, names)
    assert not verdict_on(exercise, names[exercise.name], COURSE.seed).started


def test_the_points_of_a_lab_add_up_to_a_hundred():
    from nndl_grader.quiz import POINTS

    sums = {
        lab.name: sum(exercise.points for exercise in lab.exercises.values()) + POINTS * len(lab.questions)
        for lab in LABS.values()
    }
    assert set(sums.values()) == {100}, sums
