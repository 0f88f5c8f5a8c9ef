"""How is a file written so that it is there whole or not at all, even when the disk fills up?"""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


@contextlib.contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside a path; it takes that path's place at the end, and goes away where something fails.

    path: where to; its folder must be there
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(temporary).chmod(0o644)  # a temporary file is for its owner alone
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def write_whole_bytes(path: Path, data: bytes) -> None:
    """Write bytes, whole or not at all."""
    with written_whole(path) as file:
        file.write(data)
