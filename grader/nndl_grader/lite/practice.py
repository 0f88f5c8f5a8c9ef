"""How does a notebook of the course differ from its copy for practice in the browser?"""

import shutil
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from ..course import Course

FIRST = """\
# This is practice in your browser: nothing is graded,
# and you keep your work only if you download this notebook.
%pip install -q nndl"""
FIRST_ID = "practice"
KERNEL = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}
KEPT = (".h5", ".json")  # what lies beside a notebook and is read by it
DATA = "datasets"


def copy_for_practice(course: Course, target: Path) -> None:
    """Lay into a folder what a student practises with: notebooks with what they read, and the data sets.

    course: a course whose labs are built; target: a new folder
    """
    for lab in course.labs():
        (target / lab).mkdir(parents=True)
        for path in sorted((course.release / lab).iterdir()):
            if path.suffix == ".ipynb":
                nbformat.write(practised(nbformat.read(path, as_version=4)), target / lab / path.name)
            elif path.suffix in KEPT:
                shutil.copyfile(path, target / lab / path.name)
    (target / DATA).mkdir()
    for path in sorted((course.root / DATA).glob("*.h5")):
        shutil.copyfile(path, target / DATA / path.name)


def practised(notebook: NotebookNode) -> NotebookNode:
    """A notebook for Pyodide's kernel, whose first cell installs what the others import."""
    first = nbformat.v4.new_code_cell(FIRST, id=FIRST_ID)
    notebook.cells.insert(0, first)
    notebook.metadata.kernelspec = dict(KERNEL)
    return notebook
