"""Do the imports point the way the design says?"""

import ast
import graphlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
NNDL = sorted((ROOT / "labs" / "nndl").rglob("*.py"))
GRADER = sorted((ROOT / "grader" / "nndl_grader").rglob("*.py"))
SOLUTIONS = sorted((ROOT / "solutions").rglob("*.py"))


def imports(path, package_root):
    """The modules that a file imports, absolute, in functions too."""
    module = path.relative_to(package_root).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(module[: len(module) - node.level]) if node.level else ""
            stem = ".".join(part for part in (base, node.module) if part)
            yield stem
            yield from (f"{stem}.{alias.name}" for alias in node.names)


def ours(path, package_root):
    return {name for name in imports(path, package_root) if name.split(".")[0] in ("nndl", "nndl_grader", "solutions")}


@pytest.mark.parametrize("path", NNDL, ids=lambda path: path.stem)
def test_what_students_import_knows_nothing_of_the_grader_or_the_solutions(path):
    assert not {name for name in ours(path, ROOT / "labs") if not name.startswith("nndl.") and name != "nndl"}


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.stem)
def test_an_exercise_imports_nothing_of_ours(path):
    assert not ours(path, ROOT / "solutions")


def known_to(name, followed=False):
    """The modules of the grader that one of them imports; followed: and those that these import, and so on."""
    paths = {path.relative_to(ROOT / "grader").with_suffix("").as_posix().replace("/", "."): path for path in GRADER}
    seen, todo = set(), [f"nndl_grader.{name}"]
    while todo:
        found = (ours(paths[todo.pop()], ROOT / "grader") & set(paths)) - seen
        seen |= found
        todo += found if followed else []
    return {name.removeprefix("nndl_grader.") for name in seen}


def test_what_runs_beside_a_students_code_knows_nothing_but_how_to_run_it():
    assert known_to("worker") <= {"codec", "told"}
    walls = {"walls." + part for part in ("kernel", "landlock", "levels", "limits", "namespaces", "seccomp")}
    assert known_to("warm", followed=True) <= {"codec", "told", "worker", "shell", "canary", *walls}
    for name in ("codec", "told", "shell", "canary", "wire"):
        assert not ours(ROOT / "grader" / "nndl_grader" / f"{name}.py", ROOT / "grader")


def test_the_walls_know_nothing_outside_the_walls():
    paths = [path for path in GRADER if "walls" in path.parts]
    assert paths and all(name.startswith("nndl_grader.walls") for path in paths for name in ours(path, ROOT / "grader"))


@pytest.mark.parametrize("name", ["child", "parent", "sandbox", "wire", "worker", "warm"])
def test_what_keeps_a_students_code_apart_does_not_know_what_an_exercise_is(name):
    lessons = {"exercise", "lab", "lesson", "quiz", "banks", "cases", "examine", "grade", "staff", "testcell", "runner"}
    assert not known_to(name, followed=True) & lessons


def test_only_the_process_of_staff_knows_the_lab_on_its_side_of_the_wire():
    assert known_to("staff") <= {"codec", "errors", "small", "wire"}
    assert not known_to("testcell")
    assert "lab" in known_to("staff_worker")


def test_one_layer_computes_one_draws_one_moves_and_nothing_imports_the_command_line():
    plots = [path for path in NNDL if "plots" in path.parts]
    assert not {name for path in plots for name in ours(path, ROOT / "labs") if "widgets" in name}
    computing = [path for path in NNDL if "scenes" in path.parts]
    assert len(computing) > 5
    drawing = {name for path in computing for name in ours(path, ROOT / "labs")}
    assert not {name for name in drawing if name.startswith(("nndl.plots", "nndl.widgets"))}
    outside = [path for path in GRADER if "cli" not in path.parts]
    assert not {name for path in outside for name in ours(path, ROOT / "grader") if name.startswith("nndl_grader.cli")}


@pytest.mark.parametrize(("files", "root"), [(NNDL, ROOT / "labs"), (GRADER, ROOT / "grader")], ids=["nndl", "grader"])
def test_there_is_no_import_cycle(files, root):
    names = {".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path for path in files}
    graph = {name: {other for other in ours(path, root) if other in names} - {name} for name, path in names.items()}
    packages = {name for name, path in names.items() if path.name == "__init__.py"}
    inner = {name: {other for other in others if other not in packages} for name, others in graph.items()}
    graphlib.TopologicalSorter(inner).prepare()  # raises CycleError


def test_data_folder_is_no_package():
    assert not list((ROOT / "datasets").rglob("__init__.py"))


def test_files_are_small():
    long = {path.name: count for path in NNDL + GRADER if (count := len(path.read_text().splitlines())) > 250}
    assert not long
