"""Has every fact its own name, and is it told on real exercises where it holds?"""

from dataclasses import replace

import numpy as np
import pytest

from nndl.judge import judge


@pytest.fixture
def name(bank):
    """name("lab1/softmax", wrong) is the name of the fact about wrong(answer, **arguments), no mistake being known."""

    def named(exercise, wrong):
        chosen = replace(bank(exercise), mistakes=())
        return judge(chosen, [wrong(case.answer, **case.arguments) for case in chosen.cases]).cause_name

    return named


def _sigmoid(x):
    return 1 / (1 + np.exp(-np.asarray(x, dtype=float)))


def _step(value, old, times):
    return {key: old[key] + times * (value[key] - old[key]) for key in value}


TOLD = [
    # functions of an argument, and of two
    ("lab1/sigmoid", lambda v, x: np.exp(x), "function_of_argument"),
    ("lab1/sigmoid", lambda v, x: np.asarray(x, dtype=float) ** 2, "function_of_argument"),
    ("lab3/relu", lambda v, z: np.log(1 + np.exp(z)), "function_of_argument"),
    ("lab1/add_column_to_rows", lambda v, a, b: a - b.T, "argument_with_wrong_sign"),
    ("lab4/relu_backward", lambda v, dA, cache: dA + cache, "other_operation"),
    ("lab1/column_percentages", lambda v, A: A.sum(), "reduced_argument"),
    ("lab1/sigmoid", lambda v, x: 1 / (1 + 10.0 ** -np.asarray(x, dtype=float)), "function_of_argument"),
    ("lab2/standardize", lambda v, X: X - X.mean(axis=0), "scaled_argument"),
    ("lab1/normalize_rows", lambda v, x: (x - x.min()) / (x.max() - x.min()), "scaled_argument"),
    # losses
    ("lab1/L1", lambda v, yhat, y: np.sum(abs(np.rint(yhat) - y)), "rounded_before"),
    ("lab1/L2", lambda v, yhat, y: np.var(yhat - y.astype(float)), "signed_differences"),
    ("lab4/compute_cost", lambda v, AL, Y: -np.sum(Y * np.log(AL)) / Y.size, "right_for_one_class_only"),
    ("lab4/compute_cost", lambda v, AL, Y: np.mean((AL - Y.astype(float)) ** 2), "squared_differences"),
    ("lab4/compute_cost", lambda v, AL, Y: np.mean(abs(AL - Y.astype(float))), "absolute_differences"),
    ("lab4/compute_cost", lambda v, AL, Y: np.max(-np.where(Y == 1, np.log(AL), np.log(1 - AL))), "losses"),
    ("lab1/L1", lambda v, yhat, y: np.max(abs(yhat - y)), "absolute_differences"),
    ("lab1/L2", lambda v, yhat, y: np.sum(y**2), "one_argument_only"),
    # pieces and orders
    ("lab1/softmax", lambda v, x: v[:, ::-1], "columns_backwards"),
    ("lab1/softmax", lambda v, x: np.roll(v, 1, axis=1), "shifted_by_one"),
    ("lab1/image2vector", lambda v, image: np.sort(v, axis=None)[:, None], "sorted"),
    ("lab1/softmax", lambda v, x: v[:1], "first_row_alone"),
    ("lab1/as_column", lambda v, a: v[:-1], "last_row_missing"),
    ("lab3/forward_propagation", lambda v, X, parameters: (v[0][:, 1:], v[1]), "first_column_missing"),
    ("lab1/softmax", lambda v, x: np.tile(v[:, :1], v.shape[1]), "first_column_repeated"),
    # factors, summands, steps
    ("lab3/tanh_derivative", lambda v, z: v * z, "factor_too_many"),
    ("lab4/linear_forward", lambda v, A, W, b: (v[0] - b, v[1]), "argument_missing"),
    ("lab4/linear_forward", lambda v, A, W, b: (v[0] + b, v[1]), "argument_added"),
    ("lab1/normalize_rows", lambda v, x: v * np.arange(2, 2 + len(v))[:, None], "factor_per_row"),
    ("lab1/column_percentages", lambda v, A: v + np.arange(1, 1 + A.shape[1]) ** 2, "difference_per_column"),
    ("lab4/update_parameters", lambda v, parameters, grads, learning_rate: _step(v, parameters, -1), "uphill"),
    ("lab4/update_parameters", lambda v, parameters, grads, learning_rate: _step(v, parameters, 2), "two_steps"),
    (
        "lab4/update_parameters",
        lambda v, parameters, grads, learning_rate: {key: value - parameters[key] for key, value in v.items()},
        "step_alone",
    ),
    # a function too many or missing at the end
    ("lab1/sigmoid", lambda v, x: _sigmoid(v), "sigmoid_too_many"),
    ("lab3/forward_propagation", lambda v, X, parameters: (v[1]["Z2"], v[1]), "another_result"),
    ("lab3/predict", lambda v, parameters, X: 0.2 + 0.5 * v + 0.1 * np.sin(np.arange(v.size)), "not_decided"),
    ("lab3/predict", lambda v, parameters, X: 2 * v - 1, "minus_one_to_one"),
    ("lab1/softmax", lambda v, x: np.round(v, 2), "rounded"),
    # properties
    ("lab1/normalize_rows", lambda v, x: np.exp(v**2) / np.exp(v**2).sum(axis=1, keepdims=True), "rows_add_up_to_one"),
    # forms
    ("lab1/sigmoid", lambda v, x: (v,), "boxed"),
    ("lab2/flatten_images", lambda v, images: v.shape, "shape_for_array"),
    ("lab3/relu", lambda v, z: {"Z": z, "A": v}, "not_alone"),
    ("lab3/update_parameters", lambda v, **_: {key.lower(): value for key, value in v.items()}, "other_names"),
]  # fmt: skip


@pytest.mark.parametrize(("exercise", "wrong", "told"), TOLD, ids=[f"{one}-{told}" for one, _, told in TOLD])
def test_what_is_certain_has_its_name(name, exercise, wrong, told):
    assert (name(exercise, wrong) or "").startswith(told)


def test_costs_noted_too_often_or_one_short_are_told(make_bank):
    inputs = [{"count": count} for count in (300, 500, 600, 800)]
    costs = lambda count: 1 / (1 + np.arange(0, count, 100) / 50)  # noqa: E731
    often = lambda count: (1 / (1 + np.arange(0, count, 10) / 50)).tolist()  # noqa: E731
    bank = make_bank("train", lambda count: costs(count).tolist(), inputs)
    for results, told in (
        ([often(**case.arguments) for case in bank.cases], "too_often"),
        ([case.answer[:-1] for case in bank.cases], "last_row_missing"),
        ([[*case.answer, 7.5] for case in bank.cases], "last_entry_too_many"),
    ):
        assert judge(bank, results).fact.name == told


def test_a_parameter_moved_without_the_rate_is_told(make_bank):
    rng = np.random.default_rng(1)
    inputs = [{"W": {"W1": rng.normal(size=(2, 3))}, "rate": rate} for rate in (0.1, 0.3, 0.5, 1.2)]
    bank = make_bank("step", lambda W, rate: {"W1": W["W1"] - rate * np.cos(W["W1"])}, inputs)
    wrong = [{"W1": case.arguments["W"]["W1"] - np.cos(case.arguments["W"]["W1"])} for case in bank.cases]
    assert judge(bank, wrong).fact.name == "rate_missing"
    wrong = [{"W1": case.arguments["W"]["W1"] - 0.7 * np.cos(case.arguments["W"]["W1"])} for case in bank.cases]
    assert judge(bank, wrong).fact.name == "another_rate"
    wrong = [{"W1": case.arguments["W"]["W1"] + 0.7 * np.cos(case.arguments["W"]["W1"])} for case in bank.cases]
    assert getattr(judge(bank, wrong).fact, "name", None) != "another_rate"
