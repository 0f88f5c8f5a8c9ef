"""Leaves with exit status 0, as if all had gone well."""

import os

EARNS = 13
WORDS = r"it ended the Python process \(exit status 0\)"

os._exit(0)
