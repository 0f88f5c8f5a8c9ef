"""Do witnesses that do not share the references' code agree with them, in the networks of lab 4?"""

import itertools
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

LAB = load_lab(find_course(Path(__file__).parent), "lab4_deep")
FEW = settings(max_examples=12)
STEP = 1e-6
SEEDS = st.integers(0, 2**32 - 1)


def reference(name):
    return LAB.exercises[name].reference


def network(seed, depth, outputs):
    """Parameters, examples and labels of a network whose layers all differ in size; no ReLU has its corner nearby."""
    rng = np.random.default_rng(seed)
    dims, m = [*rng.permutation(np.arange(2, 7))[:depth], outputs], 7
    while True:
        parameters = {}
        for layer, (n_prev, n) in enumerate(itertools.pairwise(dims), 1):
            parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) / np.sqrt(n_prev)
            parameters[f"b{layer}"] = rng.normal(size=(n, 1))
        X = rng.normal(size=(dims[0], m))
        if min(abs(z) for x in X.T for row in evidence(parameters, x) for z in row) > 1e-3:
            Y = (rng.permutation(outputs * m) % 2 == 0).reshape(outputs, m)
            return parameters, X, Y.astype(rng.choice([bool, np.uint8, np.int64]))


networks = st.builds(network, SEEDS, st.integers(1, 4), st.integers(1, 2))
single_output = st.builds(network, SEEDS, st.integers(1, 4), st.just(1))


def evidence(parameters, x):
    """What goes into the activations of each layer for one example, by Python's own mathematics."""
    rows, a = [], x.tolist()
    for layer in range(1, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"].tolist(), parameters[f"b{layer}"].ravel().tolist()
        rows.append([sum(map(math.prod, zip(w, a, strict=True))) + bias for w, bias in zip(W, b, strict=True)])
        a = [max(0.0, z) for z in rows[-1]]
    return rows


def outputs(parameters, x):
    return [1 / (1 + math.exp(-z)) for z in evidence(parameters, x)[-1]]


def cost(parameters, X, Y):
    """The mean over the examples of the losses of all outputs."""
    pairs = (pair for x, y in zip(X.T, Y.T, strict=True) for pair in zip(outputs(parameters, x), y, strict=True))
    return -sum(math.log(a if label else 1 - a) for a, label in pairs) / X.shape[1]


def slope(function, array):
    """The slopes of a function of an array by central finite differences."""
    found = np.zeros(array.shape)
    for place in np.ndindex(array.shape):
        step = np.zeros(array.shape)
        step[place] = STEP
        found[place] = (function(array + step) - function(array - step)) / (2 * STEP)
    return found


def slopes(parameters, X, Y):
    AL, caches = reference("L_model_forward")(X, parameters)
    return reference("L_model_backward")(AL, Y, caches)


def close(one, other):
    assert set(one) == set(other)
    for name in one:
        np.testing.assert_allclose(one[name], other[name], rtol=1e-5, atol=1e-7)


@FEW
@given(networks)
def test_forward_agrees_with_loops_over_layers_units_and_examples(case):
    parameters, X, _ = case
    AL, caches = reference("L_model_forward")(X, parameters)
    np.testing.assert_allclose(AL, np.transpose([outputs(parameters, x) for x in X.T]))
    for place, (_, Z) in enumerate(caches):
        np.testing.assert_allclose(Z, np.transpose([evidence(parameters, x)[place] for x in X.T]), atol=1e-12)


@pytest.mark.parametrize("outputs", [1, 3])
@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_slopes_of_a_network_of_any_depth_agree_with_finite_differences(depth, outputs):
    parameters, X, Y = network(depth, depth, outputs)
    found = slopes(parameters, X, Y)
    for name, value in parameters.items():
        measured = slope(lambda part, name=name: cost({**parameters, name: part}, X, Y), value)
        np.testing.assert_allclose(found[f"d{name}"], measured, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_the_slopes_of_activations_belong_to_the_layer_of_their_number(depth):
    # dA0 is the slope with respect to X; dA1 is that of the network which begins behind the first layer, and so on.
    parameters, X, Y = network(7, depth, 1)
    found, m = slopes(parameters, X, Y), X.shape[1]
    for before in range(depth):
        rest = {f"{name[0]}{int(name[1:]) - before}": value for name, value in parameters.items()}
        rest = {name: value for name, value in rest.items() if int(name[1:]) > 0}
        A = reference("L_model_forward")(X, parameters)[1][before][0][0]
        measured = slope(lambda part, rest=rest: cost(rest, part, Y), A) * m
        np.testing.assert_allclose(found[f"dA{before}"], measured, rtol=1e-5, atol=1e-6)


@FEW
@given(networks)
def test_the_order_of_the_examples_changes_neither_cost_nor_slopes_of_parameters(case):
    parameters, X, Y = case
    order = np.roll(np.arange(X.shape[1]), 3)
    found, other = slopes(parameters, X, Y), slopes(parameters, X[:, order], Y[:, order])
    close(other, {name: value[:, order] if name[1] == "A" else value for name, value in found.items()})
    AL, _ = reference("L_model_forward")(X, parameters)
    compute_cost = reference("compute_cost")
    assert compute_cost(AL[:1, order], Y[:1, order]) == pytest.approx(compute_cost(AL[:1], Y[:1]))


@FEW
@given(st.builds(network, SEEDS, st.integers(2, 4), st.just(1)))
def test_the_order_of_the_hidden_units_changes_no_prediction(case):
    parameters, X, _ = case
    order = np.arange(len(parameters["b1"]))[::-1]
    other = {**parameters, "W1": parameters["W1"][order], "b1": parameters["b1"][order]}
    other["W2"] = parameters["W2"][:, order]
    forward = reference("L_model_forward")
    np.testing.assert_allclose(forward(X, other)[0], forward(X, parameters)[0])


@FEW
@given(single_output)
def test_the_cost_agrees_with_one_written_by_hand(case):
    parameters, X, Y = case
    AL, _ = reference("L_model_forward")(X, parameters)
    assert reference("compute_cost")(AL, Y) == pytest.approx(cost(parameters, X, Y))


MODELS = {"two_layer_model": (2, 4, 1), "L_layer_model": [2, 4, 3, 1]}


def trained(name, X, Y, iterations, rate=0.1):
    np.random.seed(2)
    return reference(name)(X, Y, MODELS[name], rate, iterations)


def start(name):
    np.random.seed(2)
    deep, sizes = reference("initialize_parameters_deep"), MODELS[name]
    return deep(sizes) if len(sizes) > 3 else reference("initialize_parameters")(*sizes)


def halves(m=30):
    X = np.random.default_rng(4).normal(size=(2, m))
    return X, (X[:1] - X[1:] > 0.2).astype(np.uint8)


@pytest.mark.parametrize("name", MODELS)
def test_no_iteration_leaves_the_start_and_one_is_one_step_by_hand(name):
    X, Y = halves(6)
    begun = start(name)
    close(trained(name, X, Y, 0)[0], begun)
    measured = {key: slope(lambda part, key=key: cost({**begun, key: part}, X, Y), begun[key]) for key in begun}
    close(trained(name, X, Y, 1)[0], {key: value - 0.1 * measured[key] for key, value in begun.items()})


@pytest.mark.parametrize(("name", "rate"), [("two_layer_model", 0.5), ("L_layer_model", 0.1)])
def test_training_makes_the_cost_fall_until_the_two_halves_are_told_apart(name, rate):
    X, Y = halves()
    parameters, costs = trained(name, X, Y, 801, rate)
    assert len(costs) == 9 and costs[0] == pytest.approx(cost(start(name), X, Y))
    assert costs == sorted(costs, reverse=True) and costs[-1] < 0.5 * costs[0]
    assert np.mean(reference("predict")(X, parameters) == Y) > 0.9


def test_two_layers_are_a_deep_network_with_two_layers():
    # The slopes are the same by another way: one function for all layers against two calls by hand.
    X, Y = halves(8)
    parameters, _ = trained("two_layer_model", X, Y, 1)
    begun = start("two_layer_model")
    close(parameters, reference("update_parameters")(begun, slopes(begun, X, Y), 0.1))


@FEW
@given(single_output)
def test_a_decision_is_one_where_the_probability_is_above_one_half(case):
    parameters, X, _ = case
    assert reference("predict")(X, parameters).tolist() == [[int(outputs(parameters, x)[0] > 0.5) for x in X.T]]


def test_evidence_between_zero_and_one_half_is_a_yes_and_the_last_bias_counts():
    parameters = {"W1": np.ones((2, 1)), "b1": np.zeros((2, 1)), "W2": np.ones((1, 2)), "b2": np.array([[0.3]])}
    assert reference("predict")(np.zeros((1, 2)), parameters).tolist() == [[1, 1]]
    assert reference("predict")(np.zeros((1, 2)), {**parameters, "b2": -parameters["b2"]}).tolist() == [[0, 0]]


@FEW
@given(single_output)
def test_a_gradient_check_is_tiny_for_right_slopes_and_large_for_wrong_ones(case):
    parameters, X, Y = case
    check, right = reference("gradient_check"), slopes(*case)
    assert check(parameters, right, X, Y) < 1e-6
    for name in parameters:
        spoilt = {**right, f"d{name}": right[f"d{name}"] + 0.5}
        assert check(parameters, spoilt, X, Y) > 0.01
    # Slopes twice too large: |2g - g| / (|2g| + |g|) is 1/3. Turned round: |-g - g| / (|g| + |g|) is 1.
    assert check(parameters, {name: 2 * value for name, value in right.items()}, X, Y) == pytest.approx(1 / 3, rel=1e-4)
    assert check(parameters, {name: -value for name, value in right.items()}, X, Y) == pytest.approx(1, rel=1e-4)
