"""Does a zip that is damaged or means harm stop at its own entries, with a sentence, and write nothing elsewhere?"""

import stat
import struct
import warnings
import zipfile

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nndl_grader.collect import place, zips
from nndl_grader.collect.collecting import collect as collect_from
from nndl_grader.errors import CourseError


def refused(rows):
    return {row["file"]: row["why"] for row in rows if row["outcome"] == "refused"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../../evil_1_2_a.ipynb", "leads out"),
        ("/etc/evil_1_2_a.ipynb", "root of a disk"),
        ("C:\\evil\\a.ipynb", "root of a disk"),
        ("..\\evil_1_2_a.ipynb", "leads out"),
        ("evil\n_1_2_a.ipynb", "control characters"),
    ],
)
def test_a_path_that_leads_elsewhere_is_refused_and_the_rest_collected(
    course, collect, zipped, notebook, submitted, name, words, tmp_path
):
    rows = collect("--from", zipped("a.zip", {name: notebook(), "ada_1_3_a.ipynb": notebook("ada")}))
    assert list(refused(rows)) == [name] and words in refused(rows)[name]
    assert submitted() == {"ada": notebook("ada")}
    assert "1 file was not collected" in collect.error
    assert {path.name for path in tmp_path.iterdir()} == {"course", "a.zip"}


def with_entry(path, change):
    """Add an entry of bo to a zip, changed before it is written."""
    entry = zipfile.ZipInfo("bo_2_4_a.ipynb")
    change(entry)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(entry, b"/etc/passwd")


def test_a_link_is_refused(collect, zipped, notebook):
    path = zipped("a.zip", {"ada_1_3_a.ipynb": notebook()})
    with_entry(path, lambda entry: setattr(entry, "external_attr", (stat.S_IFLNK | 0o777) << 16))
    assert refused(collect("--from", path)) == {"bo_2_4_a.ipynb": "it is a link, not a file"}


def patched(path, name, place, number):
    """Write a number over a field of an entry in the zip's directory, at a place of its fixed part."""
    data = bytearray(path.read_bytes())
    entry = data.rindex(name.encode()) - 46
    assert data[entry : entry + 4] == b"PK\x01\x02"
    struct.pack_into("<H" if place in (8, 10) else "<I", data, entry + place, number)
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("place", "number", "words"),
    [
        (8, 1, "it is encrypted"),
        (10, 77, "it is damaged"),  # a way of packing that nobody knows
        (16, 12345, "it is damaged"),  # another checksum
        (24, 60_000_000, "more than 50 are not read"),  # the size that it claims
        (42, 0, "overlaps another file"),  # it lies where the first entry lies
        (42, 10_000_000, "it is damaged"),  # it lies nowhere
    ],
)
def test_a_damaged_entry_is_refused_and_the_rest_collected(collect, zipped, notebook, submitted, place, number, words):
    path = zipped("a.zip", {"ada_1_3_a.ipynb": notebook("ada"), "bo_2_4_a.ipynb": notebook("bo")})
    patched(path, "bo_2_4_a.ipynb", place, number)
    rows = collect("--from", path)
    assert words in refused(rows)["bo_2_4_a.ipynb"] and submitted() == {"ada": notebook("ada")}


def test_an_entry_that_unpacks_to_more_than_it_claims_is_refused(collect, zipped, tmp_path, monkeypatch):
    monkeypatch.setattr(zips, "MAX_BYTES", 1000)
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ada_1_3_a.ipynb", b" " * 100_000)
    patched(tmp_path / "a.zip", "ada_1_3_a.ipynb", 24, 10)
    assert set(refused(collect("--from", tmp_path / "a.zip"))) == {"ada_1_3_a.ipynb"}
    monkeypatch.setattr(zips, "MAX_TOTAL", 10)
    assert set(refused(collect("--from", zipped("b.zip", {"bo_1_3_a.ipynb": b" " * 20})))) == {"bo_1_3_a.ipynb"}


def test_too_many_entries_are_refused_at_once(collect, zipped, monkeypatch):
    monkeypatch.setattr(zips, "MAX_ENTRIES", 3)
    assert collect("--from", zipped("a.zip", dict.fromkeys("abcd", b""))) is None
    assert "holds 4 files; more than 3 are not read" in collect.error


def test_a_zip_that_is_cut_off_is_told_in_a_sentence_and_nothing_is_collected(course, collect, zipped, notebook):
    path = zipped("a.zip", {"ada_1_3_a.ipynb": notebook()})
    path.write_bytes(path.read_bytes()[:-30])
    collect("--from", path)
    assert "is no zip, or was cut off while it was downloaded" in collect.error and not course.submitted.exists()


def test_a_name_that_is_there_twice_is_told(collect, tmp_path, notebook, submitted):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("ada_1_3_a.ipynb", notebook("first"))
        archive.writestr("ada_1_3_a.ipynb", notebook("last"))
    rows = collect("--from", tmp_path / "a.zip")
    assert submitted() == {"ada": notebook("last")}
    assert "it is in the archive twice: the last one was taken" in [row["why"] for row in rows]


def test_names_in_utf_8_are_read_whether_the_zip_says_so_or_not(collect, zipped, notebook, submitted):
    path = zipped("a.zip", {"zo\u00eb_1_3_a.ipynb": notebook(), "ren\u00e9_2_4_a.ipynb": notebook()})
    patched(path, "ren\u00e9_2_4_a.ipynb", 8, 0)
    data = bytearray(path.read_bytes())
    struct.pack_into("<H", data, data.index("ren\u00e9".encode()) - 24, 0)  # the same before the file itself
    path.write_bytes(data)
    with zipfile.ZipFile(path) as archive:
        assert "ren\u00e9_2_4_a.ipynb" not in archive.namelist()
    collect("--from", path)
    assert set(submitted()) == {"zo\u00eb", "ren\u00e9"}


def test_gradescopes_metadata_may_run_no_code_and_be_broken(collect, zipped, notebook, tmp_path):
    for text in (b"a: !!python/object/apply:os.system ['touch evil']", b"- 1", b"{", b"a: [" * 3000, b"\xff\xfe\x00"):
        files = {"submission_metadata.yml": text, "submission_1/tiny.ipynb": notebook()}
        collect("--from", zipped("a.zip", files), "--lms", "gradescope")
        assert collect.error is None or "cannot be read" in collect.error, text
    assert not list(tmp_path.rglob("evil"))


def test_nothing_is_written_through_a_link_in_submitted(course, collect, zipped, notebook, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    course.submitted.mkdir()
    (course.submitted / "ada").symlink_to(tmp_path / "elsewhere")
    rows = collect("--from", zipped("a.zip", {"ada_1_3_a.ipynb": notebook(), "bo_2_4_a.ipynb": notebook()}))
    assert "is a link" in refused(rows)["ada_1_3_a.ipynb"] and not list((tmp_path / "elsewhere").iterdir())
    assert {row["student"] for row in rows if row["outcome"] == "collected"} == {"bo"}


def test_links_in_a_folder_are_refused(collect, tmp_path, notebook):
    (tmp_path / "in" / "ada").mkdir(parents=True)
    (tmp_path / "in" / "ada" / "tiny.ipynb").symlink_to("/etc/passwd")
    (tmp_path / "in" / "bo").symlink_to("/etc")
    assert set(refused(collect("--from", tmp_path / "in"))) == {"ada/tiny.ipynb", "bo"}


def test_a_file_in_the_place_of_a_folder_costs_only_that_student(course, collect, zipped, notebook, submitted):
    course.submitted.mkdir()
    (course.submitted / "ada").write_text("a file")
    rows = collect("--from", zipped("a.zip", {"ada_1_3_a.ipynb": notebook(), "bo_2_4_a.ipynb": notebook()}))
    assert "it cannot be written" in refused(rows)["ada_1_3_a.ipynb"] and set(submitted()) == {"bo"}


def test_a_full_disk_is_a_sentence_keeps_what_was_collected_and_loses_nothing(
    collect, zipped, notebook, submitted, monkeypatch
):
    old = zipped("old.zip", {f"{name}_{name}1_3_a.ipynb": notebook("old") for name in "1234"})
    new = zipped("new.zip", {f"{name}_{name}1_4_a.ipynb": notebook("new") for name in "1234"})
    collect("--from", old)
    write, left = place.write_whole_bytes, iter((True, True, True, True))

    def full(path, data):
        if not next(left, False):
            raise OSError(28, "No space left on device")
        write(path, data)

    monkeypatch.setattr(place, "write_whole_bytes", full)
    assert collect("--from", new) is None
    assert "Nothing more can be written (No space left on device). What was collected is kept" in collect.error
    monkeypatch.undo()
    assert sorted(submitted().values()) == sorted([notebook("new")] * 2 + [notebook("old")] * 2)
    assert sorted(row["outcome"] for row in collect("--from", new)) == ["newer", "newer", "unchanged", "unchanged"]
    assert set(submitted().values()) == {notebook("new")}


NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30) | st.from_regex(
    r"(\.\./|/|C:\\|\.\.\\)?[\w .-]{0,5}_(LATE_)?[0-9]{1,3}_([0-9]{1,3}|assignsubmission_file)_[/\\.]{0,3}[ab]\.ipynb"
)


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(names=st.lists(NAMES, max_size=6, unique=True), lms=st.sampled_from([None, "canvas", "moodle", "plain"]))
@example(names=["\0", "ada.ipynb"], lms=None)
def test_whatever_the_names_in_a_zip_are_nothing_is_written_elsewhere_and_no_file_is_dropped(
    course, zipped, tmp_path, notebook, names, lms
):
    before = {path for path in tmp_path.rglob("*") if not within(course, path)}
    path = zipped("a.zip", {name: notebook(str(number)) for number, name in enumerate(names)})
    try:
        rows = collect_from(course, "tiny", [path], lms)
    except CourseError:
        rows = None
    assert {path for path in tmp_path.rglob("*") if not within(course, path)} - before <= {path}
    places = [path.relative_to(course.submitted).parts for path in course.submitted.rglob("*") if path.is_file()]
    assert all(len(parts) == 3 and parts[1] == "tiny" for parts in places)
    with zipfile.ZipFile(path) as archive:
        files = [name for name in archive.namelist() if not name.endswith(("/", "\\"))]
    assert rows is None or (len({row.file for row in rows}) <= len(rows) and len(rows) >= len(files))


def within(course, path):
    return path.is_relative_to(course.submitted) or path.is_relative_to(course.records)
