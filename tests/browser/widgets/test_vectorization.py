"""Is a loop timed against NumPy, drawn as it runs, stopped when asked to?"""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WIDGET = "from nndl import widgets\nwidgets.Vectorization()"
CANVAS = ".nndl-race"
OWN = """
import time, numpy as np
def slow_sum(p):
    time.sleep(0.002)
    return {result}
"""


def test_the_curves_grow_until_the_ratio_is_read_out(show):
    shown = show(WIDGET)
    before = shown.look(CANVAS)
    shown.root.get_by_role("button", name="Start").click()
    growing = shown.look_until_other(CANVAS, before)
    shown.page.wait_for_function("() => document.querySelectorAll('.nndl-all li').length >= 9", timeout=60_000)
    assert shown.look_until_other(CANVAS, growing)["colours"] > 10
    shown.root.get_by_role("button", name="Start").wait_for(timeout=60_000)
    assert "times as fast as a Python loop" in shown.text(".nndl-readout")
    then = shown.look(CANVAS)
    shown.press("look at the measurement for n", "Home")
    shown.wait_for_text("n = 10:", ".nndl-readout")
    shown.look_until_other(CANVAS, then)


def test_stop_stops_and_the_keyboard_starts_again(show):
    shown = show(OWN.format(result="np.sum(p)"), "from nndl import widgets\nwidgets.Vectorization(slow_sum, np.sum)")
    shown.root.get_by_role("button", name="Start").focus()
    shown.page.keyboard.press("Enter")
    shown.page.wait_for_function("() => document.querySelectorAll('.nndl-all li').length >= 2")
    shown.page.keyboard.press("Enter")
    shown.root.get_by_role("button", name="Start").wait_for()
    shown.page.wait_for_timeout(300)
    rows = shown.root.locator(".nndl-all li").count()
    shown.page.wait_for_timeout(500)
    assert shown.root.locator(".nndl-all li").count() == rows < 13
    shown.page.keyboard.press("Enter")
    shown.root.get_by_role("button", name="Stop").wait_for()


def test_an_exception_is_told_with_the_students_line(show):
    shown = show(OWN.format(result="p[len(p)]"), "from nndl import widgets\nwidgets.Vectorization(slow_sum, np.sum)")
    shown.root.get_by_role("button", name="Start").click()
    shown.wait_for_text("return p[len(p)]", ".nndl-trouble")
