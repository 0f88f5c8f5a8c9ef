"""Writes many files, none of them too large, which together would fill the disk."""

import pathlib

EARNS = 13
WORDS = r"No space left on device|wrote more than|too many files"

for n in range(40):
    pathlib.Path(f"part{n}").write_bytes(bytes(10_000_000))
print("wrote 400 MB")
