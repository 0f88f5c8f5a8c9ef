"""Are Moodle's own files filled in where they must be, and nowhere else?"""

import functools

import pytest

from nndl_grader.errors import CourseError

WORKSHEET = (
    'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Last modified (submission)",'
    '"Last modified (grade)","Feedback comments"\n'
    '"Participant 123","Ada Lovelace",al@x.org,"Submitted - ",,"11.50","Monday, 5 October 2026, 1:00 PM",-,\n'
    '"Participant 124",Bo,bo@x.org,"Submitted for grading - ","2.00","11.50",-,-,"<p>well, ""so""</p>"\n'
    '"Participant 125",Cy,cy@x.org,"No submission",,"11.50",-,-,\n'
)


@pytest.fixture
def moodle(fill_in):
    """Fills in a file of Moodle: moodle(text, *options) gives what was told and the file as it is then."""
    return functools.partial(fill_in, "moodle", "worksheet.csv")


def test_a_worksheet_gets_its_grades_and_nothing_else_changes(moodle, tiny_class, collected):
    collected(tiny_class, ada={"lms": "moodle", "id": "123", "name": "somebody else"})
    told, filled = moodle("\ufeff" + WORKSHEET, "tiny")
    assert filled == "\ufeff" + WORKSHEET.replace('- ",,"11.50","Mon', '- ",11.50,"11.50","Mon').replace(
        '"2.00","11.50"', '"6.00","11.50"'
    )
    assert "2 grades filled in, 1 of them in place of another grade" in told
    assert "tiny: scaled from 23 to 11.5 points" in told and "nobody of yours: Cy." in told


def test_whoever_handed_in_nothing_keeps_an_empty_cell_unless_0_is_asked_for(moodle, tiny_class):
    (tiny_class.root / "students.csv").write_text("student,email\ncy,cy@x.org\nada,al@x.org\n")
    assert "No submission\",,\"11.50\"" in moodle(WORKSHEET)[1]  # fmt: skip
    assert "No submission\",0.00,\"11.50\"" in moodle(WORKSHEET, "--zero")[1]  # fmt: skip


def test_a_gradebook_has_a_column_for_each_assignment(moodle):
    text = (
        '"First name";"Last name";"ID number";"Email address";"Assignment: Tiny lab (Real)";"Course total (Real)"\n'
        'Ada;;;;"-";"80,00"\nBo;;;;"1,00";-\n'
    )
    told, filled = moodle(text)
    assert filled == text.replace('"-"', '"23,00"').replace('"1,00"', '"12,00"')
    assert "does not say how many points are given there; ours are of 23" in told


def test_a_worksheet_in_another_language_takes_the_column_that_is_named(moodle):
    text = "Kennung;Email address;Bewertung\nTeilnehmer/in 1;ada;\n"
    with pytest.raises(CourseError, match="no column that is called like a lab"):
        moodle(text)
    assert moodle(text, "--column", "tiny=Bewertung")[1].endswith("1;ada;23.00\n")


def test_a_title_of_two_lines_is_a_title(moodle):
    text = 'Email address;Tiny lab;"Essay\n(about it)"\nada;;-\n'
    assert moodle(text)[1] == text.replace("ada;;-", "ada;23.00;-")


def test_another_kind_of_file_is_refused(moodle):
    with pytest.raises(CourseError, match="is no file of Moodle"):
        moodle("a,b\n1,2\n")
