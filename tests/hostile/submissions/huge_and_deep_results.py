"""Returns results that are too deep or too large to send, and such that are only just not."""

import numpy as np

EARNS = 13
WORDS = r"nested too deep"


def sigmoid(x):
    nest = []
    for _ in range(100_000):
        nest = [nest]
    return nest


def softmax(x):
    return np.zeros(60_000_000)


def L1(yhat, y):
    return 10**100_000


def basic_sigmoid(x):
    return 10**2900


def normalize_rows(x):
    return "x" * 15_000_000


def image2vector(image):
    return np.zeros((0, 2**62))
