"""Spends its time in C, where nothing interrupts it: in a regular expression and in a power."""

import re

EARNS = 13
WORDS = r"sigmoid took longer than 2 s"


def sigmoid(x):
    return re.match(r"(a+)+$", "a" * 60 + "b")


def softmax(x):
    return 7 ** (7**12)


def L1(yhat, y):
    return sorted(range(10**7), key=lambda n: -n) and 7 ** (7**11)
