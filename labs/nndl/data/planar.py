"""Which points in the plane can a network learn to tell apart?

Every function gives X, shape (2, m), and Y, shape (1, m), labels 0 and 1, half of each; the same seed gives the same
points."""

import numpy as np


def flower(m=400, seed=1, noise=0.2, petals=3):
    """A flower whose petals belong to the two classes in turn.

    m: number of points; seed: of the random numbers; noise: how far the points scatter; the petals are 4 long
    petals: how many each class has
    """
    rng, Y = np.random.default_rng(seed), _labels(m)
    centre = (
        (2 * rng.integers(0, petals, m) + Y) * np.pi / petals
    )  # the petals of class 1 stand between those of class 0
    angle = centre + rng.normal(0, 0.4 * np.pi / petals / 1.2, m)
    radius = 4 * np.abs(np.cos(petals * (angle - centre) / 2)) + rng.normal(0, noise, m)
    return _shuffled(rng, np.stack([radius * np.cos(angle), radius * np.sin(angle)]), Y)


def circles(m=200, seed=1, noise=0.10):
    """A ring and a second ring inside it."""
    rng, Y = np.random.default_rng(seed), _labels(m)
    angle, radius = rng.uniform(0, 2 * np.pi, m), np.where(Y == 1, 0.5, 1.0)
    X = radius * np.stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, noise, (2, m))
    return _shuffled(rng, X, Y)


def moons(m=200, seed=1, noise=0.15):
    """Two half moons that reach into each other."""
    rng, Y = np.random.default_rng(seed), _labels(m)
    angle = rng.uniform(0, np.pi, m)
    X = np.where(Y == 1, [1 - np.cos(angle), 0.5 - np.sin(angle)], [np.cos(angle), np.sin(angle)])
    return _shuffled(rng, X + rng.normal(0, noise, (2, m)), Y)


def blobs(m=200, seed=1, noise=0.55):
    """Six heaps of points, the classes in turn."""
    rng, Y = np.random.default_rng(seed), _labels(m)
    angle = (2 * rng.integers(0, 3, m) + Y) * np.pi / 3
    X = 2 * np.stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, noise, (2, m))
    return _shuffled(rng, X, Y)


def quantiles(m=200, seed=1, noise=0.0):
    """One heap, cut by the distance from its middle: the inner half and the outer half."""
    rng = np.random.default_rng(seed)
    X = rng.normal(0, 1, (2, m))
    order = np.argsort(np.hypot(*X) + rng.normal(0, noise, m))
    Y = np.zeros(m, dtype=np.int64)
    Y[order[m // 2 :]] = 1
    return X, Y.reshape(1, m)


def parity(n_bits):
    """All patterns of some bits, labelled 1 where the number of ones is odd.

    returns: X, shape (n_bits, 2**n_bits), zeros and ones; Y, shape (1, 2**n_bits)
    """
    patterns = np.arange(2**n_bits)
    X = (patterns >> np.arange(n_bits)[:, None]) & 1
    return X.astype(float), X.sum(axis=0, keepdims=True) % 2


def _labels(m):
    return (np.arange(m) % 2).astype(np.int64)


def _shuffled(rng, X, Y):
    order = rng.permutation(len(Y))
    return X[:, order], Y[order].reshape(1, -1)
