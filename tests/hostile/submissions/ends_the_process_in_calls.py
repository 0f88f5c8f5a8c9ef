"""Leaves in the middle of its calls: by os._exit, by exit(), by an exception that nobody expects."""

import os

EARNS = 13
WORDS = r"sigmoid: it ended the Python process"


def sigmoid(x):
    os._exit(0)


def softmax(x):
    exit()


def L1(yhat, y):
    raise KeyboardInterrupt


def normalize_rows(x):
    raise SystemExit(0)


def image2vector(image):
    raise type("Strange", (BaseException,), {"__str__": lambda self: 1 / 0})
