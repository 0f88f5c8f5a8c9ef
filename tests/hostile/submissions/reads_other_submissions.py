"""Looks for what others handed in, copies an answer from there, and looks into the folders of other processes."""

import contextlib
import pathlib

EARNS = 13
WORDS = r"seen: \[\]"
NEVER = r"wild-goose"

seen = []
for student in ("a_neighbour", "m_neighbour", "z_neighbour"):
    for folder in ("submitted", "autograded"):
        path = pathlib.Path(f"@COURSE@/{folder}/{student}/lab1_vectorization/lab1_vectorization.ipynb")
        with contextlib.suppress(OSError):
            seen.append(path.read_text())
for folder in ("@COURSE@/submitted", "@TEMPORARY@", "/tmp", "/dev/shm", "/box"):
    with contextlib.suppress(OSError):
        seen += [str(path) for path in pathlib.Path(folder).iterdir() if path.name not in ("work",)]
print("seen:", seen)
