"""How is the Linux kernel asked for what Python has no words for?"""

import ctypes
import errno
import os
import platform
from collections.abc import Mapping
from typing import Any, TypeVar

ARCHITECTURE = platform.machine()
LIBC: Any = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None  # its functions declare no types
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 1, 4, 24, 38, 47

Entry = TypeVar("Entry")


def checked(result: int, what: str) -> int:
    """The result of a C function that gives -1 on failure.

    raises: OSError that names what was tried
    """
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def syscall(number: int, *arguments: Any, what: str) -> int:
    """Call the kernel by number; arguments: whole numbers, bytes or ctypes values."""
    given = [ctypes.c_long(part) if isinstance(part, int) else part for part in arguments]
    return checked(LIBC.syscall(ctypes.c_long(number), *given), what)


def prctl(option: int, *arguments: int) -> int:
    """Set something of this process."""
    values = [ctypes.c_ulong(part) for part in (*arguments, 0, 0, 0, 0)[:4]]
    return checked(LIBC.prctl(option, *values), f"prctl {option}")


def number_of(table: Mapping[str, Entry], what: str) -> Entry:
    """The entry of a table for this machine's architecture.

    raises: OSError on an architecture that nobody has written down
    """
    if ARCHITECTURE not in table:
        raise OSError(errno.ENOSYS, f"{what} is not known for {ARCHITECTURE} processors")
    return table[ARCHITECTURE]
