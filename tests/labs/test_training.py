"""Does watching a training show how far it is, and change nothing else?"""

import inspect

import pytest

from nndl import training
from nndl.errors import SetupError
from nndl.plots import live


def compute_cost(step):
    """A cost that falls."""
    return 1 / (1 + step)


def propagate(step):
    """A cost beside gradients."""
    return {"dw": step}, compute_cost(step)


def model(X, num_iterations=30):
    """Train a little."""
    return [compute_cost(step) for step in range(num_iterations)][-1] + X


def other_model(num_iterations=30):
    """Train a little, through propagate."""
    return [propagate(step)[1] for step in range(num_iterations)]


def lazy_model(num_iterations=30):
    """Ask for no cost."""
    return num_iterations


def test_the_model_returns_what_it_returns_alone(capsys):
    assert training.watch(model, 2.0, num_iterations=10) == model(2.0, num_iterations=10)
    assert "10/10" in capsys.readouterr().err


def test_gradients_with_a_cost_beside_them_are_watched_too(capsys):
    assert training.watch(other_model, through="propagate") == other_model()
    assert "30/30" in capsys.readouterr().err


def test_afterwards_the_function_is_the_students_own_again_even_after_an_error():
    before = compute_cost
    with pytest.raises(TypeError):
        training.watch(model, "text")
    assert compute_cost is before


def test_a_missing_function_is_named_in_one_sentence():
    with pytest.raises(SetupError, match="no function of that name"):
        training.watch(model, 1.0, through="backward")


def test_a_model_without_a_cost_says_so(capsys):
    assert training.watch(lazy_model) == 30
    assert "asked for no cost" in capsys.readouterr().out


def test_in_a_notebook_the_curve_is_drawn_once_and_then_again_in_its_place(kernel):
    define = "\n".join(map(inspect.getsource, (compute_cost, model)))
    kernel(f"%matplotlib inline\nfrom nndl import training\ntraining.EVERY = 0\n{define}")
    said = kernel("training.watch(model, 1.0, num_iterations=5)")
    first, last = (said[kind] for kind in ("display_data", "update_display_data"))
    assert first["transient"]["display_id"] == last["transient"]["display_id"]
    assert 'alt="model: the cost while it trains' in last["data"]["text/html"]
    assert first["data"]["image/png"] != last["data"]["image/png"]


@pytest.mark.parametrize("costs", [[1, 1 / 2, 1 / 3], [3.0, 2.0]])
def test_the_curve_is_that_of_the_costs(costs):
    (line,) = live._figure("model", costs).axes[0].lines
    assert list(line.get_ydata()) == costs


def test_without_a_curve_there_is_the_progress_bar_alone(monkeypatch, capsys):
    monkeypatch.setattr(training, "LiveCurve", None)
    assert training.watch(model, 1.0, num_iterations=5, curve=False) == model(1.0, num_iterations=5)
    assert training.watch(lazy_model, curve=False) == 30
    said = capsys.readouterr()
    assert "5/5" in said.err and said.out == ""
