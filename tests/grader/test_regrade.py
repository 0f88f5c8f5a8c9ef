"""Does a regrade say who changes, by how much and why, and does a dry run leave every byte as it was?"""

import hashlib
import json
import sqlite3

import pytest
from nbgrader.api import Gradebook

from nndl_grader.build import build_lab
from nndl_grader.course import find_course
from nndl_grader.errors import CourseError
from nndl_grader.grade import grade_lab
from nndl_grader.record import read_records
from nndl_grader.regrade import regrade_lab


def edit(course, file, old, new, lab="tiny"):
    """Change a file of the lab, and build it again; returns the course with the settings of now."""
    path = course.root / file if file == "course.toml" else course.solutions / lab / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    course = find_course(course.root)
    build_lab(course, lab)
    return course


def hashes(course):
    """A digest of each file that grading writes."""
    places = [course.gradebook, *(course.root / name for name in ("records", "autograded", "reports"))]
    files = [path for place in places for path in ([place] if place.is_file() else sorted(place.rglob("*")))]
    return {
        path: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in files
        if path.is_file()
    }


def points(course):
    return {student: record.score for student, record in read_records(course.records / "tiny").items()}


def give(course, student, cell, score=None, comment=None):
    """What formgrader does when a human gives a score or a comment."""
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        if score is not None:
            gradebook.find_grade(cell, "tiny", "tiny", student).manual_score = score
        if comment is not None:
            gradebook.find_comment(cell, "tiny", "tiny", student).manual_comment = comment
        gradebook.db.commit()


def test_nothing_changes_and_nobody_is_judged_again_where_nothing_that_decides_differs(tiny_class, sandbox):
    found = regrade_lab(tiny_class, "tiny", sandbox=sandbox)
    assert (found.judged, found.same, found.changes, found.reworded) == (0, 2, [], [])
    forced = regrade_lab(tiny_class, "tiny", force=True, sandbox=sandbox)
    assert (forced.judged, forced.changes, forced.reworded) == (2, [], [])


def test_a_dry_run_tells_all_that_the_regrade_then_does_and_writes_nothing(tiny_class, sandbox):
    course = edit(tiny_class, "double.py", "points = 10", "points = 20")
    before, points_before = hashes(course), points(course)
    dry = regrade_lab(course, "tiny", dry_run=True, sandbox=sandbox)
    assert hashes(course) == before and not list(course.root.glob("gradebook.db-*"))
    real = regrade_lab(course, "tiny", sandbox=sandbox)
    assert dry == real
    told = {change.student: change.after - change.before for change in real.changes}
    assert (
        told == {student: points(course)[student] - points_before[student] for student in told} == {"ada": 10, "bo": 3}
    )
    assert [part.why for change in real.changes for part in change.parts] == [
        ["the exercise changed", "worth 20 instead of 10"]
    ] * 2
    assert not regrade_lab(course, "tiny", sandbox=sandbox).judged
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        assert gradebook.find_submission("tiny", "ada").score == points(course)["ada"]


def test_a_dry_run_leaves_a_gradebook_that_only_nbgrader_wrote_as_it_was(tiny_class, sandbox):
    with sqlite3.connect(tiny_class.gradebook) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE INDEX%'")
        ]
        assert "grade_of_notebook" in names
        connection.execute("DROP INDEX grade_of_notebook")
    connection.close()
    before = hashes(tiny_class)
    regrade_lab(tiny_class, "tiny", dry_run=True, force=True, sandbox=sandbox)
    assert hashes(tiny_class) == before


@pytest.mark.parametrize(
    ("file", "old", "new", "why"),
    [
        ("double.py", "a=rng.normal(size=(2, 5))", "a=2 * np.ones((2, 5))", "the exercise changed"),
        ("course.toml", "seed = 1", "seed = 2", "seed 1 → 2"),
        ("course.toml", "seed = 1", "seed = 1\n[limits]\ncall_seconds = 4", "call_seconds 5 → 4"),
    ],
)
def test_each_setting_that_decides_makes_a_regrade_judge_again_and_is_named(tiny_class, sandbox, file, old, new, why):
    course = edit(tiny_class, file, old, new)
    path = course.submitted / "bo" / "tiny" / "tiny.ipynb"  # so that something changes, too
    path.write_text(path.read_text().replace("return a * a", "return a + a"))
    (change,) = regrade_lab(course, "tiny", dry_run=True, sandbox=sandbox).changes
    assert (change.student, change.after - change.before) == ("bo", 11)
    assert why in change.parts[0].why and "another notebook was handed in" in change.parts[0].why


def test_a_changed_key_of_the_quiz_and_a_changed_test_change_their_own_points_only(tiny_class, sandbox):
    course = edit(tiny_class, "quiz.md", "- [ ] 41\n- [x] 42", "- [x] 41\n- [ ] 42")
    course = edit(course, "lesson.md", "assert double(5) == 10", "assert double(5) == 11")
    changes = {change.student: change for change in regrade_lab(course, "tiny", sandbox=sandbox).changes}
    (ada_test, ada_quiz) = sorted(changes["ada"].parts, key=lambda part: part.name)
    assert (ada_test.name, ada_test.before, ada_test.after, ada_test.why) == ("pair", 4, 0, ["the test changed"])
    assert (ada_quiz.name, ada_quiz.before, ada_quiz.after, ada_quiz.why) == ("quiz_1", 2, 0, ["the question changed"])
    assert [part.name for part in changes["bo"].parts] == ["quiz_1"]  # the test was wrong before


def test_an_exercise_that_changes_is_named_where_a_later_one_uses_it(tiny_class, sandbox):
    path = tiny_class.records / "tiny" / "ada.json"
    record = json.loads(path.read_text())
    record["findings"]["quadruple"]["scores"] = {"quadruple_shapes": 0.0, "quadruple_values": 0.0}
    record["provenance"]["exercises"]["double"] = "another"
    path.write_text(json.dumps(record))
    (change,) = regrade_lab(tiny_class, "tiny", dry_run=True, sandbox=sandbox).changes
    assert (change.parts[0].name, change.parts[0].after) == ("quadruple", 5)
    assert change.parts[0].why == ["double, which it uses, changed"]


def test_scores_and_comments_given_by_hand_stay_and_the_student_is_named(tiny_class, sandbox):
    give(tiny_class, "bo", "double_shapes", score=1)
    give(tiny_class, "bo", "double", comment="Nearly: see me.")
    course = edit(tiny_class, "double.py", "points = 10", "points = 20")
    changes = {change.student: change for change in regrade_lab(course, "tiny", sandbox=sandbox).changes}
    assert changes["bo"].needs_look and not changes["ada"].needs_look
    assert [(part.before, part.after, part.by_hand) for part in changes["bo"].parts] == [(3, 6, 1)]
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        grade = gradebook.find_grade("double_shapes", "tiny", "tiny", "bo")
        assert (grade.manual_score, grade.auto_score, grade.score, grade.needs_manual_grade) == (1, 6, 1, True)
        assert gradebook.find_comment("double", "tiny", "tiny", "bo").comment == "Nearly: see me."


def test_what_nbgrader_alone_has_graded_is_compared_with_the_gradebook(tiny_class, sandbox):
    (tiny_class.records / "tiny" / "ada.json").unlink()
    with Gradebook(f"sqlite:///{tiny_class.gradebook}") as gradebook:
        gradebook.find_grade("pair", "tiny", "tiny", "ada").auto_score = 1
        gradebook.db.commit()
    (change,) = regrade_lab(tiny_class, "tiny", sandbox=sandbox).changes
    assert (change.student, change.parts[0].name, change.parts[0].before, change.parts[0].after) == (
        "ada",
        "pair",
        1,
        4,
    )
    assert change.parts[0].why == ["not recorded how it was graded before"]
    assert points(tiny_class)["ada"] == 23


def test_who_is_not_graded_yet_or_no_longer_there_is_named_and_left_alone(tiny_class, sandbox, hand_in):
    (tiny_class.submitted / "ada").rename(tiny_class.root / "ada")
    hand_in(tiny_class, "new", "{}", "tiny")
    found = regrade_lab(tiny_class, "tiny", force=True, sandbox=sandbox)
    assert (found.new, found.gone, found.judged) == (["new"], ["ada"], 1)
    assert points(tiny_class).keys() == {"ada", "bo"}


def test_points_that_were_not_built_are_refused(tiny_class, sandbox):
    path = tiny_class.solutions / "tiny" / "double.py"
    path.write_text(path.read_text().replace("points = 10", "points = 11"))
    with pytest.raises(CourseError, match=r"double is worth 11 points in solutions/ and course\.toml, and 10"):
        regrade_lab(tiny_class, "tiny", sandbox=sandbox)


def test_another_version_of_our_code_is_seen_by_a_regrade_and_leaves_grading_alone(tiny_class, sandbox):
    path = tiny_class.records / "tiny" / "ada.json"
    path.write_text(path.read_text().replace('"code": "', '"code": "0'))
    assert grade_lab(tiny_class, "tiny", sandbox=sandbox) == (0, 2)
    assert regrade_lab(tiny_class, "tiny", dry_run=True, sandbox=sandbox).judged == 1
