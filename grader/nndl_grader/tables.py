"""How does a graded class look in the terminal?"""

import re
from collections.abc import Iterable

from rich import box
from rich.console import Console, OverflowMethod
from rich.table import Table
from rich.text import Text

from .course import Course
from .discrimination import separations
from .lab import Lab
from .record import Record
from .statistics import (
    MARKS,
    UNREAD,
    Mark,
    Summary,
    ended,
    full_score,
    mark_of,
    note,
    ordered,
    right_answers,
    summarize,
)
from .teaching import to_teach_again

NAME_WIDTH = 20
_STYLES = {"right": "green", "shapes": "yellow", "wrong": "red", "open": "dim", "unread": "magenta"}
_ASCII = str.maketrans("✓◐✗○…×", "+~x.~x")
# a folder's name and an exception's text are a student's: no escape codes, no text that runs backwards
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+")


def print_table(course: Course, lab: Lab, records: dict[str, Record], console: Console | None = None) -> None:
    """Print one row per student, then the class in a few lines; without colours where it goes into a file.

    records: dict of student to Record (record.read_records); console: a rich Console, stdout by default
    """
    console = console or Console(highlight=False)
    paint = Painter(console)
    console.print(paint(f"{lab.title}  ({lab.name} of {course.root.name})", "bold"))
    console.print(_students(paint, lab, records))
    summary = summarize(lab, records)
    console.print(_legend(paint, MARKS + ((UNREAD,) if summary.unread else ())))
    _print_summary(console, paint, lab, summary)


def print_class(lab: Lab, records: dict[str, Record], console: Console | None = None) -> None:
    """Print a lab without its students: a row per exercise and question, then the class in a few lines.

    records, console: as in print_table
    """
    console = console or Console(highlight=False)
    paint, summary = Painter(console), summarize(lab, records)
    console.print(paint(f"{lab.title}  ({lab.name})", "bold"))
    console.print(_parts(paint, summary))
    console.print(_legend(paint, MARKS))
    _print_summary(console, paint, lab, summary)


def _parts(paint: "Painter", summary: Summary) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold", show_edge=False)
    table.add_column("exercise or question", overflow="fold")
    for mark in MARKS:
        table.add_column(paint(mark.sign, _STYLES[mark.name]), justify="right", min_width=4)
    for rate in (*summary.exercises, *summary.questions):
        table.add_row(paint(rate.name), *(paint(f"{rate.counts[mark]}") for mark in MARKS))
    return table


def _print_summary(console: Console, paint: "Painter", lab: Lab, summary: Summary) -> None:
    console.print(paint(class_line(lab, summary)))
    for line in advice_lines(lab, summary):
        console.print(paint(line))
    _print_reasons(console, paint, "could not be read", {one.student: one.trouble for one in summary.unread})
    _print_reasons(console, paint, "crashed or ran out of time", {one.student: ended(one) for one in summary.look})


class Painter:
    """Makes text that this console can show, whoever wrote it."""

    def __init__(self, console: Console) -> None:
        self.encoding = console.encoding or "utf-8"
        self.unicode = self.encoding.lower().startswith("utf")

    def __call__(self, text: object, style: str = "") -> Text:
        """A text as rich Text: one line, nothing in it obeyed by the terminal or by rich."""
        text = _UNSAFE.sub("\ufffd", " ".join(str(text).split()) if "\n" in str(text) else str(text))
        if not self.unicode:
            text = text.translate(_ASCII).encode(self.encoding, "replace").decode(self.encoding)
        return Text(text, style)


def _students(paint: Painter, lab: Lab, records: dict[str, Record]) -> Table:
    overflow: OverflowMethod = "ellipsis" if paint.unicode else "crop"
    table = Table(
        box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, expand=True, header_style="bold", show_edge=False
    )
    table.add_column("student", no_wrap=True, overflow=overflow, max_width=NAME_WIDTH, min_width=10)
    table.add_column("score", no_wrap=True, justify="right", min_width=len(_score(lab, full_score(lab))))
    table.add_column("exercises", no_wrap=True, min_width=len(lab.titles))
    if lab.questions:
        table.add_column("quiz", no_wrap=True, justify="right", min_width=5)
    table.add_column("note", no_wrap=True, overflow=overflow, ratio=1)
    for record in ordered(records):
        table.add_row(*_row(paint, lab, record))
    return table


def _score(lab: Lab, points: float) -> str:
    return f"{points:g}/{full_score(lab)}"


def _row(paint: Painter, lab: Lab, record: Record) -> list[Text]:
    score = paint(_score(lab, record.score), "bold" if record.score >= full_score(lab) else "")
    name = paint(record.student)
    return [name, score, _strip(paint, lab, record), *_quiz(paint, lab, record), paint(note(lab, record), "dim")]


def _strip(paint: Painter, lab: Lab, record: Record) -> Text:
    marks = [mark_of(record, name) for name in lab.titles]
    return Text.assemble(*(paint(mark.sign, _STYLES[mark.name]) for mark in marks))


def _quiz(paint: Painter, lab: Lab, record: Record) -> list[Text]:
    if not lab.questions:
        return []
    return [paint(UNREAD.sign if record.trouble else f"{right_answers(lab, record)}/{len(lab.questions)}")]


def _legend(paint: Painter, marks: Iterable[Mark]) -> Text:
    return Text("   ").join(paint(mark.sign, _STYLES[mark.name]) + paint(f" {mark.words}", "dim") for mark in marks)


def class_line(lab: Lab, summary: Summary) -> str:
    """The class in one line: how many submissions, mean, median, full marks."""
    if not summary.graded:
        return f"{len(summary.unread)} submissions, none of them graded."
    return (
        f"{len(summary.graded) + len(summary.unread)} submissions, {len(summary.graded)} graded: "
        f"mean {summary.mean:.1f}, median {summary.median:g} of {full_score(lab)}; full marks: {summary.full}"
    )


def advice_lines(lab: Lab, summary: Summary) -> list[str]:
    """What to teach again and which exercises to look at, in a line each; none where there is nothing to say."""
    again = "; ".join(one.short for one in to_teach_again(lab, summary))
    poor = ", ".join(name for name, one in separations(lab, summary).items() if one.poor)
    lines = (again and f"Teach again: {again}.", poor and f"Not separating strong from weak, so look at: {poor}.")
    return [line for line in lines if line]


def _print_reasons(console: Console, paint: Painter, what: str, reasons: dict[str, str | None]) -> None:
    """Names and reasons, where there are any; the reasons may take several lines."""
    if not reasons:
        return
    console.print(paint(f"{len(reasons)} {what}:", "bold"))
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(max_width=NAME_WIDTH, overflow="fold")
    table.add_column(overflow="fold")
    for student, reason in reasons.items():
        table.add_row(paint("  ") + paint(student), paint(reason))
    console.print(table)
