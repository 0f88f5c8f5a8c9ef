"""How does a process get a file system, a network and a process table of its own, with next to nothing in them?"""

import ctypes
import os
import struct
from collections.abc import Callable, Iterable
from pathlib import Path

from .kernel import LIBC, checked, number_of, syscall

NEW_FILES, NEW_NAMES, NEW_IPC, NEW_USER, NEW_PIDS, NEW_NETWORK = (
    0x20000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000,
)  # fmt: skip
ALL_BUT_USER = NEW_FILES | NEW_NAMES | NEW_IPC | NEW_PIDS | NEW_NETWORK
READ_ONLY, NO_SUID, NO_DEVICES, REMOUNT, BIND, RECURSIVE, PRIVATE, DETACH = 1, 2, 4, 32, 4096, 16384, 1 << 18, 2
PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
MOUNT_SETATTR = 442  # the same number on every architecture
AT_RECURSIVE, AT_FDCWD = 0x8000, -100
DEVICES = ("null", "zero", "random", "urandom")
WORK = "/box/work"  # where a student's code finds itself; Landlock ignores a rule on a mount point, so it names /box
INSIDE_ID = 1000


def unshare(flags: int) -> None:
    """Leave namespaces behind."""
    checked(LIBC.unshare(flags), "unshare")


def new_user_namespace(proc: int | None, flags: int = 0) -> None:
    """Become a user of a namespace of its own, with nobody else in it; needs no privilege.

    proc: a file descriptor of a /proc, which need not be in sight
    """
    uid, gid = os.geteuid(), os.getegid()
    unshare(NEW_USER | flags)
    for name, text in (("setgroups", "deny"), ("uid_map", f"{INSIDE_ID} {uid} 1"), ("gid_map", f"{INSIDE_ID} {gid} 1")):
        with os.fdopen(os.open(f"self/{name}", os.O_WRONLY, dir_fd=proc), "w") as file:
            file.write(text)


def mount(
    source: Path | str, target: Path | str, kind: str | None = None, flags: int = 0, options: str | None = None
) -> None:
    """Mount something; texts may be None."""
    given = [None if text is None else str(text).encode() for text in (source, target, kind, options)]
    result = LIBC.mount(given[0], given[1], given[2], ctypes.c_ulong(flags), given[3])
    checked(result, f"mount {kind or source} on {target}")


def bind_read_only(source: Path | str, target: Path | str) -> None:
    """Show a file or folder, with all below it, at another place, where nobody can write."""
    mount(source, target, None, BIND | RECURSIVE)
    attributes = struct.pack("QQQQ", READ_ONLY | NO_SUID | NO_DEVICES, 0, 0, 0)
    path = ctypes.c_char_p(str(target).encode())
    what = f"mount_setattr {target}"
    syscall(MOUNT_SETATTR, AT_FDCWD, path, AT_RECURSIVE, ctypes.c_char_p(attributes), len(attributes), what=what)


def enter_new_root(staging: Path | str, shown: Iterable[str]) -> None:
    """Pivot into a file system that holds only some paths, read-only, four devices, and the place for WORK.

    staging: an empty folder to build it in; shown: paths, existing ones, symbolic links among them
    """
    staging = Path(staging)
    mount("none", "/", None, RECURSIVE | PRIVATE)
    mount("tmpfs", staging, "tmpfs", NO_SUID | NO_DEVICES, "size=1m,mode=755")
    for path in map(Path, shown):
        _show(path, staging)
    for place in ("dev/shm", "tmp", WORK.lstrip("/")):
        (staging / place).mkdir(parents=True, exist_ok=True)
    for name in DEVICES:
        _show(Path("/dev", name), staging, bind=lambda source, target: mount(source, target, None, BIND))
    _pivot(staging)
    mount("none", "/", None, REMOUNT | BIND | READ_ONLY | NO_SUID | NO_DEVICES)


def _show(path: Path, staging: Path, bind: Callable[[Path, Path], None] = bind_read_only) -> None:
    target = staging / path.relative_to("/")
    target.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink():
        target.symlink_to(path.readlink())
        return
    if path.is_dir():
        target.mkdir(exist_ok=True)
    else:
        target.touch()
    bind(path, target)


def _pivot(staging: Path) -> None:
    os.chdir(staging)
    here = ctypes.c_char_p(b".")
    syscall(number_of(PIVOT_ROOT, "pivot_root"), here, here, what="pivot_root")
    checked(LIBC.umount2(b".", DETACH), "umount the old root")
    os.chdir("/")


def mount_work(megabytes: float) -> None:
    """An empty folder of this process's own at WORK, that holds so much and no more."""
    size = f"size={max(1, int(megabytes * 1e6))},nr_inodes=16k,mode=700"
    mount("tmpfs", WORK, "tmpfs", NO_SUID | NO_DEVICES, size)
