"""Floods stderr, the descriptors below it, display, the last value and the text of an exception."""

import os
import sys
import warnings

from IPython.display import display

EARNS = 13
WORDS = r"the rest was cut"
# %%
for _ in range(300):
    print("y" * 100_000, file=sys.stderr)
# %%
for _ in range(300):
    os.write(1, b"z" * 100_000)
    os.write(2, b"z" * 100_000)
# %%
for _ in range(100):
    display("w" * 100_000)
# %%
for n in range(1000):
    warnings.warn("v" * 10_000 + str(n), stacklevel=1)


# %%
class Long:
    def __repr__(self):
        return "u" * 50_000_000


Long()
# %%
raise ValueError("t" * 50_000_000)


# %%
def sigmoid(x):
    print("s" * 50_000_000)
    raise ValueError("s" * 50_000_000)
