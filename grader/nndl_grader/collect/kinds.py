"""Which LMS has made a zip?"""

from collections.abc import Sequence
from types import ModuleType

from . import canvas, gradescope, moodle, plain
from .files import File

KINDS = {kind.LMS: kind for kind in (canvas, moodle, gradescope, plain)}


def recognised(files: Sequence[File]) -> ModuleType:
    """The kind of an archive by the names in it: one of KINDS."""
    if any(file.name == gradescope.METADATA for file in files):
        return gradescope
    notebooks = [file for file in files if file.name.lower().endswith(".ipynb")] or files
    for kind in (moodle, canvas):
        if sum(kind.matched(file) is not None for file in notebooks) * 2 > len(notebooks):
            return kind
    return plain
