"""Who handed in which folder of a Gradescope export?

The folder of each submission is named by a number; submission_metadata.yml beside them tells who and when.
"""

import datetime
from collections.abc import Sequence
from typing import Any

import yaml

from ..errors import CourseError
from .files import File, Refused
from .piece import Person, Piece

LMS = "gradescope"
METADATA = "submission_metadata.yml"


class _Plain(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # not every YAML has the fast one
    """Reads YAML as plain data; what Ruby tags as an object of its own stays the mapping, list or text that it is."""


def _untagged(loader: Any, suffix: str, node: Any) -> Any:
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    return loader.construct_sequence(node, deep=True) if isinstance(node, yaml.SequenceNode) else node.value


_Plain.add_multi_constructor("!", _untagged)
_Plain.add_multi_constructor("tag:", _untagged)


def pieces(files: Sequence[File], lab: str, labs: Sequence[str]) -> tuple[list[Piece], list[File]]:
    """Files, as the export holds them, by student; a group's submission is one of each member.

    raises: CourseError where submission_metadata.yml is missing or cannot be read
    """
    about = next((file for file in files if file.name == METADATA), None)
    if about is None:
        raise CourseError(f"This is no export of Gradescope: {METADATA} is not in it. Give --lms what it is.")
    known = _known(about)
    found: list[Piece] = []
    strangers: list[File] = []
    for file in files:
        inside = len(about.parts) - 1  # the folders of submissions lie beside the metadata
        folder = file.parts[inside] if len(file.parts) > inside + 1 else None
        if folder and file.parts[:inside] == about.parts[:-1]:
            found += _pieces(file, folder, known.get(folder))
        elif file is not about:
            strangers.append(file)
    return found, strangers


def _known(about: File) -> dict[Any, Any]:
    try:
        known = yaml.load(about.read(), _Plain)
    except (yaml.YAMLError, Refused, ValueError, RecursionError) as error:
        short = " ".join(str(error).split())[:120]
        raise CourseError(f"{about.path} cannot be read ({short}). Download the export again.") from error
    return known if isinstance(known, dict) else {}


def _pieces(file: File, folder: str, about: Any) -> list[Piece]:
    about = about if isinstance(about, dict) else {}
    people = [_person(folder, each) for each in about.get(":submitters") or () if isinstance(each, dict)]
    moment = _moment(about.get(":created_at"))
    return [Piece(person, file, file.name, moment) for person in people or [Person(LMS, folder, folder)]]


def _person(folder: str, about: dict[Any, Any]) -> Person:
    sid, email, name = (_text(about.get(key)) for key in (":sid", ":email", ":name"))
    return Person(LMS, sid or email or f"{folder} {name}".strip(), name, email)


def _text(value: Any) -> str:
    return "" if value is None or isinstance(value, dict | list) else str(value).strip()


def _moment(value: Any) -> datetime.datetime | None:
    """A time in naive UTC, or None; Ruby's own object holds it as `utc`."""
    if isinstance(value, dict):
        value = value.get("utc")
    if isinstance(value, str):
        value = _parsed(value)
    if not isinstance(value, datetime.datetime):
        return None
    return value.astimezone(datetime.UTC).replace(tzinfo=None) if value.tzinfo else value


def _parsed(text: str) -> Any:
    try:
        return yaml.load(text, _Plain)
    except (yaml.YAMLError, ValueError):
        return None
