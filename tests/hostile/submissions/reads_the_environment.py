"""Reads the environment: Python's, the C library's, that on its own first stack, and those in /proc."""

import contextlib
import ctypes
import os
import pathlib
import sys

EARNS = 13
WORDS = r"looked at the environment"
NEVER = r"wild-goose|PYTEST_CURRENT_TEST|NNDL_HOSTILE"

seen = [str(dict(os.environ)), str(sys.orig_argv)]
environ = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
place = 0
while environ[place]:
    seen.append(environ[place].decode())
    place += 1
place = ctypes.c_void_p.in_dll(ctypes.CDLL(None), "program_invocation_name").value  # lies on the first stack
for _ in range(16):  # the arguments, and behind them the environment
    seen.append(ctypes.string_at(place).decode())
    place += len(seen[-1]) + 1
for name in ("self", "1", os.getppid(), "thread-self"):
    for file in ("environ", "cmdline", "maps"):
        with contextlib.suppress(OSError):
            seen.append(pathlib.Path(f"/proc/{name}/{file}").read_text())
print("looked at the environment", seen)
