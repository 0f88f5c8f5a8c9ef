"""What is a file that came from outside, before anybody trusts it?"""

import datetime
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

_DRIVE = re.compile(r"[A-Za-z]:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Refused(Exception):
    """A file that is not taken since it is damaged or means harm; the text says why."""


@dataclass(frozen=True)
class File:
    """A file in a zip or folder.

    parts: its path, folder by folder, NFC; date: when the archive says that it was written, naive, or None
    read: gives its bytes, or raises Refused
    """

    parts: tuple[str, ...]
    date: datetime.datetime | None
    read: Callable[[], bytes]

    @property
    def path(self) -> str:
        """The path as one text."""
        return "/".join(self.parts)

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.parts[-1]


Opened: TypeAlias = tuple[list[File], list[tuple[str, str]]]  # and pairs: name and why it is refused


def safe_parts(name: str) -> tuple[str, ...]:
    """The parts of a path in an archive, whichever slashes it was written with.

    raises: Refused where it leads out of the archive, or holds what no name may hold
    """
    if _CONTROL.search(name):
        raise Refused("its name holds control characters")
    name = name.encode("utf-8", "replace").decode()  # a name on a disk may hold bytes that are no text
    parts = unicodedata.normalize("NFC", name).replace("\\", "/").split("/")
    if not parts[0] or _DRIVE.match(parts[0]):
        raise Refused("its path begins at the root of a disk")
    if ".." in parts:
        raise Refused("its path leads out of the archive")
    kept = tuple(part for part in parts if part not in ("", "."))
    if not kept:
        raise Refused("it has no name")
    return kept
