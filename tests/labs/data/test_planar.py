"""Are the points in the plane what the lessons say of them?"""

import itertools

import numpy as np
import pytest

from nndl import data
from nndl.errors import SetupError

SETS = [data.flower, data.circles, data.moons, data.blobs, data.quantiles]
TANGLED = [draw for draw in SETS if draw is not data.moons]
every_set = pytest.mark.parametrize("draw", SETS, ids=lambda draw: draw.__name__)


def right_with_a_line(X, Y):
    """The share of points on the right side of the line of least squares."""
    features = np.vstack([X, np.ones(X.shape[1])]).T
    weights = np.linalg.lstsq(features, 2.0 * Y[0] - 1, rcond=None)[0]
    return np.mean((features @ weights > 0) == Y[0])


@every_set
@pytest.mark.parametrize("m", [2, 201, 400])
def test_points_are_columns_and_labels_are_0_and_1_half_of_each(draw, m):
    X, Y = draw(m)
    assert (X.shape, Y.shape, X.dtype, Y.dtype) == ((2, m), (1, m), float, np.int64)
    assert set(np.unique(Y)) == {0, 1} and Y.sum() == m // 2
    assert np.isfinite(X).all()


@every_set
def test_the_same_seed_gives_the_same_points_and_another_seed_others(draw):
    first, again, other = draw(seed=3), draw(seed=3), draw(seed=4)
    assert all(np.array_equal(*parts) for parts in zip(first, again, strict=True))
    assert not np.isin(first[0], other[0]).any()


@every_set
def test_drawing_leaves_the_students_own_random_numbers_alone(draw):
    np.random.seed(1)
    before = np.random.get_state()[1].copy()
    draw()
    assert np.array_equal(np.random.get_state()[1], before)


@every_set
def test_the_classes_come_mixed_not_one_after_the_other(draw):
    Y = draw()[1][0]
    assert len(Y) / 3 < np.count_nonzero(np.diff(Y)) < 2 * len(Y) / 3


@pytest.mark.parametrize(
    ("draw", "distance"),
    [
        (data.circles, lambda X: np.abs(np.hypot(*X) - np.where(np.hypot(*X) > 0.75, 1, 0.5))),
        (data.moons, lambda X: np.minimum(np.abs(np.hypot(*X) - 1), np.abs(np.hypot(X[0] - 1, X[1] - 0.5) - 1))),
        (data.blobs, lambda X: np.abs(np.hypot(*X) - 2)),
    ],
    ids=["circles", "moons", "blobs"],
)
def test_without_noise_points_lie_on_the_curve_and_noise_spreads_them(draw, distance):
    spread = [distance(draw(400, noise=noise)[0]).mean() for noise in (0, 0.05, 0.2)]
    assert spread[0] < 1e-9 < spread[1] < spread[2]


@pytest.mark.parametrize("draw", TANGLED, ids=lambda draw: draw.__name__)
@pytest.mark.parametrize("seed", range(5))
def test_no_line_tells_the_classes_apart(draw, seed):
    assert right_with_a_line(*draw(400, seed=seed)) < 0.65


def test_a_line_gets_most_of_the_moons_but_not_all():
    assert 0.8 < right_with_a_line(*data.moons(400)) < 0.95


@pytest.mark.parametrize("petals", [1, 3, 5])
def test_without_noise_a_petal_of_the_flower_belongs_to_one_class(petals):
    X, Y = data.flower(2000, noise=0, petals=petals)
    tip = np.hypot(*X) > 3.4  # nearer to the middle, a petal overlaps its neighbours
    petal = np.round(np.arctan2(X[1], X[0]) / (np.pi / petals)).astype(int) % (2 * petals)
    assert set(petal[tip]) == set(range(2 * petals))
    assert np.array_equal(petal[tip] % 2, Y[0, tip])


def test_noise_scatters_the_flower():
    lengths = [np.hypot(*data.flower(400, noise=noise)[0]).max() for noise in (0, 0.2, 1)]
    assert lengths[0] <= 4 < lengths[1] < lengths[2]


def test_a_ring_inside_a_ring_is_class_1():
    X, Y = data.circles(noise=0)
    assert np.array_equal(np.hypot(*X) < 0.75, Y[0] == 1)


def test_quantiles_are_cut_at_one_distance_and_noise_blurs_the_cut():
    def misplaced(noise):
        X, Y = data.quantiles(400, noise=noise)
        return np.count_nonzero((np.hypot(*X) > np.median(np.hypot(*X))) != Y[0])

    assert misplaced(0) == 0 < misplaced(0.1) < misplaced(1)


@pytest.mark.parametrize("n_bits", range(1, 9))
def test_parity_is_right_for_every_pattern_by_counting(n_bits):
    X, Y = data.parity(n_bits)
    assert (X.shape, Y.shape, X.dtype, Y.dtype) == ((n_bits, 2**n_bits), (1, 2**n_bits), float, np.int64)
    assert sorted(map(tuple, X.T)) == sorted(itertools.product((0.0, 1.0), repeat=n_bits))
    assert [sum(bit == 1 for bit in pattern) % 2 for pattern in X.T] == Y[0].tolist()


@every_set
@pytest.mark.parametrize(
    "silly", [dict(m=0), dict(m=1), dict(m=-4), dict(m=100.0), dict(m="100"), dict(seed=-1), dict(seed=0.5)]
    + [dict(noise=-0.1), dict(noise=float("nan")), dict(noise="much"), dict(noise=None), dict(noise=[0.1])],
    ids=str,
)  # fmt: skip
def test_a_silly_argument_is_refused_by_name_in_one_line(draw, silly):
    (name,) = silly
    with pytest.raises(SetupError, match=rf"^{name} = .*: expected .*Try {name}=[\d.]+\.$"):
        draw(**silly)


@pytest.mark.parametrize("petals", [0, -1, 2.5, None])
def test_a_flower_has_a_whole_number_of_petals(petals):
    with pytest.raises(SetupError, match=r"^petals = "):
        data.flower(petals=petals)


@pytest.mark.parametrize("n_bits", [0, -1, 2.0, "4", 64])
def test_parity_of_no_bits_or_of_more_than_memory_holds_is_refused(n_bits):
    with pytest.raises(SetupError, match=r"^n_bits = .*from 1 to 20"):
        data.parity(n_bits)
