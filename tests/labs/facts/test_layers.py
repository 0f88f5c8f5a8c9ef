"""Is it told which layers, and which calls, are right?"""

import numpy as np
import pytest

from nndl.bank import Raised
from nndl.compare import agrees
from nndl.facts.layers import which
from nndl.facts.parts import parts_of
from nndl.facts.some import only_some
from nndl.judge import judge


def spoilt(answer, *names):
    return {key: np.sin(value) + 0.3 if key in names else value for key, value in answer.items()}


def layers_of(answer):
    return len(answer) // 2


def of_layer(layer):
    return (f"W{layer}", f"b{layer}")


def before_last(answer):
    return [name for layer in range(1, layers_of(answer)) for name in of_layer(layer)]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (before_last, "Only the last layer is right"),
        (lambda answer: [name for name in answer if name[1:] != "1"], "Only the first layer is right"),
        (lambda answer: of_layer(layers_of(answer)), "All layers are right but the last one."),
        (lambda answer: of_layer(1), "All layers are right but the first one."),
        (
            lambda answer: [name for name in answer if name[0] == "b"],
            "The `W` of all layers are right; look at the `b`.",
        ),
    ],
)
def test_layers_that_are_right_are_told(fact, wrong, told):
    assert fact("lab4/update_parameters", lambda case: spoilt(case.answer, *wrong(case.answer))).startswith(told)


def test_layers_that_are_right_on_some_calls_only_are_not_told(bank):
    cases = bank("lab4/update_parameters").cases
    results = [spoilt(case.answer, *(of_layer(1) if place % 2 else of_layer(2))) for place, case in enumerate(cases)]
    assert "layer" not in which(cases, parts_of(cases, results, agrees)).sentence


SOME = [
    (
        "lab4/L_model_forward",
        lambda given: "W3" not in given["parameters"],
        "It is right for two layers only: what must change with each further layer?",
    ),
    (
        "lab2/propagate",
        lambda given: given["Y"].dtype.kind not in "ub",
        "It is wrong just where arrays of type bool or uint8 come in: these know no negative numbers.",
    ),
    (
        "lab1/sigmoid",
        lambda given: isinstance(given["x"], np.ndarray),
        "It is right for arrays, and wrong where a plain number comes in.",
    ),
    ("lab1/softmax", lambda given: len(set(given["x"].shape)) == 1, None),  # one square array is not enough
]


@pytest.mark.parametrize(("name", "right", "told"), SOME, ids=[f"{name}-{told}" for name, _, told in SOME])
def test_the_kind_of_call_that_is_answered_right_is_told(bank, name, right, told):
    cases = bank(name).cases
    assert getattr(only_some(cases, [right(case.arguments) for case in cases]), "sentence", None) == told


def test_an_answer_right_for_floats_only_is_told(make_bank):
    kinds = (float, int, np.uint8, float, bool)
    inputs = [{"x": np.arange(size + 2).astype(kind)} for size, kind in enumerate(kinds)]
    bank = make_bank("half", lambda x: x / 2 + 0.25, inputs)
    results = [case.answer if case.arguments["x"].dtype == float else np.sin(case.answer) for case in bank.cases]
    assert judge(bank, results).fact.sentence.startswith("It is right for arrays of floats only")


def test_an_answer_right_for_two_axes_only_is_told(make_bank):
    shapes = ((2, 3), (4,), (3, 2), (2, 2, 2), (6,))
    bank = make_bank(
        "half", lambda x: x / 2, [{"x": np.arange(np.prod(shape)).reshape(shape) + 1.5} for shape in shapes]
    )
    results = [case.answer if case.answer.ndim == 2 else np.sin(case.answer) for case in bank.cases]
    assert judge(bank, results).fact.sentence.startswith("It is right for arrays with two axes only")


def test_an_answer_right_on_square_arrays_only_is_told(make_bank):
    shapes = ((2, 2), (2, 3), (4, 4), (3, 2), (5, 2), (3, 3))
    inputs = [{"x": np.arange(float(np.prod(shape))).reshape(shape) + 1} for shape in shapes]
    bank = make_bank("rows", lambda x: x.sum(axis=1), inputs)
    results = [case.answer if len(set(case.arguments["x"].shape)) == 1 else np.array(0.5) for case in bank.cases]
    assert judge(bank, results).fact.sentence.startswith("It is right for square arrays only")


def test_an_answer_right_for_a_single_example_only_is_told(make_bank):
    inputs = [{"X": np.arange(2.0 * m).reshape(2, m) + 1} for m in (1, 3, 4, 5)] + [
        {"X": np.array([[3.0], [5.0], [9.0]])}
    ]
    bank = make_bank("total", lambda X: X.mean(axis=1, keepdims=True), inputs)
    results = [case.answer if case.arguments["X"].shape[1] == 1 else np.sin(case.answer) for case in bank.cases]
    assert judge(bank, results).fact.sentence.startswith("It is right for a single example only")


def test_calls_that_stop_count_as_wrong_ones(fact):
    def stops(case):
        return case.answer if case.arguments["activation"] == "relu" else Raised("ValueError", "no")

    assert fact("lab4/linear_activation_forward", stops) == (
        'It is right where `activation` is "relu", and wrong otherwise.'
    )


def test_nothing_is_told_where_single_calls_go_wrong(bank):
    cases = bank("lab2/propagate").cases
    for place in range(len(cases)):
        assert only_some(cases, [place != other for other in range(len(cases))]) is None


def test_of_an_answer_with_a_part_missing_the_form_is_told_and_not_which_parts_are_wrong(bank):
    chosen = bank("lab3/forward_propagation")

    def without_z(case):
        A2, cache = case.answer
        return A2, {name: value for name, value in cache.items() if name[0] == "A"}

    verdict = judge(chosen, [without_z(case) for case in chosen.cases])
    assert verdict.fact is None
    assert verdict.cause_name == "entries_missing"


def test_a_training_right_for_a_single_step_only_is_told(bank):
    chosen = bank("lab4/L_layer_model")

    def astray(case):
        far = case.arguments["num_iterations"] > 1
        return {
            name: value + far * np.cos(5 * value**2 + np.arange(value.size).reshape(value.shape))
            for name, value in case.answer.items()
        }

    told = judge(chosen, [astray(case) for case in chosen.cases]).fact
    assert told.name == "single_step_only"
    assert told.sentence.startswith("It is right for a single step only")
