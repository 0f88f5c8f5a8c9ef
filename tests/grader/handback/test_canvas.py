"""Is Canvas's own file filled in where it must be, and nowhere else?"""

import functools

import pytest

from nndl_grader.errors import CourseError

HEAD = "Student,ID,SIS User ID,SIS Login ID,Section"
SHEET = (
    HEAD + ',Notes,"Tiny lab (991)",Essay (7),Current Score,"Unposted Final Score"\r\n'
    ",,,,,,Manual Posting,,,\r\n"
    "    Points Possible,,,,,,46.00,10.00,(read only),(read only)\r\n"
    '"Lovelace, Ada",11,S11,al@x.org,"Sec 1, A","says ""hi""",,9,10,20\r\n'
    "Bo,12,S12,bo@x.org,Sec 1,=1+1,7.5,,,\r\n"
    '"Nobody, At All",13,S13,n@x.org,Sec 1,,5,N/A,,\r\n'
    '"Student, Test",99,,test,Sec 1,,,,,\r\n'
)


@pytest.fixture
def canvas(fill_in):
    """Fills in a gradebook of Canvas: canvas(text, *options) gives what was told and the file as it is then."""
    return functools.partial(fill_in, "canvas", "gradebook of canvas.csv")


def test_only_the_cells_of_the_lab_change_and_points_are_scaled(canvas, tiny_class):
    (tiny_class.root / "students.csv").write_text("student,name\nada,Ada Lovelace\n")
    told, filled = canvas(SHEET)
    expected = SHEET.replace('"says ""hi""",,9', '"says ""hi""",46.00,9').replace("=1+1,7.5", "=1+1,24.00")
    assert filled == expected
    assert "2 grades filled in, 1 of them in place of another grade" in told
    assert "column 'Tiny lab (991)'" in told and "scaled from 23 to 46 points" in told
    assert "In the file, but nobody of yours: Nobody, At All." in told and "Student, Test" not in told
    assert "Yours, but not in the file" not in told


@pytest.mark.parametrize(
    ("row", "students"),
    [
        ("x,11,,,", "student,canvas\nada,11\n"),
        ("x,1,S-7,,", "student,sis\nada,s-7\n"),
        ("x,1,,AL@x.org,", "student,email\nada,al@x.org\n"),
        ('"Lovelace, Ada",1,,,', "student,name\nada,Ada Lovelace\n"),
        ("Ada Lovelace,1,,,", 'student,name\nada,"Lovelace, Ada"\n'),
        ("ADA,1,,,", "student\n"),
    ],
)
def test_a_student_is_found_by_each_of_their_names(canvas, tiny_class, row, students):
    (tiny_class.root / "students.csv").write_text(students)
    _, filled = canvas(f"{HEAD},tiny\n{row},\n")
    assert filled == f"{HEAD},tiny\n{row},23.00\n"


def test_what_collecting_found_says_who_is_who(canvas, tiny_class, collected):
    collected(tiny_class, ada={"lms": "canvas", "id": "11", "name": "lovelaceada", "email": None})
    _, filled = canvas(f"{HEAD},tiny\nx,11,,,,\n")
    assert filled.endswith("x,11,,,,23.00\n")


def test_of_two_lines_for_one_student_the_surer_one_counts_and_none_where_both_are_alike(canvas, tiny_class):
    (tiny_class.root / "students.csv").write_text("student,name,canvas\nada,Ada Lovelace,11\n")
    told, filled = canvas(f"{HEAD},tiny\nAda Lovelace,12,,,,\nAda Lovelace,11,,,,\nbo,1,,,,\nbo,2,,,,\n")
    assert filled == f"{HEAD},tiny\nAda Lovelace,12,,,,\nAda Lovelace,11,,,,23.00\nbo,1,,,,\nbo,2,,,,\n"
    assert "nobody of yours: Ada Lovelace, bo, bo." in told and "Yours, but not in the file: bo." in told


def test_excused_and_unassigned_cells_stay_and_are_told(canvas):
    told, filled = canvas(f"{HEAD},tiny\nada,1,,,,EX\nbo,2,,,,N/A\n")
    assert filled == f"{HEAD},tiny\nada,1,,,,EX\nbo,2,,,,N/A\n"
    assert "ada: EX is kept in 'tiny'." in told and "bo: N/A is kept" in told


def test_semicolons_decimal_commas_and_the_mark_of_utf_8_stay(canvas):
    head = "\ufeff" + HEAD.replace(",", ";")
    _, filled = canvas(f"{head};tiny\n    Points Possible;;;;;11,5\nada;1;;;;\nbo;2;;;;1,25\n")
    assert filled == f"{head};tiny\n    Points Possible;;;;;11,5\nada;1;;;;11,50\nbo;2;;;;6,00\n"


def test_a_column_of_another_name_must_be_named(canvas, tiny_class):
    text = f"{HEAD},Homework 1 (5),Tiny lab Current Score\nada,1,,,,,\n"
    with pytest.raises(CourseError, match=r"no column that is called like a lab.*--column tiny=\"Homework 1 \(5\)"):
        canvas(text)
    with pytest.raises(CourseError, match="no column 'Homework 2' for tiny"):
        canvas(text, "--column", "tiny=Homework 2")
    with pytest.raises(CourseError, match="there is no such lab"):
        canvas(text, "--column", "tinny=Homework 1 (5)")
    _, filled = canvas(text, "--column", "tiny=Homework 1")
    assert filled.endswith("ada,1,,,,23.00,\n")


def test_a_column_that_canvas_computes_is_not_filled_in(canvas):
    text = f"{HEAD},tiny\n    Points Possible,,,,,(read only)\nada,1,,,,\n"
    with pytest.raises(CourseError, match="none that could be filled in"):
        canvas(text)


def test_another_kind_of_file_is_refused_and_the_file_itself_is_never_written_over(canvas, tiny_class, run, tmp_path):
    with pytest.raises(CourseError, match="is no gradebook of Canvas"):
        canvas("a,b\n1,2\n")
    path = tmp_path / "b.csv"
    path.write_text(f"{HEAD},tiny\nada,1,,,,\n")
    with pytest.raises(CourseError, match="stays as it is"):
        run(tiny_class, "export", "--to", "canvas", "--fill", path, "-o", path)


def test_strict_ends_with_an_error_and_the_file_is_written(canvas, tiny_class):
    with pytest.raises(CourseError, match="1 in the file and 1 of yours were not found"):
        canvas(f"{HEAD},tiny\nada,1,,,,\nstranger,2,,,,\n", "--strict")
    assert "23.00" in (tiny_class.root / "exports" / "gradebook of canvas.csv").read_text()


def test_a_new_file_has_what_canvas_asks_for(tiny_class, run, collected):
    collected(tiny_class, ada={"lms": "canvas", "id": "11", "name": "Ada Lovelace"})
    run(tiny_class, "export", "--to", "canvas")
    lines = (tiny_class.root / "exports" / "canvas.csv").read_bytes().decode().split("\r\n")
    assert lines == [
        f"{HEAD},Tiny lab", "    Points Possible,,,,,23", "Ada Lovelace,11,,ada,,23", "bo,,,bo,,12", "",
    ]  # fmt: skip
