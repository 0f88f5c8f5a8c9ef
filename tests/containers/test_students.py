"""Do the students' containers hold what environment.yml does, from files that are there?"""

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import yaml

from nndl_grader.course import find_course
from nndl_grader.release.contents import contents

Installed = tuple[set[str], set[str]]
CONTAINERS = ("binder", ".devcontainer")


def test_the_devcontainer_installs_what_environment_yml_does(
    root: Path, asked: Callable[[str], Installed], of_students: set[str]
) -> None:
    settings = json.loads((root / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    assert asked(settings["postCreateCommand"]) == (of_students, {"constraints.txt"})
    assert "features" not in settings and 8888 in settings["forwardPorts"]
    assert {"ms-toolsai.jupyter", "charliermarsh.ruff"} <= set(settings["customizations"]["vscode"]["extensions"])


def test_binder_installs_what_environment_yml_does(
    root: Path, of_lines: Callable[[str], Installed], of_students: set[str]
) -> None:
    text = (root / "binder" / "requirements.txt").read_text(encoding="utf-8")
    assert of_lines(text) == (of_students, {"../constraints.txt"})
    assert (root / "binder" / ".." / "constraints.txt").is_file()


def test_what_binder_runs_after_building_can_be_run(root: Path) -> None:
    script = root / "binder" / "postBuild"
    listed = subprocess.run(["git", "ls-files", "-s", "binder/postBuild"], cwd=root, capture_output=True, text=True)
    assert listed.stdout.startswith("100755")
    assert re.fullmatch(r"python-3\.\d+\s", (root / "binder" / "runtime.txt").read_text(encoding="utf-8"))
    if os.name == "posix":
        assert subprocess.run(["bash", "-n", script], capture_output=True).returncode == 0


def test_what_students_get_holds_the_containers_and_what_they_install(root: Path) -> None:
    course = find_course(root)
    given = set(contents(course, course.labs()))
    assert {"labs/pyproject.toml", "constraints.txt"} <= given
    tracked = subprocess.run(["git", "ls-files", *CONTAINERS], cwd=root, capture_output=True, text=True, check=True)
    assert set(tracked.stdout.split()) == {path for path in given if path.startswith(CONTAINERS)}


def test_pythons_of_binder_and_devcontainer_are_tried_by_the_workflow(root: Path) -> None:
    workflow = yaml.safe_load((root / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))
    tried = workflow["jobs"]["linux"]["strategy"]["matrix"]["python"]
    image = json.loads((root / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))["image"]
    assert image.partition(":")[2].partition("-")[0] in tried
    assert (root / "binder" / "runtime.txt").read_text(encoding="utf-8").strip().removeprefix("python-") in tried
