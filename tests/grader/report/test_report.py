"""Do the table and the pages tell what the records say, to the right reader, and nothing more?"""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from nndl_grader.report import write_pages

LAB = "lab1_vectorization"
SIGN = "The exponent has the wrong sign: your curve falls."
TIMEOUT = "softmax stopped with TimeoutError: softmax took longer than 5 s."


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


def test_the_class_page_names_the_commonest_mistake_first_with_its_count(course, lab, made, finding):
    other = finding.exercise("basic_sigmoid", 6, 0, sentence="You took the root.", cause="mistake_root")
    records = made(Ada=finding.sign(lab), Bob={"basic_sigmoid": other}, Cyd=finding.sign(lab), Dan={})
    page, _ = pages(course, lab, records)
    assert f"2 students: sigmoid sign {SIGN}" in page.text
    assert "1 student: basic_sigmoid root You took the root." in page.text
    assert page.text.index(SIGN) < page.text.index("You took the root.")


def test_the_class_page_counts_facts_as_what_was_seen_and_leaves_out_what_never_began(course, lab, made, finding):
    seen = finding.exercise("softmax", 7, 1, sentence="Your result is the transpose.", cause="transposed")
    open_ = finding.exercise("softmax", 7, 0, sentence="Not started.", cause="not_started", started=False)
    page, students = pages(course, lab, made(Ada={"softmax": seen}, Bob={"softmax": seen}, Cyd={"softmax": open_}))
    assert "2 students: softmax seen: transposed Your result is the transpose." in page.text
    assert "2 went wrong in the same way, which cost" in page.text
    assert "not started Not started." not in page.text
    assert students["Ada"].text.count("Your result is the transpose.") == 1


def test_the_class_page_has_mean_median_and_full_marks_of_what_could_be_read(course, lab, made, finding):
    page, _ = pages(course, lab, made(Ada={}, Bob=finding.sign(lab), Cyd="It is a photograph."))
    assert "submissions 3 mean of 100 98.0 median of 100 98 full marks 1" in page.text
    assert "90 to 100 %: 2" in page.source


def test_every_exercise_has_its_pass_rates_on_the_class_page(course, lab, made, finding):
    untouched = {"sigmoid": finding.exercise("sigmoid", 6, 0, started=False)}
    page, _ = pages(course, lab, made(Ada={}, Bob=finding.sign(lab), Cyd=untouched, Dan={}))
    assert "The sigmoid of an array sigmoid 3 75 % 2 50 % 1 25 %" in page.text


def test_every_exercise_has_its_commonest_mistakes_with_counts_and_sentences(course, lab, made, finding):
    others = {f"Eve {number}": {"sigmoid": _known(finding, number)} for number in range(3)}
    page, _ = pages(course, lab, made(Ada=finding.sign(lab), Bob=finding.sign(lab), **others))
    row = page.text[page.text.index("The sigmoid of an array sigmoid") :]
    assert f"2 students: sign {SIGN} 1 student: kind 0 Sentence 0. and 2 more" in row


def _known(finding, number):
    return finding.exercise("sigmoid", 6, 0, sentence=f"Sentence {number}.", cause=f"mistake_kind_{number}")


def test_the_class_page_says_what_to_teach_again(course, lab, made, finding):
    page, _ = pages(course, lab, made(Ada=finding.sign(lab), Bob=finding.sign(lab), Cyd={}))
    again = page.text[page.text.index("What to teach again tomorrow") : page.text.index("The commonest mistakes")]
    told = "sigmoid cost the class 8 points: 2 of 3 did not pass it. 2 made the same mistake, which cost 8 points: "
    assert told + SIGN in again
    page, _ = pages(course, lab, made(Ada={}))
    assert "Nothing: nobody lost a point on an exercise." in page.text


def test_whether_exercises_separate_is_told_in_words_and_only_of_a_class_that_is_large_enough(
    course, lab, made, finding
):
    weak = finding.sign(lab) | {"softmax": finding.exercise("softmax", 7, 0)}
    large = {f"s{number}": weak if number < 10 else {} for number in range(30)}
    page, _ = pages(course, lab, made(**large))
    assert "strong and weak" in page.text and "separates strong from weak r = 1.00" in page.text
    large.pop("s29")
    page, _ = pages(course, lab, made(**large))
    assert "strong and weak" not in page.text and "is told from 30 submissions on" in page.text


def test_unreadable_and_crashed_submissions_stand_where_a_human_looks(course, lab, made, finding):
    slow = {"softmax": finding.exercise("softmax", 7, 0, sentence=TIMEOUT, stopped=True)}
    page, students = pages(course, lab, made(Ada="It is a photograph.", Bob=slow, Cyd={}))
    look = page.text[page.text.index("Needs a human look") : page.text.index("Scores")]
    assert "Ada unreadable It is a photograph." in look
    assert f"Bob crash or time limit {TIMEOUT}" in look
    assert "Cyd" not in look
    assert "could not be graded It is a photograph." in students["Ada"].text


def test_a_student_reads_points_checks_the_text_and_the_sentence_once(course, lab, made, finding):
    _, students = pages(course, lab, made(Ada=finding.sign(lab)))
    text = students["Ada"].text
    assert "96 of 100 points" in text
    assert "shapes 2/2 values 0/4 2 of 6" in text
    assert "It returned 0.1192" in text
    assert text.count(SIGN) == 1


def test_a_student_does_not_read_answers_the_seed_others_or_the_names_of_mistakes(course, lab, made, finding):
    wrong = {name: finding.question(name, False, "✗ Question: that is not the right answer.") for name in lab.questions}
    _, students = pages(course, lab, made(Ada=wrong | finding.sign(lab), Bob={}))
    page = students["Ada"]
    assert page.text.count("wrong 0 of 2") == len(lab.questions)
    secrets = [part.why for part in lab.questions.values()] + ["777001", "Bob", "mistake_sign"]
    secrets += [option for part in lab.questions.values() for option in part.options]
    assert not [secret for secret in secrets if secret in page.source or secret in page.text]


def test_an_exceptions_text_is_not_shown_to_students_beyond_what_the_check_showed(course, lab, made, finding):
    leak = "softmax stopped with ValueError: the hidden input was 8.25."
    text = "✗ softmax: it stopped with ValueError."
    stopped = finding.exercise("softmax", 7, 0, text, leak, cause="raises_value_error")
    _, students = pages(course, lab, made(Ada={"softmax": stopped}))
    assert "it stopped with ValueError" in students["Ada"].text
    assert "8.25" not in students["Ada"].source


@pytest.mark.parametrize(
    "student", ["<script>alert(1)<", '"><img src=x onerror=alert(1)>', "<b>Zoë & co", "a'b`c{{ 7*7 }}"]
)
def test_a_name_is_text_and_never_markup(course, lab, made, student, finding):
    page, students = pages(course, lab, made(**{student: finding.sign(lab)}))
    (own,) = students.values()
    assert student in page.text and student in own.text
    assert not {"script", "img", "b><"} & set(page.tags + own.tags)


def test_the_words_of_a_students_own_exception_are_text_and_never_markup(course, lab, made, finding):
    evil = "ValueError: <script>alert(1)</script> `<img src=x>`"
    wrong = finding.exercise("softmax", 7, 0, f"✗ {evil}", evil, cause="mistake_evil")
    records = made(Ada={"softmax": wrong}, Bob=evil)
    of_class, students = pages(course, lab, records)
    for page in (of_class, *students.values()):
        assert not {"script", "img"} & set(page.tags)
        assert "<script>alert(1)</script>" in page.text


def test_no_page_asks_for_anything_from_elsewhere(course, lab, made, finding):
    page, students = pages(course, lab, made(Ada=finding.sign(lab), Bob="It is a photograph."))
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


def test_links_within_a_students_page_lead_somewhere(course, lab, made, finding):
    _, students = pages(course, lab, made(Ada=finding.sign(lab)))
    page = students["Ada"]
    targets = [address[1:] for address in page.addresses if address.startswith("#")]
    assert len(targets) == len(lab.exercises) + 1
    assert all(f'id="{target}"' in page.source for target in targets)


def test_a_class_of_nobody_has_a_page(course, lab):
    page, students = pages(course, lab, {})
    assert "Nothing was graded yet." in page.text and not students


def test_a_record_older_than_an_exercise_is_shown_as_not_graded(course, lab, made):
    records = made(Ada={})
    del records["Ada"].findings["L2"]
    _, students = pages(course, lab, records)
    assert "not graded" in students["Ada"].text


def test_pages_stay_as_they_were_where_new_ones_cannot_be_written(course, lab, made, monkeypatch, finding):
    page, _ = pages(course, lab, made(Ada={}))

    def full_disk(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(OSError):
        write_pages(course, lab, made(Ada=finding.sign(lab)))
    folder = course.reports / LAB
    assert (folder / "index.html").read_text(encoding="utf-8") == page.source
    assert {path.name for path in folder.iterdir()} == {"index.html", "Ada.html"}
