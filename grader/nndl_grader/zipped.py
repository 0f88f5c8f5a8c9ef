"""How is a zip written, whole or not at all, and with the same bytes each time?"""

import zipfile
from collections.abc import Collection, Iterable
from pathlib import Path

from .whole import written_whole

MADE = (2000, 1, 1, 0, 0, 0)  # the date of every entry: what is the same is the same to the last byte
FILE, PROGRAM = 0o100644, 0o100755
UNIX = 3  # without it the rights are not looked at


def write_zip(path: Path, entries: Iterable[tuple[str, bytes | Path]], programs: Collection[str] = ()) -> None:
    """Write a zip file.

    path: where to; its folder is made where it is not there
    entries: (name, bytes or Path) pairs; programs: the names of those that can be run
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with written_whole(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(
                _entry(name, name in programs), content.read_bytes() if isinstance(content, Path) else content
            )


def _entry(name: str, program: bool) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name.encode("utf-8", "replace").decode("utf-8"), MADE)  # a name need not be valid Unicode
    entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, UNIX
    entry.external_attr = (PROGRAM if program else FILE) << 16
    return entry
