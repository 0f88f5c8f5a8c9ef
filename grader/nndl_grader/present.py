"""What do formgrader and nbgrader's feedback show of a graded submission: which outputs, which comments?"""

from .examine import Finding, Findings
from .ledger import NO_RESPONSE
from .marks import Cell, Notebook, Output, checksum
from .submission import grade_id


def with_outputs(notebook: Notebook, found: Findings) -> Notebook:
    """A restored notebook with what its cells printed, and the words of the checks as the outputs of the test cells.

    found: examine.Findings
    returns: the notebook, ready for autograded/
    """
    verdicts: dict[str | None, Output] = {
        cell: _verdict_output(text, finding.scores[cell] > 0)
        for finding in found.by_name.values()
        for cell, text in finding.texts.items()
    }
    for place, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] == "code":
            verdict = verdicts.get(grade_id(cell))
            cell["outputs"] = [verdict] if verdict else found.outputs.get(place, [])
    return {**notebook, "nbformat": 4, "nbformat_minor": 5}


def with_note(notebook: Notebook, trouble: str) -> Notebook:
    """An empty notebook whose first cell says why nothing could be graded."""
    words = f"**This submission could not be graded.** {trouble}"
    note = {"cell_type": "markdown", "id": "trouble", "metadata": {}, "source": words}
    return {**notebook, "cells": [note, *notebook["cells"]], "nbformat": 4, "nbformat_minor": 5}


def _verdict_output(text: str, right: bool) -> Output:
    """The output by which nbgrader, too, would score the cell: an error where it failed."""
    if right:
        return {"output_type": "stream", "name": "stdout", "text": text + "\n"}
    lines = text.splitlines()
    return {"output_type": "error", "ename": "CheckFailed", "evalue": lines[0], "traceback": lines}


def comments(notebook: Notebook, found: Findings) -> dict[str, str | None]:
    """A comment per answer cell, by name: nbgrader's own for an untouched one, else what was found, or None."""
    answers = [cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("solution")]
    return {name: _comment(cell, found.by_name.get(name)) for cell in answers if (name := grade_id(cell))}


def _comment(cell: Cell, finding: Finding | None) -> str | None:
    if checksum(cell) == cell["metadata"]["nbgrader"]["checksum"]:
        return NO_RESPONSE
    return finding.sentence if finding else None
