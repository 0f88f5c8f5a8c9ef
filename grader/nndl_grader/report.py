"""Which pages are written about a graded lab: one for each student, and one for the class?"""

import functools
import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from .course import Course
from .discrimination import FEWEST, LEAST, separations
from .lab import Lab
from .parts import student_facts
from .record import Record, write_whole
from .statistics import BINS, MARKS, Summary, ended, full_score, mark_of, note, ordered, right_answers, summarize
from .teaching import short_cause, to_teach_again

CLASS_PAGE = "index.html"
SHOWN_MISTAKES = 6  # the others are folded away
SHOWN_OF_ONE = 2  # mistakes beside an exercise


def write_pages(
    course: Course,
    lab: Lab,
    records: dict[str, Record],
    progress: Callable[[Iterable[Record]], Iterable[Record]] = iter,
) -> Path:
    """Write reports/<lab>/<student>.html for every student, then reports/<lab>/index.html for the class.

    records: dict of student to Record (record.read_records); progress: wraps the iteration over Records
    returns: the path of the class page
    """
    folder = course.reports / lab.name
    folder.mkdir(parents=True, exist_ok=True)
    for record in progress(records.values()):
        write_student_page(folder / page_name(record.student), student_facts(lab, record))
    # last, so that every link on it leads somewhere
    _write(folder / CLASS_PAGE, "class.html", **_class(course, lab, records))
    return folder / CLASS_PAGE


def write_student_page(path: Path, facts: dict[str, Any]) -> None:
    """Write the page of one student: a single file that needs nothing else.

    path: where to; facts: parts.student_facts
    """
    _write(path, "student.html", **facts)


def page_name(student: str) -> str:
    """The file name of a student's page; a student called "index" does not get that of the class."""
    clash = student.rstrip("_").casefold() == "index"
    return f"{student}_.html" if clash else f"{student}.html"


def link(student: str) -> str:
    """A student's page as an address on the class page, whatever characters the name has."""
    return quote(os.fsencode(page_name(student)))


def _write(path: Path, template: str, **facts: Any) -> None:
    text = _pages().get_template(template).render(**facts)
    write_whole(path, text.encode("utf-8", "replace").decode("utf-8"))  # a folder's name need not be valid Unicode


@functools.cache
def _pages() -> Environment:
    pages = Environment(
        loader=PackageLoader("nndl_grader", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters |= {"number": "{:g}".format, "code": _code, "link": link, "cause": short_cause}
    return pages


def _code(text: str) -> Markup:
    """A sentence with its `names` set as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _class(course: Course, lab: Lab, records: dict[str, Record]) -> dict[str, Any]:
    """The facts on the page of the class."""
    summary = summarize(lab, records)
    return {
        "title": lab.title,
        "course": course.root.name,
        "full": full_score(lab),
        "summary": summary,
        "histogram": _histogram_words(summary.bins),
        "marks": MARKS,
        "shown": SHOWN_MISTAKES,
        "again": to_teach_again(lab, summary),
        "apart": separations(lab, summary),
        "fewest": FEWEST,
        "least": LEAST,
        "made": {name: _made(summary, name) for name in lab.titles},
        "exercises": lab.titles,
        "questions": len(lab.questions),
        "rows": [_row(lab, record) for record in ordered(records)],
        "look": {record.student: record.trouble or ended(record) for record in summary.unread + summary.look},
    }


def _made(summary: Summary, name: str) -> dict[str, Any]:
    """The commonest mistakes of one exercise, and how many more there are."""
    made = [mistake for mistake in summary.mistakes if mistake.exercise == name]
    return {"shown": made[:SHOWN_OF_ONE], "more": len(made[SHOWN_OF_ONE:])}


def _histogram_words(bins: Sequence[int]) -> str:
    """What the picture of the scores shows, for those who do not see it."""
    step = 100 // BINS
    return "; ".join(f"{step * place} to {step * (place + 1)} %: {count}" for place, count in enumerate(bins) if count)


def _row(lab: Lab, record: Record) -> dict[str, Any]:
    """A student's line on the page of the class."""
    return {
        "record": record,
        "marks": [(name, mark_of(record, name)) for name in lab.titles],
        "right": right_answers(lab, record),
        "note": note(lab, record),
    }
