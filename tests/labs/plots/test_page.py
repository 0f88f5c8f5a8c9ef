"""Does a figure tell in words what it shows, where a page asks for them?"""

import matplotlib.pyplot as plt
import pytest

from nndl import plots
from nndl.plots.page import MOST, in_words, read_aloud

COSTS = "plots.costs({'rate 0.1': [0.7, 0.4], 'rate 1': [0.7, float('nan')]}, title='The cost falls')"
WORDS = (
    "The cost falls. across: iteration; up: cost. legend: rate 0.1, rate 1. "
    "rate 1: some costs are infinite or not a number (nan)."
)


def test_words_are_the_titles_the_axes_the_curves_and_the_notes(drawn):
    figure = drawn(plots.costs, {"rate 0.1": [0.7, 0.4], "rate 1": [0.7, float("nan")]}, title="The cost falls")
    assert in_words(figure) == WORDS


def test_formulas_are_read_without_their_marks_and_nothing_is_said_twice():
    figure, axes = plt.subplots(1, 2)
    for ax in axes:
        ax.set(title="what  $\\hat{y} - y$\nis", xlabel="$z$")
    assert in_words(figure) == "what hat y - y is. across: z."
    plt.close(figure)


def test_words_of_many_pictures_are_cut_at_a_word(drawn):
    figure = drawn(plots.gallery, [[[[0]]]] * 90, [f"picture number {place}" for place in range(90)])
    assert in_words(figure).startswith("picture number 0. picture number 1.")
    assert len(in_words(figure)) <= MOST and in_words(figure).endswith(" …")


def test_a_figure_without_words_says_nothing():
    figure = plt.figure()
    assert in_words(figure) == ""
    plt.close(figure)


def test_words_cannot_leave_their_place():
    assert 'alt="&quot;&gt;&lt;b&gt;"' in read_aloud("", '"><b>')


@pytest.mark.parametrize("scale", [1, 2])
def test_a_page_gets_the_picture_with_its_words_and_as_wide_as_it_is(kernel, scale):
    kind = "retina" if scale == 2 else "png"
    set_up = f"%matplotlib inline\n%config InlineBackend.figure_format = {kind!r}\nfrom nndl import plots"
    kernel(set_up)
    said = kernel(COSTS)
    shown = said["display_data"]
    assert shown["data"]["text/plain"] == shown["metadata"]["image/png"]["alt"] == WORDS
    assert (
        f'alt="{WORDS}"' in shown["data"]["text/html"] and shown["data"]["image/png"][:40] in shown["data"]["text/html"]
    )
    assert ("width" in shown["metadata"]["image/png"]) == (" width=" in shown["data"]["text/html"]) == (scale == 2)
    assert kernel("import matplotlib.pyplot as plt\nprint(plt.get_fignums())")["stream"]["text"] == "[]\n"


def test_where_pages_want_svg_they_get_it(kernel):
    kernel("%matplotlib inline\n%config InlineBackend.figure_format = 'svg'\nfrom nndl import plots")
    shown = kernel(COSTS)["display_data"]
    kernel("%config InlineBackend.figure_format = 'png'")
    assert (
        "image/svg+xml" in shown["data"] and "text/html" not in shown["data"] and shown["data"]["text/plain"] == WORDS
    )


def test_the_curve_of_a_training_has_words_too(kernel):
    kernel("%matplotlib inline\nfrom nndl.plots.live import LiveCurve")
    shown = kernel("LiveCurve('model').draw([0.7, 0.4])")["display_data"]
    assert 'alt="model: the cost while it trains. across: iteration; up: cost."' in shown["data"]["text/html"]
