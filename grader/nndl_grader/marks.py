"""By which marks do nbgrader and we know a cell?

Kept apart from what makes cells: nbformat takes a second to import, and grading does without it.
"""

import hashlib
from typing import Any, TypeAlias

Cell: TypeAlias = dict[str, Any]  # of a notebook, as nbformat 4 has it; so are its outputs and the whole of it
Output: TypeAlias = dict[str, Any]
Notebook: TypeAlias = dict[str, Any]

SCHEMA_VERSION = 3  # of nbgrader's cell metadata
SKIP, CONTINUE = "skip-execution", "raises-exception"
METADATA: dict[str, Any] = {  # of the whole notebook
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def cell_id(lab: str, key: str) -> str:
    """The id of a built cell: the same each time it is built."""
    return hashlib.sha256(f"{lab}/{key}".encode()).hexdigest()[:12]


def checksum(cell: Cell) -> str:
    """A cell's checksum as nbgrader makes it (nbgrader.utils.compute_checksum).

    cell: a dict of nbformat 4 with nbgrader's metadata
    """
    metadata = cell["metadata"]["nbgrader"]
    flags = [str(bool(metadata.get(name))) for name in ("grade", "solution", "locked")]
    points = [str(float(metadata["points"]))] if metadata.get("grade") else []
    parts = [cell["source"], cell["cell_type"], *flags, metadata["grade_id"], *points]
    return hashlib.md5("".join(parts).encode()).hexdigest()
