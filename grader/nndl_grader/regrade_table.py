"""How is it shown what regrading changes: as a table, as lines about the whole, as plain data?"""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from .regrade import Change, PartChange, Regrade
from .tables import Painter

NAMED = 5  # so many students are named in one line


def to_plain(regrade: Regrade, dry_run: bool) -> dict[str, Any]:
    """A Regrade as a dict for JSON."""
    changes = [_plain(change) for change in regrade.changes]
    names = ("lab", "judged", "same", "reworded", "gone", "new", "points")
    return {"dry_run": dry_run, **{name: getattr(regrade, name) for name in names}, "changes": changes}


def _plain(change: Change) -> dict[str, Any]:
    parts = {"delta": change.after - change.before, "needs_look": change.needs_look}
    before, after = change.trouble
    return {**asdict(change), "trouble": {"before": before, "after": after}, **parts}


def print_changes(regrade: Regrade, dry_run: bool, console: Console | None = None) -> None:
    """Print a row per part whose points change, then what there is to say about the class."""
    console = console or Console(highlight=False)
    paint = Painter(console)
    common = _common(regrade)
    if common:
        console.print(paint(f"Different for all below: {'; '.join(common)}."))
    if regrade.changes:
        console.print(_table(paint, regrade, common))
    for line in lines(regrade, dry_run):
        console.print(paint(line))


def _common(regrade: Regrade) -> list[str]:
    """The reasons that all changed parts share, which need not be said at each; of a single one all are said there."""
    whys = [part.why for change in regrade.changes for part in change.parts]
    return [why for why in whys[0] if all(why in other for other in whys)] if len(whys) > 1 else []


def _table(paint: Painter, regrade: Regrade, common: list[str]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold", show_edge=False)
    table.add_column("student", overflow="fold", max_width=20)
    for name in ("total", "points"):
        table.add_column(name, no_wrap=True, justify="right")
    table.add_column("of", overflow="fold")
    table.add_column("why", overflow="fold", ratio=1)
    for change in regrade.changes:
        for row in _rows(change, common):
            table.add_row(*map(paint, row))
    return table


def _rows(change: Change, common: list[str]) -> list[list[str]]:
    """The rows of one student: name and totals stand in the first."""
    head = [change.student, f"{change.before:g} → {change.after:g}"]
    rows = [*_trouble(change), *(_row(part, common) for part in change.parts if not any(change.trouble))]
    return [[*(head if not place else ["", ""]), *row] for place, row in enumerate(rows)]


def _row(part: PartChange, common: list[str]) -> list[str]:
    why = "; ".join(text for text in part.why if text not in common) or "as above"
    if part.by_hand is not None:
        why += f". {part.by_hand:g} given by hand stands: look again"
    return [f"{part.before:g} → {part.after:g}", part.name, why]


def _trouble(change: Change) -> Iterator[list[str]]:
    """One row for all parts where a submission could not be graded, before or now."""
    before, after = change.trouble
    if before or after:
        why = f"now: {after}" if after else f"can be graded now; before: {before}"
        yield [f"{change.after - change.before:+g}", "all", why]


def lines(regrade: Regrade, dry_run: bool) -> Iterator[str]:
    """What regrading found, in a line each; the first is the summary."""
    graded = regrade.judged + regrade.same
    yield f"{regrade.lab}: {len(regrade.changes)} of {graded} change, {regrade.points:+.1f} points in all."
    skipped = f", {regrade.same} skipped, since nothing that decides has changed" if regrade.same else ""
    yield f"{regrade.judged} judged again{skipped}."
    look = [change.student for change in regrade.changes if change.needs_look]
    yield from _line(regrade.reworded, "keep their points and read other words")
    yield from _line(look, "have scores given by hand where the automatic ones change: look at them in formgrader")
    yield from _line(regrade.gone, "graded before, are no longer in submitted/ and stay as they are")
    yield from _line(regrade.new, "not graded yet: `nndl grade` does that")
    yield "Nothing was written: this was a dry run." if dry_run else "Written into the gradebook."


def _line(students: list[str], what: str) -> Iterator[str]:
    if students:
        more = f" and {len(students) - NAMED} more" if len(students) > NAMED else ""
        yield f"{len(students)} {what}: {', '.join(students[:NAMED])}{more}."
