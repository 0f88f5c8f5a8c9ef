"""Is every deadline, policy and number of points read as it is meant, and every wrong one told in one sentence?"""

import datetime
import re
import tomllib

import pytest

from nndl_grader.course import find_course
from nndl_grader.errors import CourseError
from nndl_grader.lab import load_lab
from nndl_grader.settings.deadlines import Deadline
from nndl_grader.settings.late import LatePolicy
from nndl_grader.settings.limits import Limits

LAB = "[deadlines]\ntiny = "
PARIS = 'timezone = "Europe/Paris"\n'
DUE = datetime.datetime(2026, 10, 5, 21, 59)


@pytest.fixture
def settings(tiny_course):
    """Finds a course with the lab `tiny` and these settings."""
    root = tiny_course().root

    def find(text):
        (root / "course.toml").write_text(text)
        return find_course(root)

    return find


def test_the_comments_of_the_courses_own_file_are_settings_that_work(root, settings):
    text = (root / "course.toml").read_text()
    used = re.sub(r"^# (\[|[\w\"]+[\w \"]* = )", r"\1", text, flags=re.MULTILINE)
    course = find_course(settings("seed = 1").root)
    for lab in ("lab1_vectorization", "lab2_logistic", "lab4_deep"):
        (course.solutions / lab).mkdir()
        (course.solutions / lab / "lesson.md").touch()
    course = settings(used)
    assert set(tomllib.loads(used)) == set(tomllib.loads(text)) | {
        "timezone",
        "points",
        "deadlines",
        "extensions",
        "late",
    }
    assert course.late == LatePolicy(0.1, 15, 0.5, 7)
    hours = {
        name: length.total_seconds() / 3600
        for name, length in course.deadlines["lab1_vectorization"].extensions.items()
    }
    assert hours == {"ada": 72, "grace hopper": 72}
    assert course.deadlines["lab2_logistic"].due == datetime.datetime(2026, 10, 19, 21, 59, 59)
    assert course.points == {"lab1_vectorization": {"sigmoid": 8, "quiz": 1}}


def test_as_it_comes_the_course_has_no_deadline_no_penalty_and_the_points_of_its_files(root):
    course = find_course(root)
    assert (course.deadlines, course.late, course.points, course.limits) == ({}, None, {}, Limits())


@pytest.mark.parametrize(
    "text",
    [
        LAB + "2026-10-05T23:59:00+02:00",
        LAB + "2026-10-05T21:59:00Z",
        PARIS + LAB + "2026-10-05T23:59:00",
        PARIS + LAB + "2026-10-05 23:59:00",
        PARIS + LAB + "2026-10-05T21:59:00Z",
    ],
)
def test_a_deadline_means_the_same_moment_however_it_is_written(settings, text):
    assert settings(text).deadlines == {"tiny": Deadline(DUE)}


def test_a_local_time_follows_summer_and_winter(settings):
    assert settings(PARIS + LAB + "2026-12-05T23:59:00").deadlines["tiny"].due == datetime.datetime(2026, 12, 5, 22, 59)


def test_an_extension_is_a_number_of_days_or_a_moment(settings):
    given = settings(PARIS + LAB + "2026-10-05T23:59:00\n[extensions.tiny]\nada = 1.5\nbo = 2026-10-06T23:59:00")
    hours = {name: longer.total_seconds() / 3600 for name, longer in given.deadlines["tiny"].extensions.items()}
    assert hours == {"ada": 36, "bo": 24}


EXTEND = PARIS + LAB + "2026-10-05T23:59:00\n[extensions.tiny]\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            LAB + "2026-10-05T23:59:00",
            r"deadlines\.tiny = 2026-10-05T23:59:00 does not say in which time zone\. Write a",
        ),
        (
            LAB + "'2026-10-05'",
            r"deadlines\.tiny = '2026-10-05' must be a date and time without quotes, such as 2026-10",
        ),
        (LAB + "5", r"deadlines\.tiny = 5 must be a date and time"),
        (LAB + "23:59:00", r"deadlines\.tiny = 23:59:00 must be a date and time"),
        (
            "[deadlines]\ntinny = 2026-10-05T23:59:00Z",
            r"a deadline for a lab 'tinny' that is not there\. Did you mean tiny",
        ),
        (
            "[deadlines]\ntimezone = 'UTC'",
            r"for a lab 'timezone' that is not there\. Move timezone up, above the first",
        ),
        ("[limits]\nseed = 5", r"a setting 'seed' that nobody reads\. Move it up, above the first \[table\]"),
        ("deadlines = 5", r"deadlines = 5 must be a table: \[deadlines\] on a line"),
        ("timezone = 'Europe/Pariss'", r"timezone = 'Europe/Pariss' is no time zone\. Did you mean Europe/Paris\?"),
        ("timezone = 'here'", r"timezone = 'here' is no time zone\. Write one such as"),
        ("timezone = 2", r"timezone = 2 is no time zone\. Write one such as"),
        ("[extensions.tiny]\nada = 3", r"extensions for tiny, which has no deadline\. Write one in \[deadlines\]"),
        ("[extensions.tinny]\nada = 3", r"extensions for a lab 'tinny' that is not there\. Did you mean tiny"),
        ("[extensions]\nada = 3", r"extensions for a lab 'ada' that is not there\. Labs: tiny"),
        (EXTEND + "ada = 0", r"extensions\.tiny\.ada = 0 must be a number of days, such as 3, or a date"),
        (EXTEND + "ada = '3 days'", r"extensions\.tiny\.ada = '3 days' must be a number of days"),
        (EXTEND + "ada = 2026-10-05T22:00:00", r"ada = 2026-10-05T22:00:00 is no later than the lab is due\. Write a"),
        ("[late]\nper_day = 10", r"late\.per_day = 10 must be a number from 0 to 1"),
        ("[late]\nat_most = -1", r"late\.at_most = -1 must be a number from 0 to 1"),
        ("[late]\ngrace_minutes = '15'", r"late\.grace_minutes = '15' must be a number that is not negative"),
        ("[late]\nper_days = 0.1", r"a setting 'per_days' that nobody reads\. Did you mean per_day\?"),
        ("late = 0.1", r"late = 0\.1 must be a table: \[late\] on a line"),
        ("[points.tiny]\ndouble = 2.5", r"points\.tiny\.double = 2\.5 must be a whole number"),
        ("[points.tiny]\nquiz = 0", r"points\.tiny\.quiz = 0 must be a number of at least 1"),
        ("[points.tinny]\ndouble = 8", r"points for a lab 'tinny' that is not there\. Did you mean tiny"),
        ("[points]\ntiny = 8", r"points\.tiny = 8 must be a table: \[points\.tiny\] on a line"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_in_one_sentence(settings, text, words):
    with pytest.raises(CourseError, match=words) as refused:
        settings(text)
    assert "course.toml" in str(refused.value) and "\n" not in str(refused.value)


def test_points_of_exercises_tests_and_questions_come_from_the_settings(settings):
    course = settings("[points.tiny]\ndouble = 8\nquiz = 3")
    assert load_lab(course, "tiny").points == {"double": 8, "quadruple": 5, "quiz_1": 3, "quiz_2": 3}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("duble = 8", r"\[points\.tiny\] names 'duble'\. Did you mean double\?"),
        ("setup = 8", r"\[points\.tiny\] names 'setup'\. Parts of the lab: double, quadruple, quiz\."),
        ("double = 1", r"points\.tiny\.double = 1 must be a number of at least 2"),
    ],
)
def test_points_of_what_the_lab_does_not_have_are_refused_where_it_is_read(settings, text, words):
    with pytest.raises(CourseError, match=words):
        load_lab(settings("[points.tiny]\n" + text), "tiny")


DAY, POLICY = 86400, LatePolicy(per_day=0.1, grace_minutes=15, at_most=0.5, nothing_after_days=7)


@pytest.mark.parametrize(
    ("late", "penalty"),
    [
        (0, None),
        (900, None),
        (901, 8),  # the first day has begun
        (DAY + 900, 8),
        (DAY + 901, 16),
        (6 * DAY, 40),  # never more than half
        (7 * DAY + 900, 40),
        (7 * DAY + 901, 80),
    ],
)
def test_each_day_that_has_begun_after_the_grace_costs_its_part_of_the_points(late, penalty):
    assert POLICY.penalty(80, late) == penalty


def test_a_policy_takes_no_more_than_there_is_and_nothing_by_default():
    assert LatePolicy().penalty(80, 10 * DAY) is None
    assert LatePolicy(per_day=1).penalty(12.345, DAY) == 12.345
    assert LatePolicy(per_day=0.1).penalty(0, DAY) is None
    assert LatePolicy(per_day=0.1).penalty(7.77, 3 * DAY) == 2.33  # in hundredths
