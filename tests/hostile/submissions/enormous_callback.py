"""Calls an earlier function back with small arguments whose result would take eight gigabytes over there."""

import numpy as np

EARNS = 13
WORDS = r"L1: .*add_column_to_rows raised .*(MemoryError|allocate)"


def L1(yhat, y):
    many = np.zeros((32_000, 1))
    return add_column_to_rows(many, many)  # noqa: F821
