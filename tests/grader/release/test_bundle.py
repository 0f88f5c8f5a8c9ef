"""Is the students' bundle whole, the same each time, and refused where it would not be true?"""

import hashlib
import json
import re
import zipfile


def bundled(course):
    """What is in the zip: name to bytes."""
    with zipfile.ZipFile(course.root / "build" / "release" / "nndl-labs.zip") as archive:
        return {name.removeprefix("nndl-labs/"): archive.read(name) for name in archive.namelist()}


def on_disk(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_bundle_holds_what_students_need_and_nothing_else(course, release):
    (course.release / "tiny" / ".ipynb_checkpoints").mkdir()
    (course.release / "tiny" / ".ipynb_checkpoints" / "tiny-checkpoint.ipynb").write_text("{}")
    (course.root / "labs" / "nndl.egg-info").mkdir(exist_ok=True)
    (course.root / "labs" / "nndl.egg-info" / "PKG-INFO").write_text("")
    said = release()
    files = bundled(course)
    assert release.error is None and f"{len(files)} files" in said
    assert files.keys() == {
        "README.md", "LICENSE", "environment.yml", "constraints.txt", "datasets/README.md", "datasets/small.h5",
        "labs/pyproject.toml", "labs/etc/jupyter/jupyter_server_config.d/nndl.json", "labs/nndl/__init__.py",
        "labs/nndl/widgets/hidden.py", "labs/nndl/widgets/js/axes.js", "notebooks/tiny/tiny.ipynb",
        "notebooks/tiny/tiny.h5", "notebooks/tiny/tiny_quiz.json",
    }  # fmt: skip
    readme = files["README.md"].decode()
    assert "1. `tiny/tiny.ipynb`" in readme and not re.search(r"\{\w+\}", readme)


def test_folder_and_zip_are_the_same_and_come_out_the_same_each_time(course, release):
    release()
    path = course.root / "build" / "release" / "nndl-labs.zip"
    first = path.read_bytes()
    assert bundled(course) == on_disk(path.with_suffix(""))
    (path.with_suffix("") / "left from before.txt").write_text("")
    (course.release / "tiny" / "tiny.ipynb").touch()
    release()
    assert path.read_bytes() == first and bundled(course) == on_disk(path.with_suffix(""))
    assert {name.name for name in path.parent.iterdir()} == {"nndl-labs", "nndl-labs.zip"}


def test_a_script_learns_where_the_bundle_lies_and_its_digest(course, release):
    told = json.loads(release("--json"))
    path = course.root / "build" / "release" / "nndl-labs.zip"
    assert (told["zip"], told["folder"]) == (str(path), str(path.with_suffix("")))
    assert (told["bytes"], told["sha256"]) == (path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())
    assert (told["labs"], told["files"], told["exchange"]) == (["tiny"], len(bundled(course)), {})


def test_notebooks_that_are_not_what_the_build_gives_are_refused_and_the_old_bundle_stays(course, release):
    release()
    before = bundled(course)
    lesson = course.solutions / "tiny" / "lesson.md"
    lesson.write_text(lesson.read_text().replace("Some words", "Other words"))
    release()
    assert "notebooks/tiny/tiny.ipynb is not what `nndl build` makes of solutions/tiny now" in release.error
    assert bundled(course) == before
    (course.release / "tiny" / "notes.txt").write_text("")
    lesson.write_text(lesson.read_text().replace("Other words", "Some words"))
    release()
    assert "notebooks/tiny/notes.txt is not what" in release.error


def test_an_unknown_lab_suggests_the_nearest_and_one_that_is_not_built_says_how(course, release):
    release("tinny")
    assert "Did you mean tiny?" in release.error
    (course.release / "tiny").rename(course.root / "elsewhere")
    release("tiny")
    assert "Run `nndl build`" in release.error and not (course.root / "build" / "release").exists()
