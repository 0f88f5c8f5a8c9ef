"""Are two functions timed, and is the faster one named?"""

import time

import numpy as np
import pytest

from nndl import widgets
from nndl.widgets import vectorization


@pytest.fixture
def quick(monkeypatch):
    """Five sizes only."""
    monkeypatch.setattr(vectorization.stopwatch, "SIZES", (10, 32, 100, 316, 1000))


def finished(widget, seconds=20):
    """The last frame of a widget whose browser, as it were, paints at once."""
    ends = time.monotonic() + seconds
    while widget.playing and time.monotonic() < ends:
        widget.on_painted()
        time.sleep(0.01)
    assert not widget.playing
    return widget.frame


def test_start_measures_every_size_and_ends(quick):
    widget = widgets.Vectorization()
    widget.playing = True
    frame = finished(widget)
    assert frame["sizes"] == [10, 32, 100, 316, 1000] and len(frame["slow"]) == len(frame["fast"]) == 5
    assert frame["agree"] and frame["slow"][-1] > 5 * frame["fast"][-1]
    assert widget.in_words() == frame["says"][-1].rstrip(".") and widget.names == ["a Python loop", "np.dot"]
    assert frame["says"][-1].startswith("n = 1,000: a Python loop ") and " np.dot is " in frame["says"][-1]


def test_functions_of_ones_own_get_as_many_vectors_as_they_want(quick):
    def slow_exp(x):
        return np.array([np.exp(value) for value in x])

    widget = widgets.Vectorization(slow_exp, np.exp)
    widget.playing = True
    assert finished(widget)["agree"] and widget.names == ["slow_exp", "np.exp"]


def test_functions_that_do_not_compute_the_same_are_told_apart(quick):
    widget = widgets.Vectorization(vectorization.python_loop, np.multiply)
    widget.playing = True
    assert not finished(widget)["agree"]


def test_an_exception_is_told_and_ends_the_run(quick):
    def wrong(p, q):
        return p[len(p)]

    widget = widgets.Vectorization(wrong, np.dot)
    widget.playing = True
    finished(widget)
    assert "IndexError" in widget.trouble and "return p[len(p)]" in widget.trouble


def test_what_would_take_too_long_is_not_begun():
    def quadratic(p, q):
        return sum(np.dot(p, q) for _ in range(len(p))) / len(p)

    widget = widgets.Vectorization(quadratic, np.dot)
    start = time.monotonic()
    (ax,) = widget.picture().axes
    assert time.monotonic() - start < 2 and 100 <= ax.lines[0].get_xdata()[-1] < 100_000


@pytest.mark.parametrize("end", [lambda widget: widget.set_trait("playing", False), lambda widget: widget.on_closed()])
def test_stop_and_the_end_of_the_page_end_the_run(end):
    widget = widgets.Vectorization()
    widget.playing = True
    end(widget)
    seen = len(widget.race.sizes)
    time.sleep(0.2)
    assert len(widget.race.sizes) == seen < 12


def test_the_twin_has_measured_what_takes_no_time():
    widget = widgets.Vectorization()
    (ax,) = widget.picture().axes
    assert (
        len(ax.lines) == 2
        and len(ax.lines[0].get_xdata()) >= 4
        and widget.race.sizes == []
        and ax.get_title(loc="left").startswith("n = ")
    )


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(4.58e-7, "0.458 µs"), (1.62e-4, "162 µs"), (0.0528, "52.8 ms"), (0.99996, "1.00 s"), (12, "12.0 s")],
)
def test_a_duration_has_three_digits_and_its_unit(seconds, said):
    assert vectorization.in_time(seconds) == said


@pytest.mark.parametrize(
    ("ratio", "said"),
    [
        (608.4, "np.dot is 608 times as fast as loop"),
        (3.21, "np.dot is 3.2 times as fast as loop"),
        (0.5, "loop is 2.0 times as fast as np.dot"),
        (1.1, "loop and np.dot take about the same time"),
    ],
)
def test_the_faster_one_is_named(ratio, said):
    assert vectorization.compared("loop", "np.dot", ratio) == said
