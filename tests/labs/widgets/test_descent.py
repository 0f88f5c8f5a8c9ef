"""Does the walk down the bowl go where the student's slopes lead, whatever they are?"""

import numpy as np
import pytest

from nndl import widgets
from nndl.errors import SetupError

RIGHT = """
import numpy as np
def propagate(w, b, X, Y):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw, db = X @ (A - Y).T / X.shape[1], np.mean(A - Y)
    return {"dw": dw, "db": db}, cost
"""


def notebook(old="", new=""):
    names = {}
    exec(RIGHT.replace(old, new) if old else RIGHT, names)
    return names


def walked(descent, steps):
    for _ in range(steps):
        descent.on_step()
    return np.frombuffer(descent.frame["path"]).reshape(-1, 3)


def test_a_good_rate_comes_to_the_bottom():
    descent = widgets.Descent(notebook(), learning_rate=3.0)
    path = walked(descent, 200)
    assert path[-1, :2] == pytest.approx([1.78, -1.72], abs=0.02)
    assert (np.diff(path[:, 2]) < 0).all() and not descent.frame["wrong"]
    walked(descent, 200)
    assert descent.frame["verdict"] == "Both slopes are nearly 0: this is the bottom."


def test_a_rate_that_is_too_large_zigzags():
    descent = widgets.Descent(notebook(), learning_rate=10.0)
    assert descent.trouble == "" and walked(descent, 12)[1, 2] > walked(descent, 0)[0, 2]
    assert "went too far" in descent.frame["verdict"] or descent.frame["verdict"] == ""


def test_a_cost_that_is_not_a_number_is_said_and_the_walk_goes_on():
    descent = widgets.Descent(notebook(), learning_rate=1000.0)
    path = walked(descent, 1)
    assert np.isnan(path[-1, 2]) and "J is not a number here" in descent.frame["verdict"]
    assert len(walked(descent, 3)) == 5 and descent.trouble == ""


def test_steps_without_end_stop_where_w_is_out_of_reach():
    descent = widgets.Descent(notebook("np.mean(A - Y)", "-1e8 * b"), learning_rate=1000.0)
    path = walked(descent, 5)
    assert len(path) == 2 and "disagreed on the way: your db" in descent.frame["verdict"]


def test_right_slopes_with_steps_without_end_are_told_to_be_shorter():
    descent = widgets.Descent(notebook(), learning_rate=1e12)
    path = walked(descent, 5)
    assert len(path) == 2 and "out of reach" in descent.frame["verdict"] and not descent.frame["wrong"]


def test_wrong_slopes_are_followed_and_told():
    descent = widgets.Descent(notebook("(A - Y).T", "(Y - A).T"), learning_rate=0.3)
    path = walked(descent, 1)
    assert path[1, 0] < path[0, 0] and descent.frame["wrong"]
    assert "your dw is" in descent.frame["verdict"] and "per unit of w" in descent.frame["verdict"]
    assert "your db" not in descent.frame["verdict"]


def test_another_start_begins_another_walk():
    descent = widgets.Descent(notebook())
    walked(descent, 3)
    descent.start = [2.0, 2.0]
    assert walked(descent, 0).shape == (1, 3) and walked(descent, 0)[0, :2].tolist() == [2, 2]


def test_a_larger_map_keeps_the_walk():
    descent = widgets.Descent(notebook())
    before = descent.scene["shades"]
    walked(descent, 3)
    descent.reach = 30.0
    assert descent.scene["ends"] == [-29, 31, -31, 29] and descent.scene["shades"] != before
    assert len(walked(descent, 0)) == 4


def test_a_function_that_is_missing_is_named_and_the_start_can_still_be_set():
    descent = widgets.Descent({"np": np})
    assert descent.trouble == "propagate is not written yet."
    descent.start = [0.0, 0.0]
    descent.playing = True
    assert not descent.playing and len(descent.scene["shades"]) == 0
    descent.picture()


def test_a_stub_is_named_and_reset_looks_again():
    names = notebook("    A = 1", "    raise NotImplementedError\n    A = 1")
    descent = widgets.Descent(names)
    assert descent.trouble == "propagate is not written yet."
    names.update(notebook())
    descent.on_reset()
    assert descent.trouble == "" and len(descent.scene["shades"]) and len(walked(descent, 1)) == 2


def test_what_is_not_one_number_is_told():
    descent = widgets.Descent(notebook("np.mean(A - Y)", "A - Y"))
    assert "db of shape (1, 12)" in descent.trouble
    with pytest.raises(SetupError):
        descent.walk.look()


def test_the_losses_are_those_of_the_function():
    descent = widgets.Descent(notebook(" + (1 - Y) * np.log(1 - A)", ""))
    zero, one = (np.frombuffer(descent.curves[name], "<f4") for name in ("zero", "one"))
    assert (zero == 0).all() and one[49] == pytest.approx(np.log(2))


def test_the_static_twin_has_walked(monkeypatch):
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    descent = widgets.Descent(notebook())
    bundle, _ = descent._repr_mimebundle_()
    assert "image/png" in bundle and bundle["text/plain"].startswith("After 40 steps: w = ")


def test_it_plays_by_itself_at_its_pace_and_ends_when_the_page_is_closed():
    descent = widgets.Descent(notebook(), pace=300)
    descent.playing = True
    run = descent.run
    run.thread.join(0.2)
    descent.on_painted()
    run.thread.join(0.2)
    descent.on_closed()
    assert len(walked(descent, 0)) > 5 and not run.thread.is_alive()


@pytest.mark.parametrize("precision", ["np.float64", "np.float32"])
@pytest.mark.parametrize("start", [[-3.0, 4.0], [6.0, 5.0], [-40.0, 20.0], [3.0, -9.0]])
@pytest.mark.parametrize("learning_rate", [0.1, 3.0, 10.0, 100.0])
def test_right_slopes_are_never_called_wrong(precision, start, learning_rate):
    names = notebook("    A = 1", f"    w, b, X = {precision}(w), {precision}(b), {precision}(X)\n    A = 1")
    descent = widgets.Descent(names, start=start, learning_rate=learning_rate)
    for _ in range(20):
        descent.on_step()
        assert not descent.frame["wrong"], descent.frame["verdict"]
