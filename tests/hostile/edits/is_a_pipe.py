"""Is no notebook but a pipe, from which nobody ever reads to the end."""

import os

EARNS = 0
WORDS = r"is a link or not a file|is missing"


def edit(notebook, folder):
    path = folder / f"{folder.name}.ipynb"
    path.unlink()
    os.mkfifo(path)
