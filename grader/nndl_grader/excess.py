"""Does a student's process use more than it may of what no wall bounds?"""

import os
import re
from pathlib import Path

from .settings.limits import Limits

MOST_FILES, DEEPEST = 16_000, 100
_THREADS = re.compile(r"^Threads:\s*(\d+)", re.MULTILINE)


def find_excess(folder: Path, pid: int, limits: Limits) -> str | None:
    """What a process has too much of, in words; None where all is within its limits.

    folder: its own; pid: its number; limits: course.Limits
    """
    if _threads(pid) > limits.threads + 1:
        return f"it started more than {limits.threads} threads"
    megabytes, files, depth = _measure(folder, limits.disk_mb)
    if megabytes > limits.disk_mb:
        return f"it wrote more than {limits.disk_mb:g} MB"
    return "it made too many files or folders" if files > MOST_FILES or depth > DEEPEST else None


def _threads(pid: int) -> int:
    """How many threads a process has; 0 where it is gone or the system does not say."""
    try:
        found = _THREADS.search(Path(f"/proc/{pid}/status").read_text())
    except OSError:
        return 0
    return int(found[1]) if found else 0


def _measure(folder: Path, enough_mb: float) -> tuple[float, int, int]:
    """Megabytes, files and depth of a folder; the count stops where it is enough."""
    megabytes, files, deepest = 0.0, 0, 0
    todo: list[tuple[Path | str, int]] = [(folder, 0)]
    while todo and megabytes <= enough_mb and files <= MOST_FILES and deepest <= DEEPEST:
        path, depth = todo.pop()
        deepest = max(deepest, depth)
        for entry in _entries(path):
            files += 1
            if entry.is_dir(follow_symlinks=False):
                todo.append((entry.path, depth + 1))
            else:
                megabytes += _size(entry)
    return megabytes, files, deepest


def _entries(path: Path | str) -> list[os.DirEntry[str]]:
    try:
        return list(os.scandir(path))
    except OSError:  # closed to us, or gone meanwhile
        return []


def _size(entry: os.DirEntry[str]) -> float:
    try:
        return entry.stat(follow_symlinks=False).st_size / 1e6
    except OSError:
        return 0.0
