"""How is the students' bundle written, the same bytes each time?"""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from ..course import Course
from ..zipped import write_zip
from .contents import NAME, contents
from .fresh import refuse_stale
from .secrets import refuse_secrets


def write_bundle(
    course: Course, labs: Sequence[str], progress: Callable[[Sequence[str]], Iterable[str]] = lambda items: items
) -> tuple[Path, Path, int]:
    """Write build/release/nndl-labs/ and build/release/nndl-labs.zip.

    labs: the names of the labs whose notebooks are in it; progress: wraps the iteration over labs
    returns: the Path of the folder, the Path of the zip, how many files are in them
    raises: CourseError where the notebooks are not what the build gives, or something secret is in a file
    """
    files = contents(course, labs)
    refuse_secrets(course, files)
    refuse_stale(course, labs, progress)
    target = course.root / "build" / "release"
    target.mkdir(parents=True, exist_ok=True)
    zipped = target / f"{NAME}.zip"
    write_zip(zipped, ((f"{NAME}/{name}", data) for name, data in files.items()))
    return _write_folder(target / NAME, files), zipped, len(files)


def _write_folder(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The folder whole, or the one that was there."""
    made = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".", suffix=".part"))
    try:
        for path, data in files.items():
            (made / path).parent.mkdir(parents=True, exist_ok=True)
            (made / path).write_bytes(data)
        made.chmod(0o755)
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return folder
