"""Do witnesses that do not share the references' code agree with them, in a layer of lab 4?"""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

LAB = load_lab(find_course(Path(__file__).parent), "lab4_deep")
FEW = settings(max_examples=15)
STEP = 1e-6
ACTIVATIONS = {"sigmoid": lambda Z: (1 + np.tanh(Z / 2)) / 2, "relu": lambda Z: (Z + abs(Z)) / 2}


def reference(name):
    return LAB.exercises[name].reference


def slope(function, array):
    """The slopes of a function of an array by central finite differences."""
    found = np.zeros(array.shape)
    for place in np.ndindex(array.shape):
        step = np.zeros(array.shape)
        step[place] = STEP
        found[place] = (function(array + step) - function(array - step)) / (2 * STEP)
    return found


@st.composite
def layers(draw):
    """One layer: A_prev, W, b, and an error R that comes back to its outputs."""
    n_prev, n, m = (draw(st.integers(1, 5)) for _ in range(3))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    return tuple(rng.normal(size=shape) for shape in ((n_prev, m), (n, n_prev), (n, 1), (n, m)))


def layer_slopes(function, A_prev, W, b, R):
    """The slopes of the sum of R * function(W A_prev + b); those of W and b as means over the examples."""
    m = A_prev.shape[1]

    def total(A_prev, W, b):
        Z = np.array([[sum(w * a) for a in A_prev.T] for w in W]) + b
        return np.sum(R * function(Z))

    in_front = slope(lambda part: total(part, W, b), A_prev)
    return (
        in_front,
        slope(lambda part: total(A_prev, part, b), W) / m,
        slope(lambda part: total(A_prev, W, part), b) / m,
    )


@pytest.mark.parametrize("dims", [[3, 1], [20, 30, 10], [40, 30, 20, 10, 5]])
def test_deep_parameters_have_the_shapes_that_run_and_the_scale_of_their_inputs(dims):
    parameters = reference("initialize_parameters_deep")(dims)
    AL, caches = reference("L_model_forward")(np.ones((dims[0], 2)), parameters)
    assert AL.shape == (dims[-1], 2) and len(caches) == len(dims) - 1 == len(parameters) / 2
    for layer in range(1, len(dims)):
        W = parameters[f"W{layer}"]
        assert not parameters[f"b{layer}"].any()
        if W.size >= 50:
            assert 0.6 < W.std() * np.sqrt(W.shape[1]) < 1.5


def test_two_layers_begin_with_small_weights_that_differ():
    found = reference("initialize_parameters")(30, 20, 5)
    assert [found[name].shape for name in ("W1", "b1", "W2", "b2")] == [(20, 30), (20, 1), (5, 20), (5, 1)]
    assert 0.005 < found["W1"].std() < 0.02 and len(np.unique(found["W1"])) == 600 and not found["b1"].any()


@FEW
@given(layers())
def test_back_through_an_activation_agrees_with_finite_differences(layer):
    _, _, _, Z = layer
    R = np.cos(Z)
    for name, function in ACTIVATIONS.items():
        found = reference(f"{name}_backward")(R, Z)
        np.testing.assert_allclose(found, slope(lambda at, f=function: np.sum(R * f(at)), Z), rtol=1e-5, atol=1e-7)


@FEW
@given(layers())
def test_the_linear_half_agrees_with_a_loop_forward_and_with_finite_differences_backward(layer):
    A_prev, W, b, R = layer
    Z, cache = reference("linear_forward")(A_prev, W, b)
    np.testing.assert_allclose(Z, [[sum(w * a) + bias for a in A_prev.T] for w, bias in zip(W, b[:, 0], strict=True)])
    for found, measured in zip(reference("linear_backward")(R, cache), layer_slopes(np.array, *layer), strict=True):
        np.testing.assert_allclose(found, measured, rtol=1e-5, atol=1e-7)


def test_an_activation_of_no_name_is_refused_both_ways():
    one = np.ones((1, 1))
    with pytest.raises(KeyError, match="tanh"):
        reference("linear_activation_forward")(one, one, one, "tanh")
    with pytest.raises(KeyError, match="tanh"):
        reference("linear_activation_backward")(one, ((one, one, one), one), "tanh")


@FEW
@given(layers(), st.sampled_from(sorted(ACTIVATIONS)))
def test_a_whole_layer_agrees_with_finite_differences_of_its_own_forward(layer, activation):
    A_prev, W, b, R = layer
    A, cache = reference("linear_activation_forward")(A_prev, W, b, activation)
    np.testing.assert_allclose(A, ACTIVATIONS[activation](cache[1]))
    found = reference("linear_activation_backward")(R, cache, activation)
    for one, measured in zip(found, layer_slopes(ACTIVATIONS[activation], *layer), strict=True):
        np.testing.assert_allclose(one, measured, rtol=1e-5, atol=1e-7)


def test_an_update_moves_every_parameter_against_its_own_slope_and_takes_no_other():
    parameters = {"W1": 1.0, "b1": 2.0, "W2": 3.0, "b2": 4.0, "W3": 5.0, "b3": 6.0}
    grads = {"dW3": 1.0, "db3": 2.0, "dW2": 3.0, "db2": 4.0, "dW1": 5.0, "db1": 6.0, "dA0": 9.0}
    found = reference("update_parameters")(parameters, grads, 0.1)
    assert found == pytest.approx({"W1": 0.5, "b1": 1.4, "W2": 2.7, "b2": 3.6, "W3": 4.9, "b3": 5.8})


def test_costs_worked_out_by_hand():
    # A network that says 1/2 to everything costs log 2. Predictions 1/4 and 3/4, labels 1 and 0: both losses are log 4.
    # Predictions 1/2 and 1/4, labels 1 and 0: the losses are log 2 and log(4/3), their mean is log(8/3) / 2.
    compute_cost = reference("compute_cost")
    assert compute_cost(np.full((1, 5), 0.5), np.array([[1, 0, 1, 1, 0]])) == pytest.approx(math.log(2))
    assert compute_cost(np.array([[0.25, 0.75]]), np.array([[1, 0]])) == pytest.approx(math.log(4))
    assert compute_cost(np.array([[0.5, 0.25]]), np.array([[1, 0]])) == pytest.approx(math.log(8 / 3) / 2)
