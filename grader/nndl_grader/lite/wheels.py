"""Which packages must a site bring beside Pyodide, and where do their wheels come from?"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

from ..course import Course
from ..errors import CourseError

# these come with Pyodide, with all that they need themselves
FROM_PYODIDE = ("numpy", "matplotlib", "h5py", "pillow", "ipython", "traitlets")
FROM_JUPYTERLITE = ("widgetsnbextension",)  # an empty one: the site has no classic notebook that needs its script
BROUGHT = frozenset(map(canonicalize_name, FROM_PYODIDE + FROM_JUPYTERLITE))
FOR_THE_KERNEL = (canonicalize_name("comm"),)  # asked for before the first cell runs
IN_A_BROWSER = {"sys_platform": "emscripten", "platform_system": "Emscripten", "os_name": "posix", "extra": ""}
ANYWHERE = ("--platform", "any", "--implementation", "py", "--abi", "none", "--only-binary=:all:")


def collect_wheels(course: Course, target: Path) -> None:
    """Lay the wheels into a folder: the course's own package, and what it needs and Pyodide lacks.

    raises: CourseError where a wheel can be neither built nor fetched
    """
    target.mkdir(parents=True)
    build_own(course.root / "labs", target)
    fetch(beside_pyodide("nndl"), course.root / "constraints.txt", target)


def beside_pyodide(name: str) -> list[str]:
    """The pure packages that a package needs in the browser, as name==version of what is installed here.

    raises: CourseError where one of them is not installed
    """
    found: set[NormalizedName] = set(FOR_THE_KERNEL)
    todo: list[NormalizedName] = [canonicalize_name(name), *FOR_THE_KERNEL]
    while todo:
        new = set(_needs(todo.pop())) - found - BROUGHT
        found |= new
        todo += sorted(new)
    return [f"{one}=={_installed(one).version}" for one in sorted(found)]


def _needs(name: str) -> Iterator[NormalizedName]:
    for line in _installed(name).requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(IN_A_BROWSER):
            yield canonicalize_name(requirement.name)


def _installed(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError as error:
        raise CourseError(
            f"The package {name} is not installed, so the site cannot have it. Try: make setup"
        ) from error


def build_own(source: Path, target: Path) -> None:
    """Build the wheel of what students import, without a network and without a trace in the source."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "labs"
        shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info", "build"))
        _pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(target), str(copy))


def fetch(pinned: list[str], constraints: Path, target: Path) -> None:
    """Download wheels that run anywhere, in the versions of the course."""
    limits = ("--constraint", str(constraints)) if constraints.is_file() else ()
    _pip("download", "--no-deps", *ANYWHERE, *limits, "--dest", str(target), *pinned)


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = re.findall(r"(?:ERROR|error): (.+)", done.stderr)
        raise CourseError(
            f"The wheels of the site are incomplete: pip {arguments[0]} says {said[-1] if said else 'nothing'!r}. "
            "The packages are downloaded once, so this needs a network. Look at it, then run `make lite` again."
        )
