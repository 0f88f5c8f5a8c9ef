"""Forks, and the forks fork, at most a few hundred times, by every call that makes a process."""

import contextlib
import ctypes
import os
import time

EARNS = 13
WORDS = r"made 0 processes"

made = 0
for _ in range(8):
    with contextlib.suppress(OSError):
        if os.fork() == 0:
            time.sleep(60)
            os._exit(0)
        made += 1
libc = ctypes.CDLL(None)
for number, flags in ((57, 0), (58, 0), (56, 17), (435, 0)):
    pid = libc.syscall(number, flags, 0, 0, 0, 0)
    if pid == 0:
        time.sleep(60)
        os._exit(0)
    made += pid > 0
print("made", made, "processes")
