"""Are the committed notebooks what the build gives, and do they run?"""

import json
import shutil

import nbformat
import pytest
from nbclient import NotebookClient

from nndl_grader.build import build_lab
from nndl_grader.course import find_course

LABS = find_course(__file__.rpartition("/tests/")[0]).labs()
WIDEST = 88  # characters of code that JupyterLab shows beside its file browser on a small screen


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_notebooks_are_exactly_what_the_build_gives(root, built_course):
    assert files(root / "notebooks") == files(built_course.release)


@pytest.mark.parametrize("lab", LABS)
def test_no_line_of_code_has_to_be_scrolled_for(root, lab):
    notebook = nbformat.read(root / "notebooks" / lab / f"{lab}.ipynb", as_version=4)
    lines = [line for cell in notebook.cells if cell.cell_type == "code" for line in cell.source.splitlines()]
    assert [line for line in lines if len(line) > WIDEST] == []


@pytest.mark.parametrize("lab", LABS[:1])  # of each lab, the bytes are compared with those that were committed, too
def test_building_twice_gives_the_same_bytes(course, lab):
    before = files(course.release), files(course.source)
    build_lab(course, lab)
    assert (files(course.release), files(course.source)) == before


def executed(folder, path):
    """The outputs of a notebook's code cells, run as nbclient runs it."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=120, allow_errors=True, resources={"metadata": {"path": str(folder)}})
    client.execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def errors(cell):
    return [output for output in cell.outputs if output.output_type == "error"]


@pytest.mark.slow
@pytest.mark.parametrize("lab", LABS)
def test_the_solved_notebook_runs_without_an_error_or_a_warning(course, lab):
    cells = executed(course.source / lab, course.source / lab / f"{lab}.ipynb")
    assert not [(cell.source, errors(cell)) for cell in cells if errors(cell)]
    assert not [cell.source for cell in cells for output in cell.outputs if output.get("name") == "stderr"]


@pytest.mark.slow
@pytest.mark.parametrize("lab", LABS)
def test_in_the_untouched_notebook_only_checks_fail_and_each_says_not_started(course, lab, tmp_path):
    folder = shutil.copytree(course.release / lab, tmp_path / "student")
    cells = executed(folder, folder / f"{lab}.ipynb")
    for cell in cells:
        said = [error.ename for error in errors(cell)]
        assert said == (["NotStarted"] if cell.metadata.get("nbgrader", {}).get("grade") else []), cell.source


@pytest.mark.parametrize("lab", LABS)
def test_every_figure_of_the_lesson_has_prose_beside_it(built_course, lab):
    cells = json.loads((built_course.release / lab / f"{lab}.ipynb").read_text())["cells"]
    for place, cell in enumerate(cells):
        if cell["cell_type"] == "code" and "plots." in "".join(cell["source"]):
            assert "markdown" in {neighbour["cell_type"] for neighbour in cells[place - 1 : place + 2]}
