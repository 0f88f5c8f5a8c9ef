"""Which points in the plane can a network learn to tell apart?

Every function gives X, shape (2, m), and Y, shape (1, m), labels 0 and 1, half of each; the same seed gives the same
points."""

import operator

import numpy as np

from ..errors import SetupError

MOST_BITS = 20  # a million patterns


def flower(m=400, seed=1, noise=0.2, petals=3):
    """A flower whose petals belong to the two classes in turn.

    m: number of points; seed: of the random numbers; noise: how far the points scatter; the petals are 4 long
    petals: how many each class has
    """
    rng, Y = _start(m, seed, noise)
    _refuse_unless_whole("petals", petals, 1)
    centre = (2 * rng.integers(0, petals, m) + Y) * np.pi / petals  # class 1 stands between those of class 0
    angle = centre + rng.normal(0, 0.4 * np.pi / petals / 1.2, m)
    radius = 4 * np.abs(np.cos(petals * (angle - centre) / 2)) + rng.normal(0, noise, m)
    return _shuffled(rng, np.stack([radius * np.cos(angle), radius * np.sin(angle)]), Y)


def circles(m=200, seed=1, noise=0.10):
    """A ring and a second ring inside it."""
    rng, Y = _start(m, seed, noise)
    angle, radius = rng.uniform(0, 2 * np.pi, m), np.where(Y == 1, 0.5, 1.0)
    X = radius * np.stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, noise, (2, m))
    return _shuffled(rng, X, Y)


def moons(m=200, seed=1, noise=0.15):
    """Two half moons that reach into each other."""
    rng, Y = _start(m, seed, noise)
    angle = rng.uniform(0, np.pi, m)
    X = np.where(Y == 1, [1 - np.cos(angle), 0.5 - np.sin(angle)], [np.cos(angle), np.sin(angle)])
    return _shuffled(rng, X + rng.normal(0, noise, (2, m)), Y)


def blobs(m=200, seed=1, noise=0.55):
    """Six heaps of points, the classes in turn."""
    rng, Y = _start(m, seed, noise)
    angle = (2 * rng.integers(0, 3, m) + Y) * np.pi / 3
    X = 2 * np.stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, noise, (2, m))
    return _shuffled(rng, X, Y)


def quantiles(m=200, seed=1, noise=0.0):
    """One heap, cut by the distance from its middle: the inner half and the outer half."""
    rng, Y = _start(m, seed, noise)
    X = rng.normal(0, 1, (2, m))
    order = np.argsort(np.hypot(*X) + rng.normal(0, noise, m))
    Y[order] = np.arange(m) >= (m + 1) // 2
    return X, Y.reshape(1, m)


def parity(n_bits):
    """All patterns of some bits, labelled 1 where the number of ones is odd.

    returns: X, shape (n_bits, 2**n_bits), zeros and ones; Y, shape (1, 2**n_bits)
    """
    _refuse_unless_whole("n_bits", n_bits, 1, MOST_BITS)
    patterns = np.arange(2**n_bits)
    X = (patterns >> np.arange(n_bits)[:, None]) & 1
    return X.astype(float), X.sum(axis=0, keepdims=True) % 2


def _start(m, seed, noise):
    """The random numbers of a seed, and m labels in turn."""
    _refuse_unless_whole("m", m, 2)
    _refuse_unless_whole("seed", seed, 0)
    if not (np.isscalar(noise) and np.isreal(noise) and 0 <= noise < np.inf):
        raise SetupError(f"noise = {noise!r}: expected a number, 0 or more. Try noise=0.2.")
    return np.random.default_rng(seed), np.arange(m, dtype=np.int64) % 2


def _refuse_unless_whole(name, value, least, most=None):
    try:
        right = least <= operator.index(value) and (most is None or value <= most)
    except TypeError:  # 200.0, "200", None
        right = False
    if not right:
        limit = f"{least} or more" if most is None else f"from {least} to {most}"
        raise SetupError(f"{name} = {value!r}: expected a whole number, {limit}. Try {name}={max(least, 4)}.")


def _shuffled(rng, X, Y):
    order = rng.permutation(len(Y))
    return X[:, order], Y[order].reshape(1, -1)


PLANAR = {points.__name__: points for points in (flower, circles, moons, blobs, quantiles)}  # those of two classes
