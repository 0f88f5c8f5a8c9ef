"""Has metadata, ids, sources and outputs of all wrong kinds in its cells."""

EARNS = 13
WORDS = r"sigmoid is not defined"


def edit(notebook, folder):
    strange = [None, [], {}, 1e400, "x" * 100_000, [[]], {"nbgrader": []}, {"nbgrader": {"grade_id": {}}}, True]
    for part in strange:
        cell = {"cell_type": "code", "id": part, "metadata": part, "source": part, "outputs": part, "grade": part}
        notebook["cells"].append(cell)
    return {**notebook, "metadata": {"kernelspec": {"name": "bash", "language": "../../x"}}}
