"""How fast is it, and how well does it judge?

Each file beside this one measures something and gives names to its numbers; here they become a table and a file. To add
a measurement: write a module here with `measure(root) -> dict of name to number`, and name it in MEASUREMENTS.
"""

import json
from pathlib import Path

import engine
import grading
import judging
import parity
from rich.console import Console
from rich.table import Table

MEASUREMENTS = (grading, engine, parity, judging)
ROOT = Path(__file__).parent.parent.parent


def main():
    numbers = {}
    for module in MEASUREMENTS:
        numbers |= module.measure(ROOT)
    write(numbers, ROOT / "build" / "bench.json")
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
    main()
