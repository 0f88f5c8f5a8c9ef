"""Does the gradebook hold what nbgrader itself would have written, whatever was in it before?"""

import datetime
import shutil
import sqlite3

import pytest
from nbgrader.api import Gradebook

from nndl_grader.errors import CourseError
from nndl_grader.gradebook import template
from nndl_grader.ledger import Entry, Ledger

LAB = "lab1_vectorization"
MOMENT = datetime.datetime(2026, 10, 5, 14, 3, 0, 250)
TABLES = ("student", "submitted_assignment", "submitted_notebook", "grade", "comment")
QUERIES = {  # rows by the names of what they are about: ids are drawn at random
    "grade": "SELECT student_id, base_cell.name, auto_score, manual_score, extra_credit, needs_manual_grade FROM grade "
    "JOIN base_cell ON base_cell.id = cell_id JOIN submitted_notebook n ON n.id = grade.notebook_id "
    "JOIN submitted_assignment a ON a.id = n.assignment_id",
    "comment": "SELECT student_id, base_cell.name, auto_comment, manual_comment FROM comment "
    "JOIN base_cell ON base_cell.id = cell_id JOIN submitted_notebook n ON n.id = comment.notebook_id "
    "JOIN submitted_assignment a ON a.id = n.assignment_id",
    "notebook": "SELECT student_id, flagged, late_submission_penalty, n.notebook_id, a.timestamp, a.extension, "
    "a.assignment_id FROM submitted_notebook n JOIN submitted_assignment a ON a.id = n.assignment_id",
    "student": "SELECT * FROM student",
}


def rows(path):
    """All rows about submissions, sorted."""
    with sqlite3.connect(path) as connection:
        return {name: sorted(map(repr, connection.execute(query))) for name, query in QUERIES.items()}


def count(path, table):
    with sqlite3.connect(path) as connection:
        return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def by_nbgrader(course, path, entries):
    """Write entries by nbgrader's own calls, as its preprocessors make them."""
    with Gradebook(f"sqlite:///{path}") as gradebook:
        for entry in entries:
            gradebook.update_or_create_student(entry.student)
            more = {"timestamp": entry.timestamp} if entry.timestamp else {}
            submission = gradebook.update_or_create_submission(LAB, entry.student, **more)
            for grade in submission.notebooks[0].grades:
                grade.auto_score = entry.scores.get(grade.name)
                grade.needs_manual_grade = grade.auto_score is None or grade.manual_score is not None
            for comment in submission.notebooks[0].comments:
                comment.auto_comment = entry.comments.get(comment.name)
            submission.notebooks[0].late_submission_penalty = None
            gradebook.db.commit()


def entries(course, shift=0):
    """A few submissions: with and without a time, all scores, some scores, none; names with spaces and accents."""
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        cells = template(gradebook, LAB)
    scores = {cell.name: float(place + shift) for place, cell in enumerate(cells) if cell.grade}
    said = {cell.name: None if place % 3 else f"No. {place}" for place, cell in enumerate(cells) if cell.solution}
    some = dict(list(scores.items())[:5])
    return [Entry("zoë lind", MOMENT, scores, said), Entry("bo", None, some, {}), Entry("o'hara", MOMENT, {}, said)]


def save(course, path, given):
    other = course.__class__(path.parent)
    assert other.gradebook == path
    ledger = Ledger(other, LAB)
    ledger.save(given)
    ledger.close()


@pytest.fixture
def two(course, tmp_path):
    """Two copies of the course's gradebook: one for us, one for nbgrader."""
    paths = tmp_path / "ours" / "gradebook.db", tmp_path / "theirs" / "gradebook.db"
    for path in paths:
        path.parent.mkdir()
        shutil.copy(course.gradebook, path)
    return paths


def test_new_submissions_leave_the_rows_that_nbgrader_leaves(course, two):
    ours, theirs = two
    save(course, ours, entries(course))
    by_nbgrader(course, theirs, entries(course))
    assert rows(ours) == rows(theirs)
    assert {table: count(ours, table) for table in TABLES} == {table: count(theirs, table) for table in TABLES}


def test_a_regrade_over_manual_grades_leaves_the_rows_that_nbgrader_leaves(course, two):
    ours, theirs = two
    for path in two:
        by_nbgrader(course, path, entries(course))
        with Gradebook(f"sqlite:///{path}") as gradebook:
            gradebook.find_grade("sigmoid_values", LAB, LAB, "bo").manual_score = 1.5
            gradebook.find_grade("softmax_values", LAB, LAB, "zoë lind").extra_credit = 2
            gradebook.find_comment("sigmoid", LAB, LAB, "bo").manual_comment = "nearly"
            gradebook.db.commit()
    save(course, ours, entries(course, 3))
    by_nbgrader(course, theirs, entries(course, 3))
    assert rows(ours) == rows(theirs)


def test_writing_the_same_again_changes_nothing(course, two):
    ours, _ = two
    save(course, ours, entries(course))
    with sqlite3.connect(ours) as connection:
        before = [sorted(map(repr, connection.execute(f"SELECT * FROM {table}"))) for table in TABLES]
    save(course, ours, entries(course))
    with sqlite3.connect(ours) as connection:
        assert [sorted(map(repr, connection.execute(f"SELECT * FROM {table}"))) for table in TABLES] == before


def test_what_nbgrader_wrote_is_written_over_and_the_other_way_round(course, two):
    ours, theirs = two
    save(course, theirs, entries(course))
    by_nbgrader(course, theirs, entries(course, 1))
    by_nbgrader(course, ours, entries(course))
    save(course, ours, entries(course, 1))
    assert rows(ours) == rows(theirs)


def test_the_released_cells_are_those_that_nbgrader_knows(course):
    ledger = Ledger(course, LAB)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        assert ledger.released() == template(gradebook, LAB)
    ledger.close()


def test_one_that_fails_takes_nothing_of_its_batch_with_it_into_the_gradebook(course):
    ledger = Ledger(course, LAB)
    before = rows(course.gradebook)
    with pytest.raises(CourseError, match="cannot be used"):
        ledger.save([*entries(course), Entry("ada", None, {"sigmoid_values": object()}, {})])
    assert rows(course.gradebook) == before
    ledger.save(entries(course))
    assert ledger.students() == {"zoë lind", "bo", "o'hara"}
    ledger.close()


def test_a_gradebook_that_cannot_be_used_is_one_sentence(course, monkeypatch):
    monkeypatch.setattr("nndl_grader.ledger.PATIENCE", 0.1)
    with pytest.raises(CourseError, match="does not know lab9: run `nndl build`"):
        Ledger(course, "lab9")
    with sqlite3.connect(course.gradebook, isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(CourseError, match="is locked by another program"):
            Ledger(course, LAB)
        holder.execute("ROLLBACK")
    with sqlite3.connect(course.gradebook) as connection:
        connection.execute("DROP TABLE grade_cells")
    with pytest.raises(CourseError, match="of another version of nbgrader"):
        Ledger(course, LAB)
    course.gradebook.write_text("no database at all, but long enough to be looked at" * 100)
    with pytest.raises(CourseError, match="cannot be used: file is not a database"):
        Ledger(course, LAB)
    course.gradebook.unlink()
    with pytest.raises(CourseError, match="does not exist: run `nndl build` first"):
        Ledger(course, LAB)
