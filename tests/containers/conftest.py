"""Which distributions does a line that installs name, and which does the course itself install?"""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

Installed = tuple[set[str], set[str]]


@pytest.fixture
def asked() -> Callable[[str], Installed]:
    """Takes a shell command that runs pip; gives what it installs, without extras, and its files of constraints."""
    return _asked


def _asked(command: str) -> Installed:
    words = shlex.split(command)
    words = words[words.index("install") + 1 :]
    end = next((place for place, word in enumerate(words) if word in ("&&", ";", "|")), len(words))
    return _of_words(words[:end])


def _of_words(words: list[str]) -> Installed:
    constraints = {words[place + 1] for place, word in enumerate(words) if word in ("-c", "--constraint")}
    named = {word for word in words if not word.startswith("-")} - constraints
    return {re.sub(r"\[.*\]$", "", name).removeprefix("./") for name in named}, constraints


@pytest.fixture
def of_lines() -> Callable[[str], Installed]:
    """Takes the text of a requirements file; gives the same."""
    return lambda text: _of_words([word for line in text.splitlines() for word in line.partition("#")[0].split()])


@pytest.fixture
def of_students(root: Path) -> set[str]:
    """What environment.yml asks of pip."""
    environment = yaml.safe_load((root / "environment.yml").read_text(encoding="utf-8"))
    lines = next(part["pip"] for part in environment["dependencies"] if isinstance(part, dict))
    return _of_words([word for line in lines for word in line.split()])[0]
