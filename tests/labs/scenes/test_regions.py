"""Do the cells of a picture lie where the points lie, and do bytes keep what they stand for?"""

import numpy as np
import pytest

from nndl.scenes import regions

X = np.array([[-1.0, 3.0, 0.0], [0.0, 10.0, 5.0]])


def test_points_lie_inside_with_room_around_them():
    left, right, bottom, top = regions.extent(X)
    assert (left, right) == pytest.approx((-1.4, 3.4)) and (bottom, top) == pytest.approx((-1, 11))


def test_points_in_one_place_still_have_an_extent():
    left, right, bottom, top = regions.extent(np.ones((2, 3)))
    assert left < 1 < right and bottom < 1 < top


def test_the_first_cell_is_above_on_the_left():
    places = regions.places((0, 4, 0, 2), 4)
    assert places.shape == (2, 16)
    assert places[:, 0].tolist() == [0.5, 1.75] and places[:, -1].tolist() == [3.5, 0.25]


def test_bytes_are_shares_of_the_range_and_nan_is_its_middle():
    values = [-1, 0, 0.5, 1, 7, np.nan, np.inf, -np.inf]
    assert regions.as_bytes(values).tolist() == [0, 0, 128, 255, 255, 128, 255, 0]
    assert regions.as_bytes([[-1, 1]], -1, 1).tolist() == [[0, 255]]


def test_accuracy_counts_sides_of_one_half():
    assert regions.accuracy([[0.4, 0.6, 0.9, 0.1]], [[0, 1, 0, 1]]) == 0.5
