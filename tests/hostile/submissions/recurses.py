"""Recurses until the stack is full, with and without Python's own limit."""

import sys

EARNS = 13
WORDS = r"sigmoid: .*(RecursionError|ended the Python process|MemoryError)"


def softmax(x):
    return softmax(x)


def sigmoid(x):
    sys.setrecursionlimit(10**9)
    nest = []
    for _ in range(1_000_000):
        nest = [nest]
    return repr(nest) + str(sigmoid(x))
