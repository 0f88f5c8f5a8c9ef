"""Are the shapes told of a network those that its arrays have?"""

import pytest

from nndl.scenes import shapes


def test_every_array_on_the_way_forward_has_its_shape():
    first, second, third = shapes.by_layer([3, 4, 1], 7)
    assert first == {"A0": (3, 7)}
    assert second == {"W1": (4, 3), "b1": (4, 1), "Z1": (4, 7), "A1": (4, 7)}
    assert third == {"W2": (1, 4), "b2": (1, 1), "Z2": (1, 7), "A2": (1, 7)}


@pytest.mark.parametrize("name", ["W12", "b12", "Z12", "A12"])
def test_a_slope_has_the_shape_of_what_it_is_a_slope_of(name):
    layer_dims = list(range(2, 15))
    assert shapes.shape(f"d{name}", layer_dims, 5) == shapes.shape(name, layer_dims, 5)
    assert shapes.shape(name, layer_dims, 5)[0] == layer_dims[12]


@pytest.mark.parametrize(("layer_dims", "count"), [([2, 1], 3), ([2, 4, 1], 17), ([12288, 20, 7, 5, 1], 245973)])
def test_parameters_are_counted(layer_dims, count):
    assert shapes.parameter_count(layer_dims) == count
