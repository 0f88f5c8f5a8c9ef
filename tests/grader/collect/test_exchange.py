"""Is what students submitted through the real nbgrader collected as from any other place?"""

import getpass
import subprocess
import sys
from pathlib import Path

import pytest

from nndl_grader.collect.exchange import _with_owners
from nndl_grader.collect.piece import Row

USER = getpass.getuser()


@pytest.fixture
def exchange(course, tmp_path):
    """An exchange with the lab `tiny` released; submit(notebook) hands in as the user who runs the test."""
    root = tmp_path / "exchange"
    root.mkdir(mode=0o777)
    root.chmod(0o777)
    settings = f"c.Exchange.root = {str(root)!r}\nc.Exchange.cache = {str(tmp_path / 'cache')!r}\n"
    config = course.root / "nbgrader_config.py"
    config.write_text(f"{config.read_text()}\n{settings}")
    for folder in ("outbound/tiny", "inbound"):
        (root / "nndl" / folder).mkdir(parents=True)
    (root / "nndl" / "inbound").chmod(0o733)
    (root / "nndl" / "outbound" / "tiny" / "tiny.ipynb").write_bytes((course.release / "tiny/tiny.ipynb").read_bytes())

    def submit(data):
        home = tmp_path / "student"
        (home / "tiny").mkdir(parents=True, exist_ok=True)
        (home / "tiny" / "tiny.ipynb").write_bytes(data)
        (home / "nbgrader_config.py").write_text(f"c = get_config()\nc.CourseDirectory.course_id = 'nndl'\n{settings}")
        command = [Path(sys.executable).parent / "nbgrader", "submit", "tiny"]
        subprocess.run(command, cwd=home, check=True, capture_output=True)

    submit.inbound = root / "nndl" / "inbound"
    return submit


def test_the_newest_submission_in_the_exchange_is_collected_with_its_time(
    course, collect, exchange, notebook, submitted
):
    assert collect("--exchange") is None and "Nothing of tiny was submitted to the exchange yet" in collect.error
    exchange(notebook("first"))
    (row,) = collect("--exchange")
    assert (row["student"], row["outcome"], row["why"]) == (USER, "collected", "") and collect.error is None
    assert (course.submitted / USER / "tiny" / "timestamp.txt").read_text().endswith(" UTC\n")
    assert [row["outcome"] for row in collect("--exchange")] == ["unchanged"]
    again = exchange.inbound / f"{USER}+tiny+2030-01-01 00:00:00 UTC+abc"
    again.mkdir()
    (again / "tiny.ipynb").write_bytes(notebook("second"))
    (again / "timestamp.txt").write_text("2030-01-01 00:00:00 UTC")
    stranger = again.rename(again.with_name("eve+tiny+2030-01-01 00:00:00 UTC+abd"))
    (row,) = (row for row in collect("--exchange") if row["student"] == "eve")
    assert f"belongs to {USER}" in row["why"] and row["outcome"] == "collected"
    stranger.rename(again)
    assert [row["outcome"] for row in collect("--exchange")] == ["newer"] and submitted()[USER] == notebook("second")
    (again / "secret.ipynb").symlink_to(course.root / "course.toml")
    rows = collect("--exchange")
    assert [(row["outcome"], row["student"]) for row in rows] == [("refused", USER)] and "link" in rows[0]["why"]


def test_it_is_told_what_to_set_where_there_is_no_exchange(course, collect):
    config = course.root / "nbgrader_config.py"
    config.write_text(f"{config.read_text()}\nc.Exchange.root = '/nowhere/at/all'\n")
    collect("--exchange")
    assert "--exchange needs a writable c.Exchange.root" in collect.error
    collect()
    assert "Say where to collect from" in collect.error
    assert not course.submitted.exists()


def test_a_warning_of_nbgraders_that_names_no_owner_changes_nothing():
    rows = [Row("ada", "collected", "ada/tiny/tiny.ipynb")]
    assert _with_owners(rows, ["The folder is full of dust"]) == rows
    said = "Assignment tiny claims to be submitted by ada but is owned by eve; cheating attempt?"
    assert _with_owners(rows, ["The folder is full of dust", said])[0].why.endswith("belongs to eve")
