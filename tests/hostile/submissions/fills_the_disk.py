"""Writes one file that would fill the disk, had it no end."""

import pathlib

EARNS = 13
WORDS = r"File too large"

with pathlib.Path("huge").open("wb") as file:
    for _ in range(1000):
        file.write(b"x" * 1_000_000)
