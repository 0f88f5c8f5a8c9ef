"""Do the pictures about depth show true numbers: units, pieces, sizes, circles, slopes?"""

import numpy as np
import pytest

from nndl import plots


def fold(x, times=1):
    """A right answer."""
    for _ in range(times):
        x = 1 - np.abs(2 * x - 1)
    return x


def test_parity_takes_exponentially_many_detectors_and_a_small_tree(drawn):
    shallow, tree = drawn(plots.parity_units).axes[0].get_lines()
    assert dict(zip(shallow.get_xdata(), shallow.get_ydata(), strict=True))[16] == 32768
    assert dict(zip(tree.get_xdata(), tree.get_ydata(), strict=True))[16] == 30
    assert drawn(plots.parity_units).axes[0].get_yscale() == "log"


@pytest.mark.parametrize(("layers", "teeth"), [((1, 2, 5), [1, 2, 16]), ((3,), [4])])
def test_each_fold_doubles_the_teeth(drawn, layers, teeth):
    figure = drawn(plots.folds, fold, layers)
    assert [np.count_nonzero(ax.get_lines()[0].get_ydata() == 1) for ax in figure.axes] == teeth


def test_a_fold_that_is_not_written_is_told_once(drawn):
    def unwritten(x, times):
        raise NotImplementedError

    assert drawn(plots.folds, unwritten).get_supxlabel() == "unwritten is not written yet"


def test_sizes_are_drawn_layer_by_layer_on_a_logarithmic_scale(drawn, words):
    figure = drawn(plots.through_layers, {"1": [1, 10, 100], "0.01": [1, 0.1, 0.01]})
    ax = figure.axes[0]
    assert ax.get_yscale() == "log"
    assert [list(line.get_ydata()) for line in ax.get_lines()][:2] == [[1, 10, 100], [1, 0.1, 0.01]]
    assert {"1", "0.01", "size of the weights"} <= set(words(figure))


def circles(ax):
    """How many units are drawn, layer by layer."""
    return [len(layer.get_offsets()) for layer in ax.collections]


def test_a_network_has_a_circle_for_each_unit_and_a_line_for_each_weight(drawn, words):
    figure = drawn(plots.network, [3, 5, 2, 1])
    assert circles(figure.axes[0]) == [3, 5, 2, 1]
    assert len(figure.axes[0].get_lines()) == 3 * 5 + 5 * 2 + 2 * 1
    assert {"input\n$n_{0} = 3$", "hidden\n$n_{1} = 5$", "hidden\n$n_{2} = 2$", "output\n$n_{3} = 1$"} <= set(
        words(figure)
    )


def test_the_title_of_a_network_counts_its_layers_without_the_input(drawn):
    assert drawn(plots.network, [2, 4, 1]).axes[0].get_title(loc="left") == "2 layers: the input is not counted"
    assert drawn(plots.network, [2, 1]).axes[0].get_title(loc="left") == "1 layer: the input is not counted"
    assert drawn(plots.network, [2, 1], "A neuron").axes[0].get_title(loc="left") == "A neuron"


def test_a_large_layer_is_drawn_with_dots(drawn, words):
    figure = drawn(plots.network, [12288, 1])
    assert circles(figure.axes[0]) == [5, 1] and "⋮" in words(figure)
    assert "input\n$n_{0} = 12288$" in words(figure)


@pytest.mark.parametrize(
    ("plot", "values", "slopes"),
    [
        (plots.neuron_graph, 4, ["$dz = a - y$"]),
        (plots.hidden_layer_graph, 6, ["$dz_2 = a_2 - y$", "$da_1 = W_2^Tdz_2$\n$dW_2, db_2$"]),
    ],
)
def test_a_graph_has_a_box_for_each_value_and_an_arrow_each_way_between_them(drawn, words, plot, values, slopes):
    figure = drawn(plot)
    ax = figure.axes[0]
    assert len(ax.patches) == values
    arrows = [text for text in ax.texts if getattr(text, "arrow_patch", None) is not None]
    forward = [arrow for arrow in arrows if arrow.xy[0] > arrow.xyann[0]]
    assert len(forward) == len(arrows) / 2 == values - 1
    assert set(slopes) <= set(words(figure))


@pytest.mark.parametrize("plot", [plots.neuron_graph, plots.hidden_layer_graph])
def test_no_formula_of_a_graph_leaves_its_box(drawn, plot):
    ax = drawn(plot).axes[0]
    formulas = [text for text in ax.texts if text.get_position()[1] == 0 and text.get_text()]
    for box, formula in zip(ax.patches, formulas, strict=True):
        inside, outside = formula.get_window_extent(), box.get_window_extent()
        assert outside.x0 < inside.x0 and inside.x1 < outside.x1
