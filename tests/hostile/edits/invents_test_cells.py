"""Adds graded cells of its own, with names that are not in the release and points for nothing."""

EARNS = 13
WORDS = r"sigmoid is not defined"


def edit(notebook, folder):
    for number, name in enumerate(("bonus", "sigmoid_extra", "L2_values_", "../L2", "", None)):
        metadata = {"grade": True, "grade_id": name, "locked": False, "solution": number % 2 == 0, "points": 1000}
        metadata |= {"schema_version": 3, "task": False, "cell_type": "code", "checksum": ""}
        cell = {"cell_type": "code", "source": "1000", "outputs": [], "metadata": {"nbgrader": metadata}}
        notebook["cells"].append(cell)
    return notebook
