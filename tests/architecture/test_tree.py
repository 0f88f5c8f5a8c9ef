"""Is the tree as it should be: lint-clean, without addresses, without paths of a machine?"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def tracked():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.splitlines() if (ROOT / name).is_file()]


def test_ruff_is_clean():
    for command in (["check"], ["format", "--check"]):
        run = subprocess.run([sys.executable, "-m", "ruff", *command], cwd=ROOT, capture_output=True, text=True)
        assert run.returncode == 0, run.stdout


def test_no_lock_file_and_no_address_of_a_registry():
    texts = {path: path.read_bytes() for path in tracked()}
    assert not [path for path in texts if path.name in ("uv.lock", "package-lock.json", "poetry.lock")]
    registry = re.compile(rb"https?://[\w.-]*(pypi|npmjs|pythonhosted|anaconda|debian)\.")
    assert not [path for path, text in texts.items() if registry.search(text)]


def test_no_file_names_a_folder_of_the_machine_it_was_made_on():
    this = Path(__file__)
    home = re.compile(rb"(/home/\w+|/root|/Users/\w+)/")
    assert not [path for path in tracked() if path != this and home.search(path.read_bytes())]


def test_constraints_name_exact_versions():
    lines = (ROOT / "constraints.txt").read_text().split()
    assert lines and all(re.fullmatch(r"[\w.-]+==[\w.+!]+", line) for line in lines)


def test_students_and_staff_requirements_are_all_constrained():
    import tomllib

    pinned = {
        re.split("[=]", line)[0].lower().replace("_", "-") for line in (ROOT / "constraints.txt").read_text().split()
    }
    for folder in ("labs", "grader"):
        project = tomllib.loads((ROOT / folder / "pyproject.toml").read_text())["project"]
        wanted = project["dependencies"] + project.get("optional-dependencies", {}).get("test", [])
        names = {re.match(r"[\w-]+", need)[0].lower() for need in wanted} - {"nndl"}
        assert names <= pinned
