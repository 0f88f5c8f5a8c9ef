"""Returns generators, coroutines, iterators and functions, some of which never end."""

import itertools

EARNS = 13
WORDS = r"a generator"


def sigmoid(x):
    yield from itertools.count()


async def softmax(x):
    return x


def L1(yhat, y):
    return iter(int, 1)


def normalize_rows(x):
    return normalize_rows


def image2vector(image):
    return map(float, itertools.count())
