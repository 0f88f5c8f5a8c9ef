"""How do the results of a part lie in their folder?

<out>/<lab>/<i>-of-<N>/ has a manifest, and judged/ with a file for each student.
"""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import CourseError
from ..record import write_whole
from .parcel import BadParcel
from .parts import Shard

MANIFEST = "shard.json"
JUDGED = "judged"  # a folder of its own: a student may be called as the manifest is
FORMAT = 1


@dataclass(frozen=True)
class Results:
    """The folder of a part's results: of which lab and Shard it is, and when it was last begun (UTC, ISO 8601)."""

    folder: Path
    lab: str
    shard: Shard
    moment: str

    def files(self) -> dict[str, Path]:
        """The files of judgements: student to path."""
        return {path.stem: path for path in sorted((self.folder / JUDGED).glob("*.json"))}


def path_of(folder: Path, student: str) -> Path:
    """The file of a student's judgement in the folder of a part."""
    return folder / JUDGED / f"{student}.json"


def write_manifest(folder: Path, lab_name: str, shard: Shard) -> None:
    """Make the folder of a part, and say in it what it is."""
    (folder / JUDGED).mkdir(parents=True, exist_ok=True)
    moment = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")
    facts = {"format": FORMAT, "lab": lab_name, "shard": shard.number, "of": shard.of, "moment": moment}
    write_whole(folder / MANIFEST, json.dumps(facts) + "\n")


def find_results(folders: Sequence[Path]) -> tuple[list[Results], dict[Path, str]]:
    """The results in some folders, at any depth.

    folders: paths
    returns: a list of Results, and a dict of damaged manifests: path to why
    raises: CourseError where a folder is not there, or where there are no results at all
    """
    found: list[Results] = []
    damaged: dict[Path, str] = {}
    for path in _manifests(folders):
        try:
            found.append(_read(path))
        except BadParcel as trouble:
            damaged[path] = str(trouble)
    return found, damaged


def _manifests(folders: Sequence[Path]) -> list[Path]:
    missing = [folder for folder in folders if not folder.is_dir()]
    if missing:
        raise CourseError(f"{missing[0]} is no folder. Name one that `nndl grade LAB --shard I/N` has written.")
    paths = dict.fromkeys(path.resolve() for folder in folders for path in sorted(folder.rglob(MANIFEST)))
    manifests = [path for path in paths if path.parent.name != JUDGED]
    if not manifests:
        named = ", ".join(map(str, folders))
        raise CourseError(f"There are no results of shards in {named}. `nndl grade LAB --shard I/N` makes them.")
    return manifests


def _read(path: Path) -> Results:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        texts = (facts["lab"], facts["moment"])
        shard = Shard(facts["shard"], facts["of"])
        if facts["format"] == FORMAT and all(isinstance(one, str) for one in texts) and 1 <= shard.number <= shard.of:
            return Results(path.parent, facts["lab"], shard, facts["moment"])
    except (ValueError, TypeError, KeyError, OSError, RecursionError) as error:
        raise BadParcel("it is cut off, or no manifest of a shard") from error
    raise BadParcel("it is the manifest of another nndl")
