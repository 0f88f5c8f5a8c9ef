"""Which slips are found, are they the same everywhere, and is none of them ever told of a right answer?"""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from nndl.call import call_on
from nndl.judge import judge
from nndl.policies import POLICIES
from nndl.slips import find_slip
from nndl_grader.banks import build_bank
from nndl_grader.exercise import load_exercise
from nndl_grader.slips.find import slips_of
from nndl_grader.slips.mutants import mutants

SOLUTIONS = Path(__file__).parents[3] / "solutions"
FILES = sorted(SOLUTIONS.glob("*/*.py"))
EACH = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")


def slips_and_bank(exercise, hidden=False):
    """An exercise's bank with its slips."""
    bank = build_bank(exercise, 1, hidden)
    slips = slips_of(exercise, bank)
    return replace(bank, slips=lambda: slips)


def results(bank, function):
    """What a function gives on all cases of a bank."""
    return [POLICIES[bank.accepts].normal(call_on(function, bank, case).result) for case in bank.cases]


def test_the_slips_of_a_small_exercise(exercise):
    bank = slips_and_bank(exercise())
    sentences = [slip.sentence.removeprefix("Your results are what comes out when ") for slip in bank.slips()]
    assert "the factor `2` is missing." in sentences
    assert "`a` is transposed, where it should not be." in sentences
    assert len(set(sentences)) == len(sentences)


def test_a_slip_that_a_known_mistake_explains_is_no_slip(exercise):
    lost = {"    return a * a": "    return a"}
    sentences = [slip.sentence for slip in slips_and_bank(exercise(lost)).slips()]
    assert not [sentence for sentence in sentences if "factor `2` is missing" in sentence]


def test_fewer_than_three_visible_cases_are_too_few_for_slips(exercise):
    double = exercise()
    bank = build_bank(double, 1, hidden=False)
    assert slips_of(double, bank)
    assert slips_of(double, replace(bank, cases=bank.cases[:2], mistakes=())) == ()


def test_an_answer_may_return_nothing_name_no_axis_and_unpack_a_dict(exercise):
    answer = "    if a is None:\n        return\n    d = {**{'a': a}, 's': np.sum(a, axis=None)}\n    return 2 * d['a']"
    strange = exercise({"    return 2 * a\n": f"{answer}\n"})
    kinds = {mutant.kind for mutant in mutants(strange)}
    assert {"keywords_lost_or_other", "entries_lost_or_renamed", "returned_in_another_form"} <= kinds
    assert any("the factor `2` is missing" in slip.sentence for slip in slips_and_bank(strange).slips())


def test_what_no_numbers_judge_has_no_slips():
    for name in ("lab3_planar/initialize_parameters", "lab4_deep/gradient_check"):
        exercise = load_exercise(SOLUTIONS / f"{name}.py")
        assert slips_of(exercise, build_bank(exercise, 1, hidden=False)) == ()


def test_a_number_that_hangs_on_the_last_digits_is_left_out(exercise):
    unsteady = {"return 2 * a\n    ### END": "return 2 * a * ((np.sum(a) * 1e13 % 1 < 1) + 0.0)\n    ### END"}
    steady = slips_and_bank(exercise(unsteady))
    assert not [slip for slip in steady.slips() if "compared" in slip.sentence]


@pytest.mark.slow
@EACH
def test_no_right_answer_is_given_a_slip_and_every_slip_is_found_again(path):
    exercise = load_exercise(path)
    bank = slips_and_bank(exercise)
    for function in (exercise.reference, *exercise.alternatives.values()):
        assert find_slip(bank, results(bank, function)) is None
    found = [find_slip(bank, results(bank, mutant.function)) for mutant in mutants(exercise)]
    assert {slip.sentence for slip in bank.slips()} == {slip.sentence for slip in found if slip}


@pytest.mark.slow
@EACH
def test_a_known_mistake_stays_the_cause_of_its_own_answers(path):
    exercise = load_exercise(path)
    bank = slips_and_bank(exercise, hidden=True)
    causes = {name: judge(bank, results(bank, mistake)).cause.name for name, mistake in exercise.mistakes.items()}
    assert causes == {name: name for name in exercise.mistakes}


@pytest.mark.slow
@EACH
def test_no_sentence_holds_a_line_of_the_solution(path):
    exercise = load_exercise(path)
    lines = [line.strip().removeprefix("return ") for line in exercise.answer_source.splitlines()]
    told = " ".join(slip.sentence for slip in slips_and_bank(exercise).slips())
    assert not [line for line in lines if len(line) > 12 and line in told]


PRINTED = """
from nndl_grader.banks import build_bank
from nndl_grader.exercise import load_exercise
from nndl_grader.slips.find import slips_of
exercise = load_exercise({path!r})
print(slips_of(exercise, build_bank(exercise, 1, hidden=False)))
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["lab3_planar/backward_propagation", "lab4_deep/L_layer_model", "lab2_logistic/model"])
def test_the_slips_are_the_same_on_another_processor_and_in_another_process(name):
    program = PRINTED.format(path=str(SOLUTIONS / f"{name}.py"))
    machines = ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "OPENBLAS_CORETYPE": "Prescott"})
    told = {
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | machine, capture_output=True, text=True, check=True
        ).stdout
        for machine in machines
    }
    assert len(told) == 1 and "Slip(" in told.pop()
