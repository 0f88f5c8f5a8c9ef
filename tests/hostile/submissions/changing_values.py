"""Returns a dict and an array that are another thing each time they are looked at."""

import numpy as np


class Changing(dict):
    looks = 0

    def items(self):
        Changing.looks += 1
        return [("a", object() if Changing.looks % 2 == 0 else 1.0)]


class Swelling(np.ndarray):
    looks = 0

    @property
    def nbytes(self):
        return 8

    @property
    def shape(self):
        Swelling.looks += 1
        return (Swelling.looks,)


EARNS = 13
WORDS = r"sigmoid: the shapes are not right yet"


def sigmoid(x):
    return Changing(a=1)


def softmax(x):
    return np.zeros(3).view(Swelling)
