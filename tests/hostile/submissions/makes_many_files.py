"""Makes twenty thousand empty files and folders, to use up what a file system can count."""

import pathlib

EARNS = 13
WORDS = r"No space left on device|too many files|took longer than"  # a slow disk lets the clock win

for n in range(10_000):
    pathlib.Path(f"file{n}").touch()
    pathlib.Path(f"folder{n}").mkdir()
print("made 20000")
