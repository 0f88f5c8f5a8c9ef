"""What is in a folder, or which file is it that was named?"""

import contextlib
import datetime
import functools
import os
from contextlib import AbstractContextManager
from pathlib import Path

from ..errors import CourseError
from ..submission import MAX_BYTES
from .files import File, Opened, Refused, safe_parts
from .zips import MAX_ENTRIES, open_zip


def open_source(path: Path) -> AbstractContextManager[Opened]:
    """Open a zip or a folder for a while.

    returns: a context that gives a list of Files, and a list of pairs: name and why it is refused
    raises: CourseError where there is neither
    """
    if path.is_dir():
        return contextlib.nullcontext(_in_folder(path))
    if path.is_file():
        return open_zip(path)
    raise CourseError(f"{path} is not there. Give --from a zip or a folder.")


def _in_folder(folder: Path) -> Opened:
    files: list[File] = []
    refused: list[tuple[str, str]] = []
    for place, folders, names in os.walk(folder):
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        for name in sorted(names + links):
            path = Path(place) / name
            try:
                files.append(_file(folder, path))
            except Refused as why:
                refused.append((path.relative_to(folder).as_posix(), str(why)))
        if len(files) > MAX_ENTRIES:
            raise CourseError(f"{folder} holds more than {MAX_ENTRIES} files. Give a folder of submissions only.")
    return files, refused


def _file(folder: Path, path: Path) -> File:
    if path.is_symlink() or not path.is_file():
        raise Refused("it is a link, not a file" if path.is_symlink() else "it is no plain file")
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise Refused(f"it has {size / 1e6:.0f} MB, and more than {MAX_BYTES / 1e6:.0f} are not read")
    date = datetime.datetime.fromtimestamp(path.stat().st_mtime)
    return File(safe_parts(path.relative_to(folder).as_posix()), date, functools.partial(_read, path))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"it cannot be read ({error.strerror})") from error
