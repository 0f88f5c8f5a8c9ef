"""Does a student read what is missing on their machine, in plain words and with the cure?"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

RELEASED = {"cells": [{"source": ['nndl.start("lab1_tiny")']}]}


@pytest.fixture
def labs(tmp_path):
    """A folder as a student unpacks it: a notebook with its file of examples."""
    folder = tmp_path / "notebooks" / "lab1_tiny"
    folder.mkdir(parents=True)
    (folder / "lab1_tiny.ipynb").write_text(json.dumps(RELEASED))
    (folder / "lab1_tiny.h5").touch()
    return tmp_path


def doctor(folder, before="pass", **environment):
    """What `python -m nndl doctor` says in a folder, and its exit code; before: code that runs first."""
    code = f"import sys, runpy\n{before}\nsys.argv = ['nndl', 'doctor']\nrunpy.run_module('nndl', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, env=os.environ | environment
    )
    assert done.stderr == ""
    return done.stdout, done.returncode


def without(package):
    """Code after which a package seems not to be installed."""
    return f"""
import importlib.metadata as metadata
sys.modules[{package!r}] = None
there = metadata.version
def version(name):
    if name == {package!r}:
        raise metadata.PackageNotFoundError(name)
    return there(name)
metadata.version = version
"""


def test_where_all_is_there_it_says_so_and_how_to_begin(labs):
    said, code = doctor(labs)
    assert "✗" not in said and said.count("✓") == 6
    assert said.endswith("All is there. Start with: jupyter lab\n")
    assert code == 0


@pytest.mark.parametrize("package", ["numpy", "jupyterlab", "anywidget"])
def test_a_missing_package_is_named_with_what_installs_it(labs, package):
    said, code = doctor(labs, without(package))
    assert f"{package} is missing" in said and "pip install" in said
    assert code == 1


def test_without_numpy_a_notebook_is_told_whom_to_ask(labs):
    asked = "try: from nndl import check\nexcept ImportError as error: print(error)"
    code = f"import sys; sys.modules['numpy'] = None\n{asked}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "nndl needs the package numpy, which is not installed. Try: python -m nndl doctor"


def test_a_kernel_of_another_python_is_told(labs, tmp_path):
    kernel = tmp_path / "data" / "kernels" / "python3"
    kernel.mkdir(parents=True)
    (kernel / "kernel.json").write_text(json.dumps({"argv": ["/elsewhere/bin/python", "-m", "ipykernel_launcher"]}))
    said, code = doctor(labs, JUPYTER_DATA_DIR=str(tmp_path / "data"), JUPYTER_PREFER_ENV_PATH="0")
    assert "✗ kernel: notebooks would run /elsewhere/bin/python\n" in said and "ipykernel install" in said
    assert code == 1


def test_a_notebook_without_its_examples_is_told(labs):
    next(labs.rglob("*.h5")).unlink()
    said, code = doctor(labs)
    assert "lab1_tiny.ipynb is missing" in said and "unpack the labs once more" in said
    assert code == 1


def test_what_was_handed_in_beside_the_labs_is_not_looked_at_and_a_name_is_told_once(labs, tmp_path):
    for student in ("ada", "bo"):
        folder = labs / "submitted" / student
        folder.mkdir(parents=True)
        (folder / "lab1_tiny.ipynb").write_text(json.dumps(RELEASED))
    said, code = doctor(labs)
    assert "notebooks: 1 with their examples" in said and code == 0
    said, code = doctor(labs / "submitted")
    assert said.count("lab1_tiny.ipynb") == 1 and code == 1


def test_a_folder_without_the_labs_is_told(tmp_path):
    said, code = doctor(tmp_path)
    assert f"✗ notebooks: none in {tmp_path}" in said and code == 1


def test_a_folder_that_cannot_be_written_to_is_told(labs):
    closed = (
        "import os, pathlib; os.access = lambda path, mode: path != pathlib.Path.cwd()"  # root may write everywhere
    )
    said, code = doctor(labs, closed)
    assert "cannot be written to" in said and code == 1


def test_anything_else_is_answered_with_what_there_is():
    done = subprocess.run([sys.executable, "-m", "nndl", "dokter"], capture_output=True, text=True, cwd=Path.home())
    assert "python -m nndl doctor" in done.stderr and done.returncode == 2
