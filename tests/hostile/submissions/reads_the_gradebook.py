"""Looks for the gradebook and for records of earlier gradings, by path and by searching upwards and downwards."""

import contextlib
import glob
import pathlib

EARNS = 13
WORDS = r"seen: \[\]"
NEVER = r"SQLite|wild-goose"

seen = []
for place in ("@COURSE@", "@COURSE@/..", ".", "..", "../..", "/tmp", "/work"):
    for pattern in ("gradebook.db", "*/gradebook.db", "records/*/*.json", "*/*/gradebook.db"):
        for found in glob.glob(f"{place}/{pattern}"):  # noqa: PTH207
            with contextlib.suppress(OSError):
                seen.append(str(pathlib.Path(found).read_bytes()[:40]))
with contextlib.suppress(OSError):
    seen.append(pathlib.Path("@COURSE@/gradebook.db").read_bytes()[:40])
print("seen:", seen)
