"""What is in the zip with which Gradescope grades a lab by this very engine?"""

import json
import re
import sqlite3
import tempfile
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

import nndl

from ..course import Course
from ..errors import CourseError
from ..lab import load_lab
from ..ledger import Ledger
from ..zipped import write_zip
from .container import SETTINGS

SCRIPTS = Path(__file__).with_name("gradescope_files")
CODE = {".py", ".js", ".css", ".html", ".json", ".sh", ""}
KNOWN: tuple[str, ...] = (
    "alembic_version",
    "assignment",
    "notebook",
    "base_cell",
    "grade_cells",
    "solution_cells",
    "task_cells",
)
KNOWN += ("source_cell",)  # the tables of a gradebook that know nothing of students
_OF_TERM = re.compile(r"^\[(?:deadlines|extensions|late)\b.*?(?=^\[|\Z)", re.DOTALL | re.MULTILINE)


def write_autograder(course: Course, lab_name: str, path: Path, unsafe: bool = False) -> None:
    """Write the zip to upload as the autograder of a lab.

    path: where to; unsafe: whether a container without walls will do
    raises: CourseError where the lab is not built, or where the project's own files are not there
    """
    load_lab(course, lab_name)  # what is broken is told here, and not in the container
    course.source_of(lab_name)
    settings = json.dumps({"lab": lab_name, "unsafe": unsafe}) + "\n"
    entries: list[tuple[str, bytes | Path]] = [
        (name, (SCRIPTS / name).read_bytes()) for name in ("setup.sh", "run_autograder")
    ]
    entries += [*_project(_root()), *_course(course, lab_name), (f"course/{SETTINGS}", settings.encode())]
    write_zip(path, entries, programs=("setup.sh", "run_autograder"))


def _root() -> Path:
    """The folder of the project that this code comes from."""
    root = Path(__file__).resolve().parents[3]
    if not (root / "grader" / "pyproject.toml").is_file() or not (root / "constraints.txt").is_file():
        raise CourseError(
            "An autograder is made of the project's own files, which are not beside this installation. Run it from a "
            "clone of the project, set up with `make setup`."
        )
    return root


def _project(root: Path) -> Iterator[tuple[str, Path]]:
    """The two packages, with what installs them."""
    yield "constraints.txt", root / "constraints.txt"
    packages = {"labs": Path(nndl.__file__).parent, "grader": Path(__file__).resolve().parents[1]}
    for folder, package in packages.items():
        yield f"{folder}/pyproject.toml", root / folder / "pyproject.toml"
        yield from _files(package, f"{folder}/{package.name}", CODE)
    yield from _files(root / "labs" / "etc", "labs/etc", CODE)


def _files(folder: Path, name: str, kinds: Collection[str] | None = None) -> Iterator[tuple[str, Path]]:
    """(name in the zip, path) of all files in a folder that are no caches."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts and (kinds is None or path.suffix in kinds):
            yield f"{name}/{path.relative_to(folder).as_posix()}", path


def _course(course: Course, lab_name: str) -> Iterator[tuple[str, bytes | Path]]:
    """The course without anybody in it: settings, solutions, the built lab, and what nbgrader knows of its cells."""
    settings = (course.root / "course.toml").read_text(encoding="utf-8-sig")
    yield "course/course.toml", _OF_TERM.sub("", settings).encode()
    yield from _files(course.solutions, "course/solutions")
    yield from _files(course.source / lab_name, f"course/build/source/{lab_name}")
    yield "course/gradebook.db", empty_gradebook(course, lab_name)


def empty_gradebook(course: Course, lab_name: str) -> bytes:
    """The bytes of a new gradebook that knows the cells of the labs, and no student.

    raises: CourseError where the course's gradebook cannot be read, or does not know the lab
    """
    with tempfile.TemporaryDirectory(prefix="nndl-gradebook-") as folder:
        path = Path(folder, "gradebook.db")
        with closing(Ledger(course, lab_name, read_only=True)) as ledger, closing(sqlite3.connect(path)) as new:
            _copy(ledger, new)
        return path.read_bytes()


def _copy(ledger: Ledger, new: sqlite3.Connection) -> None:
    """All tables, but rows only of those that know nothing of students."""
    for (made,) in ledger.rows("SELECT sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"):
        new.execute(made)
    for name in KNOWN:
        for row in ledger.rows(f"SELECT * FROM {name}"):
            new.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
    new.commit()
