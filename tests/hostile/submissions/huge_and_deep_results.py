"""Returns results that are too deep or too large to send."""

import numpy as np


def sigmoid(x):
    nest = []
    for _ in range(100_000):
        nest = [nest]
    return nest


def softmax(x):
    return np.zeros(60_000_000)


def L1(yhat, y):
    return 10**100_000
