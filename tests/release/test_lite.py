"""Does the site for the browser hold what a student needs there, and nothing that a student must not see?"""

import json
import re
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("jupyterlite_pyodide_kernel", reason='no JupyterLite here: pip install "nndl-grader[lite]"')

from nndl_grader.course import find_course
from nndl_grader.errors import CourseError
from nndl_grader.lab import load_lab
from nndl_grader.lite import address, practice
from nndl_grader.lite.site import PLUGIN, build_site
from nndl_grader.lite.wheels import beside_pyodide

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("lite")]

COURSE = find_course(Path(__file__).parent)
LABS = COURSE.labs()


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site of this course, with a Pyodide that is only four names."""
    folder = tmp_path_factory.mktemp("pyodide")
    for name in address.NEEDED:
        (folder / name).write_text("{}")
    target = tmp_path_factory.mktemp("site") / "lite"
    try:
        build_site(COURSE, target, str(folder))
    except CourseError as error:
        if "needs a network" in str(error):
            pytest.skip(str(error))
        raise
    return target


def settings_of(site):
    return json.loads((site / "jupyter-lite.json").read_text())["jupyter-config-data"]["litePluginSettings"][PLUGIN]


def inside(site):
    """What students find in the file browser."""
    return {path.relative_to(site / "files").as_posix() for path in (site / "files").rglob("*") if path.is_file()}


def texts(site):
    """All bytes of the course's own in the site: notebooks and what lies beside them, and its wheel unpacked."""
    for path in (site / "files").rglob("*"):
        if path.is_file():
            yield path.name, path.read_bytes()
    with zipfile.ZipFile(next((site / "pypi").glob("nndl-*.whl"))) as wheel:
        yield from ((name, wheel.read(name)) for name in wheel.namelist())


def test_the_files_are_the_released_ones_and_the_data_sets(site):
    released = {
        path.relative_to(COURSE.release).as_posix() for lab in LABS for path in (COURSE.release / lab).iterdir()
    }
    assert inside(site) == released | {"datasets/cats_train.h5", "datasets/cats_test.h5"}


@pytest.mark.parametrize("lab", LABS)
def test_a_copy_is_the_released_notebook_with_one_more_cell_for_the_browsers_kernel(site, lab):
    released = json.loads((COURSE.release / lab / f"{lab}.ipynb").read_text())
    copy = json.loads((site / "files" / lab / f"{lab}.ipynb").read_text())
    first, *others = copy["cells"]
    assert others == released["cells"]
    assert copy["metadata"]["kernelspec"]["name"] == "python" != released["metadata"]["kernelspec"]["name"]
    *words, install = "".join(first["source"]).splitlines()
    assert all(part in " ".join(words) for part in ("practice", "nothing is graded", "download this notebook"))
    assert all(len(line) < 80 for line in words)  # wider than the cell, it would be cut
    assert install == "%pip install -q nndl"


def test_the_kernel_is_told_where_pyodide_lies_and_to_ask_nobody_else(site):
    assert settings_of(site)["pyodideUrl"] == "./static/pyodide/pyodide.mjs"
    assert (site / "static" / "pyodide" / "pyodide.mjs").is_file()
    assert settings_of(site)["disablePyPIFallback"] is True


def test_the_wheels_are_pure_in_the_courses_versions_and_all_that_nndl_needs_beside_pyodide(site):
    index = json.loads((site / "pypi" / "all.json").read_text())
    pinned = dict(line.split("==") for line in (COURSE.root / "constraints.txt").read_text().splitlines())
    assert set(index) == {"nndl", *(one.split("==")[0] for one in beside_pyodide("nndl"))}
    assert {"anywidget", "ipywidgets", "comm", "psygnal", "tqdm"} <= set(index)
    for name, package in index.items():
        ((version, (wheel,)),) = package["releases"].items()
        assert wheel["filename"].endswith("none-any.whl") and (site / "pypi" / wheel["filename"]).is_file()
        assert name == "nndl" or version == {key.replace("_", "-"): value for key, value in pinned.items()}[name]


def test_the_wheel_brings_the_scripts_of_the_widgets(site):
    names = {name for name, _ in texts(site)}
    assert {"nndl/check.py", "nndl/widgets/js/boundary.js", "nndl/widgets/js/widgets.css"} <= names


def test_nothing_of_nbgraders_for_instructors_is_in_the_site(site):
    extensions = {path.parent.name for path in (site / "extensions").rglob("package.json")}
    assert extensions == {"pyodide-kernel-extension", "jupyterlab-manager", "anywidget"}


def test_the_site_holds_no_solution_no_hidden_test_and_no_answer_of_a_quiz(site):
    labs = [load_lab(COURSE, name) for name in LABS]
    questions = [question for lab in labs for question in lab.questions.values()]
    secrets = [squeezed(text.encode()) for one in questions for text in (one.why, one.digest)]
    for exercise in (exercise for lab in labs for exercise in lab.exercises.values()):
        body = exercise.answer_source.split("### BEGIN SOLUTION")[1].split("### END SOLUTION")[0]
        secrets += [squeezed(line.encode()) for line in body.splitlines() if len(line.strip()) > 30]
    for name, text in texts(site):
        assert not re.search(rb"(BEGIN|END) (SOLUTION|HIDDEN)|nndl_grader\.|def (mistake|alternative)_", text), name
        found = squeezed(text)
        assert name.endswith(".py") or not [secret for secret in secrets if secret in found], name


def squeezed(text):
    return re.sub(rb"\\n|\\|\s", b"", text)


@pytest.mark.parametrize(
    "given", ["https://a.example/p/pyodide.js", "https://a.example/p/pyodide.mjs", "https://a.example/p/"]
)
def test_an_address_is_that_of_the_module_whatever_of_pyodides_it_names(given):
    assert address.address_of(given) == "https://a.example/p/pyodide.mjs"


def test_a_folder_that_is_no_pyodide_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(CourseError, match=r"is no whole Pyodide: it has no pyodide\.mjs\. Give the unpacked folder"):
        address.address_of(str(tmp_path))


def test_a_folder_with_other_files_is_never_written_over(tmp_path):
    (tmp_path / "thesis.txt").write_text("all of it")
    with pytest.raises(CourseError, match="holds something else than a site"):
        build_site(COURSE, tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "all of it"


def test_a_practice_cell_has_an_id_that_no_cell_of_a_lab_has():
    for lab in LABS:
        cells = json.loads((COURSE.release / lab / f"{lab}.ipynb").read_text())["cells"]
        assert practice.FIRST_ID not in {cell["id"] for cell in cells}
