"""Does what students unpack work by itself, with what its environment installs?"""

import json
import os
import re
import subprocess
import sys
import tomllib

import pytest

from nndl_grader.course import find_course
from nndl_grader.release.contents import contents

LAB = "lab1_vectorization"
SIGMOID = "def basic_sigmoid(x):\n    return 1 / (1 + math.exp(-x))\n"


@pytest.fixture
def bundle(root, tmp_path):
    """The path of a lab's notebook in a bundle that a student has unpacked into tmp_path."""
    for path, data in contents(find_course(root), [LAB]).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    return tmp_path / "notebooks" / LAB / f"{LAB}.ipynb"


def by_name(notebook):
    """The cells of a notebook, as json reads it, by the name that nbgrader knows them by."""
    return {cell["metadata"].get("nbgrader", {}).get("grade_id"): cell for cell in notebook["cells"]}


@pytest.mark.slow
def test_the_first_check_of_the_first_lab_passes_in_the_bundle_alone(bundle, tmp_path):
    cells = by_name(json.loads(bundle.read_text(encoding="utf-8")))
    named = {name: "".join(cell["source"]) for name, cell in cells.items()}
    code = "\n".join([named["setup"], SIGMOID, named["basic_sigmoid_shapes"], named["basic_sigmoid_values"]])
    code += "\nimport nndl.data\nprint(nndl.__file__, nndl.data.load_cats()[0].shape)"
    run = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=bundle.parent,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "labs"), "MPLBACKEND": "agg"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    assert str(tmp_path) in run.stdout and "(209, 64, 64, 3)" in run.stdout


def fill_in(notebook, name, answer):
    """Write an answer into the cell of an exercise."""
    found = json.loads(notebook.read_text(encoding="utf-8"))
    by_name(found)[name]["source"] = answer
    notebook.write_text(json.dumps(found), encoding="utf-8")


def printed(notebook):
    """What the cells of an executed notebook printed, by the name of the cell."""
    cells = by_name(json.loads(notebook.read_text(encoding="utf-8")))
    texts = {name: [output.get("text", "") for output in cell.get("outputs", ())] for name, cell in cells.items()}
    return {name: "".join(map("".join, said)) for name, said in texts.items()}


@pytest.mark.nightly
def test_whoever_follows_the_readme_of_the_bundle_gets_to_the_first_check_that_passes(bundle, tmp_path):
    shells = re.findall(r"```sh\n(.+?)```", (tmp_path / "README.md").read_text(), re.S)
    install = next(lines for lines in shells if "venv" in lines)
    fill_in(bundle, "basic_sigmoid", SIGMOID)
    look = f"python -m nndl doctor\njupyter execute --inplace --allow-errors {bundle.relative_to(tmp_path)}"
    own = ("PYTHONPATH", "VIRTUAL_ENV", "JUPYTER_PATH")
    environment = {name: value for name, value in os.environ.items() if name not in own}
    run = subprocess.run(
        ["bash", "-ec", f"{install}\n{look}"], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
    said = printed(bundle)
    assert "right" in said["basic_sigmoid_shapes"] and "right" in said["basic_sigmoid_values"], said


def test_the_environment_is_the_package_with_what_it_needs_and_jupyterlab(root):
    text = (root / "environment.yml").read_text()
    wanted = re.findall(r"^ *- (.+)$", text, re.M)
    project = tomllib.loads((root / "labs" / "pyproject.toml").read_text())["project"]
    python = f"python {project['requires-python']}"
    assert wanted == ["conda-forge", python, "pip", "pip:", "-c constraints.txt", "jupyterlab", "./labs"]
