"""How is it told what became of what was handed in?"""

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import Console

from ..tables import Painter
from .piece import Row

OUTCOMES = {
    "collected": "new in submitted/",
    "newer": "newer than what was there, which is kept in records/collected/replaced/",
    "unchanged": "there already, the same",
    "left": "left alone",
    "odd": "no submission of this lab",
    "refused": "not collected",
}
NAMED = 5  # so many students or files are named in one line


def print_rows(lab: str, rows: Sequence[Row], dry_run: bool, console: Console | None = None) -> None:
    """Print how many files had which outcome, and what a human should look at."""
    from rich import box
    from rich.table import Table

    console = console or Console(highlight=False)
    paint, counts = Painter(console), Counter(row.outcome for row in rows)
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold", show_edge=False)
    table.add_column(lab)
    table.add_column("files", justify="right")
    table.add_column("", overflow="fold")
    for outcome, meaning in OUTCOMES.items():
        if counts[outcome]:
            table.add_row(outcome, f"{counts[outcome]}", meaning)
    console.print(table)
    for line in lines(rows):
        console.print(paint(line))
    if dry_run:
        console.print("Nothing was written: this was a dry run.")


def lines(rows: Sequence[Row]) -> Iterator[str]:
    """What a human should look at: a line for all files of which the same is to be said."""
    by_why: dict[tuple[str, str], list[Row]] = {}
    for row in sorted(rows, key=lambda row: [*OUTCOMES][::-1].index(row.outcome)):
        if row.why:
            by_why.setdefault((row.outcome, row.why), []).append(row)
    for (outcome, why), same in by_why.items():
        names = [f"{row.student} ({row.file})" if row.student else row.file for row in same]
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        yield f"{len(same)} {outcome}: {why}: {', '.join(names[:NAMED])}{more}."


def trouble(lab: str, rows: Sequence[Row]) -> str | None:
    """Why the command ends with an error though it did what could be done: a sentence, or None."""
    refused = sum(row.outcome == "refused" for row in rows)
    if refused:
        files = "1 file was" if refused == 1 else f"{refused} files were"
        return f"{files} not collected: the list says which and why. The rest was."
    if not any(row.outcome in ("collected", "newer", "unchanged", "left") for row in rows):
        return f"No notebook of {lab} was there to collect. Is it the right zip, and is --lms right?"
    return None
