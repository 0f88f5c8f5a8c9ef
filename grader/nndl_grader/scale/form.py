"""Which form must the plain data of a judged submission have, and the notebook in it?"""

import functools
from collections.abc import Callable, Sequence
from typing import Any

from ..record import FORMAT
from ..submission import ReleasedCell, restore

TEXTS = {"type": "object", "additionalProperties": {"type": "string"}}
TEXT_OR_NONE = {"type": ["string", "null"]}
COUNT = {"type": "integer", "minimum": 0}


def _exactly(**properties: Any) -> dict[str, Any]:
    """An object with these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


FINDING = _exactly(
    scores={"type": "object", "additionalProperties": {"type": "number"}},
    texts=TEXTS,
    sentence=TEXT_OR_NONE,
    cause=TEXT_OR_NONE,
    started={"type": "boolean"},
    stopped={"type": "boolean"},
    cases=COUNT,
    wrong=COUNT,
)
NUMBERS = {"type": "object", "additionalProperties": {"type": "number"}}
PROVENANCE = _exactly(
    seed={"type": "integer"},
    submission={"type": "string"},
    timestamp={"type": "string"},
    exercises=TEXTS,
    points=NUMBERS,
    limits=NUMBERS,
    sandbox={"type": "string"},
    versions=TEXTS,
    code={"type": "string"},
)
RECORD = _exactly(
    lab={"type": "string"},
    student={"type": "string"},
    provenance=PROVENANCE,
    findings={"type": "object", "additionalProperties": FINDING},
    trouble=TEXT_OR_NONE,
    seconds={"type": "number", "minimum": 0},
    format={"const": FORMAT},
)
LINES = {"type": "array", "items": {"type": "string"}}
NOTHING = {"type": "object", "maxProperties": 0}
TEXT_ONLY = _exactly(**{"text/plain": {"type": "string"}})
OUTPUTS = (  # as outputs.clean leaves them: no HTML, which formgrader would show as it is
    _exactly(output_type={"const": "stream"}, name={"enum": ["stdout", "stderr"]}, text={"type": "string"}),
    _exactly(output_type={"const": "error"}, ename={"type": "string"}, evalue={"type": "string"}, traceback=LINES),
    _exactly(output_type={"const": "display_data"}, data=TEXT_ONLY, metadata=NOTHING),
    _exactly(
        output_type={"const": "execute_result"}, data=TEXT_ONLY, metadata=NOTHING, execution_count={"type": "null"}
    ),
)
CELL = {
    "type": "object",
    "required": ["cell_type", "metadata", "source", "id"],
    "properties": {
        "cell_type": {"enum": ["code", "markdown", "raw"]},
        "metadata": {"type": "object"},
        "source": {"type": "string"},
        "id": {"type": "string"},
        "execution_count": {"type": "null"},
        "outputs": {"type": "array", "items": {"oneOf": list(OUTPUTS)}},
    },
    "additionalProperties": False,
}
NOTEBOOK = _exactly(
    cells={"type": "array", "items": CELL}, metadata={"type": "object"}, nbformat={"const": 4},
    nbformat_minor={"const": 5},
)  # fmt: skip
PARCEL = _exactly(
    moment={"type": "string", "maxLength": 40},
    record=RECORD,
    notebook=NOTEBOOK,
    comments={"type": "object", "additionalProperties": TEXT_OR_NONE},
)


@functools.cache
def _check() -> Callable[[Any], Any]:
    import fastjsonschema

    return fastjsonschema.compile(PARCEL)


def refuse_form(body: Any) -> None:
    """Refuse plain data that is not the body of a parcel.

    raises: ValueError that names the place
    """
    _check()(body)  # its exception is a ValueError


def refuse_notebook(notebook: dict[str, Any], released: Sequence[ReleasedCell]) -> None:
    """Refuse a notebook that is not one of the release with a student's answers in it.

    released: the release's ReleasedCells
    raises: ValueError
    """
    bare = {**notebook, "cells": [_without_outputs(cell) for cell in notebook["cells"]]}
    if restore(bare, released)["cells"] != bare["cells"]:
        raise ValueError("its notebook is not one of the release")


def _without_outputs(cell: dict[str, Any]) -> dict[str, Any]:
    return {**cell, "outputs": []} if "outputs" in cell else cell
