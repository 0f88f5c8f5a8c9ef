"""Is JSON nested a hundred thousand deep."""

EARNS = 0
WORDS = r"is not a notebook"


def edit(notebook, folder):
    (folder / f"{folder.name}.ipynb").write_text("[" * 100_000 + "]" * 100_000)
