"""Is each student's notebook found in the zip of each LMS, and put where nbgrader looks?"""

import json

import pytest

GRADESCOPE = """\
submission_9001:
  :submitters:
  - :name: Ada Lovelace
    :sid: '0012'
    :email: ada@uni.example
  :created_at: 2026-10-05 17:34:00.861687000 Z
  :score: 0.0
  :results:
    output: |-
      ======
      a: b
submission_9002:
  :submitters:
  - :name: Bo Derek
    :sid:
    :email: bo@uni.example
  - :sid: 333
    :name: Zoë
  :created_at: !ruby/object:ActiveSupport::TimeWithZone
    utc: 2026-10-06 01:00:00.000000000 Z
    zone: &1 !ruby/object:ActiveSupport::TimeZone
      name: Etc/UTC
    time: 2026-10-05 18:00:00.000000000 Z
"""


def test_canvas_names_are_read_with_late_marks_anonymous_ids_and_any_file_name(collect, zipped, notebook, submitted):
    files = {
        "lovelaceada_12345_67890_tiny.ipynb": notebook("ada"),
        "turing_jr_LATE_12346_67891_my 2_3_work (final).ipynb": notebook("alan"),
        "anon_x7Fz_67892_Untitled.IPYNB": notebook("nobody"),
        "LATE_anon_y8_67893_a.ipynb": notebook("late"),
    }
    rows = collect("--from", zipped("canvas.zip", files))
    assert submitted() == {
        "lovelaceada": notebook("ada"), "turing_jr": notebook("alan"), "anon_x7Fz": notebook("nobody"),
        "anon_y8": notebook("late"),
    }  # fmt: skip
    late = {row["student"] for row in rows if row["why"].startswith("late")}
    assert late == {"turing_jr", "anon_y8"} and collect.error is None


def test_of_several_uploads_to_canvas_the_newest_is_taken_and_the_other_named(collect, zipped, notebook, submitted):
    files = {"ada_1_70_tiny-1.ipynb": notebook("new"), "ada_1_69_tiny.ipynb": notebook("old")}
    rows = collect("--from", zipped("canvas.zip", files))
    assert submitted() == {"ada": notebook("new")}
    assert [row["why"] for row in rows if row["outcome"] == "odd"] == ["another notebook was taken: tiny-1.ipynb"]


def test_a_time_that_canvas_does_not_tell_is_not_made_up(course, collect, zipped, notebook):
    collect("--from", zipped("canvas.zip", {"ada_1_70_tiny.ipynb": notebook()}))
    assert [path.name for path in (course.submitted / "ada" / "tiny").iterdir()] == ["tiny.ipynb"]


@pytest.mark.parametrize("form", ["{}_assignsubmission_file_/tiny.ipynb", "{}_assignsubmission_file_tiny.ipynb"])
def test_moodle_is_read_with_folders_and_without(collect, zipped, notebook, submitted, form):
    names = ["Ada Lovelace_123", "Zoë O'Hara_124", "Group A-Bo Derek_125"]
    text = {"Ada Lovelace_123_assignsubmission_onlinetext_/onlinetext.html": b"<p>hello</p>"}
    rows = collect("--from", zipped("moodle.zip", {form.format(name): notebook(name) for name in names} | text))
    assert set(submitted()) == {"Ada_Lovelace", "Zoë_O_Hara", "Group_A-Bo_Derek"}
    assert [row["why"] for row in rows if row["outcome"] == "odd"] == ["text typed into Moodle, not a notebook"]


def test_a_gradescope_export_is_read_with_its_times_and_groups(course, collect, zipped, notebook, submitted):
    top = "assignment_123_export/"
    files = {
        f"{top}submission_metadata.yml": GRADESCOPE.encode(),
        f"{top}submission_9001/work/tiny.ipynb": notebook("ada"),
        f"{top}submission_9002/tiny.ipynb": notebook("both"),
        f"{top}submission_9003/tiny.ipynb": notebook("whose?"),
    }
    collect("--from", zipped("gradescope.zip", files))
    assert submitted() == {
        "Ada_Lovelace": notebook("ada"), "Bo_Derek": notebook("both"), "Zoë": notebook("both"),
        "submission_9003": notebook("whose?"),
    }  # fmt: skip
    stamps = {path.parent.parent.name: path.read_text() for path in course.submitted.glob("*/tiny/timestamp.txt")}
    assert stamps["Ada_Lovelace"] == "2026-10-05 17:34:00.861687 UTC\n"
    assert stamps["Zoë"] == stamps["Bo_Derek"] == "2026-10-06 01:00:00 UTC\n" and len(stamps) == 3
    notes = json.loads((course.records / "collected" / "tiny.json").read_text())
    ada = notes["Ada_Lovelace"]
    assert (ada["lms"], ada["id"], ada["name"], ada["email"]) == (
        "gradescope",
        "0012",
        "Ada Lovelace",
        "ada@uni.example",
    )
    assert ada["from"] == f"{top}submission_9001/work/tiny.ipynb" and ada["zip"] == "gradescope.zip"
    assert ada["timestamp"] == "2026-10-05 17:34:00.861687" and len(ada["sha256"]) == 64


@pytest.mark.parametrize(
    "paths",
    [
        ("ada/tiny.ipynb", "bo/tiny.ipynb"),
        ("ada/tiny/tiny.ipynb", "bo/tiny/tiny.ipynb"),
        ("ada/tiny/tiny.ipynb",),
        ("submissions/ada/tiny.ipynb", "submissions/bo/tiny.ipynb"),
        ("from the stick/ada/tiny.ipynb", "from the stick/bo/tiny.ipynb"),
        ("submitted/ada.ipynb",),
        ("ada.ipynb", "bo.ipynb"),
        ("tiny_ada.ipynb", "bo-tiny.ipynb"),
        ("ada/a b.ipynb", "bo/1.ipynb"),
        ("ada\\tiny.ipynb", "bo\\tiny.ipynb"),
    ],
)
def test_plain_zips_and_folders_tell_the_student_by_folder_or_name(
    collect, zipped, notebook, submitted, paths, tmp_path
):
    expected = {"ada": notebook(paths[0])} | ({"bo": notebook(paths[1])} if len(paths) > 1 else {})
    collect("--from", zipped("plain.zip", {path: notebook(path) for path in paths}))
    assert submitted() == expected and collect.error is None
    for path in paths:
        (tmp_path / "folder" / path.replace("\\", "/")).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "folder" / path.replace("\\", "/")).write_bytes(notebook(path))
    assert {row["outcome"] for row in collect("--from", tmp_path / "folder")} == {"unchanged"}


def test_in_a_plain_folder_a_timestamp_beside_the_notebook_counts(course, collect, zipped, notebook):
    files = {"ada/tiny/tiny.ipynb": notebook(), "ada/tiny/timestamp.txt": b"2026-10-05 14:03:00 Europe/Paris"}
    rows = collect("--from", zipped("plain.zip", files))
    assert (course.submitted / "ada" / "tiny" / "timestamp.txt").read_text() == "2026-10-05 12:03:00 UTC\n"
    assert len(rows) == 1


def test_the_kind_may_be_given(collect, zipped, notebook, submitted):
    path = zipped("odd.zip", {"ada_1_2_tiny.ipynb": notebook()})
    collect("--from", path, "--lms", "plain")
    assert set(submitted()) == {"ada_1_2"}


def test_several_zips_may_follow_one_another(collect, zipped, notebook, submitted):
    one, two = (zipped(f"{name}.zip", {f"{name}_1{name}_2_x.ipynb": notebook(name)}) for name in "12")
    collect("--from", one, two)
    assert set(submitted()) == {"1", "2"}
