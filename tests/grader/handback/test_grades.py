"""Are the exported numbers those that count, the same as nbgrader's, and harmless to a spreadsheet?"""

import csv
import hashlib
import io
import json
import sqlite3

import pytest
from nbgrader.api import Gradebook
from nbgrader.plugins import CsvExportPlugin

from nndl_grader.errors import CourseError
from nndl_grader.handback.export import export_table
from nndl_grader.record import read_record, write_record


def rows(result):
    """The rows that a verb printed, as dicts."""
    return {row["student"]: row for row in csv.DictReader(io.StringIO(result.output))}


def make_late(course, seconds):
    """Set a due date, and when ada handed in; nbgrader keeps both in UTC."""
    with sqlite3.connect(course.gradebook) as connection:
        connection.execute("UPDATE assignment SET duedate = '2026-10-05 12:00:00.000000'")
        connection.execute(
            "UPDATE submitted_assignment SET timestamp = datetime('2026-10-05 12:00:00', ?) WHERE student_id = 'ada'",
            [f"+{seconds} seconds"],
        )
    connection.close()


def test_the_totals_are_those_of_nbgraders_own_export(tiny_class, run, by_hand, tmp_path):
    by_hand(tiny_class, "bo", penalty=2.25, scores={"double_values": 4.5, "pair": 0}, extra={"quiz_1_answer": 1.5})
    by_hand(tiny_class, "ada", penalty=40)
    target = tmp_path / "nbgrader.csv"
    with Gradebook(f"sqlite:///{tiny_class.gradebook}") as gradebook:
        gradebook.add_student("cy")
        CsvExportPlugin(to=str(target)).export(gradebook)
    theirs = {row["student_id"]: float(row["score"]) for row in csv.DictReader(io.StringIO(target.read_text()))}
    ours = rows(run(tiny_class, "export", "--to", "csv", "--zero", "-o", "-"))
    assert {name: float(row["tiny"]) for name, row in ours.items()} == {"ada": 0, "bo": theirs["bo"]}
    assert theirs == {"ada": 0, "bo": 12 + 4.5 + 1.5 - 2.25, "cy": 0}


def test_each_exercise_and_question_has_a_column_where_asked(tiny_class, run, by_hand):
    by_hand(tiny_class, "bo", scores={"double_values": 4})
    bo = rows(run(tiny_class, "export", "tiny", "--to", "csv", "--by", "exercise", "-o", "-"))["bo"]
    parts = {"double": "7", "quadruple": "5", "pair": "0", "quiz_1": "2", "quiz_2": "2"}
    assert bo == {
        "student": "bo", "tiny": "16", "tiny max": "23", "tiny late days": "0",
        **{f"tiny {name}": points for name, points in parts.items()},
    }  # fmt: skip


@pytest.mark.parametrize(("seconds", "days"), [(0, "0"), (1, "1"), (86400, "1"), (86401, "2")])
def test_a_late_day_begun_counts(tiny_class, run, seconds, days):
    make_late(tiny_class, seconds)
    assert rows(run(tiny_class, "export", "--to", "csv", "-o", "-"))["ada"]["tiny late days"] == days


def test_students_of_the_class_list_who_handed_in_nothing_have_an_empty_cell_or_0(tiny_class, run):
    (tiny_class.root / "students.csv").write_text('student,name,email\ncy,"=HYPERLINK(1)",cy@x\nada,Ada Lovelace,\n')
    found = rows(run(tiny_class, "export", "--to", "csv", "-o", "-"))
    assert (found["cy"]["tiny"], found["cy"]["name"], found["ada"]["name"]) == ("", "'=HYPERLINK(1)", "Ada Lovelace")
    assert rows(run(tiny_class, "export", "--to", "csv", "--zero", "-o", "-"))["cy"]["tiny"] == "0"


def test_a_name_that_is_a_formula_is_neutralised(tiny_class, run):
    with sqlite3.connect(tiny_class.gradebook) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table, column in (("student", "id"), ("submitted_assignment", "student_id")):
            connection.execute(f"UPDATE {table} SET {column} = '=1+cmd|calc' WHERE {column} = 'bo'")
    connection.close()
    for kind in ("csv", "canvas"):
        text = run(tiny_class, "export", "--to", kind, "-o", "-").output
        assert "'=1+cmd|calc" in text and "\n=1" not in text and ",=1" not in text


def test_a_file_for_a_spreadsheet_has_the_mark_of_utf_8_and_stdout_has_not(tiny_class, run):
    told = run(tiny_class, "export", "--to", "csv").output
    path = tiny_class.root / "exports" / "grades.csv"
    assert str(path) in told and "2 students, 1 lab" in told
    assert path.read_bytes().startswith(b"\xef\xbb\xbfstudent,tiny,")
    assert run(tiny_class, "export", "--to", "csv", "-o", "-").output.startswith("student,")


def test_the_same_as_data(tiny_class, run):
    (lab,) = json.loads(run(tiny_class, "export", "--to", "csv", "--json").output)
    assert (lab["lab"], lab["max"], lab["waiting"]) == ("tiny", 23, [])
    assert lab["grades"]["bo"] == {
        "score": 12, "penalty": 0, "late_days": 0,
        "parts": {"double": 3, "quadruple": 5, "pair": 0, "quiz_1": 2, "quiz_2": 2},
    }  # fmt: skip


def test_exports_and_pages_leave_the_gradebook_and_the_records_as_they_were(tiny_class, run):
    def digests():
        places = [tiny_class.gradebook, *sorted(tiny_class.records.rglob("*.json"))]
        return [(path, hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) for path in places]

    before = digests()
    for kind in ("csv", "canvas", "gradescope", "autograder"):
        assert run(tiny_class, "export", "--to", kind).exit_code == 0
    run(tiny_class, "feedback", "--zip")
    assert digests() == before and not list(tiny_class.root.glob("gradebook.db-*"))


def test_without_a_grade_what_to_do_is_named(tiny_built):
    with pytest.raises(CourseError, match=r"There is no grade in .*gradebook\.db yet\. Run `nndl grade`"):
        export_table(tiny_built, "csv", [])


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--to", "csv", "--fill", "a.csv"], "--fill means nothing with --to csv"),
        (["--to", "moodle"], "download the grading worksheet"),
        (["--to", "canvas", "--column", "tiny=x"], "--column means nothing"),
        (["--to", "canvas", "--fill", "a.csv", "--column", "tiny"], "must be LAB=TITLE"),
        (["--to", "gradescope", "--json"], "--json means nothing"),
        (["--to", "canvas", "--fill", "nowhere.csv"], "nowhere.csv does not exist"),
    ],
)
def test_options_that_mean_nothing_together_are_refused(tiny_class, run, options, word):
    with pytest.raises(CourseError, match=word):
        run(tiny_class, "export", *options)


def test_three_hundred_students_are_exported_whole(tiny_class, run):
    record = read_record(tiny_class.records / "tiny" / "bo.json")
    for number in range(300):
        write_record(tiny_class.records / "tiny", type(record)(**{**vars(record), "student": f"s{number}"}))
    with Gradebook(f"sqlite:///{tiny_class.gradebook}") as gradebook:
        for number in range(300):
            gradebook.update_or_create_student(f"s{number}")
    with sqlite3.connect(tiny_class.gradebook) as connection:
        connection.execute(
            "INSERT INTO submitted_assignment (id, assignment_id, student_id) "
            "SELECT 'of-' || student.id, assignment.id, student.id FROM student, assignment WHERE student.id GLOB 's*'"
        )
        connection.execute(
            "INSERT INTO submitted_notebook (id, assignment_id, notebook_id, flagged) SELECT 'of-' || "
            "submitted_assignment.id, submitted_assignment.id, notebook.id, 0 FROM submitted_assignment, notebook "
            "WHERE student_id GLOB 's*'"
        )
    connection.close()
    assert len(rows(run(tiny_class, "export", "--to", "csv", "-o", "-"))) == 302
    assert "302 results.json" in run(tiny_class, "export", "--to", "gradescope").output
