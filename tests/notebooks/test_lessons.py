"""Do the solved notebooks run whole, with every cell that trains, and what do their pictures show?

Minutes of training: `make lessons` runs this, `make test` does not. The pages to look at are build/lessons/<lab>.html.
"""

import datetime
import time

import nbformat
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter

from nndl_grader.build import build_lab
from nndl_grader.course import find_course

COURSE = find_course(__file__.rpartition("/tests/")[0])
SLOW = 120  # seconds for one cell; a model trains in about a minute on two cores


def whole(path):
    """A solved notebook in which no cell is skipped."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.metadata.pop("tags", None)
    return notebook


def times(notebook):
    """How long each cell took, in seconds, slowest first, with its first line."""
    taken = []
    for cell in notebook.cells:
        stamps = cell.metadata.get("execution", {})
        if "iopub.execute_input" in stamps and "shell.execute_reply" in stamps:
            begin, end = (_seconds(stamps[name]) for name in ("iopub.execute_input", "shell.execute_reply"))
            taken.append((end - begin, cell.source.splitlines()[0]))
    return sorted(taken, reverse=True)


def _seconds(stamp):
    return datetime.datetime.fromisoformat(stamp.replace("Z", "+00:00")).timestamp()


@pytest.mark.nightly
@pytest.mark.parametrize("lab", COURSE.labs())
def test_the_solved_notebook_runs_whole_and_no_training_takes_longer_than_two_minutes(lab, root):
    build_lab(COURSE, lab)
    folder = COURSE.source / lab
    notebook = whole(folder / f"{lab}.ipynb")
    began = time.monotonic()
    NotebookClient(notebook, timeout=SLOW, resources={"metadata": {"path": str(folder)}}).execute()
    page, _ = HTMLExporter().from_notebook_node(notebook)
    target = root / "build" / "lessons" / f"{lab}.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page)
    assert "No description has been provided" not in page  # which nbconvert says of a picture without words
    print(f"\n{lab}: {time.monotonic() - began:.0f} s; the slowest cells:")
    for seconds, line in times(notebook)[:5]:
        print(f"  {seconds:6.1f} s  {line}")
    assert not [
        cell.source for cell in notebook.cells for output in cell.get("outputs", []) if output.get("name") == "stderr"
    ]
