"""What is missing on this machine for working on the labs, and how is it got?

Run it as `python -m nndl doctor`, in the folder of the notebooks.
"""

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

OLDEST = (3, 11)
INSTALL = "In the folder of environment.yml: pip install -c constraints.txt jupyterlab ./labs"
BESIDE = ("jupyterlab",)  # a student needs it, nndl itself does not
ROOM = 200_000_000  # bytes; the labs, their data and what a notebook saves take a tenth of that


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: what it is, what there is, and what to do, or None where all is well."""

    what: str
    found: str
    cure: str | None = None


def examine(folder: Path | str = ".") -> list[Finding]:
    """Look at all that working on the labs takes; nothing is changed.

    folder: where the notebooks are, or the one above it
    returns: a list of Findings
    """
    folder = Path(folder).resolve()
    jupyter = [] if _trouble("jupyterlab") else [_kernel(), _widgets()]  # said among the packages where it is missing
    return [_python(), _packages(), *jupyter, _notebooks(folder), _room(folder)]


def report(findings: Iterable[Finding]) -> str:
    """The findings as lines of text, with a last one that sums up."""
    lines = [f"{'✗' if one.cure else '✓'} {one.what}: {one.found}" + _cure(one) for one in findings]
    missing = sum(one.cure is not None for one in findings)
    last = "All is there. Start with: jupyter lab" if not missing else f"{missing} to mend: begin at the top."
    return "\n".join([*lines, "", last])


def _cure(finding: Finding) -> str:
    return f"\n    {finding.cure}" if finding.cure else ""


def _python() -> Finding:
    here = f"{'.'.join(map(str, sys.version_info[:3]))} in {sys.prefix}"
    wanted = ".".join(map(str, OLDEST))
    cure = (
        None if sys.version_info >= OLDEST else f"The labs need Python {wanted} or newer: make an environment with it."
    )
    return Finding("Python", here, cure)


def _packages() -> Finding:
    needs = [text for text in _needs() if ";" not in text]  # no extras
    wrong = [trouble for need in (*needs, *BESIDE) if (trouble := _trouble(need))]
    if wrong:
        return Finding("packages", ", ".join(dict.fromkeys(wrong)), INSTALL)
    named = ("nndl", "numpy", "matplotlib", "h5py", "ipywidgets", *BESIDE)
    return Finding("packages", ", ".join(f"{name} {version(name)}" for name in named))


def _needs() -> list[str]:
    """What nndl needs, and nndl itself: it may lie in the folder without being installed."""
    try:
        return ["nndl", *(requires("nndl") or ())]
    except PackageNotFoundError:
        return ["nndl"]


def _trouble(need: str) -> str | None:
    """What is wrong with one need such as "numpy>=2.0"; None where it is met."""
    name, _, oldest = need.partition(">=")
    try:
        there = version(name.strip())
    except PackageNotFoundError:
        return f"{name.strip()} is missing"
    too_old = oldest and _numbers(there) < _numbers(oldest)
    return f"{name.strip()} is {there}, and {oldest} is the oldest that will do" if too_old else None


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)[:3]]


def _kernel() -> Finding:
    """Whether a notebook's "Python 3 (ipykernel)" is this very Python: in another one nndl would not be found."""
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    try:
        command = Path(KernelSpecManager().get_kernel_spec("python3").argv[0])
    except NoSuchKernel:
        return Finding("kernel", "no kernel for Python is installed", "pip install ipykernel")
    if command.is_absolute() and not _same_environment(command):  # a bare name means the Python that Jupyter runs in
        cure = f"Run: {sys.executable} -m ipykernel install --sys-prefix"
        return Finding("kernel", f"notebooks would run {command}", cure)
    return Finding("kernel", "notebooks run this Python")


def _same_environment(python: Path) -> bool:
    return python.parent.resolve() in {Path(sys.executable).parent.resolve(), Path(sys.prefix, "bin").resolve()}


def _widgets() -> Finding:
    """Whether JupyterLab has the parts that draw widgets; they come with the packages, into its own folder."""
    from jupyter_core.paths import jupyter_path

    wanted = {"widgets": "@jupyter-widgets/jupyterlab-manager", "pictures that move": "anywidget"}
    folders = [Path(folder, "labextensions") for folder in jupyter_path()]
    missing = [what for what, name in wanted.items() if not any((folder / name).is_dir() for folder in folders)]
    if not missing:
        return Finding("widgets", "JupyterLab can show them")
    cure = (
        "pip install --force-reinstall --no-deps ipywidgets jupyterlab_widgets anywidget, then start JupyterLab anew."
    )
    return Finding("widgets", f"JupyterLab cannot show {' and '.join(missing)}", cure)


def _notebooks(folder: Path) -> Finding:
    """Whether the labs are here, each with the file of examples that its checks read."""
    own = folder / "notebooks"  # as in what students unpack; beside it an instructor keeps what was handed in
    found = [
        path
        for path in (own if own.is_dir() else folder).glob("**/lab*.ipynb")
        if ".ipynb_checkpoints" not in path.parts
    ]
    if not found:
        cure = "Change into the folder that you unpacked, and run this again."
        return Finding("notebooks", f"none in {folder}", cure)
    alone = sorted({path.name for path in found if _is_released(path) and not path.with_suffix(".h5").is_file()})
    if not alone:
        return Finding("notebooks", f"{len(found)} with their examples")
    cure = "Keep each notebook in the folder it came in, or unpack the labs once more and copy that file."
    return Finding("notebooks", f"the file of examples (.h5) beside {', '.join(alone)} is missing", cure)


def _is_released(path: Path) -> bool:
    """Whether a file is one of our notebooks: it opens a lab of its own name."""
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        return any(f'nndl.start("{path.stem}")' in "".join(cell["source"]) for cell in cells)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _room(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    if not os.access(folder, os.W_OK):
        return Finding("folder", f"{folder} cannot be written to", "Move the labs to a folder of your own.")
    cure = None if free > ROOM else "Free some space: a notebook that cannot be saved loses your work."
    return Finding("folder", f"can be written to, {free / 1e9:.1f} GB are free", cure)
