"""Which course is released in the tests?"""

import shutil

import pytest
from click.testing import CliRunner

from nndl_grader.cli import nndl
from nndl_grader.course import find_course

COPIED = (
    "environment.yml", "constraints.txt", "LICENSE", "datasets/README.md", "datasets/draw_cats.py",
    "labs/pyproject.toml", "labs/etc/jupyter/jupyter_server_config.d/nndl.json", "labs/nndl/__init__.py",
    "labs/nndl/widgets/hidden.py", "labs/nndl/widgets/js/axes.js",
)  # fmt: skip


@pytest.fixture
def course(tiny_built, tmp_path, root):
    """A course with the lab `tiny`, built, with what students get beside it; of `nndl` only a part."""
    folder = shutil.copytree(tiny_built.root, tmp_path / "course")
    for name in COPIED:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, folder / name)
    (folder / "datasets" / "small.h5").write_bytes(b"data")
    return find_course(tmp_path / "course")


@pytest.fixture
def release(course):
    """Runs `nndl release`, and gives what it printed; release.error is the sentence that it ended with, or None."""

    def run(*arguments):
        found = CliRunner().invoke(nndl, ["--course", str(course.root), "release", *arguments])
        run.error = str(found.exception) if found.exception else None
        return found.stdout

    return run
