"""What is missing for a course on this machine, and how is it got?"""

import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from .course import Course
from .schema import schema_trouble

LEAST_FREE = 1_000_000_000  # bytes; a class of 300 and its pages take a third of that
OURS = ("nndl", "nndl-grader")
EXTENSION = Path("@jupyter", "nbgrader")
NAMED = 4  # so many packages are named in one line


@dataclass(frozen=True)
class Check:
    """One thing that was looked at.

    what: its name; found: what there is, in words; cure: what to do, or None where all is well
    stops: whether nothing can be graded before that is done
    """

    what: str
    found: str
    cure: str | None = None
    stops: bool = False


def check_machine(course: Course | None) -> list[Check]:
    """Look at what grading a course takes besides walls: packages, room, files, nbgrader's parts of JupyterLab.

    course: a Course, or None outside of one; nothing is changed
    returns: a list of Checks
    """
    checks = [_packages(), _chromium(), _extensions(), _room(Path(tempfile.gettempdir()), "room for temporary files")]
    return checks + (_of_course(course) if course else [])


def _of_course(course: Course) -> list[Check]:
    pinned = course.root / "constraints.txt"
    checks = [_room(course.root, "room for the course"), _writable(course), _gradebook(course), _labs(course)]
    return ([_pinned(pinned)] if pinned.is_file() else []) + checks


def _packages() -> Check:
    needs = [Requirement(text) for name in OURS for text in requires(name) or ()]
    needs = [need for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    wrong = [f"{need.name} {_version(need.name) or 'missing'}" for need in needs if not _meets(need)]
    if not wrong:
        return Check("packages", f"all {len({need.name for need in needs})} that nndl needs")
    return Check("packages", _few(wrong), "Install them: pip install -c constraints.txt ./labs ./grader", stops=True)


def _meets(need: Requirement) -> bool:
    found = _version(need.name)
    return found is not None and need.specifier.contains(found, prereleases=True)


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _pinned(path: Path) -> Check:
    """The installed packages against the versions that the course was tested with."""
    pins = dict(re.findall(r"^([\w.-]+)==(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE))
    needed = {canonicalize_name(Requirement(text).name) for name in OURS for text in requires(name) or ()}
    found = {name: _version(name) for name in pins if canonicalize_name(name) in needed}
    other = [
        f"{name} {there} instead of {pins[name]}" for name, there in found.items() if there not in (None, pins[name])
    ]
    if not other:
        return Check("versions", f"those of {path.name}")
    return Check("versions", _few(other), f"For those that were tested: pip install -c {path.name} ./labs ./grader")


def _few(texts: Sequence[str]) -> str:
    return ", ".join(texts[:NAMED]) + (f" and {len(texts) - NAMED} more" if len(texts) > NAMED else "")


def _chromium() -> Check:
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next((name for name in names if shutil.which(name)), None)
    cure = None if found else "Only the project's browser tests need it: apt-get install chromium"
    return Check("Chromium", found or "missing", cure)


def _extensions() -> Check:
    """nbgrader's parts of JupyterLab: formgrader and Validate need both the server's and the page's."""
    from jupyter_core.paths import jupyter_config_path, jupyter_path

    page = any((Path(folder) / EXTENSION).is_dir() for folder in jupyter_path("labextensions"))
    names = ("jupyter_server_config.d/nbgrader.json",)
    server = any((Path(folder) / name).is_file() for folder in jupyter_config_path() for name in names)
    if page and server:
        return Check("formgrader", "nbgrader's extensions of JupyterLab are enabled")
    missing = " and ".join(name for name, there in (("page", page), ("server", server)) if not there)
    cure = (
        "Only formgrader and Validate need it: pip install --force-reinstall --no-deps nbgrader, or jupyter server "
        "extension enable --sys-prefix --py nbgrader"
    )
    return Check("formgrader", f"the part for the {missing} is missing", cure)


def _room(folder: Path, what: str) -> Check:
    free = shutil.disk_usage(folder).free
    cure = None if free >= LEAST_FREE else f"Free some space where {folder} is."
    return Check(what, f"{free / 1e9:.1f} GB", cure)


def _writable(course: Course) -> Check:
    places = [course.root, course.gradebook, course.autograded, course.records, course.reports]
    closed = [str(place) for place in places if place.exists() and not os.access(place, os.W_OK)]
    if closed:
        return Check("the course's folder", f"{_few(closed)} cannot be written", "Mend the permissions.", stops=True)
    return Check("the course's folder", f"{course.root} can be written")


def _gradebook(course: Course) -> Check:
    path = course.gradebook
    if not path.is_file():
        return Check("gradebook", "not there yet", "Run `nndl build`.")
    if trouble := schema_trouble(path):
        return Check("gradebook", "of another nbgrader", trouble, stops=True)
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1)) as connection:
            count = connection.execute("SELECT count(*) FROM student").fetchone()[0]
    except sqlite3.Error as error:
        return Check("gradebook", str(error), "Close formgrader, or restore it from a backup.", stops=True)
    return Check("gradebook", f"{count} students")


def _labs(course: Course) -> Check:
    unbuilt = [name for name in course.labs() if not (course.source / name / f"{name}.ipynb").is_file()]
    if unbuilt:
        return Check("labs", f"not built: {_few(unbuilt)}", f"Run `nndl build {unbuilt[0]}`.")
    return Check("labs", f"all {len(course.labs())} built")
