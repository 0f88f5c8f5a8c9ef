"""Is what is certain about a wrong answer told, on real exercises?"""

import numpy as np
import pytest

from nndl.facts.fact import Fact
from nndl.judge import judge


def on(*names, change):
    """The wrong answer whose parts with these names are changed: change(right value, case)."""

    def wrong(case):
        return _part(case.answer, (), names, lambda value: change(value, case))

    return wrong


def _part(value, path, names, change):
    if isinstance(value, dict):
        return {key: _part(one, (*path, key), names, change) for key, one in value.items()}
    if isinstance(value, tuple):
        return tuple(_part(one, (*path, place), names, change) for place, one in enumerate(value))
    chosen = path and (path[-1] if isinstance(path[-1], str) else path[0]) in names
    return change(value) if chosen or not names else value


def all_of(change):
    return on(change=change)


def m_of(case):
    return case.arguments["X"].shape[1]


def cut(value, case):
    return np.trunc(np.asarray(value, dtype=float))


TOLD = [
    # a ratio
    ("lab1/softmax", all_of(lambda v, c: -v), "Your result has the wrong sign"),
    ("lab1/softmax", all_of(lambda v, c: 2 * v), "twice as large as it should be"),
    ("lab1/sigmoid", all_of(lambda v, c: v / 2), "half as large"),
    ("lab1/normalize_rows", all_of(lambda v, c: 100 * v), "a hundred times too large"),
    ("lab1/column_percentages", all_of(lambda v, c: v * 1.01), "by the same factor everywhere"),
    ("lab3/compute_cost", all_of(lambda v, c: v / np.log(10)), "logarithms of base 10"),
    ("lab3/compute_cost", all_of(lambda v, c: v / np.log(2)), "logarithms of base 2"),
    ("lab1/softmax", all_of(lambda v, c: v * c.arguments["x"].shape[1]), "the number of columns of `x`"),
    ("lab2/propagate", on("dw", change=lambda v, c: v * m_of(c)), "`dw` is too large by a factor, which is m,"),
    ("lab2/propagate", on("db", change=lambda v, c: v / m_of(c)), "`db` is too small by a factor, which is m,"),
    ("lab2/propagate", on(1, change=lambda v, c: v / m_of(c)), "The cost is too small by a factor"),
    ("lab2/propagate", on("dw", "db", 1, change=lambda v, c: -2 * v), "`dw`, `db` and the cost are twice"),
    ("lab3/update_parameters", all_of(lambda v, c: 0 * v), "are zero everywhere"),
    ("lab2/initialize_with_zeros", on(0, change=lambda v, c: v + 1 + c.arguments["dim"]), "where zeros belong"),
    ("lab1/matrix_vector", all_of(lambda v, c: v / c.arguments["A"].shape[1]), "is the number of columns of `A`"),
    # a function of the right numbers
    ("lab1/softmax", all_of(lambda v, c: v + 1), "1 too large"),
    ("lab1/softmax", all_of(lambda v, c: v + 1e-3), "the same difference"),
    ("lab3/forward_propagation", on("A2", 0, change=lambda v, c: 1 - v), "are one minus what they should be"),
    ("lab3/tanh_derivative", all_of(lambda v, c: np.sqrt(v)), "the square root"),
    ("lab1/normalize_rows", all_of(lambda v, c: abs(v)), "a sign got lost"),
    ("lab1/matrix_vector", all_of(cut), "cut off"),
    ("lab3/update_parameters", all_of(lambda v, c: np.rint(v)), "rounded to whole numbers"),
    # a shape
    ("lab1/softmax", all_of(lambda v, c: v.T), "the transpose"),
    ("lab2/propagate", on("dw", change=lambda v, c: v.T), "`dw` has the right numbers, in a row where a column"),
    ("lab3/predict", all_of(lambda v, c: v.T), "in a column where a row belongs"),
    ("lab2/propagate", on("dw", change=lambda v, c: v.ravel()), "`dw` has the right numbers in a rank-1 array"),
    ("lab1/softmax", all_of(lambda v, c: v.ravel()), "rank-1 array"),
    ("lab1/softmax", all_of(lambda v, c: v[np.newaxis]), "in another shape"),
    ("lab1/L2", all_of(lambda v, c: np.array([v])), "in an array: a plain number belongs there"),
    ("lab1/image2vector", all_of(lambda v, c: v[::-1]), "with the rows in the opposite order"),
    ("lab1/softmax", all_of(lambda v, c: v.tolist()), "they come in a list"),
    # added up
    ("lab3/tanh_derivative", all_of(lambda v, c: np.sum(v)), "added up too far"),
    ("lab4/linear_backward", on(1, change=lambda v, c: v.sum(axis=1)), "`dW` is added up too far"),
    ("lab2/optimize", on("dw", change=lambda v, c: np.mean(v)), "averaged too far"),
    # another value
    ("lab1/add_column_to_rows", lambda c: c.arguments["a"], "Your result is the argument `a`, as it was given"),
    ("lab4/linear_forward", on(0, change=lambda v, c: c.arguments["A"]), "`Z` is the argument `A`"),
    ("lab3/forward_propagation", on("A1", change=lambda v, c: c.answer[1]["Z1"]), "`A1` is the right value of `Z1`"),
    (
        "lab3/backward_propagation",
        on("dW2", change=lambda v, c: c.arguments["parameters"]["W2"]),
        "`dW2` is `W2` from the argument `parameters`",
    ),
    ("lab4/update_parameters", on("W1", change=lambda v, c: c.arguments["parameters"]["W1"]), "nothing has changed"),
    ("lab1/sigmoid_derivative", lambda c: 0.25 + 0 * np.asarray(c.answer), "right only where `x` is zero"),
    ("lab1/L1", lambda c: 1.25, "the same for all arguments"),
    # some entries
    (
        "lab4/relu_backward",
        lambda c: np.where(c.arguments["cache"] > 0, c.answer, 7.5),
        "only where `cache` is positive",
    ),
    ("lab4/compute_cost", all_of(lambda v, c: float("nan")), "nan (not a number)"),
    ("lab1/softmax", all_of(lambda v, c: np.where(v == v.max(), np.inf, v)), "inf (infinite)"),
    (
        "lab1/softmax",
        all_of(lambda v, c: np.where(np.arange(len(v))[:, None] == 0, v, 5)),
        "right in the first row only",
    ),
    ("lab2/predict", all_of(lambda v, c: np.where(np.arange(v.size) < v.size - 1, v, 0)), "but for the last column"),
    ("lab2/standardize", all_of(lambda v, c: np.concatenate([v[:1], 0 * v[1:]])), "right in the first row only"),
    ("lab3/forward_propagation", on("Z2", change=lambda v, c: v + 3), "`Z2` has the same difference"),
    # right and wrong parts
    ("lab2/propagate", on("dw", change=lambda v, c: np.sin(v) + v**2), "right; look at `dw`."),
    ("lab4/linear_forward", on(0, change=lambda v, c: np.sin(v)), "The cache is right; look at `Z`"),
    # some calls
    (
        "lab4/linear_activation_forward",
        lambda c: c.answer if c.arguments["activation"] == "relu" else (c.answer[0] * 2, c.answer[1]),
        'It is right where `activation` is "relu", and wrong otherwise. The cache is right. `A` is twice',
    ),
    # forms
    ("lab4/linear_backward", lambda c: c.answer[0], "You return only the first one of the 3 results."),
    ("lab4/linear_backward", lambda c: c.answer[::-1], "in another order than asked for"),
    ("lab4/linear_backward", lambda c: c.answer[:2], "some are missing at the end"),
    ("lab4/linear_backward", lambda c: (*c.answer, 1), "more than asked for"),
    ("lab3/backward_propagation", lambda c: tuple(c.answer.values()), "they come without names"),
    ("lab1/softmax", lambda c: (c.answer, 3), "return it alone"),
    # drawn at random
    ("lab4/initialize_parameters_deep", on("W1", "W2", "W3", "W4", change=lambda v, c: v.T), "changed places"),
    ("lab3/initialize_parameters", on("b1", change=lambda v, c: v.ravel()), "`b1`: it is a rank-1 array"),
    ("lab3/initialize_parameters", on("b1", change=lambda v, c: v + 1), "`b1`: zeros belong there"),
]


def test_sums_along_the_other_axis_are_told(fact):
    def along_the_examples(case):
        parameters, cache, Y = (case.arguments[name] for name in ("parameters", "cache", "Y"))
        dZ1 = parameters["W2"].T @ (cache["A2"] - Y) * (1 - cache["A1"] ** 2)
        return {**case.answer, "db1": np.sum(dZ1, axis=0, keepdims=True) / Y.shape[1]}

    told = fact("lab3/backward_propagation", along_the_examples)
    assert told == (
        "`dW1`, `dW2` and `db2` are right. `db1` has the right total, spread over other entries, as if added up along "
        "the other axis."
    )


@pytest.mark.parametrize("label", [1, 0])
def test_an_answer_right_for_one_class_only_is_told(make_bank, label):
    rng = np.random.default_rng(0)
    inputs = [{"A": rng.uniform(size=(1, m)), "Y": np.arange(m).reshape(1, m) % 2} for m in (4, 5, 6, 7)]
    bank = make_bank("dZ", lambda A, Y: A - Y, inputs)
    results = [np.where(case.arguments["Y"] == label, case.answer, np.sin(case.answer) + 3) for case in bank.cases]
    sentence = f"Your result is right only for examples with label {label}."
    assert judge(bank, results).fact == Fact("right_for_one_class_only", sentence, sentence)


@pytest.mark.parametrize(("name", "wrong", "told"), TOLD, ids=[f"{name}-{told[-30:]}" for name, _, told in TOLD])
def test_what_is_certain_is_told(fact, name, wrong, told):
    assert told in (fact(name, wrong) or "")
