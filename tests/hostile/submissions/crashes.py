"""Crashes for real, in a cell and in a call: it reads what is not there."""

import ctypes

EARNS = 13
WORDS = r"it ended the Python process \(signal SIGSEGV\)"


def sigmoid(x):
    ctypes.string_at(0)


# %%
ctypes.string_at(0)
