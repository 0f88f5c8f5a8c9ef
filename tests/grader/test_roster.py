"""Is each student found by every name that they have, and by nobody else's?"""

import json

import pytest

from nndl_grader.course import find_course
from nndl_grader.errors import CourseError
from nndl_grader.roster import read_roster


@pytest.fixture
def course(tmp_path):
    (tmp_path / "course.toml").write_text("seed = 1\n")
    return find_course(tmp_path)


def enrol(course, text):
    (course.root / "students.csv").write_text(text, encoding="utf-8")
    return read_roster(course)


def test_a_course_without_a_list_of_students_has_an_empty_roster(course):
    roster = read_roster(course)
    assert roster.find("ada") is None and roster.aliases("ada") == ["ada"]


def test_a_student_is_found_by_every_cell_of_their_row(course):
    roster = enrol(course, "student,name,email,canvas\nada,Ada Lovelace,ada@uni.example,10001\n")
    assert {roster.find(name) for name in ("ada", "Ada  Lovelace", "ADA@uni.example", "10001")} == {"ada"}
    assert roster.aliases("ada") == ["ada", "Ada Lovelace", "ada@uni.example", "10001"]


def test_accents_may_be_encoded_in_either_way(course):
    assert enrol(course, "student,name\nrene,Ren\u00e9 Descartes\n").find("Rene\u0301 Descartes") == "rene"


def test_a_name_that_two_students_have_means_neither(course):
    roster = enrol(course, "student,name\nada1,Ada Li\nada2,Ada Li\n")
    assert roster.find("Ada Li") is None and roster.find("Ada Li", "ada2") == "ada2"


def test_what_the_list_says_comes_before_what_was_collected_under_another_name(course):
    notes = course.records / "collected"
    notes.mkdir(parents=True)
    (notes / "lab1.json").write_text(json.dumps({"lovelaceada": {"lms": "canvas", "id": "12", "name": "lovelaceada"}}))
    assert enrol(course, "student,canvas\nada,12\n").find("12") == "ada"


def test_what_collecting_remembers_counts_too_and_a_damaged_note_does_not(course):
    notes = course.records / "collected"
    notes.mkdir(parents=True)
    (notes / "lab1.json").write_text(json.dumps({"ada": {"lms": "canvas", "id": "77", "name": "lovelaceada"}}))
    (notes / "lab2.json").write_text("{")
    assert read_roster(course).find("77") == "ada" == read_roster(course).find("lovelaceada")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name,email\nAda,a@b\n", "no column 'student'"),
        ("student\nada\nada\n", "line 3: 'ada' is there twice"),
        ("", "no column 'student'"),
    ],
)
def test_a_list_that_cannot_be_read_is_told_in_a_sentence(course, text, words):
    with pytest.raises(CourseError, match=words):
        enrol(course, text)
