"""Is no notebook but a link to that of a neighbour, who has all the points."""

EARNS = 0
WORDS = r"is a link or not a file"


def edit(notebook, folder):
    path = folder / f"{folder.name}.ipynb"
    path.unlink()
    path.symlink_to(folder.parent.parent / "z_neighbour" / folder.name / path.name)
