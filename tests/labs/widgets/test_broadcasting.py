"""Does the picture of broadcasting show what NumPy does to two shapes?"""

import numpy as np

from nndl import widgets


def grids(widget):
    return [np.reshape(grid["values"], grid["shape"]) for grid in widget.scene["grids"]]


def test_both_arrays_are_stretched_and_added():
    widget = widgets.Broadcasting((3, 1), "(4,)")
    first, second, total = grids(widget)
    assert widget.scene["result"] == [3, 4] and (first + second == total).all()
    assert total[0].tolist() == (np.arange(1, 4)[:, None] + 100 * np.arange(1, 5)).tolist()
    assert [sum(grid["copies"]) for grid in widget.scene["grids"]] == [9, 8, 0]
    assert widget.in_words() == "(3, 1) and (4,) give (3, 4)."


def test_shapes_that_do_not_fit_are_drawn_as_they_are_with_the_reason():
    widget = widgets.Broadcasting((4, 3), (4,))
    assert widget.scene["result"] is None and len(widget.scene["grids"]) == 2
    assert "in the last axis 3 meets 4" in widget.scene["says"] and "arg 1 with shape (4,)" in widget.scene["numpy"]


def test_numbers_and_three_axes_are_drawn_too():
    for first, second in ((), ()), ((2, 3, 1), (3, 4)), ((), (2, 2, 2)):
        widget = widgets.Broadcasting(first, second)
        assert widget.trouble == "" and widget.scene["result"] == list(np.broadcast_shapes(first, second))
        widget.picture()


def test_while_a_shape_is_being_typed_the_last_one_stays():
    widget = widgets.Broadcasting((3, 1), (1, 4))
    widget.first = "(3, "
    assert "is no shape" in widget.trouble and widget.scene["result"] == [3, 4]
    widget.first = "(2, 1)"
    assert widget.trouble == "" and widget.scene["result"] == [2, 4]


def test_the_twin_says_why_shapes_do_not_fit():
    (ax,) = widgets.Broadcasting((4, 3), (4,)).picture().axes
    assert ax.get_title(loc="left") == "(4, 3) and (4,) do not fit: in the last axis 3 meets 4"
