"""Do the bars and tables of accuracies show the numbers they were given?"""

import numpy as np

from nndl import plots

MODELS = {"one layer": (97.0, 74.0), "four layers": (100.0, 84.0)}


def test_each_model_has_a_bar_for_old_and_one_for_new_pictures(drawn, words):
    figure = drawn(plots.accuracies, MODELS)
    old, new = figure.axes[0].containers
    assert [bar.get_height() for bar in old] == [97, 100]
    assert [bar.get_height() for bar in new] == [74, 84]
    assert {"one layer", "four layers", "97", "84", "old pictures", "new pictures"} <= set(words(figure))


def test_the_legend_of_the_bars_hides_no_bar(drawn):
    figure = drawn(plots.accuracies, MODELS)
    ax = figure.axes[0]
    legend = ax.get_legend().get_window_extent()
    assert not [bar for bars in ax.containers for bar in bars if legend.overlaps(bar.get_window_extent())]


def test_a_sweep_writes_every_number_and_sets_the_best_in_bold(drawn):
    figure = drawn(plots.sweep, [[44, 88.4], [92, 50]], ["flat", "deep"], (0.1, 3.0), "depth", "rate", "Which is best?")
    ax = figure.axes[0]
    written = {text.get_text(): text.get_fontweight() for text in ax.texts}
    assert written == {"44": "normal", "88": "normal", "92": "bold", "50": "normal"}
    assert [label.get_text() for label in ax.get_yticklabels()] == ["flat", "deep"]
    assert [label.get_text() for label in ax.get_xticklabels()] == ["0.1", "3.0"]
    assert (ax.get_ylabel(), ax.get_xlabel(), figure.get_suptitle()) == ("depth", "rate", "Which is best?")


def test_a_number_of_a_sweep_stands_in_its_own_field(drawn):
    ax = drawn(plots.sweep, [[1, 2, 3], [4, 5, 6]], "ab", "xyz", "row", "column").axes[0]
    assert {text.get_text(): text.get_position() for text in ax.texts}["6"] == (2, 1)


def test_a_sweep_in_which_a_training_failed_is_drawn(drawn, words):
    assert "nan" in words(drawn(plots.sweep, np.array([[np.nan, 80.0]]), ["deep"], (0.1, 3.0), "depth", "rate"))
