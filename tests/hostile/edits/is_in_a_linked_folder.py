"""Lies in no folder of its own but behind a link to that of a neighbour, who has all the points."""

import shutil

EARNS = 0
WORDS = r"is a link"


def edit(notebook, folder):
    shutil.rmtree(folder)
    folder.symlink_to(folder.parent.parent / "z_neighbour" / folder.name)
