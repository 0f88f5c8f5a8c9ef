"""Is a function that is not defined yet told in one line, and is any other NameError left alone?"""

import subprocess
import sys

import pytest

SCRIPT = """
from IPython.core.interactiveshell import InteractiveShell
from nndl.missing import explain_missing
shell = InteractiveShell.instance(colors="nocolor")
explain_missing(["sigmoid"])
shell.run_cell({cell!r})
"""


@pytest.fixture
def said():
    """What an IPython shell says when it runs a cell."""

    def run(cell):
        command = [sys.executable, "-c", SCRIPT.format(cell=cell)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    return run


def test_a_missing_exercise_is_one_line_without_a_traceback(said):
    words = said("print(sigmoid(3))")
    assert words.strip() == (
        "○ sigmoid is not defined yet: run the cell in which you write it. If that cell shows an error, mend it first."
    )


def test_another_missing_name_keeps_its_traceback(said):
    assert "Traceback" in said("print(sigmund(3))")
