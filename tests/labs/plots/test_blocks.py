"""Do the drawings of layers and blocks name every array once, and rightly?"""

import pytest

from nndl import plots


@pytest.mark.parametrize("L", [2, 4])
def test_every_layer_has_a_forward_block_a_backward_block_and_a_cache(drawn, words, L):
    said = words(drawn(plots.blocks, L))
    for layer in range(1, L + 1):
        kind = "sigmoid" if layer == L else "relu"
        assert f"layer {layer}\nlinear, {kind}" in said
        assert f"back {layer}\n{kind}, linear" in said
        assert {f"cache {layer}", f"$A_{layer}$", f"$dA_{layer}$", f"$dW_{layer}, db_{layer}$"} <= set(said)
    assert {"$X$", "$dA_0$"} <= set(said)


def test_the_table_of_shapes_says_what_every_array_looks_like(drawn):
    (table,) = drawn(plots.layer_shapes, [5, 4, 1], 7).axes[0].tables
    rows = [[table[row, column].get_text().get_text() for column in range(4)] for row in range(4)]
    assert rows == [
        ["layer", "W, dW", "b, db", "Z, dZ, A, dA"],
        ["0 (input)", "", "", "(5, 7)"],
        ["1", "(4, 5)", "(4, 1)", "(4, 7)"],
        ["2", "(1, 4)", "(1, 1)", "(1, 7)"],
    ]


def test_the_title_of_the_table_counts_weights_and_biases(drawn):
    figure = drawn(plots.layer_shapes, [12288, 20, 7, 5, 1], 209)
    assert figure.axes[0].get_title(loc="left") == "4 layers, 245,973 numbers to learn"
