"""What do the cells of a notebook look like, with nbgrader's metadata?"""

from collections.abc import Callable
from typing import Any

from nbformat import NotebookNode, v4

from .marks import CONTINUE, SCHEMA_VERSION, SKIP, cell_id

_markdown: Callable[..., NotebookNode] = v4.new_markdown_cell  # nbformat does not say its types
_code: Callable[..., NotebookNode] = v4.new_code_cell


def markdown(lab: str, key: str, source: str) -> NotebookNode:
    """A Markdown cell. lab, key: name it, so that building twice gives the same cell id."""
    return _markdown(source, id=cell_id(lab, key))


def code(lab: str, key: str, source: str, skip: bool = False) -> NotebookNode:
    """A code cell of the lesson; an error in it does not stop "Run All", because students run half-written labs."""
    return _code(source, id=cell_id(lab, key), metadata={"tags": [SKIP, CONTINUE] if skip else [CONTINUE]})


def read_only(lab: str, name: str, source: str) -> NotebookNode:
    """A locked code cell: shown, restored when grading, worth nothing."""
    return _nbgrader(lab, name, source, locked=True)


def answer(lab: str, name: str, source: str) -> NotebookNode:
    """The cell that a student writes in."""
    return _nbgrader(lab, name, source, solution=True)


def test(lab: str, name: str, source: str, points: int) -> NotebookNode:
    """A locked cell that gives points when it runs without an error."""
    cell = _nbgrader(lab, name, source, grade=True, locked=True, points=points)
    cell.metadata["tags"] = [CONTINUE]
    return cell


def _nbgrader(
    lab: str, name: str, source: str, grade: bool = False, solution: bool = False, locked: bool = False, **more: Any
) -> NotebookNode:
    metadata = {
        "grade": grade,
        "grade_id": name,
        "locked": locked,
        "schema_version": SCHEMA_VERSION,
        "solution": solution,
        "task": False,
        **more,
    }
    return _code(source, id=cell_id(lab, name), metadata={"nbgrader": metadata})
