"""How much may a process use, and which privileges does it give up?"""

import contextlib
import ctypes
import os
import signal
import struct
from pathlib import Path
from types import ModuleType

from .kernel import (
    PR_CAP_AMBIENT,
    PR_CAPBSET_DROP,
    PR_SET_DUMPABLE,
    PR_SET_NO_NEW_PRIVS,
    PR_SET_PDEATHSIG,
    number_of,
    prctl,
    syscall,
)

CAPSET = {"x86_64": 126, "aarch64": 91}
CAPABILITIES_V3, CLEAR_ALL = 0x20080522, 4
NOBODY = 65534
DESCRIPTORS = 256  # each may hold memory outside the address space: what waits in a pipe or a pair of sockets


def limit_resources(memory_mb: float, file_mb: float, cpu_seconds: float, threads: float | None = None) -> None:
    """Bound what this process may use; where the system does not know a limit (Windows), the others still hold.

    Sizes are in megabytes of a million bytes; threads: None for no limit; a limit that is already lower stays.
    """
    try:
        import resource
    except ImportError:
        return
    wanted = {"AS": memory_mb * 1e6, "FSIZE": file_mb * 1e6, "CPU": cpu_seconds + 1, "NPROC": threads, "CORE": 0}
    wanted["NOFILE"] = DESCRIPTORS
    for name, most in wanted.items():
        if most is not None:
            _limit(resource, getattr(resource, f"RLIMIT_{name}", None), int(most))


def _limit(resource: ModuleType, which: int | None, most: int) -> None:
    if which is None:
        return
    hard = resource.getrlimit(which)[1]
    least = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
        resource.setrlimit(which, (least, least))


def address_space_mb() -> float:
    """How much address space this process has, in megabytes; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def drop_capabilities() -> None:
    """Give up all that root may do and others may not, for good."""
    with contextlib.suppress(OSError):  # past the last capability that this kernel knows
        for capability in range(64):
            prctl(PR_CAPBSET_DROP, capability)
    with contextlib.suppress(OSError):
        prctl(PR_CAP_AMBIENT, CLEAR_ALL)
    header, none = struct.pack("Ii", CAPABILITIES_V3, 0), bytes(24)
    syscall(number_of(CAPSET, "capset"), ctypes.c_char_p(header), ctypes.c_char_p(none), what="capset")


def forbid_new_privileges() -> None:
    """No program started from here gets more rights than this process has; seccomp and Landlock want it."""
    prctl(PR_SET_NO_NEW_PRIVS, 1)


def die_with_parent() -> None:
    """Be killed when the thread that started this process ends."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def hide_memory(hidden: bool = True) -> None:
    """Whether other processes of this user may look into this one (/proc/<pid>/mem, ptrace)."""
    prctl(PR_SET_DUMPABLE, 0 if hidden else 1)


def leave_root() -> None:
    """Become nobody, where this is root."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        hide_memory(False)  # or /proc/self/uid_map stays root's
