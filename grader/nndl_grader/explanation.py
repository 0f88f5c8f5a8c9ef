"""In which words is the story of a grade told?"""

import shlex
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from .answered import without_docstring
from .explain import Story
from .statistics import mark_of
from .tables import Painter

SHOWN = 12  # so many lines of an answer or of a test are shown
DIGITS = 12  # of a digest


def to_plain(story: Story) -> dict[str, Any]:
    """A Story as a dict for JSON: all of it, with the totals."""
    record = {**asdict(story.record), "score": story.record.score}
    record.pop("findings")
    plain = {**asdict(story), "record": record, "score": _score(story), "max": sum(story.worth.values())}
    return {**plain, "mark": mark_of(story.record, story.name).words}


def print_story(story: Story, console: Console | None = None) -> None:
    """Print the story of a grade: what it is in one line, then what is known, topic by topic."""
    console = console or Console(highlight=False)
    paint = Painter(console)
    console.print(paint(headline(story), "bold"))
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for topic, lines in topics(story).items():
        for place, line in enumerate(lines):
            table.add_row(paint("" if place else topic, "bold"), paint(line))
    console.print(table)


def headline(story: Story) -> str:
    """The grade in one line."""
    worth = sum(story.worth.values())
    return f"{story.name} of {story.record.student}, {story.lab}: {_score(story):g} of {worth:g} points"


def _score(story: Story) -> float:
    return float(sum(story.finding["scores"].values()))


def topics(story: Story) -> dict[str, list[str]]:
    """What is known of a grade: topic to lines; topics with nothing to say are left out."""
    told = {
        f"{story.kind.capitalize()}": [story.title],
        "Handed in": _handed_in(story),
        "The test" if story.kind == "test" else "The answer": _source(story),
        "Checks": _checks(story),
        "Found": _found(story),
        "By hand": _by_hand(story),
        "Comes from": _origin(story),
        "Today": _today(story),
    }
    return {topic: lines for topic, lines in told.items() if lines}


def _handed_in(story: Story) -> list[str]:
    moment = story.record.provenance.get("timestamp")
    known = f"{moment.partition('.')[0]} UTC" if moment not in (None, "None") else "nobody knows when"
    due = f", due {story.marking.due.partition('.')[0]} UTC" if story.marking.due else ""
    penalty = story.marking.penalty
    return [known + due, *([f"late: {penalty:g} points off the whole notebook"] if penalty else [])]


def _source(story: Story) -> list[str]:
    if story.source is None:
        return ["there is none in the graded notebook"]
    lines = without_docstring(story.source) or ["(empty)"]
    more = len(lines) - SHOWN
    return lines[:SHOWN] + ([f"... ({more} more lines)"] if more > 0 else [])


def _checks(story: Story) -> list[str]:
    scores = story.finding["scores"]
    return [f"{cell}: {scores.get(cell, 0.0):g} of {worth:g}" for cell, worth in story.worth.items()]


def _found(story: Story) -> list[str]:
    finding = story.finding
    mark = mark_of(story.record, story.name)
    said = story.record.trouble or finding["sentence"]
    cause = f" ({finding['cause']})" if finding["cause"] else ""
    lines = [f"{mark.words}{cause}{': ' + said if said else ''}"]
    if finding.get("cases"):
        lines.append(f"wrong on {finding['wrong']} of {finding['cases']} cases, hidden ones included")
    return lines + ([f"the right answer is {story.right}"] if story.right else [])


def _by_hand(story: Story) -> list[str]:
    scores = {cell: story.marking.scores[cell] for cell in story.worth if cell in story.marking.scores}
    given = [
        f"{cell}: {score.manual:g} stands in place of {score.auto or 0:g}"
        for cell, score in scores.items()
        if score.manual is not None
    ]
    given += [f"{cell}: {score.extra:+g} on top" for cell, score in scores.items() if score.extra]
    comment = story.marking.comments.get(story.name)
    return given + ([f"comment: {comment}"] if comment else [])


def _origin(story: Story) -> list[str]:
    known = story.record.provenance
    versions = ", ".join(f"{name} {number}" for name, number in known.get("versions", {}).items())
    exercise = known.get("exercises", {}).get(story.name, "unknown")
    return [
        f"course seed {known.get('seed', 'unknown')}, sandbox level {known.get('sandbox', 'unknown')}",
        f"{story.kind} {exercise[:DIGITS]}, submission {known.get('submission', 'unknown')[:DIGITS]}",
        f"{versions}; code {known.get('code', 'unknown')[:DIGITS]}",
        f"the whole submission has {story.record.score:g} points and took {story.record.seconds:g} s",
    ]


def _today(story: Story) -> list[str]:
    if not story.changed:
        return ["nothing that decides has changed since"]
    run = f"`nndl regrade {story.lab} --student {shlex.quote(story.record.student)} --dry-run`"
    return [*story.changed, f"{run} shows what that would change"]
