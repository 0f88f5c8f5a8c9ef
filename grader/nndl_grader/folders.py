"""How is a folder removed, whatever a student's code has left in it?"""

import contextlib
import shutil
import subprocess
from pathlib import Path


def remove_folder(folder: Path) -> None:
    """Remove a folder; what is in it may be too deep for Python, or closed even to its owner."""
    with contextlib.suppress(RecursionError):
        shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        for command in (["chmod", "-R", "u+rwx"], ["rm", "-rf"]):
            subprocess.run([*command, folder], check=False, stderr=subprocess.DEVNULL)
