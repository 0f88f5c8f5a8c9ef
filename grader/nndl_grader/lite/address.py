"""Where does the browser get Pyodide from: an address, or a folder that is copied into the site?"""

import json
import shutil
from pathlib import Path

from ..errors import CourseError

SCRIPT = "pyodide.mjs"  # the kernel runs in a worker of modules, which cannot load pyodide.js
LOCK = "pyodide-lock.json"
NEEDED = (SCRIPT, "pyodide.asm.wasm", "python_stdlib.zip", LOCK)
PLACE = "static/pyodide"  # in the site


def address_of(pyodide: str | None) -> str | None:
    """What the kernel is told: an address, or where in the site the folder will lie; None for its own default.

    raises: CourseError where it is neither an address nor a whole folder
    """
    if pyodide is None:
        return None
    if is_address(pyodide):
        return script_at(pyodide)
    refuse_incomplete(Path(pyodide))
    return f"./{PLACE}/{SCRIPT}"


def bring(pyodide: str | None, site: Path) -> None:
    """Copy Pyodide into the site where it is a folder."""
    if pyodide is not None and not is_address(pyodide):
        shutil.copytree(pyodide, site / PLACE, dirs_exist_ok=True)


def is_address(pyodide: str) -> bool:
    """Whether it is for the browser to fetch."""
    return pyodide.startswith(("http://", "https://"))


def script_at(address: str) -> str:
    """The address of the module, whichever of Pyodide's files or folders an address names."""
    if address.endswith((".js", ".mjs")):
        return address.rpartition("/")[0] + f"/{SCRIPT}"
    return f"{address.rstrip('/')}/{SCRIPT}"


def refuse_incomplete(folder: Path) -> None:
    """Refuse a folder that lacks a file which every Pyodide has."""
    missing = next((name for name in NEEDED if not (folder / name).is_file()), None)
    if missing:
        raise CourseError(
            f"{folder} is no whole Pyodide: it has no {missing}. Give the unpacked folder of a full distribution, or "
            "an address that begins with https://."
        )


def packages_in(folder: Path) -> set[str]:
    """The packages whose files lie in a folder of Pyodide's, by name."""
    listed = json.loads((folder / LOCK).read_text(encoding="utf-8"))["packages"]
    return {name for name, package in listed.items() if (folder / package["file_name"]).is_file()}
