"""What has course.toml written into the gradebook before, so that it can be taken away there, too?

Due dates, extensions and penalties that somebody else has written stay as they are.
"""

import json
from pathlib import Path
from typing import TypedDict

from ..course import Course
from ..record import write_whole

FOLDER = "term"  # in records/


class Memory(TypedDict, total=False):
    """What was written: the due date, extensions by student, whether [late] said the penalties."""

    due: str | None
    extensions: dict[str, str | None]
    late: bool


def remembered(course: Course, lab_name: str) -> Memory:
    """What was written; {} where nothing was."""
    try:
        found = json.loads(_path(course, lab_name).read_text(encoding="utf-8"))
        return found if isinstance(found.get("extensions"), dict) else {}
    except (OSError, ValueError, AttributeError):  # a damaged file remembers nothing
        return {}


def remember(course: Course, lab_name: str, written: Memory) -> None:
    """Keep what is going to be written; what is written there in vain is compared before it is taken away."""
    path, before = _path(course, lab_name), remembered(course, lab_name)
    if written != before and (before or any(written.values())):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(written, indent=1, ensure_ascii=False))


def _path(course: Course, lab_name: str) -> Path:
    return course.records / FOLDER / f"{lab_name}.json"
