"""In which words is it told what gathering found?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Sized
from dataclasses import asdict
from typing import Any

from .gather import Gathered

NAMED = 5  # so many students or files are named in one line


def lines(found: Gathered) -> list[str]:
    """What an instructor reads of a Gathered: a list of lines."""
    told = [f"{found.lab}: {found.imported} imported, {found.before} graded before."]
    told += [f"Damaged, and skipped: {path} ({why})" for path, why in found.damaged.items()]
    told += [f"To be judged again: {_named(names)} ({why})" for why, names in _by_reason(found.stale).items()]
    told += [f"Not in submitted/, and skipped: {_named(found.strangers)}"] if found.strangers else []
    told += [f"Judged twice with different points, the newest counts: {_named(found.twice)}"] if found.twice else []
    told += [f"Shard {number} of {found.of} lacks {_named(names)}" for number, names in found.unfinished.items()]
    return told


def trouble(found: Gathered) -> str | None:
    """What keeps a lab from being whole, as the half of a sentence; None where nothing does."""
    parts = []
    if found.missing:
        numbers = ", ".join(map(str, found.missing))
        some = f"{len(found.missing)} of {found.of} shards"
        parts.append(f"{some} {'is' if len(found.missing) == 1 else 'are'} missing: {numbers}")
    if found.unfinished:
        lacking = sum(map(len, found.unfinished.values()))
        numbers = ", ".join(str(number) for number in sorted(found.unfinished))
        parts.append(f"shard {numbers} of {found.of} lacks {_count(lacking, 'submission')}")
    if found.stale:
        parts.append(f"{_count(len(found.stale), 'judgement')} no longer hold{'s' if len(found.stale) == 1 else ''}")
    if found.damaged:
        parts.append(f"{_count(len(found.damaged), 'file')} of results {_are(found.damaged)} damaged")
    return f"{found.lab}: {'; '.join(parts)}" if parts else None


def to_plain(found: Gathered) -> dict[str, Any]:
    """A Gathered as a dict for JSON."""
    plain = asdict(found)
    plain["damaged"] = {str(path): why for path, why in found.damaged.items()}
    return {**plain, "whole": found.whole}


def _by_reason(stale: Mapping[str, str]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = defaultdict(list)
    for student, why in stale.items():
        grouped[why].append(student)
    return grouped


def _named(names: Sequence[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _are(items: Sized) -> str:
    return "is" if len(items) == 1 else "are"
