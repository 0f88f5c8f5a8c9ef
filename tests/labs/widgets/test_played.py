"""Does what plays keep what the student's functions print to itself, at no cost for a step?"""

import time

import numpy as np
import pytest

from nndl import widgets
from nndl.widgets import played

NOISY = """
import sys
import numpy as np
def propagate(w, b, X, Y):
    print("noise"); print("noise", file=sys.stderr)
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    return {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y)}, -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
def initialize_parameters(n_x, n_h, n_y):
    print("noise")
    return {"W1": np.ones((n_h, n_x)), "W2": np.ones((n_y, n_h))}
def forward_propagation(X, parameters):
    print("noise")
    A1 = np.tanh(parameters["W1"] @ X)
    return 1 / (1 + np.exp(-parameters["W2"] @ A1)), {"A1": A1}
def compute_cost(A2, Y):
    print("noise")
    return 0.5
def backward_propagation(parameters, cache, X, Y):
    print("noise", file=sys.stderr)
    return {}
def update_parameters(parameters, grads, learning_rate):
    print("noise")
    return parameters
def initialize_parameters_deep(layer_dims):
    print("noise")
    return {"W1": np.ones((1, 2))}
def L_model_forward(X, parameters):
    print("noise")
    return np.full((1, X.shape[1]), 0.5), []
def L_model_backward(AL, Y, caches):
    print("noise")
    return {}
def tanh(z):
    print("noise")
    return np.tanh(z)
tanh_derivative = relu = relu_derivative = linear_forward = standardize = tanh
def model(X):
    print("noise")
    return 0.5
"""


@pytest.fixture
def noisy():
    names = {}
    exec(NOISY, names)
    return names


PLAYED = {
    "Boundary": lambda names: widgets.Boundary(names),
    "Architecture": lambda names: widgets.Architecture(names, hidden=[]),
    "Descent": lambda names: widgets.Descent(names),
    "Vectorization": lambda names: widgets.Vectorization(names["tanh"], names["relu"]),
}
ASKED = {
    "Activations": lambda names: widgets.Activations(names, name="relu"),
    "Steps": lambda names: widgets.Steps(names),
    "OwnImage": lambda names: widgets.OwnImage({"mine": names["model"]}, names),
}


def for_a_while(widget):
    """Play until some frames were shown, as if a browser painted each."""
    first, ends = widget.number, time.monotonic() + 20
    widget.playing = True
    while widget.number < first + 4 and time.monotonic() < ends:
        print("from another cell")
        widget.on_painted()
        time.sleep(0.01)
    widget.playing = False
    assert widget.number >= first + 4 and widget.trouble == ""


@pytest.mark.parametrize("name", PLAYED)
def test_what_a_function_prints_is_held_back_while_it_plays_and_other_cells_print(name, noisy, capsys):
    widget = PLAYED[name](noisy)
    widget.on_step()
    for_a_while(widget)
    widget.on_reset()
    widget.picture()
    said = capsys.readouterr()
    assert set(said.out.splitlines()) == {"from another cell"} and said.err == ""


@pytest.mark.parametrize("name", ASKED)
def test_what_a_function_prints_is_held_back_while_it_is_asked(name, noisy, capsys):
    ASKED[name](noisy).picture()
    assert capsys.readouterr() == ("", "")


def test_the_shelter_is_built_once_for_a_picture_and_never_for_a_step(noisy, monkeypatch):
    built = []
    held_back = played.held_back
    monkeypatch.setattr(played, "held_back", lambda: built.append(1) or held_back())
    widget = widgets.Boundary(noisy)
    for_a_while(widget)
    pictures = widget.number
    assert len(built) <= 2 * pictures + 4 < widget.iteration


def test_exit_in_a_function_ends_the_run_and_is_told(noisy):
    exec("def update_parameters(parameters, grads, learning_rate):\n    raise SystemExit", noisy)
    widget = widgets.Boundary(noisy)
    assert "SystemExit" in widget.trouble and not widget.playing


def test_numbers_for_json_are_finite():
    assert [played.finite(number) for number in (1.5, np.nan, np.inf)] == [1.5, None, None]
