"""Sends a reply nested a million deep, and then one that is no JSON."""

import gc
import struct

EARNS = 13
WORDS = r"sigmoid: .*it closed the channel to the grader"


def write(tree):
    gc.unfreeze()
    stream = next(thing for thing in gc.get_objects() if type(thing).__name__ == "Channel").stream
    stream.write(struct.pack("<QQ", len(tree), 0) + tree)
    stream.flush()


def sigmoid(x):
    write(b"[" * 1_000_000)


def softmax(x):
    write(b"\xff\xfe{")
