"""What is in a zip, and which of it may be read?"""

import contextlib
import datetime
import functools
import itertools
import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from ..errors import CourseError
from ..submission import MAX_BYTES
from .files import File, Opened, Refused, safe_parts

MAX_ENTRIES = 50_000
MAX_TOTAL = 10_000_000_000  # bytes; a class of 2,000 with five megabytes each
_UTF8, _ENCRYPTED = 0x800, 0x1  # bits of an entry's flags
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, NotImplementedError, ValueError,
    OSError, RuntimeError, MemoryError, OverflowError,
)  # fmt: skip
_HEADER = 30  # bytes, at the least, before what an entry holds


@contextlib.contextmanager
def open_zip(path: Path) -> Iterator[Opened]:
    """Open a zip for a while.

    returns: a list of Files, and a list of pairs: name and why it is refused
    raises: CourseError where the zip as a whole cannot be read
    """
    try:
        archive = zipfile.ZipFile(path)
    except PermissionError:
        raise
    except _DAMAGE as error:
        raise CourseError(
            f"{path} is no zip, or was cut off while it was downloaded ({error}). Download it again."
        ) from error
    with archive:
        yield _sorted_out(path, archive)


def _sorted_out(path: Path, archive: zipfile.ZipFile) -> Opened:
    # not is_dir(), which fails on an entry without a name
    entries = [entry for entry in archive.infolist() if not entry.filename.endswith(("/", "\\"))]
    _refuse_too_much(path, entries)
    overlapping, read_already = _overlapping(archive.infolist()), [0]
    files: list[File] = []
    refused: list[tuple[str, str]] = []
    for entry in entries:
        name = _name(entry)
        try:
            _refuse(entry, overlapping)
            read = functools.partial(_read, archive, entry, read_already)
            files.append(File(safe_parts(name), _date(entry), read))
        except Refused as why:
            refused.append((name, str(why)))
    return files, refused


def _refuse_too_much(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:
        raise CourseError(f"{path} holds {len(entries)} files; more than {MAX_ENTRIES} are not read. Split it.")


def _overlapping(entries: list[zipfile.ZipInfo]) -> set[int]:
    """The entries (by id) that share bytes with one before them, as only zips do that were made to do harm."""
    places = sorted(entries, key=lambda entry: entry.header_offset)
    return {
        id(other)
        for one, other in itertools.pairwise(places)
        if one.header_offset + _HEADER + one.compress_size > other.header_offset
    }


def _refuse(entry: zipfile.ZipInfo, overlapping: set[int]) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind and kind != stat.S_IFREG:
        raise Refused("it is a link, not a file" if kind == stat.S_IFLNK else "it is no plain file")
    if entry.flag_bits & _ENCRYPTED:
        raise Refused("it is encrypted")
    if id(entry) in overlapping:
        raise Refused("it overlaps another file of the zip")
    if entry.file_size > MAX_BYTES:
        raise Refused(_too_large(entry.file_size))


def _too_large(size: int) -> str:
    return f"it has {size / 1e6:.0f} MB, and more than {MAX_BYTES / 1e6:.0f} are not read"


def _name(entry: zipfile.ZipInfo) -> str:
    """The name of an entry; some programs write UTF-8 without saying so."""
    if not entry.flag_bits & _UTF8:
        with contextlib.suppress(UnicodeError):
            return entry.orig_filename.encode("cp437").decode("utf-8")
    return entry.orig_filename


def _date(entry: zipfile.ZipInfo) -> datetime.datetime | None:
    with contextlib.suppress(ValueError):
        return datetime.datetime(*entry.date_time)
    return None


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, read_already: list[int]) -> bytes:
    """The bytes of an entry, however large it claims to be."""
    try:
        with archive.open(entry) as file:
            data = file.read(MAX_BYTES + 1)
    except _DAMAGE as error:
        raise Refused(f"it is damaged ({error})") from error
    read_already[0] += len(data)
    if len(data) > MAX_BYTES:
        raise Refused(f"it unpacks to more than {MAX_BYTES / 1e6:.0f} MB")
    if read_already[0] > MAX_TOTAL:
        raise Refused(f"the zip unpacks to more than {MAX_TOTAL / 1e9:.0f} GB")
    return data
