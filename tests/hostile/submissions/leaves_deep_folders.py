"""Leaves folders eleven hundred deep, and folders that nobody may open, for whoever cleans up."""

import contextlib
import os
import pathlib

EARNS = 13
WORDS = r"deep enough|too many files or folders"

home = os.getcwd()  # noqa: PTH109
for _ in range(1100):  # deeper than Python calls itself, and the path longer than Linux takes one
    pathlib.Path("deep").mkdir()
    os.chdir("deep")
os.chdir(home)
pathlib.Path("closed/inner").mkdir(parents=True)
with contextlib.suppress(OSError):
    pathlib.Path("closed").chmod(0)
print("deep enough")
