"""What does a machine that has no course folder need to judge, packed so that it can be sent?"""

import contextlib
import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..codeversion import code_digest
from ..course import SETTINGS, Course, find_course
from ..errors import CourseError
from ..ledger import Ledger
from ..record import versions
from ..submission import ReleasedCell

FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the same files make the same bytes, whenever they were written
LEFT_OUT = {"__pycache__"}


@dataclass(frozen=True)
class Luggage:
    """A part of a course: settings, solutions and built labs; nothing of students, and nothing of the gradebook but
    the cells of the release.

    files: a zip; released: by lab, the release's cells as plain dicts; code, versions: of who packed it
    """

    files: bytes
    released: dict[str, list[dict[str, Any]]]
    code: str
    versions: dict[str, str]

    @property
    def digest(self) -> str:
        """What tells this luggage from any other, in 16 hexadecimal digits."""
        rest = json.dumps([self.released, self.code, self.versions], sort_keys=True)
        return hashlib.sha256(self.files + rest.encode()).hexdigest()[:16]


def pack(course: Course, lab_names: Sequence[str]) -> Luggage:
    """The Luggage for some labs of a course.

    raises: CourseError where a lab is not there or not built
    """
    released = {}
    for name in lab_names:
        course.source_of(name)
        with contextlib.closing(Ledger(course, name, read_only=True)) as ledger:
            released[name] = [asdict(cell) for cell in ledger.released()]
    return Luggage(_zip(course, lab_names), released, code_digest(), versions())


def _zip(course: Course, lab_names: Sequence[str]) -> bytes:
    folders = [course.solutions, *(course.source / name for name in lab_names)]
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in [course.root / SETTINGS, *files]:
            name = path.relative_to(course.root)
            if not LEFT_OUT & set(name.parts):
                archive.writestr(zipfile.ZipInfo(name.as_posix(), FIRST_DAY), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return held.getvalue()


def unpack(luggage: Luggage, folder: Path) -> Course:
    """Write the files of a Luggage into a folder.

    returns: the Course there
    """
    with zipfile.ZipFile(io.BytesIO(luggage.files)) as archive:
        archive.extractall(folder)  # it leaves no folder, whatever the names in it
    return find_course(Path(folder))


def released_cells(luggage: Luggage, lab_name: str) -> list[ReleasedCell]:
    """The ReleasedCells of a lab."""
    return [ReleasedCell(**cell) for cell in luggage.released[lab_name]]


def refuse_other_software(luggage: Luggage) -> None:
    """Refuse luggage packed by other software than this machine has: it could judge otherwise.

    raises: CourseError
    """
    here = versions()
    other = [
        f"{name} {here[name]} instead of {known}" for name, known in luggage.versions.items() if here[name] != known
    ]
    if not other and luggage.code != code_digest():
        other = [f"code {code_digest()} of nndl instead of {luggage.code}"]
    if other:
        raise CourseError(f"It has {', '.join(other)}: install there what grades here.")
