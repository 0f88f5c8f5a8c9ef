"""Reads the home folder, the password files, keys and logs."""

import contextlib
import os
import pathlib

EARNS = 13
WORDS = r"seen: \[\]"
NEVER = r"root:|PRIVATE KEY"

seen = []
for name in (
    "/etc/passwd",
    "/etc/shadow",
    "/etc/hostname",
    "/proc/version",
    "/proc/1/environ",
    "/sys/kernel/uevent_seqnum",
):
    with contextlib.suppress(OSError):
        seen.append(pathlib.Path(name).read_bytes()[:99])
for folder in ("/root", "/home", "/var/log", "/etc/ssh", "/proc", "/work", "@COURSE@"):
    with contextlib.suppress(OSError):
        seen += os.listdir(folder)  # noqa: PTH208
print("seen:", seen)
