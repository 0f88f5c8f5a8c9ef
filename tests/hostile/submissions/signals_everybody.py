"""Sends signals to its parent, its group, everybody, and to processes by number, in every way there is."""

import contextlib
import ctypes
import fcntl
import os
import signal
import socket

EARNS = 13
WORDS = r"reached \[\]"

libc = ctypes.CDLL(None, use_errno=True)
reached = []
for pid, number in ((os.getppid(), signal.SIGKILL), (0, 0), (-1, 0), (1, 0), (-os.getpgrp(), 0), (2, 0), (3, 0)):
    if pid != os.getpid():  # 0 asks whether a signal could be sent: this machine is ours
        with contextlib.suppress(OSError):
            os.kill(pid, number)
            reached.append(pid)
numbers = dict(tkill=200, tgkill=234, rt_sigqueueinfo=129, rt_tgsigqueueinfo=297, pidfd_open=434)
for name, number in numbers.items():
    if libc.syscall(number, os.getppid() or 1, os.getppid() or 1, 0, 0) >= 0:
        reached.append(name)
one, other = socket.socketpair()
for command, value in ((8, os.getppid()), (10, signal.SIGKILL)):  # F_SETOWN, F_SETSIG: the kernel sends it for us
    with contextlib.suppress(OSError):
        fcntl.fcntl(one, command, value)
        reached.append(f"fcntl {command}")
print("reached", reached)
