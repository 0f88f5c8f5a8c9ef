"""Can everything be imported where there is no fork, so that Windows runs what it can run?"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import importlib, pkgutil
import without_fork
import nndl, nndl_grader
for package in (nndl, nndl_grader):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
"""


def without_fork(*words: str) -> subprocess.CompletedProcess[str]:
    """Run Python with some words, all taken away that Windows lacks."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    return subprocess.run([sys.executable, *words], cwd=ROOT, env=environment, capture_output=True, text=True)


@pytest.mark.slow
def test_every_module_can_be_imported_without_fork() -> None:
    run = without_fork("-c", PROGRAM)
    assert run.returncode == 0, run.stderr


@pytest.mark.slow
def test_every_test_that_needs_linux_can_be_collected_without_fork() -> None:
    folders = ("tests/browser", "tests/grader", "tests/hostile")
    run = without_fork(
        "-m", "pytest", "-p", "without_fork", "-p", "no:cacheprovider", "--collect-only", "-qq", *folders
    )
    assert run.returncode == 0, run.stdout[-2000:]
