"""Announces a reply of many gigabytes, once by its tree, once by its data."""

import gc
import struct

EARNS = 13
WORDS = r"sigmoid: .*it closed the channel to the grader"


def stream():
    gc.unfreeze()
    return next(thing for thing in gc.get_objects() if type(thing).__name__ == "Channel").stream


def sigmoid(x):
    stream().write(struct.pack("<QQ", 2**63, 16) + b"[" * 1000)
    stream().flush()


def softmax(x):
    stream().write(struct.pack("<QQ", 4, 2**40) + b"null")
    stream().flush()
