"""What is left of Python on a system without fork? A plugin of pytest that takes away what Windows lacks.

It comes after the libraries, which look at the system by its name and are not ours to mend.
"""

import os
import signal
import socket
import subprocess  # noqa: F401  it asks for fork when it is imported
import sys

import distributed  # noqa: F401
import hypothesis  # noqa: F401
import IPython.core.interactiveshell  # noqa: F401
import jupyter_client  # noqa: F401
import nbgrader.apps  # noqa: F401
import playwright.sync_api  # noqa: F401
import psutil  # noqa: F401

LACKING = {
    os: (
        "fork forkpty geteuid getegid setsid setgroups setresuid setresgid killpg wait4 sysconf O_PATH O_DIRECTORY "
        "O_CLOEXEC mkfifo memfd_create chroot statvfs fchmod getpgrp sched_getaffinity"
    ),
    signal: "SIGKILL SIGALRM SIGSTOP SIGUSR1 SIGXCPU SIGHUP setitimer alarm ITIMER_REAL",
    socket: "send_fds recv_fds AF_UNIX AF_NETLINK AF_PACKET",
}
MODULES = ("fcntl", "grp", "pty", "pwd", "resource", "termios")

for module, names in LACKING.items():
    for name in names.split():
        if hasattr(module, name):
            delattr(module, name)
sys.modules.update(dict.fromkeys(MODULES))  # an import of None is an ImportError
os.environ.setdefault("USERNAME", "somebody")  # there it is always set, and who one is comes from nowhere else
