"""What did a student hand in?

A submitted notebook is read, and brought back to the form of the release, whatever happened to it.
"""

import copy
import itertools
import json
import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from .errors import CourseError
from .marks import CONTINUE, METADATA, SCHEMA_VERSION, SKIP, Cell, Notebook

MAX_BYTES = 50_000_000
NBFORMAT = 4
_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")  # nbformat's own rule


@dataclass(frozen=True)
class ReleasedCell:
    """A cell of the release that nbgrader knows: its points where it is graded, its source where it is locked."""

    name: str
    cell_type: str
    grade: bool
    solution: bool
    locked: bool
    points: float | None
    source: str
    checksum: str
    id: str = ""


Named: TypeAlias = tuple[str | None, Cell]  # a cell with the name by which nbgrader knows it
Known: TypeAlias = dict[str | None, ReleasedCell]  # by name and by id: metadata may be lost, ids seldom


class UnreadableSubmission(CourseError):
    """A submitted file that is no notebook at all; the text says what is wrong with it."""


def read_notebook(path: Path | str) -> Notebook:
    """Read a submitted notebook.

    returns: the notebook as a dict of nbformat 4
    raises: UnreadableSubmission, in one sentence
    """
    path = Path(path)
    refuse_file(path)
    try:
        notebook = _without_half_characters(json.loads(path.read_text(encoding="utf-8-sig")))
    except (ValueError, RecursionError) as error:
        raise UnreadableSubmission(f"{path.name} is not a notebook: it is not valid JSON ({_short(error)}).") from error
    return _modern(path, notebook)


def refuse_file(path: Path) -> None:
    """Refuse a file by what it is, before it is opened.

    raises: UnreadableSubmission where it is a link, no file, or too large
    """
    linked = any(place.is_symlink() for place in (path, path.parent, path.parent.parent))  # it may lead to a neighbour
    if linked or not path.is_file():
        raise UnreadableSubmission(f"{path.name} is a link or not a file; a submission must be a real file.")
    if path.stat().st_size > MAX_BYTES:
        raise UnreadableSubmission(
            f"{path.name} has {path.stat().st_size / 1e6:.0f} MB; more than {MAX_BYTES / 1e6:.0f} MB is not "
            "read. Clear its outputs."
        )


def _without_half_characters(tree: Any) -> Any:
    """JSON can spell half of a surrogate pair, which no file and no database can hold."""
    text = json.dumps(tree, ensure_ascii=False)
    return tree if text.isascii() else json.loads(text.encode("utf-8", "replace"))


def _short(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)[:120]


def _modern(path: Path, notebook: Any) -> Notebook:
    if not isinstance(notebook, dict) or not isinstance(notebook.get("nbformat"), int):
        raise UnreadableSubmission(f"{path.name} is not a notebook: it is JSON of another kind.")
    if notebook["nbformat"] < NBFORMAT:
        notebook = _upgraded(path, notebook)
    cells = notebook.get("cells")
    if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
        raise UnreadableSubmission(f"{path.name} is not a notebook: it has no list of cells.")
    return {
        "cells": [_plain_cell(cell) for cell in cells],
        "metadata": METADATA,
        "nbformat": NBFORMAT,
        "nbformat_minor": 5,
    }


def _upgraded(path: Path, notebook: Notebook) -> Notebook:
    import nbformat

    from_dict: Callable[..., Any] = nbformat.from_dict  # nbformat does not say its types
    convert: Callable[..., Notebook] = nbformat.convert
    logging.getLogger("traitlets").setLevel(logging.CRITICAL)  # nbformat tells there what is mended here
    try:
        return convert(from_dict(notebook), NBFORMAT)
    except Exception as error:
        raise UnreadableSubmission(
            f"{path.name} is of nbformat {notebook['nbformat']} and cannot be read ({_short(error)})."
        ) from error


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _plain_cell(cell: Cell) -> Cell:
    """A cell with what every cell must have, and no more; outputs are dropped: grading makes new ones."""
    kind = cell.get("cell_type") if cell.get("cell_type") in ("code", "markdown", "raw") else "raw"
    plain = {"cell_type": kind, "metadata": _plain_metadata(cell), "source": _text(cell.get("source"))}
    if isinstance(cell.get("id"), str):
        plain["id"] = cell["id"]
    return {**plain, "execution_count": None, "outputs": []} if kind == "code" else plain


def _plain_metadata(cell: Cell) -> dict[str, Any]:
    """nbgrader's part, and our tags; the rest says nothing to a grader, and may be broken."""
    metadata = _dict(cell.get("metadata"))
    tags = metadata.get("tags")
    ours = [tag for tag in (SKIP, CONTINUE) if isinstance(tags, list) and tag in tags]
    kept = {"nbgrader": metadata["nbgrader"]} if "nbgrader" in metadata else {}
    return kept | ({"tags": ours} if ours else {})


def _text(source: Any) -> str:
    if isinstance(source, list):
        return "".join(part for part in source if isinstance(part, str))
    return source if isinstance(source, str) else ""


def restore(notebook: Notebook, released: Sequence[ReleasedCell]) -> Notebook:
    """Bring a notebook back to the form of the release.

    Of each cell that nbgrader knows there is exactly one afterwards: the last copy of it, or a new one behind its
    neighbour. Locked cells are as released, whatever the student made of them. All other cells stay where they are,
    without nbgrader's metadata.

    notebook: a dict of nbformat 4; released: the release's ReleasedCells in order
    returns: a new notebook dict
    """
    known: Known = {key: cell for cell in released for key in (cell.id, cell.name) if key}
    kept = _without_copies([_marked(cell, known) for cell in notebook["cells"]])
    there = {name for name, _ in kept}
    for place, cell in enumerate(released):
        if cell.name not in there and (cell.locked or cell.grade):
            kept.insert(_place_for(place, released, kept), (cell.name, _restored(cell, {"metadata": {}})))
    return {
        **copy.deepcopy({key: value for key, value in notebook.items() if key != "cells"}),
        "cells": _with_ids([cell for _, cell in kept]),
    }


def grade_id(cell: Cell) -> str | None:
    """The name by which nbgrader knows a cell; None where its metadata is missing or broken."""
    name = _dict(cell["metadata"].get("nbgrader")).get("grade_id")
    return name if isinstance(name, str) else None


def _marked(cell: Cell, known: Known) -> Named:
    """A cell with the name by which nbgrader knows it, or None."""
    released = known.get(grade_id(cell)) or known.get(cell.get("id"))
    return (released.name, _restored(released, cell)) if released else (None, _stripped(cell))


def _stripped(cell: Cell) -> Cell:
    locks = ("nbgrader", "deletable", "editable")
    metadata = {key: value for key, value in cell["metadata"].items() if key not in locks}
    return {**cell, "metadata": metadata}


def _restored(released: ReleasedCell, cell: Cell) -> Cell:
    """The released cell with the student's source where that is the student's to write; none of the student's tags."""
    nbgrader = {
        "grade": released.grade, "grade_id": released.name, "locked": released.locked, "schema_version": SCHEMA_VERSION,
        "solution": released.solution, "task": False, "cell_type": released.cell_type, "checksum": released.checksum,
    }  # fmt: skip
    if released.grade:
        nbgrader["points"] = released.points
    metadata = {"nbgrader": nbgrader, "deletable": False}
    if released.locked:
        metadata |= {"editable": False, **({"tags": [CONTINUE]} if released.grade else {})}
    source = released.source if released.locked else cell.get("source", "")
    restored = {"cell_type": released.cell_type, "metadata": metadata, "source": source}
    if "id" in cell:
        restored["id"] = cell["id"]
    return {**restored, "execution_count": None, "outputs": []} if released.cell_type == "code" else restored


def _without_copies(named: list[Named]) -> list[Named]:
    """Of cells with the same name the last one keeps it, as in nbgrader.

    A copied locked cell goes, a copied answer stays as plain code.
    """
    last = {name: place for place, (name, _) in enumerate(named) if name}
    kept = []
    for place, (name, cell) in enumerate(named):
        if name is None or last[name] == place:
            kept.append((name, cell))
        elif not cell["metadata"]["nbgrader"]["locked"]:
            kept.append((None, {**_stripped(cell), "id": ""}))  # the id is known to belong to a cell of the release
    return kept


def _place_for(place: int, released: Sequence[ReleasedCell], kept: list[Named]) -> int:
    """Where a missing cell belongs: behind the nearest earlier cell of the release that is there, else at the front."""
    where = {name: index for index, (name, _) in enumerate(kept) if name}
    return next((where[cell.name] + 1 for cell in reversed(released[:place]) if cell.name in where), 0)


def _with_ids(cells: list[Cell]) -> list[Cell]:
    """Cells with ids that nbformat accepts, each once."""
    wanted = [cell["id"] if isinstance(cell.get("id"), str) else "" for cell in cells]
    fresh = (name for name in map("restored-{}".format, itertools.count()) if name not in wanted)
    seen = set()
    for cell, name in zip(cells, wanted, strict=True):
        cell["id"] = name if _ID.fullmatch(name) and name not in seen else next(fresh)
        seen.add(name)
    return cells


def runs(cell: Cell) -> bool:
    """Whether a cell of a restored notebook runs when it is graded: code, and not tagged to be skipped."""
    tags = cell["metadata"].get("tags")
    return cell["cell_type"] == "code" and not (isinstance(tags, list) and SKIP in tags)
