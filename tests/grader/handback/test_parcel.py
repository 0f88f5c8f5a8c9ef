"""Does each page in the zip have the name under which a learning management system takes it back?"""

import zipfile

import pytest

from nndl_grader.handback.parcel import page_name


@pytest.mark.parametrize(
    ("note", "name"),
    [
        (
            {"lms": "canvas", "from": "lovelaceada_12345_67890_my_link.ipynb"},
            "lovelaceada_12345_67890_tiny.html",
        ),
        (
            {"lms": "canvas", "from": "submissions/lovelaceada_LATE_12345_67890_lab_1_2.ipynb"},
            "lovelaceada_LATE_12345_67890_tiny.html",
        ),
        (
            {"lms": "moodle", "from": "Ada Lovelace_123456_assignsubmission_file_/lab1.ipynb"},
            "Ada Lovelace_123456_assignsubmission_file_/tiny.html",
        ),
        (
            {"lms": "moodle", "from": "top/Ada Lovelace_123456_assignsubmission_file/a/lab_1_2_3.ipynb"},
            "Ada Lovelace_123456_assignsubmission_file_/tiny.html",
        ),
        (
            {"lms": "moodle", "from": "Ada Lovelace_123456_assignsubmission_file_lab1.ipynb"},
            "Ada Lovelace_123456_assignsubmission_file_/tiny.html",
        ),
        (
            {"lms": "moodle", "from": "lab1.ipynb", "id": 77, "name": "Ada_L"},
            "Ada L_77_assignsubmission_file_/tiny.html",
        ),
        ({"lms": "moodle", "from": "lab1.ipynb"}, "ada.html"),
        ({"lms": "canvas", "from": "../../etc/passwd"}, "ada.html"),
        ({"lms": "gradescope", "from": "submission_1/lab1.ipynb", "id": "1"}, "ada.html"),
        (None, "ada.html"),
    ],
)
def test_a_page_is_named_as_the_system_named_the_submission(note, name):
    assert page_name("ada", note, "tiny") == name


def test_the_zip_holds_every_page_is_the_same_each_time_and_its_names_are_told(tiny_class, run, collected):
    collected(tiny_class, ada={"lms": "canvas", "from": "lovelaceada_1_2_x.ipynb"})
    told = run(tiny_class, "feedback", "--zip").output
    assert "(1 named for Canvas, 1 named STUDENT.html)" in told
    path = tiny_class.root / "exports" / "feedback" / "tiny.zip"
    first = path.read_bytes()
    with zipfile.ZipFile(path) as parcel:
        assert sorted(parcel.namelist()) == ["bo.html", "lovelaceada_1_2_tiny.html"]
        assert b"<bdi>ada</bdi>" in parcel.read("lovelaceada_1_2_tiny.html")
    run(tiny_class, "feedback", "--zip")
    assert path.read_bytes() == first
