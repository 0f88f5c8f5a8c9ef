"""Does watching a training show how far it is, and change nothing else?"""

import matplotlib
import pytest

from nndl import training
from nndl.errors import SetupError


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


def test_in_a_notebook_the_curve_is_drawn_once_and_then_again_in_its_place(monkeypatch):
    from nndl.plots import live

    shown = []

    class Handle:
        def update(self, figure):
            shown.append(figure)

    monkeypatch.setattr(matplotlib.pyplot, "get_backend", lambda: "module://matplotlib_inline.backend_inline")
    monkeypatch.setattr(live, "display", lambda figure, display_id: shown.append(figure) or Handle())
    monkeypatch.setattr(training, "EVERY", 0)
    training.watch(model, 1.0, num_iterations=5)
    assert len(shown) >= 3
    (line,) = shown[-1].axes[0].lines
    assert list(line.get_ydata()) == [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5]


def test_without_a_curve_there_is_the_progress_bar_alone(monkeypatch, capsys):
    monkeypatch.setattr(training, "LiveCurve", None)
    assert training.watch(model, 1.0, num_iterations=5, curve=False) == model(1.0, num_iterations=5)
    assert training.watch(lazy_model, curve=False) == 30
    said = capsys.readouterr()
    assert "5/5" in said.err and said.out == ""
