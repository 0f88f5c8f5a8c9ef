"""Do more layers help on the pictures of cats, whatever the seed of the pictures?

python datasets/measure_story.py [SEED]...    prints the table of datasets/README.md; some minutes
"""

import itertools
import sys

import numpy as np
from drawing.pictures import collection

TRAIN, TEST = (209, 80), (50, 25)  # pictures, and how many of them show a cat
MODELS = {  # sizes of the layers, iterations, learning rate
    "logistic regression": ([12288, 1], 2000, 0.005),
    "two layers": ([12288, 7, 1], 2500, 0.0075),
    "four layers": ([12288, 64, 32, 16, 1], 1000, 0.0075),
}


def pictures(seed):
    """The data sets of a seed: X_train, Y_train, X_test, Y_test, as the labs use them."""
    sets = (collection([seed, part], *sizes) for part, sizes in enumerate((TRAIN, TEST)))
    return [array for X, Y in sets for array in (X.reshape(len(X), -1).T / 255, Y[None])]


def train(X, Y, sizes, iterations, rate, seed):
    """Train a network with ReLU and a sigmoid at its end.

    The weights of the first layer stay in the span of the examples, so its steps are taken there: the same numbers as
    with 12288 of them, sixty times as fast.
    returns: a function that says the probabilities of other examples
    """
    W, b = _start(sizes, seed), [np.zeros((n, 1)) for n in sizes[1:]]
    steps, K, start = np.zeros((sizes[1], X.shape[1])), X.T @ X, W[0] @ X
    for _ in range(iterations):
        A = _forward(start + steps @ K + b[0], W, b)
        dZ = [A[-1] - Y]
        for layer in range(len(W) - 1, 0, -1):
            dZ.insert(0, (W[layer].T @ dZ[0]) * (A[layer - 1] > 0))
        for layer in range(1, len(W)):
            W[layer] -= rate * dZ[layer] @ A[layer - 1].T / Y.size
        for bias, error in zip(b, dZ, strict=True):
            bias -= rate * error.mean(axis=1, keepdims=True)
        steps -= rate * dZ[0] / Y.size
    return lambda other: _forward(W[0] @ other + steps @ (X.T @ other) + b[0], W, b)[-1]


def _start(sizes, seed):
    """The weights with which the labs begin: zeros, of size 0.01 for two layers, one over the root for more."""
    legacy = np.random.RandomState(seed)
    small = {2: 0.0, 3: 0.01}.get(len(sizes))
    return [
        legacy.randn(n, before) * (1 / np.sqrt(before) if small is None else small)
        for before, n in itertools.pairwise(sizes)
    ]


def _forward(Z, W, b):
    """The activations of all layers, from the first one's Z."""
    A = []
    for layer in range(len(W)):
        Z = Z if layer == 0 else W[layer] @ A[-1] + b[layer]
        A.append(np.maximum(0, Z) if layer + 1 < len(W) else 1 / (1 + np.exp(-Z)))
    return A


def accuracies(seed, name, start=1):
    """Train and test accuracy in percent of a model on the pictures of a seed; start: the training's np.random.seed."""
    X_train, Y_train, X_test, Y_test = pictures(seed)
    predict = train(X_train, Y_train, *MODELS[name], start)
    return [100 * np.mean((predict(X) > 0.5) == Y) for X, Y in ((X_train, Y_train), (X_test, Y_test))]


def main(seeds):
    print("| seed | " + " | ".join(f"{name}: train | test" for name in MODELS) + " |")
    print("|---|" + "---|" * 2 * len(MODELS))
    rows = [[part for name in MODELS for part in accuracies(seed, name)] for seed in seeds]
    for seed, row in zip(seeds, rows, strict=True):
        print(f"| {seed} | " + " | ".join(f"{part:.0f}" for part in row) + " |")
    print("| mean | " + " | ".join(f"{part:.0f}" for part in np.mean(rows, axis=0)) + " |")


if __name__ == "__main__":
    main([int(seed) for seed in sys.argv[1:]] or [1, 2, 3, 4, 5])
