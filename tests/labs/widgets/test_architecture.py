"""Does a network that one builds tell its shapes and train with the notebook's functions, without a browser?"""

import numpy as np
import pytest

pytest.importorskip("anywidget")

from nndl.widgets import Architecture


def first(layer_dims):
    sizes = list(zip(layer_dims[1:], layer_dims, strict=False))
    weights = {f"W{layer}": np.ones(size) for layer, size in enumerate(sizes, 1)}
    return weights | {f"b{layer}": np.zeros((size[0], 1)) for layer, size in enumerate(sizes, 1)}


@pytest.fixture
def names():
    """The functions of a notebook; the step is a shift, so that one sees how often it was taken."""
    return {
        "initialize_parameters_deep": first,
        "L_model_forward": lambda X, parameters: (np.full((1, X.shape[1]), 0.75), []),
        "compute_cost": lambda AL, Y: np.mean(AL),
        "L_model_backward": lambda AL, Y, caches: {},
        "update_parameters": lambda parameters, grads, rate: {**parameters, "b1": parameters["b1"] + rate},
    }


def test_shapes_and_count_follow_the_layers(names):
    network = Architecture(names)
    assert network.drawing["layer_dims"] == [2, 4, 4, 1] and network.drawing["count"] == 37
    network.hidden = [3]
    assert network.drawing["shapes"][1] == {"W1": (3, 2), "b1": (3, 1), "Z1": (3, 400), "A1": (3, 400)}
    assert network.parameters["W2"].shape == (1, 3)


def test_there_may_be_no_hidden_layer(names):
    network = Architecture(names, hidden=[])
    assert network.drawing["layer_dims"] == [2, 1] and not network.trouble


def test_parity_has_a_pattern_for_each_example_and_no_plane(names):
    network = Architecture(names, dataset="parity", n_bits=3)
    assert network.drawing["layer_dims"][0] == 3 and network.X.shape == (3, 8)
    assert network.scene == {} and network.frame["field"] == b"" and network.frame["accuracy"] == 0.5
    network.dataset = "moons"
    assert network.drawing["layer_dims"][0] == 2 and len(network.frame["field"]) == 100 * 100


def test_a_step_is_one_step_with_the_learning_rate(names):
    network = Architecture(names, learning_rate=0.25)
    network.on_step()
    assert network.frame["iteration"] == 1 and network.parameters["b1"].tolist() == [[0.25]] * 4


def test_a_picture_tells_to_which_training_it_belongs(names):
    network = Architecture(names)
    before = network.frame["training"]
    network.hidden = [2]
    assert network.frame["training"] == before + 1 and network.frame["number"] == 1


def test_a_long_training_is_remembered_when_another_begins_and_a_short_one_is_not(names):
    network = Architecture(names, hidden=[2])
    network.on_step()
    network.hidden = [3]
    assert network.tried == []
    for _ in range(1000):
        network._advance(0)
    network._show()
    network.hidden = [5]
    assert [(one["layer_dims"], one["iteration"]) for one in network.tried] == [([2, 3, 1], 1000)]


@pytest.mark.parametrize(("missing", "words"), [
    (["compute_cost"], "compute_cost is not written yet."),
    (["compute_cost", "L_model_backward"], "compute_cost and L_model_backward are not written yet."),
])  # fmt: skip
def test_what_is_missing_is_named_and_the_drawing_is_there(names, missing, words):
    for name in missing:
        del names[name]
    network = Architecture(names)
    network.playing = True
    network.hidden = [6]
    assert network.trouble == words and not network.playing
    assert network.drawing["layer_dims"] == [2, 6, 1]


@pytest.mark.parametrize(("name", "wrong", "words"), [
    ("L_model_forward", lambda X, parameters: np.ones((1, X.shape[1])), "did not give two things"),
    ("L_model_forward", lambda X, parameters: (np.ones((3, 2)), []), "gave AL of shape (3, 2)"),
    ("update_parameters", lambda parameters, grads, rate: None, "did not give a dict"),
])  # fmt: skip
def test_what_cannot_be_trained_with_is_told(names, name, wrong, words):
    assert words in Architecture(names | {name: wrong}).trouble


def test_a_function_of_the_notebook_that_is_not_defined_is_told(names):
    exec("def L_model_forward(X, parameters):\n    return linear_activation_forward(X)", names)
    told = Architecture(names).trouble
    assert "linear_activation_forward is not defined yet: run the cell in which you write it" in told


def test_weights_that_are_no_numbers_end_the_training_with_advice_and_the_last_good_network_stays(names):
    network = Architecture(names)
    network.on_step()
    names["update_parameters"] = lambda parameters, grads, rate: parameters | {"W1": parameters["W1"] * np.nan}
    network.on_step()
    assert "no longer numbers" in network.trouble and network.frame["iteration"] == network.iteration == 1
    assert np.isfinite(network.parameters["W1"]).all()
    names["update_parameters"] = lambda parameters, grads, rate: parameters
    network.on_reset()
    assert network.trouble == ""


@pytest.mark.parametrize("dataset", ["flower", "parity"])
def test_the_static_twin_shows_the_shapes_and_the_training(names, dataset, monkeypatch):
    for name in ("JPY_SESSION_NAME", "VSCODE_PID", "COLAB_RELEASE_TAG"):
        monkeypatch.delenv(name, raising=False)
    network = Architecture(names, dataset=dataset)
    figure = network.picture()
    texts = [text.get_text() for part in figure.subfigs for ax in part.axes for text in ax.texts]
    assert any("W1 (4, " in text for text in texts) and network.iteration > 0
    assert "layer_dims = [" in network.in_words()
