"""Does each student get a page with all that is theirs, and does everybody hear who gets none?"""

import json
import re
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from nndl_grader import ledger
from nndl_grader.errors import CourseError
from nndl_grader.grade import grade_lab
from nndl_grader.handback.feedback import write_feedback


def page(course, student, lab="tiny"):
    """The source of a student's page."""
    return (course.root / "feedback" / student / lab / f"{lab}.html").read_text(encoding="utf-8")


def words(source):
    """The text of a page, style sheet apart."""
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", source, flags=re.DOTALL).split())


def test_a_page_lies_where_nbgrader_looks_and_shows_points_sentence_and_the_students_own_code(tiny_class, run):
    result = run(tiny_class, "feedback")
    assert result.exit_code == 0 and "tiny: 2 pages in" in result.output
    bo = page(tiny_class, "bo")
    assert "12 of 23 points" in words(bo)
    assert "You multiplied a by itself. That is the square." in words(bo)
    assert "You wrote def double(a): return a * a" in words(bo)
    assert "23 of 23 points" in words(page(tiny_class, "ada"))


def test_points_and_comments_given_by_hand_and_the_late_penalty_stand_on_the_page(tiny_class, run, by_hand):
    comments = {"double": "Nearly: <b>see me</b>.\nOn Monday.", "quiz_1": "Read § 2."}
    by_hand(tiny_class, "bo", penalty=2.5, scores={"double_values": 4}, extra={"pair": 0.5}, comments=comments)
    run(tiny_class, "feedback", "tiny", "--student", "bo")
    text = words(page(tiny_class, "bo"))
    assert "14 of 23 points" in text and "2.5 off: handed in late" in text  # 12 + 4 + 0.5 - 2.5
    assert "values 4/7 by hand 7 of 10" in text
    assert "Your instructor writes Nearly: &lt;b&gt;see me&lt;/b&gt;. On Monday." in text and "Read § 2." in text
    assert not (tiny_class.root / "feedback" / "ada").exists()


def test_a_page_is_one_file_without_script_network_or_the_right_answers(tiny_class, run):
    run(tiny_class, "feedback")
    for student in ("ada", "bo"):
        source = page(tiny_class, student)
        assert "default-src 'none'" in source and not re.search(r"<(script|img|iframe|object|link rel=.style)", source)
        assert not re.search(r"""(href|src)=["'](?!#|data:)""", source)
        assert "@media print" in source and "prefers-color-scheme: dark" in source
        assert "21 and 21" not in source and "It acts on each entry" not in source  # why the answers are right


def test_who_is_not_graded_and_who_handed_in_anew_is_listed(tiny_class, run, hand_in):
    hand_in(tiny_class, "cy", "{}", "tiny")
    (tiny_class.submitted / "bo" / "tiny" / "tiny.ipynb").write_text("{ }")
    result = run(tiny_class, "feedback", "--json")
    (found,) = json.loads(result.output)
    assert (sorted(found["pages"]), found["waiting"], found["stale"]) == (["ada", "bo"], ["cy"], ["bo"])
    told = run(tiny_class, "feedback").output
    assert "Not graded yet, so without a page: cy." in told and "before the newest submission: bo." in told
    with pytest.raises(CourseError, match="tiny of 'cyy' is not graded"):
        write_feedback(tiny_class, "tiny", ["cyy"])


def test_nothing_graded_names_what_to_do(tiny_built):
    with pytest.raises(CourseError, match=r"Nothing of tiny is graded: .* Run `nndl grade`"):
        write_feedback(tiny_built, "tiny")


def test_what_could_not_be_read_has_a_page_that_says_why(tiny_class, hand_in, sandbox, run):
    hand_in(tiny_class, "cut", "{", "tiny")
    grade_lab(tiny_class, "tiny", sandbox=sandbox)
    run(tiny_class, "feedback")
    assert "could not be graded" in page(tiny_class, "cut") and "not valid JSON" in page(tiny_class, "cut")


def test_a_failure_of_the_grader_is_told_without_its_words(tiny_class, run):
    path = tiny_class.records / "tiny" / "bo.json"
    record = json.loads(path.read_text())
    record["trouble"] = "The grader itself failed on it (ValueError: 73519.25). Grade it by hand, and report this."
    path.write_text(json.dumps(record))
    run(tiny_class, "feedback")
    assert "73519" not in page(tiny_class, "bo") and "The grader itself failed on this submission" in page(
        tiny_class, "bo"
    )


NAMES = ["Zoë Lind", 'o\'neil "x" & co', "a..b", "..x", "50% #1? [a]", "ليلى", "index"]


def test_names_with_spaces_accents_quotes_and_dots_have_pages_and_entries_in_the_zip(tiny_class, run, hand_in, sandbox):
    notebook = (tiny_class.submitted / "bo" / "tiny" / "tiny.ipynb").read_bytes()
    for name in NAMES:
        hand_in(tiny_class, name, notebook, "tiny")
    grade_lab(tiny_class, "tiny", sandbox=sandbox)
    run(tiny_class, "feedback", "--zip")
    assert all("12 of 23 points" in words(page(tiny_class, name)) for name in NAMES)
    with zipfile.ZipFile(tiny_class.root / "exports" / "feedback" / "tiny.zip") as parcel:
        assert set(parcel.namelist()) == {f"{name}.html" for name in [*NAMES, "ada", "bo"]}


def test_a_locked_gradebook_is_one_sentence(tiny_class, monkeypatch):
    monkeypatch.setattr(ledger, "PATIENCE", 0.1)
    with sqlite3.connect(tiny_class.gradebook) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CourseError, match="locked by another program"):
            write_feedback(tiny_class, "tiny")
        connection.rollback()


@pytest.mark.usefixtures("uncounted")
def test_a_full_disk_is_one_sentence_and_the_pages_of_before_stay(tiny_class, run):
    run(tiny_class, "feedback")
    before = page(tiny_class, "ada")
    nndl = Path(sys.executable).parent / "nndl"
    command = ["bash", "-c", f"ulimit -f 4; exec {nndl} feedback"]
    result = subprocess.run(command, cwd=tiny_class.root, capture_output=True, text=True)
    assert result.returncode == 1 and result.stderr.startswith("nndl: ") and "Traceback" not in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert page(tiny_class, "ada") == before
    assert not [path for path in (tiny_class.root / "feedback").rglob("*") if path.name.endswith(".part")]


def test_three_hundred_students_get_their_pages_from_their_own_records(tiny_class):
    record = json.loads((tiny_class.records / "tiny" / "bo.json").read_text())
    for number in range(300):
        name = f"s{number:03}"
        text = json.dumps({**record, "student": name})
        (tiny_class.records / "tiny" / f"{name}.json").write_text(text)
    found = write_feedback(tiny_class, "tiny")
    assert len(found.pages) == 302 and "s299" in page(tiny_class, "s299") and "s299" not in page(tiny_class, "s298")
