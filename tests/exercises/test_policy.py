"""Is an answer of labs 2 to 4 right in every form in which the policy says that it is right?"""

import copy
import functools
import sys
import types
import warnings
from pathlib import Path

import numpy as np
import pytest

from nndl.call import call_on
from nndl.feedback import failed_lines
from nndl.judge import judge
from nndl_grader.banks import build_bank
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

COURSE = find_course(Path(__file__).parent)
LABS = {name: load_lab(COURSE, name) for name in COURSE.labs() if name != "lab1_vectorization"}
ALL = {(lab, name): exercise for lab, found in LABS.items() for name, exercise in found.exercises.items()}
PREDICTING = [key for key in ALL if key[1] in ("predict", "model")]
MODELS = [key for key in ALL if ALL[key].accepts == "parameters_or_with_costs"]


def every(keys):
    return pytest.mark.parametrize("key", keys, ids=lambda key: "-".join(key))


@functools.cache
def bank_of(key):
    return build_bank(ALL[key], COURSE.seed, hidden=True)


def outcomes_of(key, answer):
    """What an answer gives on all cases, the hidden ones too."""
    return [call_on(answer, bank_of(key), case) for case in bank_of(key).cases]


def verdict_on(key, answer):
    return judge(bank_of(key), [outcome.result for outcome in outcomes_of(key, answer)])


BODY = """
def answer(*arguments):
    _before(arguments)
    result = _after(_right(*_given(arguments)))
    _last(arguments)
    return result
"""


def nothing(arguments):
    pass


def same(value):
    return value


def variant(key, after=same, before=nothing, given=same, last=nothing):
    """The reference, with something done before and after it, to what it is given, and to what it returns."""
    names = dict(ALL[key].reference.__globals__)
    names |= {"_right": rebuilt(ALL[key].reference, names)}
    names |= {"_after": after, "_before": before, "_given": given, "_last": last}
    exec(BODY, names)
    return names["answer"]


def rebuilt(function, names):
    """The same function with other global variables, so that random draws can be played back to it."""
    return types.FunctionType(function.__code__, names, function.__name__, function.__defaults__)


def changed(value, leaf):
    """A result with every array and number passed through `leaf`."""
    if isinstance(value, dict):
        return {name: changed(part, leaf) for name, part in value.items()}
    if isinstance(value, tuple | list):
        return type(value)(changed(part, leaf) for part in value)
    return leaf(value)


def arrays_in(value):
    if isinstance(value, dict):
        value = value.values()
    elif isinstance(value, np.ndarray):
        return [value]
    return [array for part in value for array in arrays_in(part)] if not np.isscalar(value) else []


def is_number(value):
    return np.ndim(value) == 0 and not isinstance(value, str)


SCALARS = {
    "a float": float,
    "a float64": np.float64,
    "a float32": np.float32,
    "an array without dimensions": np.array,
    "an int where it is whole": lambda value: int(value) if value == int(value) else value,
    "a squeezed array": lambda value: np.squeeze(np.array([[value]])),
}


@pytest.mark.parametrize("kind", SCALARS)
@every(ALL)
def test_a_number_may_be_of_any_kind(key, kind):
    answer = variant(key, lambda result: changed(result, lambda v: SCALARS[kind](v) if is_number(v) else v))
    assert verdict_on(key, answer).passed


@pytest.mark.parametrize("dtype", [bool, np.uint8, int, np.float32, float], ids=lambda dtype: dtype.__name__)
@every(PREDICTING)
def test_predictions_may_be_bool_int_or_float(key, dtype):
    def cast(result):
        if isinstance(result, dict):
            return {name: part.astype(dtype) if "prediction" in name else part for name, part in result.items()}
        return result.astype(dtype)

    assert verdict_on(key, variant(key, cast)).passed


@every(ALL)
def test_a_list_may_stand_for_a_tuple_and_a_tuple_for_a_list(key):
    def exchanged(value):
        if isinstance(value, dict):
            return {name: exchanged(part) for name, part in value.items()}
        other = {tuple: list, list: tuple}.get(type(value))
        return other(exchanged(part) for part in value) if other else value

    assert verdict_on(key, variant(key, exchanged)).passed


@every(ALL)
def test_results_may_be_of_single_precision_and_lie_in_memory_in_any_order(key):
    single = variant(key, lambda result: changed(result, lambda v: v if is_number(v) else np.asfortranarray(v, "f4")))
    assert verdict_on(key, single).passed


@every([key for key in ALL if ALL[key].accepts not in ("random_parameters", "relative_difference")])
def test_all_may_be_computed_in_single_precision(key):
    def lower(value):
        return value.astype(np.float32) if isinstance(value, np.ndarray) and value.dtype == float else value

    lowered = functools.partial(changed, leaf=lower)
    assert verdict_on(key, variant(key, given=lowered, after=lowered)).passed


@every(ALL)
def test_warnings_and_printing_cost_nothing(key, capsys):
    def noise(arguments):
        print("a cost of", arguments)
        print("oh", file=sys.stderr)
        warnings.warn("divide by zero", RuntimeWarning, stacklevel=1)
        np.log(np.zeros(1)) / np.zeros(1)

    assert verdict_on(key, variant(key, before=noise)).passed
    assert capsys.readouterr() == ("", "")


@every(ALL)
def test_changing_arrays_of_the_caller_in_place_is_accepted_with_advice(key):
    def spoil(value):
        for array in arrays_in(value):
            array[...] = ~array if array.dtype == bool else array + 1

    outcomes = outcomes_of(key, variant(key, given=copy.deepcopy, last=spoil))
    assert judge(bank_of(key), [outcome.result for outcome in outcomes]).passed
    for outcome, case in zip(outcomes, bank_of(key).cases, strict=True):
        assert set(outcome.changed) == {name for name, value in case.arguments.items() if arrays_in(value)}


@every([key for key in ALL if "parameters" in ALL[key].parameters()])
def test_giving_entries_of_the_callers_dict_a_new_value_is_accepted_without_advice(key):
    def rebind(arguments):
        for given in arguments:
            if isinstance(given, dict):
                given.update({name: value + 1 for name, value in given.items()})

    outcomes = outcomes_of(key, variant(key, last=rebind))
    assert judge(bank_of(key), [outcome.result for outcome in outcomes]).passed
    assert not any(outcome.changed for outcome in outcomes)


def losses(A2, Y):
    return -np.mean(np.log(np.where(Y, A2, 1 - A2)))


SPELLINGS = {
    "two arguments": lambda A2, Y: losses(A2, Y),
    "three arguments": lambda A2, Y, parameters: losses(A2, Y) + 0 * parameters["W1"].sum(),
    "a default": lambda A2, Y, parameters=None: losses(A2, Y),
    "any number of arguments": lambda *given: losses(*given[:2]),
    "named ones": lambda A2, Y, **options: losses(A2, Y),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_both_spellings_of_an_optional_argument_are_right(spelling):
    assert verdict_on(("lab3_planar", "compute_cost"), SPELLINGS[spelling]).passed


def older(grads):
    """The slopes of the activations under the numbers of the layers that give them."""
    return {f"dA{int(name[2:]) + 1}" if name[1] == "A" else name: value for name, value in grads.items()}


def test_both_namings_of_the_slopes_of_activations_are_right_and_a_mixture_is_not():
    key = ("lab4_deep", "L_model_backward")
    assert verdict_on(key, variant(key, older)).passed
    assert verdict_on(key, variant(key, lambda grads: dict(sorted(grads.items())))).passed
    assert not verdict_on(key, variant(key, lambda grads: older(grads) | {"dA1": grads["dA0"] + 1})).passed


@pytest.mark.parametrize("costs", [[], [0.5, 0.4], np.array([0.5])], ids=["no costs", "a list", "an array"])
@every(MODELS)
def test_a_model_may_return_its_parameters_alone_or_with_costs(key, costs):
    def parameters(result):
        return result if isinstance(result, dict) else result[0]

    assert verdict_on(key, variant(key, parameters)).passed
    assert verdict_on(key, variant(key, lambda result: (parameters(result), costs))).passed
    assert verdict_on(key, variant(key, lambda result: [parameters(result), costs])).passed


@every(ALL)
def test_a_stub_is_not_started_and_nothing_returned_is_said_in_words(key):
    names = {}
    exec(f"def {key[1]}(*given):\n    raise NotImplementedError", names)
    assert not verdict_on(key, names[key[1]]).started
    verdict = verdict_on(key, lambda *given: None)
    assert verdict.started and not verdict.shapes and not verdict.values
    assert "Is a `return` missing at the end?" in failed_lines(bank_of(key), verdict, "shapes")
