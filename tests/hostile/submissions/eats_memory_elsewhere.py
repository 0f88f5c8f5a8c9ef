"""Keeps memory where a limit of address space does not see it: files in memory, pipes, sockets, shared segments."""

import contextlib
import ctypes
import os
import socket

EARNS = 13
WORDS = r"kept \d{1,2} MB"

kept, held = 0, []
with contextlib.suppress(OSError):
    for n in range(40):
        held.append(os.memfd_create(f"m{n}"))
        for _ in range(15):
            kept += os.write(held[-1], bytes(1_000_000))
libc = ctypes.CDLL(None)
for number in (29, 68, 64, 447):  # shmget, msgget, semget, memfd_secret
    kept += 100_000_000 * (libc.syscall(number, 0, 100_000_000, 0o1600) >= 0)
with contextlib.suppress(OSError):
    for _ in range(2000):
        pair = socket.socketpair()
        held.append(pair)
        for end in pair:
            end.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                while True:
                    kept += end.send(bytes(100_000))
print("kept", kept // 1_000_000, "MB")
