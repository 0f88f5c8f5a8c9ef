"""How are the walls of each level put up, once around the warm parent and then around each child?"""

import contextlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from . import landlock, limits, namespaces, seccomp

LEVELS = ("L3", "L2", "L1")  # from the strongest down
MINIMUM = "L2"
PROMISES = {
    "L3": "a file system, network and process table of its own, and all of L2",
    "L2": "only its own folder and Python's files; no program, process, socket or signal; limits on time and memory",
    "L1": "a process of its own with limits; it may read and write what you may",
}


@dataclass(frozen=True)
class Settings:
    """What a warm parent is told when it starts.

    level: one of LEVELS; shown: paths that student code may read: Python and its libraries
    staging: an empty folder to build a root file system in
    """

    level: str
    shown: tuple[str, ...]
    staging: str


class Walls:
    """The walls of one level."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.rules: int | None = None
        self.proc: int | None = None
        self.inherited_mb: float = 0  # of address space: every child begins with what its parent has loaded

    def surround_parent(self) -> None:
        """Put up what all children share; the process may be another one afterwards, the first of its own table."""
        self.inherited_mb = limits.address_space_mb()
        if self.settings.level == "L3":
            self.proc = os.open("/proc", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
            self._leave_everything()
            namespaces.enter_new_root(self.settings.staging, self.settings.shown)
            limits.leave_root()
            limits.die_with_parent()  # the kernel forgets it of a process that becomes another user
            self.rules = landlock.ruleset([*self.settings.shown, "/dev"], ["/box", "/dev/null"])
        if self.settings.level != "L1":
            limits.hide_memory()

    def _leave_everything(self) -> None:
        if os.geteuid() == 0:
            namespaces.unshare(namespaces.ALL_BUT_USER)
        else:
            namespaces.new_user_namespace(self.proc, namespaces.ALL_BUT_USER)
        _become_first_process()

    def surround_child(self, bounds: dict[str, float], folder: str) -> None:
        """Put up the walls around this process, which from here on belongs to a student's code.

        bounds: dict with memory_mb, file_mb, disk_mb, cpu_seconds, threads; folder: its own, below L3
        """
        level = self.settings.level
        if level == "L3":
            limits.hide_memory(False)
            namespaces.new_user_namespace(self.proc, namespaces.NEW_FILES | namespaces.NEW_IPC)
            namespaces.mount_work(bounds["disk_mb"])
        os.chdir(namespaces.WORK if level == "L3" else folder)
        # below L3 a limit on threads would count all that this user runs
        threads = bounds["threads"] if level == "L3" else None
        memory_mb = self.inherited_mb + bounds["memory_mb"]
        limits.limit_resources(memory_mb, bounds["file_mb"], bounds["cpu_seconds"], threads)
        if level != "L1":
            self._close_doors(folder)

    def _close_doors(self, folder: str) -> None:
        limits.drop_capabilities()
        limits.forbid_new_privileges()
        rules = self.rules
        if rules is None:
            rules = landlock.ruleset([*self.settings.shown, "/dev/urandom", "/dev/zero"], [folder, "/dev/null"])
        landlock.restrict(rules)
        for handle in (rules, self.proc):
            if handle is not None:
                os.close(handle)
        seccomp.enforce(seccomp.program(os.getpid(), own_files=self.settings.level == "L3"))


def _become_first_process() -> None:
    """Go on as the first process of the new process table; this one waits for it, and ends as it ends."""
    first = os.fork()
    if first:
        with contextlib.suppress(OSError):
            os.closerange(0, 3)
        os._exit(os.waitstatus_to_exitcode(os.waitpid(first, 0)[1]) & 255)


def python_paths(packages: Iterable[str] = ()) -> tuple[str, ...]:
    """The paths that Python and its libraries need, existing ones, none inside another.

    packages: folders of packages that lie outside, such as one installed for editing
    """
    import sys

    system = ("/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/fonts", "/etc/localtime")
    python = {os.path.realpath(sys.prefix), os.path.realpath(sys.base_prefix), sys.prefix, sys.base_prefix}
    found = {Path(path) for path in (*system, *python, *packages) if os.path.lexists(path)}
    return tuple(sorted(str(path) for path in found if not found & set(path.parents)))
