"""Do the table and the pages tell what the records say, to the right reader, and nothing more?"""

import io
from dataclasses import asdict
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from rich.console import Console

from nndl_grader.course import Course, find_course
from nndl_grader.examine import Finding
from nndl_grader.lab import load_lab
from nndl_grader.points import split_points
from nndl_grader.record import Record
from nndl_grader.report import write_pages
from nndl_grader.tables import print_table

LAB = "lab1_vectorization"
SIGN = "The exponent has the wrong sign: your curve falls."
TIMEOUT = "softmax stopped with TimeoutError: softmax took longer than 5 s."


@pytest.fixture(scope="session")
def lab(root):
    return load_lab(find_course(root), LAB)


@pytest.fixture
def course(tmp_path):
    return Course(tmp_path / "spring")


@pytest.fixture
def made(lab):
    """Makes records by student: made(Ada={"sigmoid": finding}, Bob="why it is unreadable"); the rest is right."""
    return lambda **special: dict(_record(lab, student, what) for student, what in special.items())


def _record(lab, student, what):
    if isinstance(what, str):
        nothing = asdict(Finding({}, {}, started=False))
        return student, Record(LAB, student, {}, dict.fromkeys((*lab.exercises, *lab.questions), nothing), what)
    findings = {name: exercise(name, part.points) for name, part in lab.exercises.items()}
    findings |= {name: question(name) for name in lab.questions}
    return student, Record(LAB, student, {"seed": 777001}, findings | what)


def exercise(name, points=0, passed=2, text="", sentence=None, **more):
    """A finding; passed: how many of the two checks; more: other fields of examine.Finding."""
    parts = dict(zip(("shapes", "values"), split_points(points), strict=True))
    scores = {f"{name}_{part}": float(worth) * (place < passed) for place, (part, worth) in enumerate(parts.items())}
    return asdict(Finding(scores, dict.fromkeys(scores, text), sentence, **more))


def question(name, right=True, text="✓ Question: right.", started=True):
    cell = f"{name}_answer"
    return asdict(Finding({cell: 2.0 * right}, {cell: text}, started=started))


def sign_mistake(lab):
    text = f"✗ sigmoid: the values are not right yet.\n\n  It returned  0.1192\n\n  Why: {SIGN}\n  Next: hint(sigmoid)"
    return {"sigmoid": exercise("sigmoid", lab.exercises["sigmoid"].points, 1, text, SIGN, cause="mistake_sign")}


class Page(HTMLParser):
    """A page as a browser sees it: its tags, its addresses, its text; style sheets and title apart."""

    def __init__(self, path):
        super().__init__()
        self.tags, self.addresses, self.words, self.inside = [], [], [], ""
        self.source = path.read_text(encoding="utf-8")
        self.feed(self.source)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attributes):
        self.inside = tag
        self.tags.append(tag)
        self.addresses += [value for name, value in attributes if name in ("href", "src", "action", "data", "srcset")]

    def handle_data(self, data):
        if self.inside != "style":
            self.words.append(data)


def pages(course, lab, records):
    """The page of the class and those of the students, written and read."""
    index = write_pages(course, lab, records)
    students = {path.stem: Page(path) for path in index.parent.glob("*.html") if path != index}
    return Page(index), students


def table(course, lab, records, width=80, **options):
    console = Console(file=io.StringIO(), width=width, **options)
    print_table(course, lab, records, console)
    return console.file.getvalue()


def test_the_class_page_names_the_commonest_mistake_first_with_its_count(course, lab, made):
    other = exercise("basic_sigmoid", 6, 0, sentence="You took the root.", cause="mistake_root")
    records = made(Ada=sign_mistake(lab), Bob={"basic_sigmoid": other}, Cyd=sign_mistake(lab), Dan={})
    page, _ = pages(course, lab, records)
    assert f"2 students: sigmoid sign {SIGN}" in page.text
    assert "1 student: basic_sigmoid root You took the root." in page.text
    assert page.text.index(SIGN) < page.text.index("You took the root.")


def test_the_class_page_has_mean_median_and_full_marks_of_what_could_be_read(course, lab, made):
    page, _ = pages(course, lab, made(Ada={}, Bob=sign_mistake(lab), Cyd="It is a photograph."))
    assert "submissions 3 mean of 100 98.0 median of 100 98 full marks 1" in page.text
    assert "90 to 100 %: 2" in page.source


def test_every_exercise_has_its_pass_rates_on_the_class_page(course, lab, made):
    untouched = {"sigmoid": exercise("sigmoid", 6, 0, started=False)}
    page, _ = pages(course, lab, made(Ada={}, Bob=sign_mistake(lab), Cyd=untouched, Dan={}))
    assert "The sigmoid of an array sigmoid 3 75 % 2 50 % 1 25 %" in page.text


def test_unreadable_and_crashed_submissions_stand_where_a_human_looks(course, lab, made):
    slow = {"softmax": exercise("softmax", 7, 0, sentence=TIMEOUT, stopped=True)}
    page, students = pages(course, lab, made(Ada="It is a photograph.", Bob=slow, Cyd={}))
    look = page.text[page.text.index("Needs a human look") : page.text.index("Scores")]
    assert "Ada unreadable It is a photograph." in look
    assert f"Bob crash or time limit {TIMEOUT}" in look
    assert "Cyd" not in look
    assert "could not be graded It is a photograph." in students["Ada"].text


def test_a_student_reads_points_checks_the_text_and_the_sentence_once(course, lab, made):
    _, students = pages(course, lab, made(Ada=sign_mistake(lab)))
    text = students["Ada"].text
    assert "96 of 100 points" in text
    assert "shapes 2/2 values 0/4 2 of 6" in text
    assert "It returned 0.1192" in text
    assert text.count(SIGN) == 1


def test_a_student_does_not_read_answers_the_seed_others_or_the_names_of_mistakes(course, lab, made):
    wrong = {name: question(name, False, "✗ Question: that is not the right answer.") for name in lab.questions}
    _, students = pages(course, lab, made(Ada=wrong | sign_mistake(lab), Bob={}))
    page = students["Ada"]
    assert page.text.count("wrong 0 of 2") == len(lab.questions)
    secrets = [part.why for part in lab.questions.values()] + ["777001", "Bob", "mistake_sign"]
    secrets += [option for part in lab.questions.values() for option in part.options]
    assert not [secret for secret in secrets if secret in page.source or secret in page.text]


def test_an_exceptions_text_is_not_shown_to_students_beyond_what_the_check_showed(course, lab, made):
    leak = "softmax stopped with ValueError: the hidden input was 8.25."
    records = made(Ada={"softmax": exercise("softmax", 7, 0, "✗ softmax: it stopped with ValueError.", leak)})
    _, students = pages(course, lab, records)
    assert "it stopped with ValueError" in students["Ada"].text
    assert "8.25" not in students["Ada"].source


@pytest.mark.parametrize(
    "student", ["<script>alert(1)<", '"><img src=x onerror=alert(1)>', "<b>Zoë & co", "a'b`c{{ 7*7 }}"]
)
def test_a_name_is_text_and_never_markup(course, lab, made, student):
    page, students = pages(course, lab, made(**{student: sign_mistake(lab)}))
    (own,) = students.values()
    assert student in page.text and student in own.text
    assert not {"script", "img", "b><"} & set(page.tags + own.tags)


def test_the_words_of_a_students_own_exception_are_text_and_never_markup(course, lab, made):
    evil = "ValueError: <script>alert(1)</script> `<img src=x>`"
    records = made(Ada={"softmax": exercise("softmax", 7, 0, f"✗ {evil}", evil, cause="mistake_evil")}, Bob=evil)
    of_class, students = pages(course, lab, records)
    for page in (of_class, *students.values()):
        assert not {"script", "img"} & set(page.tags)
        assert "<script>alert(1)</script>" in page.text


def test_no_page_asks_for_anything_from_elsewhere(course, lab, made):
    page, students = pages(course, lab, made(Ada=sign_mistake(lab), Bob="It is a photograph."))
    for one in (page, *students.values()):
        assert not [address for address in one.addresses if address.startswith(("http", "//"))]
        assert not {"script", "img", "iframe", "object"} & set(one.tags)
        assert "@import" not in one.source and "url(" not in one.source
        assert "default-src 'none'" in one.source


NAMES = ["Ada Lovelace", "Zoë", "50% #1?", "javascript:alert(1)", "index", "Index_", "a&b;c", "\udce9t\udce9", "ليلى"]


def test_links_lead_to_pages_that_exist_whatever_the_names(course, lab, made):
    page, _ = pages(course, lab, made(**{name: {} for name in NAMES}))
    links = {address for address in page.addresses if not address.startswith(("data:", "#"))}
    folder = course.reports / LAB
    assert len(links) == len(NAMES)
    assert all((folder / unquote(link, errors="surrogateescape")).is_file() for link in links)
    assert len(list(folder.iterdir())) == len(NAMES) + 1


def test_links_within_a_students_page_lead_somewhere(course, lab, made):
    _, students = pages(course, lab, made(Ada=sign_mistake(lab)))
    page = students["Ada"]
    targets = [address[1:] for address in page.addresses if address.startswith("#")]
    assert len(targets) == len(lab.exercises) + 1
    assert all(f'id="{target}"' in page.source for target in targets)


def test_a_class_of_nobody_has_a_page_and_a_table(course, lab):
    page, students = pages(course, lab, {})
    assert "Nothing was graded yet." in page.text and not students
    assert "0 submissions" in table(course, lab, {})


def test_a_record_older_than_an_exercise_is_shown_as_not_graded(course, lab, made):
    records = made(Ada={})
    del records["Ada"].findings["L2"]
    _, students = pages(course, lab, records)
    assert "not graded" in students["Ada"].text
    assert "✓✓✓✓✓✓✓✓✓✓✓?" in table(course, lab, records)


def test_pages_stay_as_they_were_where_new_ones_cannot_be_written(course, lab, made, monkeypatch):
    page, _ = pages(course, lab, made(Ada={}))

    def full_disk(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(OSError):
        write_pages(course, lab, made(Ada=sign_mistake(lab)))
    folder = course.reports / LAB
    assert (folder / "index.html").read_text(encoding="utf-8") == page.source
    assert {path.name for path in folder.iterdir()} == {"index.html", "Ada.html"}


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_row_of_the_table_has_score_marks_quiz_and_the_first_sentence(course, lab, made, width):
    records = made(**{"Ada Maria Lovelace-Byron of Ockham": sign_mistake(lab) | {"quiz_1": question("quiz_1", False)}})
    text = table(course, lab, records, width)
    (row,) = [line for line in text.splitlines() if line.startswith("Ada")]
    assert "94/100  ✓◐✓✓✓✓✓✓✓✓✓✓   9/10  sigmoi" in row
    assert max(map(len, text.splitlines())) <= width


def test_the_table_ends_with_the_class_and_with_who_could_not_be_read(course, lab, made):
    text = " ".join(table(course, lab, made(Ada={}, Bob=sign_mistake(lab), Cyd="It is a photograph.")).split())
    assert "3 submissions, 2 graded: mean 98.0, median 98 of 100; full marks: 1" in text
    assert "1 could not be read: Cyd It is a photograph." in text


def test_the_table_is_plain_in_a_file_and_coloured_in_a_terminal(course, lab, made):
    assert "\x1b" not in table(course, lab, made(Ada={}))
    assert "\x1b" in table(course, lab, made(Ada={}), force_terminal=True, color_system="standard")


def test_names_and_texts_cannot_drive_the_terminal(course, lab, made):
    evil = "\x1b]0;owned\x07\x1b[2J[red]\u202egnp"
    text = table(course, lab, made(**{evil: f"not JSON {evil}"}))
    assert not {"\x1b", "\x07", "\u202e"} & set(text)
    assert "[red]" in text


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_without_unicode_gets_letters_it_has(course, lab, made, encoding):
    file = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    print_table(course, lab, made(Łukasz=sign_mistake(lab), Bob="…"), Console(file=file, width=80))
    file.flush()
    assert b"+~++++++++++" in file.buffer.getvalue()
