"""Does the boundary tell what the functions of a notebook do, without a browser?"""

import numpy as np
import pytest

pytest.importorskip("anywidget")

from nndl.widgets import Boundary


def forward_propagation(X, parameters):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    return 1 / (1 + np.exp(-Z2)), {"A1": A1}


@pytest.fixture
def names():
    """The functions of a notebook; the step is a shift, so that one sees how often it was taken."""
    return {
        "initialize_parameters": lambda n_x, n_h, n_y: {
            "W1": np.ones((n_h, n_x)), "b1": np.zeros((n_h, 1)), "W2": np.ones((n_y, n_h)), "b2": np.zeros((n_y, 1)),
        },
        "forward_propagation": forward_propagation,
        "compute_cost": lambda A2, Y: -np.mean(np.log(np.where(Y == 1, A2, 1 - A2))),
        "backward_propagation": lambda parameters, cache, X, Y: {},
        "update_parameters": lambda parameters, grads, rate: {**parameters, "b2": parameters["b2"] + rate},
    }  # fmt: skip


def test_a_step_is_one_step_with_the_learning_rate(names):
    boundary = Boundary(names, learning_rate=0.25)
    boundary.on_step()
    assert boundary.iteration == boundary.frame["iteration"] == 1
    assert boundary.parameters["b2"].tolist() == [[0.25]]


def test_reset_and_every_setting_of_the_network_begin_anew(names):
    boundary = Boundary(names)
    for change in (boundary.on_reset, lambda: boundary.set_trait("n_h", 7), lambda: boundary.set_trait("noise", 0.4)):
        boundary.on_step()
        change()
        assert boundary.iteration == 0 and boundary.frame["number"] == 1
    assert boundary.parameters["W1"].shape == (7, 2)


def test_the_scale_of_the_first_weights_may_be_zero(names):
    assert not Boundary(names, scale=0).parameters["W1"].any()


def test_an_added_point_is_trained_on(names):
    boundary = Boundary(names)
    many = boundary.X.shape[1]
    boundary.added = [[0.5, 0.5, 1]]
    assert boundary.X[:, many].tolist() == [0.5, 0.5] and boundary.Y[0, many] == 1


def test_a_cost_that_is_no_number_does_not_end_anything(names):
    names["compute_cost"] = lambda A2, Y: np.nan
    boundary = Boundary(names)
    boundary.on_step()
    assert boundary.frame["cost"] is None and not boundary.trouble


@pytest.mark.parametrize("missing", ["update_parameters", "forward_propagation"])
def test_what_is_missing_is_named(names, missing):
    del names[missing]
    boundary = Boundary(names)
    boundary.on_step()
    boundary.playing = True
    assert boundary.trouble == f"{missing} is not written yet."
    assert boundary.badges[missing] == "missing" and not boundary.playing


def test_an_exception_of_the_students_is_told(names):
    def update_parameters(parameters, grads, learning_rate):
        raise KeyError("dW1")

    names["update_parameters"] = update_parameters
    assert "KeyError: 'dW1'" in Boundary(names).trouble


def test_the_static_twin_is_a_picture_with_words(names):
    data, _ = Boundary(names)._repr_mimebundle_()
    assert len(data["image/png"]) > 5000
    assert data["text/plain"].startswith("A network with 4 hidden units on flower after 2000 iterations")


def test_an_activation_that_is_not_written_yet_is_named_and_tanh_comes_back(names):
    boundary = Boundary(names)
    boundary.activation = "relu"
    assert boundary.trouble == "relu and relu_derivative are not written yet."
    boundary.activation = "tanh"
    assert not boundary.trouble and boundary.parameters


def test_in_lab_2_it_is_a_neuron_without_hidden_units(answers):
    names = answers("lab2_logistic", "sigmoid", "initialize_with_zeros", "propagate", "optimize")
    boundary = Boundary(names, dataset="moons")
    assert boundary.settings == ["dataset", "noise", "learning_rate"] and not boundary.trouble
    for _ in range(100):
        boundary.on_step()
    assert boundary.frame["accuracy"] > 0.8 and len(boundary.frame["units"]) == 0
    assert boundary.in_words().startswith("A single neuron on moons after 100 iterations")


def test_in_lab_4_it_is_a_network_with_one_hidden_layer(answers):
    exercises = (
        "linear_forward", "linear_activation_forward", "L_model_forward", "initialize_parameters_deep", "compute_cost",
        "linear_backward", "relu_backward", "sigmoid_backward", "linear_activation_backward", "L_model_backward",
        "update_parameters",
    )  # fmt: skip
    helpers = {"relu": lambda Z: np.maximum(0, Z), "sigmoid": lambda Z: 1 / (1 + np.exp(-Z))}
    boundary = Boundary(answers("lab4_deep", *exercises, **helpers), dataset="circles", n_h=6)
    assert not boundary.trouble and boundary.learning_rate == 0.3
    for _ in range(300):
        boundary.on_step()
    assert boundary.frame["accuracy"] > 0.8 and len(boundary.frame["units"]) == 6 * 32 * 32
