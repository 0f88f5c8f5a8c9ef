"""Do notebooks get into nbgrader's exchange, and is it told what to set where they cannot?"""

import json

import pytest


@pytest.fixture
def configured(course):
    """Adds lines to the course's nbgrader_config.py."""

    def add(*lines):
        path = course.root / "nbgrader_config.py"
        path.write_text(path.read_text() + "\n".join(["", *lines, ""]))

    return add


def test_students_find_the_notebooks_in_the_exchange_and_a_second_release_replaces_them(
    course, release, configured, tmp_path
):
    (tmp_path / "exchange").mkdir(mode=0o777)
    configured(f"c.Exchange.root = {str(tmp_path / 'exchange')!r}")
    there = tmp_path / "exchange" / "nndl" / "outbound" / "tiny"
    assert f"tiny: students fetch it from {there}" in release("--exchange")
    (there / "tiny.ipynb").unlink()
    assert json.loads(release("--exchange", "--json"))["exchange"] == {"tiny": str(there)}
    assert release.error is None
    assert {path.name: path.read_bytes() for path in there.iterdir()} == {
        path.name: path.read_bytes() for path in (course.release / "tiny").iterdir()
    }


def test_what_the_configuration_lacks_is_named(course, release, configured, tmp_path):
    configured(f"c.Exchange.root = {str(tmp_path / 'nowhere')!r}")
    release("--exchange")
    assert "--exchange needs a writable c.Exchange.root" in release.error and "nowhere" in release.error
    assert not (course.root / "build" / "release").exists()  # it is asked before anything is written
    configured("c.CourseDirectory.course_id = ''")
    release("--exchange")
    assert "--exchange needs c.CourseDirectory.course_id in" in release.error
