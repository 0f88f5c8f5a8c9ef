"""Is a file written whole or not at all, and does a damaged record count as none?"""

import json
import subprocess
import sys

import pytest

from nndl_grader.course import find_course
from nndl_grader.lab import load_lab
from nndl_grader.record import Record, provenance, read_records, write_record, write_whole

RECORD = Record("tiny", "ada", {"seed": 1}, {"double": {"scores": {"double_shapes": 3.0, "double_values": 7.0}}})

FULL_DISK = """
import resource, sys
from pathlib import Path
from nndl_grader.record import write_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
write_whole(Path(sys.argv[1]), "n" * 5000)
"""


def names_in(folder):
    return [path.name for path in folder.iterdir()]


def test_a_file_is_written_and_replaced(tmp_path):
    path = tmp_path / "a.json"
    for text in ("one", "zwölf ✓"):
        write_whole(path, text)
        assert path.read_text(encoding="utf-8") == text
    assert names_in(tmp_path) == ["a.json"]


def test_others_may_read_what_was_written(tmp_path):
    write_whole(tmp_path / "a.json", "text")
    assert (tmp_path / "a.json").stat().st_mode & 0o777 == 0o644


def test_a_text_that_cannot_be_written_leaves_the_old_one_and_no_litter(tmp_path):
    write_whole(tmp_path / "a.json", "old")
    with pytest.raises(UnicodeEncodeError):
        write_whole(tmp_path / "a.json", "x" * 100_000 + "\ud800")
    assert (tmp_path / "a.json").read_text() == "old"
    assert names_in(tmp_path) == ["a.json"]


def test_a_disk_that_fills_up_leaves_the_old_file_and_no_litter(tmp_path):
    (tmp_path / "a.json").write_text("old")
    run = subprocess.run([sys.executable, "-c", FULL_DISK, tmp_path / "a.json"], capture_output=True, text=True)
    assert "File too large" in run.stderr
    assert (tmp_path / "a.json").read_text() == "old"
    assert names_in(tmp_path) == ["a.json"]


def test_a_target_that_cannot_be_replaced_leaves_no_litter(tmp_path):
    (tmp_path / "a.json").mkdir()
    with pytest.raises(OSError):
        write_whole(tmp_path / "a.json", "text")
    assert names_in(tmp_path) == ["a.json"]


def test_a_record_comes_back_as_it_was(tmp_path):
    write_record(tmp_path / "records", RECORD)
    assert read_records(tmp_path / "records") == {"ada": RECORD}


def test_a_record_adds_up_its_points():
    record = Record("tiny", "ada", {}, RECORD.findings | {"quiz_1": {"scores": {"quiz_1_answer": 2.0}}})
    assert (record.score, record.score_of("double"), record.score_of("quiz_1")) == (12, 10, 2)


def test_no_folder_and_an_empty_folder_hold_no_records(tmp_path):
    assert read_records(tmp_path) == read_records(tmp_path / "missing") == {}


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: "null",
        lambda text: "[1, 2]",
        lambda text: text.replace('"lab"', '"labs"'),
        lambda text: json.dumps(json.loads(text) | {"more": 1}),
        lambda text: json.dumps(json.loads(text) | {"format": 999}),
        lambda text: json.dumps(json.loads(text) | {"findings": 5}),
        lambda text: json.dumps(json.loads(text) | {"findings": {"double": {}}}),
        lambda text: json.dumps(json.loads(text) | {"findings": {"double": {"scores": {"double_shapes": "3"}}}}),
        lambda text: "[" * 100_000,
    ],
)
def test_a_damaged_record_counts_as_none_and_the_others_are_read(tmp_path, damage):
    write_record(tmp_path, RECORD)
    (tmp_path / "bo.json").write_text(damage((tmp_path / "ada.json").read_text()))
    assert read_records(tmp_path) == {"ada": RECORD}


def test_a_record_that_is_no_text_counts_as_none(tmp_path):
    (tmp_path / "bo.json").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "cy.json").mkdir()
    assert read_records(tmp_path) == {}


TEST = "\n```python test sums 5\nassert double(1) == 2\n```\n"


def test_scores_come_from_the_submission_the_exercises_the_tests_the_limits_and_the_walls(
    tiny_course, edited, tmp_path
):
    notebook = tmp_path / "tiny.ipynb"

    def of(level="L3", text="{}", timestamp=None, limits="", **changes):
        course = tiny_course({"lesson.md": edited("lesson.md", {}) + TEST} | changes)
        (course.root / "course.toml").write_text(f"seed = 1\n{limits}")
        notebook.write_text(text)
        course = find_course(course.root)
        return provenance(course, load_lab(course, "tiny"), notebook, timestamp, level)

    first = of()
    assert of() == first and json.loads(json.dumps(first)) == first
    others = [
        of(level="L2"),
        of(text="[]"),
        of(timestamp="2026-10-06 00:00:00"),
        of(limits="[limits]\ncall_seconds = 9"),
        of(limits="[limits.tiny]\ncall_seconds = 9"),
        of(**{"double.py": edited("double.py", {"size=(2, 5)": "size=(2, 6)"})}),
        of(**{"double.py": edited("double.py", {}), "lesson.md": edited("lesson.md", {}) + TEST.replace("2", "3")}),
    ]
    assert not [other for other in others if other == first]
    assert first["sandbox"] == "L3" and set(first["exercises"]) == {"double", "quadruple", "quiz_1", "quiz_2", "sums"}
