"""Writes a file that would fill the disk."""

import pathlib

with pathlib.Path("huge").open("wb") as file:
    for _ in range(100_000):
        file.write(b"x" * 1_000_000)
