"""Is it told which layers, and which calls, are right?"""

import numpy as np
import pytest

from nndl.bank import Raised
from nndl.compare import agrees
from nndl.facts.layers import which
from nndl.facts.parts import parts_of
from nndl.facts.some import only_some


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
    assert "layer" not in which(cases, parts_of(cases, results, agrees))


def test_an_answer_right_for_two_layers_only_is_told(bank):
    cases = bank("lab4/L_model_forward").cases
    deep = ["W3" in case.arguments["parameters"] for case in cases]
    assert sum(deep) >= 2
    told = only_some(cases, [not one for one in deep])
    assert told is None or told.startswith("It is right for two layers only")


@pytest.mark.parametrize(
    ("name", "right", "told"),
    [
        ("lab1/softmax", lambda c: c.arguments["x"].shape[0] == c.arguments["x"].shape[1], "square arrays only"),
        ("lab2/propagate", lambda c: c.arguments["Y"].dtype.kind not in "ub", "bool or uint8"),
    ],
)
def test_the_kind_of_call_that_is_answered_right_is_told_or_nothing(bank, name, right, told):
    cases = bank(name).cases
    rights = [right(case) for case in cases]
    found = only_some(cases, rights)
    assert found is None or told in found
    assert (found is None) == (min(sum(rights), len(rights) - sum(rights)) < 2)


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
