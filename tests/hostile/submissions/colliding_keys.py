"""Returns a dict whose keys all have the same hash, which takes the reader the longer the more there are."""

import sys

EARNS = 13
WORDS = r"sigmoid: "

many = {}
keys = [n * sys.hash_info.modulus for n in range(1, 8_000)]


class Listed(dict):
    def items(self):
        return [(key, None) for key in keys]


def sigmoid(x):
    return Listed(a=1)
