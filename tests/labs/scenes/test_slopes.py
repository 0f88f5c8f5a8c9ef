"""Is a slope measured as it is, at corners too, and is a wrong one found?"""

import numpy as np

from nndl.scenes import slopes

Z = np.linspace(-2, 2, 81)


def bend(z):
    return np.where(z > 0, 3 * z, z)


def test_the_slope_of_a_parabola_is_measured():
    left, right = slopes.sides(np.square, Z)
    np.testing.assert_allclose((left + right) / 2, 2 * Z, atol=1e-6)


def test_at_a_corner_every_slope_between_both_sides_is_right():
    left, right = slopes.sides(bend, np.zeros(1))
    for stated, wrong in ((1.0, False), (2.0, False), (3.0, False), (0.9, True), (3.1, True), (np.nan, True)):
        assert slopes.differs(np.array([stated]), left, right) == [wrong]


def test_single_precision_is_no_mistake():
    left, right = slopes.sides(lambda z: np.tanh(z).astype(np.float32), Z)
    assert not slopes.differs(1 / np.cosh(Z) ** 2, left, right).any()


def test_stretches_are_pairs_of_the_first_and_the_last_place():
    mask = np.array([True, True, False, True, False, True])
    assert slopes.stretches(mask, np.arange(6.0)) == [(0, 1), (3, 3), (5, 5)]
    assert slopes.stretches(np.zeros(6, bool), np.arange(6.0)) == []
