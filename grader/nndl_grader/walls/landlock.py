"""Which files may a process open, by the kernel's own list (Landlock)?

Numbers as in the kernel's landlock.h.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Iterable
from pathlib import Path

from .kernel import LIBC, syscall

CREATE, ADD_RULE, RESTRICT = 444, 445, 446  # the same numbers on every architecture
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
MAKE_DEVICE, MAKE_BLOCK = 64, 2048
FIRST_RIGHTS = (1 << 13) - 1
LATER_RIGHTS = {2: 1 << 13, 3: 1 << 14, 5: 1 << 15}  # by the version that brought them: refer, truncate, ioctl
READ = EXECUTE | READ_FILE | READ_DIR
OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | LATER_RIGHTS[3] | LATER_RIGHTS[5]
NO_TCP, NO_ABSTRACT_SOCKETS_NOR_SIGNALS = 3, 3
BY_PATH = 1


def version() -> int:
    """The version of Landlock that this kernel has; 0 where it has none."""
    found: int = LIBC.syscall(ctypes.c_long(CREATE), None, ctypes.c_size_t(0), 1)
    return max(0, found)


def ruleset(readable: Iterable[str], writable: Iterable[str]) -> int:
    """A set of rules: some paths may be read, some written to, nothing else; no TCP, no signals to others where known.

    returns: a file descriptor for `restrict`
    raises: OSError where the kernel has no Landlock
    """
    found = version()
    if not found:
        raise OSError(errno.ENOSYS, "this kernel has no Landlock")
    every = FIRST_RIGHTS | sum(right for since, right in LATER_RIGHTS.items() if found >= since)
    rules = _create(found, every)
    for paths, rights in ((readable, READ), (writable, every & ~(MAKE_DEVICE | MAKE_BLOCK))):
        for path in map(Path, paths):
            _allow(rules, path, rights & every)
    return rules


def _create(found: int, every: int) -> int:
    scope = NO_ABSTRACT_SOCKETS_NOR_SIGNALS if found >= 6 else 0
    attributes = struct.pack("QQQ", every, NO_TCP if found >= 4 else 0, scope)
    size = 8 if found < 4 else 16 if found < 6 else 24
    return syscall(CREATE, ctypes.c_char_p(attributes), size, 0, what="landlock_create_ruleset")


def _allow(rules: int, path: Path, rights: int) -> None:
    if not path.exists():
        return
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", rights if path.is_dir() else rights & OF_FILES, handle)
        syscall(ADD_RULE, rules, BY_PATH, ctypes.c_char_p(rule), 0, what=f"landlock_add_rule {path}")
    finally:
        os.close(handle)


def restrict(rules: int) -> None:
    """From now on, for this process and all it becomes, only these rules."""
    syscall(RESTRICT, rules, 0, what="landlock_restrict_self")
