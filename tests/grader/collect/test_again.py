"""Is the newest attempt kept, and is nothing lost, however often and in whatever order is collected?"""

import datetime
import os

import pytest

EARLY, LATER = (2026, 10, 5, 14, 2, 0), (2026, 10, 7, 9, 0, 0)


@pytest.fixture
def attempts(zipped, notebook):
    """Two zips with two attempts of ada: by the date of the zip, the later holds the later one."""
    old = zipped("old.zip", {"ada/tiny.ipynb": notebook("old")}, EARLY)
    new = zipped("new.zip", {"ada/tiny.ipynb": notebook("new")}, LATER)
    return old, new


def test_collecting_the_same_again_changes_nothing_and_says_so(course, collect, attempts, outcomes):
    assert outcomes("--from", attempts[0]) == {"ada": "collected"}
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in course.root.rglob("*") if path.is_file()}
    assert outcomes("--from", attempts[0]) == {"ada": "unchanged"} and collect.error is None
    assert before == {
        path: (path.read_bytes(), path.stat().st_mtime_ns) for path in course.root.rglob("*") if path.is_file()
    }


def test_a_newer_attempt_replaces_an_older_one_which_is_kept_and_an_older_one_changes_nothing(
    course, attempts, outcomes, notebook, submitted
):
    old, new = attempts
    assert outcomes("--from", old) == {"ada": "collected"}
    assert outcomes("--from", new) == {"ada": "newer"}
    assert outcomes("--from", old) == {"ada": "left"}
    assert submitted() == {"ada": notebook("new")}
    assert (course.records / "collected/replaced/tiny/ada/1.ipynb").read_bytes() == notebook("old")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_zips_given_at_once_the_newer_attempt_is_taken_in_either_order(
    collect, attempts, submitted, notebook, order
):
    rows = collect("--from", *(attempts[place] for place in order))
    assert submitted() == {"ada": notebook("new")}
    assert sorted(row["outcome"] for row in rows) == ["collected", "left"]


def test_where_the_lms_counts_attempts_the_date_of_a_zip_does_not_matter(zipped, notebook, outcomes, submitted):
    newer = zipped("a.zip", {"ada_1_71_a.ipynb": notebook("new")}, EARLY)
    older = zipped("b.zip", {"ada_1_70_a.ipynb": notebook("old")}, LATER)
    outcomes("--from", newer)
    assert outcomes("--from", older) == {"ada": "left"} and submitted() == {"ada": notebook("new")}


def test_a_dry_run_says_the_same_and_writes_nothing(course, attempts, outcomes):
    assert outcomes("--from", attempts[0], "--dry-run") == {"ada": "collected"}
    assert not course.submitted.exists() and not course.records.exists()


def test_a_notebook_that_was_mended_here_is_not_overwritten_by_the_same_zip(course, attempts, outcomes, submitted):
    outcomes("--from", attempts[0])
    (course.submitted / "ada" / "tiny" / "tiny.ipynb").write_text("mended")
    assert outcomes("--from", attempts[0]) == {"ada": "left"}
    assert submitted() == {"ada": b"mended"}


def test_what_nobody_remembers_is_compared_by_its_date_and_kept_when_replaced(course, attempts, outcomes, hand_in):
    path = hand_in(course, "ada", "put here by hand", "tiny")
    between = datetime.datetime(2026, 10, 6).timestamp()
    os.utime(path, (between, between))
    assert outcomes("--from", attempts[0]) == {"ada": "left"}
    assert outcomes("--from", attempts[1]) == {"ada": "newer"}
    assert (course.records / "collected/replaced/tiny/ada/1.ipynb").read_text() == "put here by hand"


def test_notes_that_are_lost_or_damaged_come_back_by_collecting_again(course, attempts, outcomes):
    outcomes("--from", attempts[1])
    path = course.records / "collected" / "tiny.json"
    whole = path.read_text()
    path.write_text("{")
    assert outcomes("--from", attempts[1]) == {"ada": "unchanged"} and path.read_text() == whole
    path.unlink()
    assert outcomes("--from", attempts[0]) == {"ada": "left"}
