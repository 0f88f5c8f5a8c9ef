"""Which points in the plane can a network learn to tell apart?

Every function gives X, shape (2, m), and Y, shape (1, m), labels 0 and 1, half of each; the same seed gives the same
points."""

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from ..errors import SetupError
from ..typed import Array

MOST_BITS = 20  # a million patterns


def flower(m: int = 400, seed: int = 1, noise: float = 0.2, petals: int = 3) -> tuple[Array, Array]:
    """A flower whose petals belong to the two classes in turn.

    The points scatter about the rose curve r = 4 |cos(petals (angle - centre) / 2)|, each about the centre of a petal.

    m: number of points; seed: of the random numbers; noise: standard deviation of the radius; the petals are 4 long
    petals: how many each class has
    returns: X (2, m), Y (1, m)
    raises: SetupError where an argument is not of its kind

    >>> from nndl.data import flower
    >>> X, Y = flower(m=6)
    >>> X.shape, Y.shape, int(Y.sum())
    ((2, 6), (1, 6), 3)
    """
    rng, Y = _start(m, seed, noise)
    _refuse_unless_whole("petals", petals, 1)
    centre = (2 * rng.integers(0, petals, m) + Y) * np.pi / petals  # class 1 stands between those of class 0
    angle = centre + rng.normal(0, 0.4 * np.pi / petals / 1.2, m)
    radius = 4 * np.abs(np.cos(petals * (angle - centre) / 2)) + rng.normal(0, noise, m)
    return _shuffled(rng, np.stack([radius * np.cos(angle), radius * np.sin(angle)]), Y)


def circles(m: int = 200, seed: int = 1, noise: float = 0.10) -> tuple[Array, Array]:
    """A ring of radius 1, class 0, and a second ring of radius 0.5 inside it.

    m: number of points; seed: of the random numbers; noise: standard deviation of either coordinate
    returns: X (2, m), Y (1, m)
    raises: SetupError where an argument is not of its kind

    >>> from nndl.data import circles
    >>> X, Y = circles(m=4, noise=0)
    >>> np.hypot(*X[:, Y[0] == 1]).round(2)
    array([0.5, 0.5])
    """
    rng, Y = _start(m, seed, noise)
    angle, radius = rng.uniform(0, 2 * np.pi, m), np.where(Y == 1, 0.5, 1.0)
    X = radius * np.stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, noise, (2, m))
    return _shuffled(rng, X, Y)


def moons(m: int = 200, seed: int = 1, noise: float = 0.15) -> tuple[Array, Array]:
    """Two half moons of radius 1 that reach into each other.

    m: number of points; seed: of the random numbers; noise: standard deviation of either coordinate
    returns: X (2, m), Y (1, m)
    raises: SetupError where an argument is not of its kind

    >>> from nndl.data import moons
    >>> X, Y = moons(m=6)
    >>> X.shape, Y.shape, int(Y.sum())
    ((2, 6), (1, 6), 3)
    """
    rng, Y = _start(m, seed, noise)
    angle = rng.uniform(0, np.pi, m)
    X = np.where(Y == 1, [1 - np.cos(angle), 0.5 - np.sin(angle)], [np.cos(angle), np.sin(angle)])
    return _shuffled(rng, X + rng.normal(0, noise, (2, m)), Y)


def blobs(m: int = 200, seed: int = 1, noise: float = 0.55) -> tuple[Array, Array]:
    """Six heaps of points on a ring of radius 2, the classes in turn.

    m: number of points; seed: of the random numbers; noise: standard deviation of either coordinate
    returns: X (2, m), Y (1, m)
    raises: SetupError where an argument is not of its kind

    >>> from nndl.data import blobs
    >>> X, Y = blobs(m=6)
    >>> X.shape, Y.shape, int(Y.sum())
    ((2, 6), (1, 6), 3)
    """
    rng, Y = _start(m, seed, noise)
    angle = (2 * rng.integers(0, 3, m) + Y) * np.pi / 3
    X = 2 * np.stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, noise, (2, m))
    return _shuffled(rng, X, Y)


def quantiles(m: int = 200, seed: int = 1, noise: float = 0.0) -> tuple[Array, Array]:
    """One normal heap, cut by the distance from its middle: the inner half, class 0, and the outer half.

    m: number of points; seed: of the random numbers; noise: standard deviation of what the distance is taken for
    returns: X (2, m), Y (1, m)
    raises: SetupError where an argument is not of its kind

    >>> from nndl.data import quantiles
    >>> X, Y = quantiles(m=6)
    >>> distance = np.hypot(*X)
    >>> bool(distance[Y[0] == 0].max() < distance[Y[0] == 1].min())
    True
    """
    rng, Y = _start(m, seed, noise)
    X = rng.normal(0, 1, (2, m))
    order = np.argsort(np.hypot(*X) + rng.normal(0, noise, m))
    Y[order] = np.arange(m) >= (m + 1) // 2
    return X, Y.reshape(1, m)


def parity(n_bits: int) -> tuple[Array, Array]:
    """All patterns of some bits, labelled 1 where the number of ones is odd.

    n_bits: how many, from 1 to 20
    returns: X, shape (n_bits, 2**n_bits), zeros and ones; Y, shape (1, 2**n_bits)
    raises: SetupError where n_bits is no such number

    >>> from nndl.data import parity
    >>> X, Y = parity(2)
    >>> X
    array([[0., 1., 0., 1.],
           [0., 0., 1., 1.]])
    >>> Y
    array([[0, 1, 1, 0]])
    """
    _refuse_unless_whole("n_bits", n_bits, 1, MOST_BITS)
    patterns = np.arange(2**n_bits)
    X = (patterns >> np.arange(n_bits)[:, None]) & 1
    return X.astype(float), X.sum(axis=0, keepdims=True) % 2


def _start(m: int, seed: int, noise: Any) -> tuple[np.random.Generator, Array]:
    """The random numbers of a seed, and m labels in turn."""
    _refuse_unless_whole("m", m, 2)
    _refuse_unless_whole("seed", seed, 0)
    # text is scalar, but not real: so much the stubs cannot say
    if not (np.isscalar(noise) and np.isreal(noise) and 0 <= noise < np.inf):  # type: ignore[operator]
        raise SetupError(f"noise = {noise!r}: expected a number, 0 or more. Try noise=0.2.")
    return np.random.default_rng(seed), np.arange(m, dtype=np.int64) % 2


def _refuse_unless_whole(name: str, value: Any, least: int, most: int | None = None) -> None:
    try:
        right = least <= operator.index(value) and (most is None or value <= most)
    except TypeError:  # 200.0, "200", None
        right = False
    if not right:
        limit = f"{least} or more" if most is None else f"from {least} to {most}"
        raise SetupError(f"{name} = {value!r}: expected a whole number, {limit}. Try {name}={max(least, 4)}.")


def _shuffled(rng: np.random.Generator, X: Array, Y: Array) -> tuple[Array, Array]:
    order = rng.permutation(len(Y))
    return X[:, order], Y[order].reshape(1, -1)


PLANAR: dict[str, Callable[..., tuple[Array, Array]]] = {  # those of two classes
    points.__name__: points for points in (flower, circles, moons, blobs, quantiles)
}
"""The sets of two classes by name; each is a function of m, seed and noise that gives X (2, m) and Y (1, m)."""
