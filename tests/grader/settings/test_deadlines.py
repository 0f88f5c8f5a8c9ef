"""Do deadlines, extensions and penalties reach the gradebook without grading, as plain nbgrader would write them?"""

import datetime
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from nndl_grader import cli
from nndl_grader.grade import grade_lab

BIN = Path(sys.executable).parent
DUE = "[deadlines]\ntiny = 2026-10-05T12:00:00Z\n"
LATE = "[late]\nper_day = 0.1\ngrace_minutes = 15\nat_most = 0.5\nnothing_after_days = 7\n"
CAME = {"ada": "2026-10-05 11:59:59 UTC", "bo": "2026-10-07 12:00:00 UTC"}  # bo, who has 12 points, two days late


@pytest.fixture
def late_class(tiny_class, sandbox):
    """The tiny class, with the moments at which both handed in, graded once more with them."""
    for student, moment in CAME.items():
        (tiny_class.submitted / student / "tiny" / "timestamp.txt").write_text(moment)
    assert grade_lab(tiny_class, "tiny", sandbox=sandbox) == (2, 0)
    return tiny_class


def nndl(course, *arguments):
    """Run the command; it must succeed."""
    run = CliRunner().invoke(cli.nndl, ["--course", str(course.root), *arguments])
    assert run.exception is None, run.exception
    return run


def refused(course, *arguments):
    """The sentence with which the command ends."""
    return str(CliRunner().invoke(cli.nndl, ["--course", str(course.root), *arguments]).exception)


def write(course, text):
    (course.root / "course.toml").write_text("seed = 1\n" + text)


def in_gradebook(course):
    """Due date, and by student extension in hours and penalty, as nbgrader's own API reads them."""
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        submissions = {one.student_id: one for one in gradebook.assignment_submissions("tiny")}
        hours = {name: one.extension and one.extension.total_seconds() / 3600 for name, one in submissions.items()}
        penalties = {name: one.notebooks[0].late_submission_penalty for name, one in submissions.items()}
        return gradebook.find_assignment("tiny").duedate, hours, penalties


def test_deadline_policy_and_extension_take_effect_one_after_the_other_and_nobody_is_graded_again(late_class):
    stamps = {path: path.stat().st_mtime_ns for path in (late_class.records / "tiny").iterdir()}
    write(late_class, DUE)
    told = nndl(late_class, "grade")
    assert "tiny: due 2026-10-05 12:00:00 UTC, was at no time." in told.stderr
    assert in_gradebook(late_class) == (
        datetime.datetime(2026, 10, 5, 12),
        {"ada": None, "bo": None},
        {"ada": None, "bo": None},
    )
    write(late_class, DUE + LATE)
    told = nndl(late_class, "report")
    assert told.stderr == "tiny: other late penalties for 1: bo 0 → 2.4.\n"
    assert in_gradebook(late_class)[2] == {"ada": None, "bo": 2.4}
    write(late_class, DUE + LATE + "[extensions.tiny]\nbo = 1\n")
    told = nndl(late_class, "regrade")
    assert told.stderr == "tiny: other extensions for 1: bo.\ntiny: other late penalties for 1: bo 2.4 → 1.2.\n"
    assert in_gradebook(late_class)[1:] == ({"ada": None, "bo": 24}, {"ada": None, "bo": 1.2})
    rows = {row["student"]: row for row in json.loads(nndl(late_class, "grade", "--json").stdout)}
    assert {name: (row["late"], row["late_penalty"], row["score"]) for name, row in rows.items()} == {
        "ada": (False, 0, 23), "bo": (True, 1.2, 12),
    }  # fmt: skip
    assert nndl(late_class, "grade").stderr == ""
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


def test_what_course_toml_no_longer_says_goes_and_what_others_wrote_stays(late_class):
    write(late_class, DUE + LATE + "[extensions.tiny]\nbo = 1\n")
    nndl(late_class, "report")
    with Gradebook(f"sqlite:///{late_class.gradebook}") as gradebook:
        gradebook.grant_extension("tiny", "ada", days=2)
    write(late_class, DUE)
    assert "other late penalties for 1: bo 1.2 → 0" in nndl(late_class, "report").stderr
    due, hours, penalties = in_gradebook(late_class)
    assert (due.day, hours, penalties) == (5, {"ada": 48, "bo": None}, {"ada": None, "bo": None})
    write(late_class, "")
    assert "tiny: due at no time, was 2026-10-05 12:00:00 UTC." in nndl(late_class, "report").stderr
    assert in_gradebook(late_class)[:2] == (None, {"ada": 48, "bo": None})


def test_a_due_date_of_formgrader_stays_where_course_toml_names_none(late_class):
    with Gradebook(f"sqlite:///{late_class.gradebook}") as gradebook:
        gradebook.update_or_create_assignment("tiny", duedate="2026-10-06 12:00:00 UTC")
    write(late_class, LATE)
    assert "bo 0 → 1.2" in nndl(late_class, "report").stderr
    write(late_class, "")
    nndl(late_class, "report")
    assert in_gradebook(late_class)[0] == datetime.datetime(2026, 10, 6, 12)


def test_points_given_by_hand_count_for_the_penalty(late_class):
    write(late_class, DUE + LATE)
    nndl(late_class, "report")
    with Gradebook(f"sqlite:///{late_class.gradebook}") as gradebook:
        gradebook.find_grade("double_values", "tiny", "tiny", "bo").manual_score = 7
        gradebook.find_grade("double_shapes", "tiny", "tiny", "bo").extra_credit = 1
        gradebook.db.commit()
    exported = nndl(late_class, "export", "--to", "csv", "-o", "-")
    assert "bo 2.4 → 4." in exported.stderr and "bo,16," in exported.stdout  # a fifth of 20
    write(late_class, DUE + LATE.replace("0.1", "0.25"))
    assert "bo 4 → 10." in nndl(late_class, "feedback").stderr


@pytest.mark.slow
def test_plain_nbgrader_takes_off_what_nndl_takes_off(late_class, tmp_path):
    write(late_class, DUE + LATE + "[extensions.tiny]\nbo = 2026-10-06T13:00:00Z\n")
    nndl(late_class, "report")
    ours = in_gradebook(late_class)
    assert ours[1:] == ({"ada": None, "bo": 25}, {"ada": None, "bo": 1.2})
    with closing(sqlite3.connect(late_class.gradebook)) as connection, connection:
        connection.executescript(
            "DELETE FROM grade; DELETE FROM comment; DELETE FROM submitted_notebook; DELETE FROM submitted_assignment;"
            "UPDATE assignment SET duedate = NULL;"
        )
    command = [BIN / "nbgrader", "autograde", "tiny", "--force"]
    run = subprocess.run(command, cwd=late_class.root, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert in_gradebook(late_class) == ours


def test_an_nbgrader_config_that_would_not_know_the_policy_is_refused_with_the_line_that_it_lacks(tiny_class):
    path = tiny_class.root / "nbgrader_config.py"
    path.write_text(path.read_text().replace("c.AssignLatePenalties", "# c.AssignLatePenalties"))
    write(tiny_class, LATE)
    said = refused(tiny_class, "build")
    assert "Write c.AssignLatePenalties.plugin_class = CourseLatePolicy there, and import it" in said


def test_a_dry_run_moves_no_deadline(late_class):
    write(late_class, DUE + LATE)
    before = late_class.gradebook.read_bytes()
    assert nndl(late_class, "regrade", "--dry-run").stderr == ""
    assert late_class.gradebook.read_bytes() == before


def test_a_student_of_the_roster_may_be_called_by_each_of_their_names_and_a_misspelt_one_is_told(late_class):
    (late_class.root / "students.csv").write_text("student,email\nada,ada@example.org\nbo,bo@example.org\n")
    write(late_class, DUE + LATE + '[extensions.tiny]\n"Bo@example.org" = 1\n')
    nndl(late_class, "report")
    assert in_gradebook(late_class)[1]["bo"] == 24
    write(late_class, DUE + LATE + '[extensions.tiny]\n"bo@exmple.org" = 1\n')
    said = refused(late_class, "report")
    assert "names 'bo@exmple.org', who is not in students.csv. Did you mean 'bo@example.org'?" in said


def test_without_a_roster_a_name_much_like_one_that_handed_in_is_asked_about(late_class):
    write(late_class, DUE + "[extensions.tiny]\nadda = 1\nzoe = 2\n")
    told = nndl(late_class, "report").stderr
    assert "[extensions.tiny] names 'adda', of whom nothing is in submitted/. Did you mean 'ada'?" in told
    assert "zoe" not in told  # has not handed in yet


def test_other_points_need_a_build_and_a_regrade_then_says_what_they_change(tiny_class):
    write(tiny_class, "[points.tiny]\ndouble = 20\nquiz = 1\n")
    assert "double is worth 20 points in solutions/ and course.toml, and 10 in the" in refused(tiny_class, "grade")
    nndl(tiny_class, "build")
    told = " ".join(nndl(tiny_class, "regrade", "--dry-run").stdout.split())
    assert "ada 23 → 31 10 → 20 double worth 20 instead of 10" in told and "worth 1 instead of 2" in told
    nndl(tiny_class, "grade")
    with Gradebook(f"sqlite:///{tiny_class.gradebook}") as gradebook:
        found = gradebook.find_submission("tiny", "ada")
        assert (found.score, found.max_score) == (31, 31)
