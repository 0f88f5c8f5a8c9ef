"""How fast is it, and how well does it judge?

Each file beside this one measures something and gives names to its numbers; here they become a table and a file. To add
a measurement: write a module here with `measure(root) -> dict of name to number`, and name it in MEASUREMENTS.
`python tests/bench/run.py grading engine` measures some anew and keeps the other numbers.
"""

import json
import sys
from pathlib import Path

import engine
import grading
import judging
import parity
import scale
import training
import widgets
import written
from rich.console import Console
from rich.table import Table

from nndl_grader.progress import track

MEASUREMENTS = {
    module.__name__: module for module in (grading, engine, parity, judging, written, training, widgets, scale)
}
ROOT = Path(__file__).parent.parent.parent
FILE = ROOT / "build" / "bench.json"


def main(wanted):
    unknown = set(wanted) - set(MEASUREMENTS)
    if unknown:
        raise SystemExit(f"There is no measurement called {unknown.pop()}. There are: {', '.join(MEASUREMENTS)}.")
    numbers = json.loads(FILE.read_text()) if wanted and FILE.is_file() else {}
    for name in track(wanted or list(MEASUREMENTS), "Measuring"):
        numbers |= MEASUREMENTS[name].measure(ROOT)
        write(numbers, FILE)  # now, since the next one may take half an hour
    show(numbers)


def write(numbers, path):
    """One flat object, name to number."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({name: round(number, 4) for name, number in numbers.items()}, indent=1) + "\n")


def show(numbers):
    table = Table("measured", "value")
    table.columns[1].justify = "right"
    for name, number in numbers.items():
        table.add_row(name, f"{number:,.2f}")
    Console().print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
