"""Sleeps in a cell, and in a call."""

import time

EARNS = 13
WORDS = r"this cell took longer than 3 s"


def sigmoid(x):
    time.sleep(1000)


# %%
time.sleep(1000)
