"""Which files are the students' bundle?"""

from collections.abc import Sequence
from pathlib import Path

from ..course import Course
from ..errors import CourseError

NAME = "nndl-labs"
ROOT_FILES = ("environment.yml", "constraints.txt", "LICENSE")
CONTAINERS = (".devcontainer/devcontainer.json", "binder/requirements.txt", "binder/runtime.txt", "binder/postBuild")
DATA = ("*.h5", "README.md")
_TEMPLATE = Path(__file__).parent / "students.md"
_LEFT_OUT = ("__pycache__", "build", "tests")


def contents(course: Course, labs: Sequence[str]) -> dict[str, bytes]:
    """The bundle: what students get for some labs.

    labs: names, in their order
    returns: dict of path in the bundle, with slashes, to bytes
    raises: CourseError where something is missing
    """
    files: dict[str, bytes] = {}
    for name in labs:
        files |= _folder(course, course.release / name)
    files |= _folder(course, course.root / "labs")
    files |= _data(course)
    files |= {name: _read(course.root / name) for name in ROOT_FILES}
    files |= {name: _read(course.root / name) for name in CONTAINERS if (course.root / name).is_file()}
    return dict(sorted((files | {"README.md": _readme(course, labs)}).items()))


def _folder(course: Course, folder: Path) -> dict[str, bytes]:
    """All files of a folder that an author wrote or the build made, by path in the bundle."""
    if not folder.is_dir():
        raise CourseError(f"{folder} does not exist, so nothing can be released. Run `nndl build`.")
    inside = (path.relative_to(course.root) for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.as_posix(): (course.root / path).read_bytes() for path in inside if _belongs(path)}


def _belongs(path: Path) -> bool:
    hidden = any(part.startswith(".") or part.endswith(".egg-info") or part in _LEFT_OUT for part in path.parts)
    return not hidden and path.suffix not in (".pyc", ".db")


def _data(course: Course) -> dict[str, bytes]:
    """The data sets without the programs that made them, some of which hold a network."""
    folder = course.root / "datasets"
    paths = [path for pattern in DATA for path in sorted(folder.glob(pattern))]
    return {f"datasets/{path.name}": path.read_bytes() for path in paths}


def _read(path: Path) -> bytes:
    if not path.is_file():
        raise CourseError(f"{path} does not exist; students need it. Take it from the project.")
    return path.read_bytes()


def _readme(course: Course, labs: Sequence[str]) -> bytes:
    """The page that students read first; a check of their installation is named where the package has one."""
    listed = "\n".join(f"{number}. `{name}/{name}.ipynb`" for number, name in enumerate(labs, start=1))
    has_doctor = (course.root / "labs" / "nndl" / "__main__.py").is_file()
    text = _TEMPLATE.read_text(encoding="utf-8").replace("{notebooks}", listed)
    return text.replace("{doctor}", _DOCTOR if has_doctor else "").encode()


_DOCTOR = "\nSomething does not work? `python -m nndl doctor` says what is missing, with the cure.\n"
