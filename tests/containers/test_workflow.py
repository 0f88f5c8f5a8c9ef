"""Does the workflow of a public forge try the Pythons that are promised, with commands that exist?"""

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.specifiers import SpecifierSet

Workflow = dict[Any, Any]  # YAML reads the word `on` as true


@pytest.fixture
def workflow(root: Path) -> Workflow:
    """The workflow, as a dict."""
    found: Workflow = yaml.safe_load((root / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))
    return found


def steps(workflow: Workflow) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def test_the_matrix_begins_with_the_oldest_python_that_is_promised_and_leaves_none_out(
    root: Path, workflow: Workflow
) -> None:
    for folder in ("labs", "grader"):
        project = tomllib.loads((root / folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        promised = [f"3.{minor}" for minor in range(8, 14) if f"3.{minor}" in SpecifierSet(project["requires-python"])]
        for job in ("linux", "elsewhere"):
            assert workflow["jobs"][job]["strategy"]["matrix"]["python"] == promised


def test_linux_macos_and_windows_are_tried(workflow: Workflow) -> None:
    systems = [job["runs-on"] for name, job in workflow["jobs"].items() if name != "elsewhere"]
    systems += workflow["jobs"]["elsewhere"]["strategy"]["matrix"]["system"]
    assert {name.partition("-")[0] for name in systems} == {"ubuntu", "macos", "windows"}
    assert not [name for name in systems if name.endswith("latest")]


def test_every_command_is_a_target_of_make_or_names_files_that_exist(root: Path, workflow: Workflow) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    commands = [shlex.split(step["run"]) for step in steps(workflow) if "run" in step]
    assert {words[1] for words in commands if words[0] == "make"} == {"setup", "test"} <= targets
    named = re.findall(r"[\w./-]+\.(?:py|txt)\b", "\n".join(step["run"] for step in steps(workflow) if "run" in step))
    assert named and not [name for name in named if not (root / name).is_file()]


def test_actions_are_pinned_to_a_commit_and_may_only_read(workflow: Workflow) -> None:
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used and all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", name) for name in used)
    assert workflow["permissions"] == {"contents": "read"}
    assert not [job for job in workflow["jobs"].values() if "permissions" in job]


def test_once_a_week_the_newest_of_everything_is_tried(root: Path, workflow: Workflow) -> None:
    triggers = workflow[True]
    minute, hour, day, month, weekday = triggers["schedule"][0]["cron"].split()
    assert minute.isdigit() and hour.isdigit() and (day, month) == ("*", "*") and weekday.isdigit()
    made = [step["run"] for step in workflow["jobs"]["newest"]["steps"] if step.get("run", "").startswith("make")]
    assert made and all(command.endswith("CONSTRAINTS=") for command in made)
    assert "$(CONSTRAINTS)" in (root / "Makefile").read_text(encoding="utf-8")
