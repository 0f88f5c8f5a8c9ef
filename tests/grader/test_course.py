"""Is a course found from anywhere in it, and is every setting that cannot work told in one sentence?"""

import pytest

from nndl_grader.course import Course, Limits, find_course
from nndl_grader.errors import CourseError


@pytest.fixture
def settings(tmp_path):
    """Finds a course with these settings."""

    def find(text):
        data = text if isinstance(text, bytes) else text.encode()
        (tmp_path / "course.toml").write_bytes(data)
        return find_course(tmp_path)

    return find


def test_a_course_is_found_from_a_folder_deep_in_it(tmp_path):
    (tmp_path / "course.toml").write_text("seed = 7")
    (tmp_path / "a" / "b").mkdir(parents=True)
    course = find_course(tmp_path / "a" / "b")
    assert (course.root, course.seed) == (tmp_path.resolve(), 7)


def test_the_nearest_course_upwards_counts(tmp_path):
    (tmp_path / "course.toml").write_text("seed = 7")
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "course.toml").write_text("seed = 8")
    assert find_course(tmp_path / "demo").seed == 8


def test_outside_a_course_the_folder_and_the_cure_are_named(tmp_path):
    with pytest.raises(CourseError, match=r"there is no course\.toml in .* Change into the course folder, or give"):
        find_course(tmp_path)


def test_settings_left_out_have_a_default(settings):
    course = settings("")
    assert (course.seed, course.limits) == (Course.seed, Limits())


def test_settings_are_read(settings):
    course = settings("seed = 3\n[limits]\ncall_seconds = 1.5\nmemory_mb = 900\n")
    assert course.seed == 3
    assert course.limits == Limits(call_seconds=1.5, memory_mb=900)


def test_a_lab_may_have_limits_of_its_own_and_takes_the_others_from_the_course(settings, tmp_path):
    for name in ("lab1", "lab4_deep"):
        (tmp_path / "solutions" / name).mkdir(parents=True)
        (tmp_path / "solutions" / name / "lesson.md").touch()
    course = settings(
        "seed = 3\n[limits]\ncall_seconds = 1.5\nmemory_mb = 900\n[limits.lab4_deep]\ncall_seconds = 30\ndisk_mb = 1\n"
    )
    assert course.limits_of("lab1") == course.limits == Limits(call_seconds=1.5, memory_mb=900)
    assert course.limits_of("lab4_deep") == Limits(call_seconds=30, memory_mb=900, disk_mb=1)


def test_limits_of_a_lab_need_none_of_the_course(settings):
    course = settings("[limits.lab4_deep]\ncall_seconds = 30")
    assert (course.limits, course.limits_of("lab4_deep").call_seconds) == (Limits(), 30)


def test_limits_of_a_misspelt_lab_are_refused_with_the_names_of_the_labs(settings, tmp_path):
    for name in ("lab1", "lab4_deep"):
        (tmp_path / "solutions" / name).mkdir(parents=True)
        (tmp_path / "solutions" / name / "lesson.md").touch()
    with pytest.raises(CourseError, match=r"limits for a lab 'lab4_deeep' that is not there\. Did you mean lab4_deep"):
        settings("[limits.lab4_deeep]\ncall_seconds = 30")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a = 1\nseed = =", r"course\.toml is not valid TOML: .*line 2.* Mend that line"),
        (b"seed = 1 # \xff", r"course\.toml is not written in UTF-8\. Save it in that encoding"),
        ("sed = 1", r"a setting 'sed' that nobody reads\. Did you mean seed"),
        ("[limits]\ncell_second = 1", r"a setting 'cell_second' that nobody reads\. Did you mean cell_seconds"),
        ("seed = -1", r"seed = -1 must be a number that is not negative"),
        ("seed = 1.5", r"seed = 1\.5 must be a whole number"),
        ("seed = '1'", r"seed = '1' must be a number"),
        ("seed = true", r"seed = True must be a number"),
        ("[limits]\nmemory_mb = '3 GB'", r"memory_mb = '3 GB' must be a number"),
        ("[limits]\ncell_seconds = -20", r"cell_seconds = -20 must be a number that is not negative"),
        ("[limits]\ncell_seconds = nan", r"cell_seconds = nan must be a number that is not negative"),
        ("[limits]\ncell_seconds = inf", r"cell_seconds = inf must be a number"),
        ("[limits.lab4]\ncell_second = 1", r"a setting 'cell_second' that nobody reads\. Did you mean cell_seconds"),
        ("[limits.lab4]\ncall_seconds = '5'", r"call_seconds = '5' must be a number"),
        ("[limits.lab4]\ncall_seconds = -5", r"call_seconds = -5 must be a number that is not negative"),
        ("[limits.lab4.more]\ncall_seconds = 5", r"a setting 'more' that nobody reads"),
        ("[limits]\nlab4 = 5", r"a setting 'lab4' that nobody reads"),
        ("[limits]\nmemory_mb = [1]", r"memory_mb = \[1\] must be a number"),
        ("limits = 5", r"limits = 5 must be a table: \[limits\] on a line of its own"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_in_one_sentence(settings, text, words):
    with pytest.raises(CourseError, match=words) as refused:
        settings(text)
    assert "\n" not in str(refused.value)


def test_the_labs_are_the_folders_with_a_lesson_in_their_order(tmp_path):
    names = [f"lab{number}" for number in (7, 2, 9, 4, 1, 8, 3, 6, 5)]
    for name in (*names, "notes"):
        (tmp_path / "solutions" / name).mkdir(parents=True)
    for name in names:
        (tmp_path / "solutions" / name / "lesson.md").touch()
    assert Course(tmp_path).labs() == sorted(names)


def test_a_course_without_solutions_has_no_labs(tmp_path):
    assert Course(tmp_path).labs() == []
