"""Starts programs and processes: exec, system, subprocess, posix_spawn, multiprocessing, the shell's own magics."""

import contextlib
import multiprocessing
import os
import subprocess
import sys

EARNS = 13
WORDS = r"started \[\]"
NEVER = r"here I am"

started = []
ways = {
    "system": lambda: os.system("echo here I am > @COURSE@/litter") == 0,
    "subprocess": lambda: subprocess.run(["/bin/echo", "here I am"], check=True),
    "spawn": lambda: os.posix_spawn(sys.executable, [sys.executable, "-c", "0"], {}),
    "popen": lambda: os.popen("echo here I am").read(),
    "multiprocessing": lambda: multiprocessing.get_context("fork").Process(target=print).start(),
    "spawned": lambda: multiprocessing.get_context("spawn").Process(target=print).start(),
    "exec": lambda: os.execv("/bin/echo", ["echo", "here I am"]),
}
for name, way in ways.items():
    with contextlib.suppress(OSError, RuntimeError, EOFError, subprocess.SubprocessError):
        if way():
            started.append(name)
print("started", started)
# %%
get_ipython().system("echo here I am")  # noqa: F821
