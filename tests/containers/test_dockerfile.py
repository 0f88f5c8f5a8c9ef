"""Does the image for grading install what `make setup` does, and nothing of a course?"""

import fnmatch
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

Installed = tuple[set[str], set[str]]
Steps = list[tuple[str, str]]


@pytest.fixture
def steps(root: Path) -> Steps:
    """The Dockerfile, as pairs of an instruction and the rest of its line."""
    text = re.sub(r"^\s*#.*\n", "", (root / "Dockerfile").read_text(encoding="utf-8"), flags=re.MULTILINE)
    lines = re.sub(r"\\\n\s*", "", text).splitlines()
    return [(head, rest) for head, _, rest in (line.partition(" ") for line in lines if line)]


def test_every_path_that_is_copied_is_there_and_reaches_the_builder(root: Path, steps: Steps) -> None:
    copied = {name for head, rest in steps if head == "COPY" for name in rest.split()[:-1]}
    ignored = (root / ".dockerignore").read_text(encoding="utf-8").splitlines()
    let_in = {line.removeprefix("!") for line in ignored if line.startswith("!")}
    assert "*" in ignored and copied == let_in
    assert copied and all((root / name).exists() for name in copied)


def test_nothing_of_solutions_or_of_a_class_can_get_into_the_image(root: Path) -> None:
    ignored = (root / ".dockerignore").read_text(encoding="utf-8").splitlines()
    let_in = [line[1:] for line in ignored if line.startswith("!")]
    secret = ("solutions", "submitted", "gradebook.db", "records", "notebooks", ".git")
    assert not [(name, line) for name in secret for line in let_in if fnmatch.fnmatch(name, line)]


def test_the_image_installs_the_distributions_of_make_setup_with_the_same_constraints(
    root: Path, steps: Steps, asked: Callable[[str], Installed]
) -> None:
    made = next(line for line in (root / "Makefile").read_text(encoding="utf-8").splitlines() if "pip install" in line)
    wanted, _ = asked(made.replace("$(CONSTRAINTS)", ""))
    installs = [asked(rest) for head, rest in steps if head == "RUN" and "pip install" in rest]
    assert installs == [(wanted, {"constraints.txt"})]
    assert wanted == {"labs", "grader"}


def test_the_command_is_nndl_and_runs_in_the_course_as_a_user_who_is_not_root(root: Path, steps: Steps) -> None:
    last = dict(steps)
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", last["USER"])  # a number, since no name of root's may stand there
    assert (last["WORKDIR"], last["ENTRYPOINT"]) == ("/course", '["nndl"]')
    scripts = tomllib.loads((root / "grader" / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert "nndl" in scripts


def test_the_image_has_a_python_that_nndl_runs_on(root: Path, steps: Steps) -> None:
    tag = re.fullmatch(r"python:(3\.\d+)-slim-[a-z]+", dict(steps)["FROM"])
    project = tomllib.loads((root / "grader" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert tag and tag[1] in SpecifierSet(project["requires-python"])
