"""Which pages are written about a graded lab: one for each student, and one for the class?"""

import functools
import os
import re
from dataclasses import dataclass
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from nndl.cause import explains

from .discrimination import FEWEST, LEAST, separations
from .points import split_points
from .quiz import POINTS
from .record import write_whole
from .statistics import BINS, MARKS, RIGHT, Mark, ended, full_score, mark_of, note, ordered, right_answers, summarize
from .teaching import short_cause, to_teach_again

CLASS_PAGE = "index.html"
SHOWN_MISTAKES = 6  # the others are folded away
SHOWN_OF_ONE = 2  # mistakes beside an exercise
_WHY = re.compile(r"^  Why: .*?(?=^  Next: )", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """One exercise or question as a page shows it.

    checks: (what was checked, points, out of) for each test cell; texts: what the student read there
    sentence: that of the known mistake or of the fact, or None
    """

    name: str
    title: str
    points: int
    score: float
    mark: Mark
    checks: list[tuple[str, float, int]]
    texts: list[str]
    sentence: str | None = None


def write_pages(course, lab, records, progress=iter):
    """Write reports/<lab>/<student>.html for every student, then reports/<lab>/index.html for the class.

    records: dict of student to Record (record.read_records); progress: wraps the iteration over Records
    returns: the path of the class page
    """
    folder = course.reports / lab.name
    folder.mkdir(parents=True, exist_ok=True)
    for record in progress(records.values()):
        _write(folder / page_name(record.student), "student.html", **_student(lab, record))
    # last, so that every link on it leads somewhere
    _write(folder / CLASS_PAGE, "class.html", **_class(course, lab, records))
    return folder / CLASS_PAGE


def page_name(student):
    """The file name of a student's page; a student called "index" does not get that of the class."""
    clash = student.rstrip("_").casefold() == "index"
    return f"{student}_.html" if clash else f"{student}.html"


def link(student):
    """A student's page as an address on the class page, whatever characters the name has."""
    return quote(os.fsencode(page_name(student)))


def _write(path, template, **facts):
    text = _pages().get_template(template).render(**facts)
    write_whole(path, text.encode("utf-8", "replace").decode("utf-8"))  # a folder's name need not be valid Unicode


@functools.cache
def _pages():
    pages = Environment(
        loader=PackageLoader("nndl_grader", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters |= {"number": "{:g}".format, "code": _code, "link": link, "cause": short_cause}
    return pages


def _code(text):
    """A sentence with its `names` set as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _student(lab, record):
    """The facts on a student's page: nothing of others, no seed, no right answer."""
    return {
        "title": lab.title,
        "record": record,
        "full": full_score(lab),
        "exercises": [
            *(_exercise(exercise, record) for exercise in lab.exercises.values()),
            *(_test(test, lab.titles[test.name], record) for test in lab.tests.values()),
        ],
        "questions": [_question(question, record) for question in lab.questions.values()],
        "right": right_answers(lab, record),
        "origin": _origin(record),
    }


def _exercise(exercise, record):
    finding = record.findings.get(exercise.name) or {"scores": {}, "texts": {}, "sentence": None, "cause": None}
    scores = [finding["scores"].get(f"{exercise.name}_{part}", 0.0) for part in ("shapes", "values")]
    # other sentences quote an exception's text, and a student can put a hidden input there: only our own are shown
    sentence = finding["sentence"] if explains(finding["cause"]) else None
    return Part(
        exercise.name,
        exercise.title,
        exercise.points,
        sum(scores),
        mark_of(record, exercise.name),
        list(zip(("shapes", "values"), scores, split_points(exercise.points), strict=True)),
        _texts(finding, sentence),
        sentence,
    )


def _test(test, title, record):
    """An instructor's own test; what it said stays with staff, since it may tell what is hidden in the test."""
    finding = record.findings.get(test.name)
    score = float(sum(finding["scores"].values())) if finding else 0.0
    return Part(test.name, title, test.points, score, mark_of(record, test.name), [], [])


def _texts(finding, sentence):
    """What the student read, each text once; a mere check mark and the mistake's sentence stand elsewhere."""
    texts = [text for text in dict.fromkeys(finding["texts"].values()) if text[:1] != RIGHT.sign or "\n" in text]
    return [_WHY.sub("", text) if sentence else text for text in texts]


def _question(question, record):
    mark, finding = mark_of(record, question.name), record.findings.get(question.name)
    score = float(sum(finding["scores"].values())) if finding else 0.0
    texts = [] if mark is RIGHT or not finding else list(finding["texts"].values())
    return Part(f"Question {question.number}", question.heading, POINTS, score, mark, [], texts)


def _origin(record):
    """Which submission this is about, and who says so: texts for the foot of the page."""
    known = record.provenance
    handed_in = known.get("timestamp") or "None"
    parts = (
        handed_in != "None" and f"handed in {handed_in} UTC",
        "submission" in known and f"submission {known['submission'][:12]}",
        f"graded by nndl-grader {known.get('versions', {}).get('nndl-grader', '')}".strip(),
    )
    return ", ".join(part for part in parts if part)


def _class(course, lab, records):
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


def _made(summary, name):
    """The commonest mistakes of one exercise, and how many more there are."""
    made = [mistake for mistake in summary.mistakes if mistake.exercise == name]
    return {"shown": made[:SHOWN_OF_ONE], "more": len(made[SHOWN_OF_ONE:])}


def _histogram_words(bins):
    """What the picture of the scores shows, for those who do not see it."""
    step = 100 // BINS
    return "; ".join(f"{step * place} to {step * (place + 1)} %: {count}" for place, count in enumerate(bins) if count)


def _row(lab, record):
    """A student's line on the page of the class."""
    return {
        "record": record,
        "marks": [(name, mark_of(record, name)) for name in lab.titles],
        "right": right_answers(lab, record),
        "note": note(lab, record),
    }
