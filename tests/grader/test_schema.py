"""Is a gradebook of another nbgrader refused in a sentence with the cure, and left as it was?"""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from nbgrader.dbutil import _temp_alembic_ini

from nndl_grader.build import build_lab
from nndl_grader.errors import CourseError
from nndl_grader.grade import grade_lab
from nndl_grader.schema import schema_trouble


def nbgrader(course, *arguments):
    return subprocess.run(
        [Path(sys.executable).parent / "nbgrader", *arguments], cwd=course.root, capture_output=True, text=True
    )


def make_older(course):
    """Bring the gradebook back to a form of before, as alembic does it."""
    with _temp_alembic_ini(f"sqlite:///{course.gradebook}") as settings:
        subprocess.run(["alembic", "-c", settings, "stamp", "282d30a0218e"], check=True, capture_output=True)
    with sqlite3.connect(course.gradebook) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        rows = connection.execute("PRAGMA table_info(assignment)").fetchall()
        kept = ", ".join(name for _, name, *_ in rows if name != "course_id")
        connection.execute(f"CREATE TABLE older AS SELECT {kept} FROM assignment")
        connection.execute("DROP TABLE assignment")
        connection.execute("ALTER TABLE older RENAME TO assignment")
    connection.close()


def test_the_gradebook_that_the_installed_nbgrader_makes_is_taken(tiny_class):
    assert schema_trouble(tiny_class.gradebook) is None


def test_an_older_gradebook_is_refused_by_grade_and_build_and_the_cure_works(tiny_class, sandbox):
    make_older(tiny_class)
    before = tiny_class.gradebook.read_bytes()
    for refused in (lambda: grade_lab(tiny_class, "tiny", sandbox=sandbox), lambda: build_lab(tiny_class, "tiny")):
        with pytest.raises(CourseError, match=r"was made by an older nbgrader than the .* run `nbgrader db upgrade`"):
            refused()
    assert tiny_class.gradebook.read_bytes() == before
    assert nbgrader(tiny_class, "db", "upgrade").returncode == 0
    assert schema_trouble(tiny_class.gradebook) is None
    assert grade_lab(tiny_class, "tiny", sandbox=sandbox) == (0, 2)


def test_a_newer_gradebook_is_refused(tiny_class, sandbox):
    with sqlite3.connect(tiny_class.gradebook) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of the future'")
    connection.close()
    with pytest.raises(CourseError, match="was made by a newer nbgrader"):
        grade_lab(tiny_class, "tiny", sandbox=sandbox)
