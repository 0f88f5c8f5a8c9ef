"""Are the notebooks that would be released those that the build gives now?"""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from ..build import build_lab
from ..course import Course, find_course
from ..demo import COPIED
from ..errors import CourseError


def refuse_stale(
    course: Course, labs: Sequence[str], progress: Callable[[Sequence[str]], Iterable[str]] = lambda items: items
) -> None:
    """Build labs anew, elsewhere, and compare.

    progress: wraps the iteration over labs
    raises: CourseError that names the file that differs
    """
    with tempfile.TemporaryDirectory(prefix="nndl-release-") as folder:
        for name in COPIED:
            shutil.copy(course.root / name, folder)
        shutil.copytree(course.solutions, Path(folder) / "solutions", ignore=shutil.ignore_patterns("__pycache__"))
        anew = find_course(folder)
        for name in progress(labs):
            build_lab(anew, name)
            _refuse_other(name, _files(anew.release / name), _files(course.release / name))


def _refuse_other(lab: str, built: Mapping[str, bytes], released: Mapping[str, bytes]) -> None:
    different = sorted(name for name in built.keys() | released.keys() if built.get(name) != released.get(name))
    if different:
        raise CourseError(
            f"notebooks/{lab}/{different[0]} is not what `nndl build` makes of solutions/{lab} now. Run `nndl build "
            f"{lab}`, look at what changed, then release again."
        )


def _files(folder: Path) -> dict[str, bytes]:
    """The files of a folder by name; what is hidden is not released."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    inside = {path.relative_to(folder).as_posix(): path for path in paths}
    return {
        name: path.read_bytes()
        for name, path in inside.items()
        if not any(part.startswith(".") for part in name.split("/"))
    }
