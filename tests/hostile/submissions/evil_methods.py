"""Returns objects whose repr, length, class, attributes and iteration raise, lie or never end."""

import itertools

import numpy as np


class Evil:
    __class__ = np.ndarray
    shape = dtype = property(lambda self: (_ for _ in ()).throw(KeyboardInterrupt))

    def __repr__(self):
        raise SystemExit(0)

    def __len__(self):
        return -1

    def __iter__(self):
        return itertools.count()

    def __getattribute__(self, name):
        raise MemoryError(name)


class Endless(dict):
    def items(self):
        return ((n, n) for n in itertools.count())


EARNS = 13
WORDS = r"softmax took longer than 2 s|ended the Python process"


def sigmoid(x):
    return Evil()


def softmax(x):
    return Endless(a=1)


Evil()
