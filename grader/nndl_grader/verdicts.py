"""How are judged answers shown: as a table, as JSON, and as the sentence about those that could not be judged?"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .judging import Judged
from .tables import Painter

NAMED = 3  # so many files are named in one sentence


def to_json(judged: Sequence[Judged]) -> str:
    """Judged answers as a JSON array, one object a line, in plain ASCII whatever the names of the files."""
    lines = [json.dumps(_plain(one)) for one in judged]
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"


def _plain(one: Judged) -> dict[str, Any]:
    return {
        "file": one.file,
        "passed_shapes": one.shapes,
        "passed_values": one.values,
        "cause": one.cause,
        "sentence": one.sentence,
    }


def print_verdicts(judged: Sequence[Judged], console: Console | None = None) -> None:
    """Print one row per file, then a line about all of them."""
    console = console or Console(highlight=False)
    paint = Painter(console)
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold", show_edge=False)
    for name, options in _COLUMNS.items():
        table.add_column(name, overflow="fold", **options)
    for one in judged:
        texts = (one.cause or "", one.sentence or "")
        table.add_row(paint(one.file), _sign(paint, one.shapes), _sign(paint, one.values), *map(paint, texts))
    console.print(table)
    console.print(paint(count_line(judged)))


_COLUMNS: dict[str, dict[str, Any]] = {
    "file": dict(ratio=2),
    "shapes": dict(no_wrap=True, min_width=6),
    "values": dict(no_wrap=True, min_width=6),
    "cause": dict(ratio=1),
    "sentence": dict(ratio=3),
}


def _sign(paint: Painter, passed: bool) -> Text:
    return paint("✓", "green") if passed else paint("✗", "red")


def count_line(judged: Sequence[Judged]) -> str:
    """How many files there are, how many passed, and how many have a known mistake."""
    files = "1 file" if len(judged) == 1 else f"{len(judged)} files"
    passed, known = sum(one.values for one in judged), sum(one.cause is not None for one in judged)
    return f"{files}, {passed} passed, {known} with a cause."


def trouble_line(judged: Sequence[Judged], empty: Sequence[Path]) -> str | None:
    """The sentence about files that could not be judged and folders without any; None where there are none."""
    names = [one.file for one in judged if one.trouble]
    told = [f"{_named(names)} could not be judged; the others were"] if names else []
    told += [f"{_named(list(map(str, empty)))} holds no *.py file"] if empty else []
    return "; ".join(told) + "." if told else None


def _named(names: list[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")
