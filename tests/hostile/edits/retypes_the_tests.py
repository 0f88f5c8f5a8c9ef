"""Makes Markdown of every test cell, and code of every text."""

EARNS = 13
WORDS = r"sigmoid is not defined"


def edit(notebook, folder):
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade"]:
            cell["cell_type"] = "markdown"
            cell["metadata"]["nbgrader"]["cell_type"] = "markdown"
    return notebook
