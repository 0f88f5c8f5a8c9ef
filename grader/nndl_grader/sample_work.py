"""What is a made-up student's notebook while it is written, and what will count of it?"""

import copy
import hashlib
import json
from dataclasses import dataclass, field

from .exercise import Exercise
from .lab import Lab
from .marks import Cell, Notebook
from .sample_answers import Worth


@dataclass
class Work:
    """A notebook while it is written.

    stubs: what stood in the answer cells at the beginning
    counts: what will count in the end, by exercise (source text) and question (a letter); the rest earns nothing
    raw: the bytes of a file that is no notebook any more
    """

    lab: Lab
    worth: Worth
    notebook: Notebook
    stubs: dict[str, str]
    counts: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None

    @property
    def cells(self) -> list[Cell]:
        """The notebook's cells, in order."""
        cells: list[Cell] = self.notebook["cells"]
        return cells

    def exercise(self, number: int) -> Exercise:
        """The exercise with a number, from 0; a shorter lab counts round, and -1 is the last."""
        return list(self.lab.exercises.values())[number % len(self.lab.exercises)]

    def place(self, name: str) -> int:
        """Where the cell is that nbgrader knows by a name."""
        return next(place for place, cell in enumerate(self.cells) if grade_id(cell) == name)

    def cell(self, name: str) -> Cell:
        """The cell that nbgrader knows by a name."""
        return self.cells[self.place(name)]

    def tests(self, name: str) -> list[Cell]:
        """The test cells of an exercise."""
        return [self.cell(f"{name}_{part}") for part in ("shapes", "values")]

    def write(self, name: str, source: str) -> None:
        """Write the answer to an exercise."""
        self.cell(name)["source"] = self.counts[name] = source

    def choose(self, name: str, answer: str) -> None:
        """Write the answer to a question, as it stands between the quotes."""
        self.cell(name)["source"] = self.stubs[name].replace('""', f'"{answer}"', 1)
        self.counts[name] = answer.strip().lower()

    def spoil(self, name: str, source: str) -> None:
        """Write an answer to an exercise that earns nothing and must not be run here."""
        self.cell(name)["source"] = source
        self.counts.pop(name, None)

    def insert(self, place: int, cell: Cell) -> None:
        """Put a cell at a place, with an id of its own, as Jupyter does for a new or pasted cell."""
        seed = f"{place} {len(self.cells)} {cell['source']}"
        self.cells.insert(place, {**copy.deepcopy(cell), "id": hashlib.sha256(seed.encode()).hexdigest()[:8]})

    def points(self) -> int:
        """The points that this submission must get."""
        exercises = sum(self.worth.points(name, self.counts.get(name)) for name in self.lab.exercises)
        return exercises + sum(
            question.points for name, question in self.lab.questions.items() if self.counts.get(name) == question.answer
        )

    def content(self) -> bytes:
        """The bytes of the file that is handed in."""
        if self.raw is not None:
            return self.raw
        cells = [{**cell, "source": cell["source"].splitlines(keepends=True)} for cell in self.cells]
        text = json.dumps({**self.notebook, "cells": cells}, indent=1, ensure_ascii=False, sort_keys=True)
        return f"{text}\n".encode()


def begin(lab: Lab, worth: Worth, released: Notebook) -> Work:
    """The work of a student who has just opened the lab.

    released: the released notebook as a dict of nbformat 4; it stays as it is
    """
    notebook = copy.deepcopy(released)
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])
    answers = [*lab.exercises, *lab.questions]
    stubs = {name: cell["source"] for cell in notebook["cells"] if (name := grade_id(cell)) in answers}
    return Work(lab, worth, notebook, stubs)


def grade_id(cell: Cell) -> str | None:
    """The name by which nbgrader knows a cell, or None."""
    name: str | None = cell["metadata"].get("nbgrader", {}).get("grade_id")
    return name


def code_cell(source: str) -> Cell:
    """A new code cell of the student's own; `Work.insert` gives it its id."""
    return {"cell_type": "code", "metadata": {}, "source": source, "execution_count": None, "outputs": []}
