"""How is the site put together, and what is in it?"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from jupyter_core.paths import jupyter_path

from ..course import Course
from ..errors import CourseError
from .address import address_of, bring
from .practice import copy_for_practice
from .wheels import collect_wheels

PLUGIN = "@jupyterlite/pyodide-kernel-extension:kernel"
# of all that JupyterLab has here: nbgrader's own would offer a student to grade
EXTENSIONS = ("@jupyterlite/pyodide-kernel-extension", "@jupyter-widgets/jupyterlab-manager", "anywidget")
SETTINGS = "jupyter-lite.json"
PARTS = ("jupyterlite_core", "jupyterlite_pyodide_kernel")


def build_site(course: Course, target: Path, pyodide: str | None = None) -> None:
    """Build the labs as a site that any static host can serve.

    course: a course whose labs are built; target: the folder of the site, made anew; pyodide: an address or a folder
    raises: CourseError, in one sentence; the site that was there before then stays as it was
    """
    refuse_missing()
    refuse_other_folder(target)
    address = address_of(pyodide)
    with tempfile.TemporaryDirectory(prefix="nndl-lite-") as folder:
        work = Path(folder)
        copy_for_practice(course, work / "contents")
        collect_wheels(course, work / "pypi")
        write_settings(work, address)
        _assemble(work)
        site = work / "site"
        bring(pyodide, site)  # at last: the builder empties the folder first
        shutil.rmtree(target, ignore_errors=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(site, target)


def refuse_missing() -> None:
    """Refuse to begin where JupyterLite is not installed."""
    missing = [name for name in PARTS if find_spec(name) is None]
    if missing:
        raise CourseError(
            f"The site needs {' and '.join(missing)}, which is not installed. Try: make lite, or "
            'pip install -c constraints.txt "nndl-grader[lite]"'
        )


def refuse_other_folder(target: Path) -> None:
    """Refuse to write over a folder that is no such site."""
    if target.exists() and not (target / SETTINGS).is_file() and (not target.is_dir() or any(target.iterdir())):
        raise CourseError(f"{target} is there and holds something else than a site. Give another folder with -o.")


def write_settings(work: Path, address: str | None) -> None:
    """Write the two files in which JupyterLite is told what to build, and the site what to load."""
    build = {
        "contents": [str(work / "contents")],
        "output_dir": str(work / "site"),
        "apps": ["lab"],
        "no_sourcemaps": True,
        "no_libarchive": True,
        "ignore_sys_prefix": ["federated_extensions"],
        "federated_extensions": [str(extension_folder(name)) for name in EXTENSIONS],
    }
    _write(work / "jupyter_lite_config.json", {"LiteBuildConfig": build})
    kernel: dict[str, Any] = {"disablePyPIFallback": True}  # all that the labs need is in the site or Pyodide's own
    kernel |= {"pyodideUrl": address} if address else {}
    data = {"appName": "nndl", "litePluginSettings": {PLUGIN: kernel}}
    _write(work / SETTINGS, {"jupyter-lite-schema-version": 0, "jupyter-config-data": data})


def extension_folder(name: str) -> Path:
    """Where an extension of JupyterLab's lies on this machine."""
    places = (Path(place) / name for place in jupyter_path("labextensions"))
    found = next((place for place in places if (place / "package.json").is_file()), None)
    if found is None:
        raise CourseError(f"JupyterLab's extension {name} is not installed, so the site cannot have it. Try: make lite")
    return found


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def _assemble(work: Path) -> None:
    """Run JupyterLite's own builder."""
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--lite-dir", str(work)]
    quiet = {**os.environ, "JUPYTER_PREFER_ENV_PATH": "1"}
    done = subprocess.run(command, cwd=work, env=quiet, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["nothing"]
        raise CourseError(f"JupyterLite could not build the site; its last words are {lines[-1]!r}. Try: make lite")
